<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AdapterExportDialog</name>
        <message>
            <source>Adapter</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>适配器</translation>
        </message>
        <message>
            <source>Adapter {number}</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>适配器 {number}</translation>
        </message>
        <message>
            <source>Adapter {number}, live</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>适配器 {number}，现用</translation>
        </message>
        <message>
            <source>An adapter can repeat what it learned from: your dialogues, and what was written while scoring. The model card says where it comes from.</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>适配器可能复述其学习过的内容：您的对话，以及评分时写下的内容。模型卡会说明其来源。</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Export an adapter</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>导出适配器</translation>
        </message>
        <message>
            <source>Exported and checked</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>已导出并检查</translation>
        </message>
        <message>
            <source>Exported, but it differs from the policy</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>已导出，但与策略不同</translation>
        </message>
        <message>
            <source>Exported; its answers were not compared</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>已导出；未比较其回答</translation>
        </message>
        <message>
            <source>Export…</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Form</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>形式</translation>
        </message>
        <message>
            <source>Note for the model card</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>模型卡的备注</translation>
        </message>
        <message>
            <source>Show folder</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>显示文件夹</translation>
        </message>
        <message>
            <source>What others should know of it</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>其他人需要了解的内容</translation>
        </message>
        <message>
            <source>{size} in {folder}</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>{size}，位于 {folder}</translation>
        </message>
    </context>
    <context>
        <name>AdapterList</name>
        <message>
            <source>Adapter {number}</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>适配器 {number}</translation>
        </message>
        <message>
            <source>Adapters</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>适配器</translation>
        </message>
        <message>
            <source>Bare policy</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>原始策略</translation>
        </message>
        <message>
            <source>Compare two blind…</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>盲比两个…</translation>
        </message>
        <message>
            <source>Every adapter is kept. Any of them, or none, can be made live again.</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>所有适配器都会保留。任何一个，或不用适配器，都可以重新设为现用。</translation>
        </message>
        <message>
            <source>Export {adapter}</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>导出 {adapter}</translation>
        </message>
        <message>
            <source>Export…</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Make live</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>设为现用</translation>
        </message>
        <message>
            <source>Make {adapter} live</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>将 {adapter} 设为现用</translation>
        </message>
        <message>
            <source>Note on {adapter}</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>{adapter} 的备注</translation>
        </message>
        <message>
            <source>Possible when the policy is loaded and free</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>策略已加载且空闲时可用</translation>
        </message>
        <message>
            <source>The policy as it was installed, without an adapter</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>安装时的策略，不带适配器</translation>
        </message>
        <message>
            <source>What should be remembered of it?</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>关于它，有什么需要记住的？</translation>
        </message>
        <message>
            <source>candidate</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>候选</translation>
        </message>
        <message>
            <source>discarded</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>已舍弃</translation>
        </message>
        <message>
            <source>live</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>现用</translation>
        </message>
        <message>
            <source>promoted</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>已晋升</translation>
        </message>
    </context>
    <context>
        <name>AddTeacherDialog</name>
        <message>
            <source>Add a teacher</source>
            <extracomment>views/teachers.py</extracomment>
            <translation>添加教师</translation>
        </message>
        <message>
            <source>Add and sit down</source>
            <extracomment>views/teachers.py</extracomment>
            <translation>添加并切换到此人</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/teachers.py</extracomment>
            <translation>取消</translation>
        </message>
        <message>
            <source>Name of the teacher</source>
            <extracomment>views/teachers.py</extracomment>
            <translation>教师姓名</translation>
        </message>
        <message>
            <source>They score the same completions in another order, and see nothing of what others scored, rewrote or ranked. The name stays on this computer.</source>
            <extracomment>views/teachers.py</extracomment>
            <translation>此人按另一种顺序对同样的应答评分，看不到他人的评分、改写和排名。姓名只保存在本机。</translation>
        </message>
    </context>
    <context>
        <name>AgreementPanel</name>
        <message>
            <source>95 % interval</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>95% 区间</translation>
        </message>
        <message>
            <source>Alpha</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>α 系数</translation>
        </message>
        <message>
            <source>Answers</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>回答数</translation>
        </message>
        <message>
            <source>Between teachers</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>教师之间</translation>
        </message>
        <message>
            <source>Completions</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>应答</translation>
        </message>
        <message>
            <source>Completions that came back unannounced; only the first scores count.</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>未经提示而重复出现的应答；只计首次评分。</translation>
        </message>
        <message>
            <source>Content</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>内容</translation>
        </message>
        <message>
            <source>Each with themselves</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>各人与自己</translation>
        </message>
        <message>
            <source>In this cycle, by {names}</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>本周期，参与者：{names}</translation>
        </message>
        <message>
            <source>Krippendorff's alpha: 1 is agreement, 0 is chance. 0.80 and more: reliable; 0.67 to 0.80: tentative; less: do not build on it (Krippendorff, Content Analysis, 2004). Points are compared by rank, rewards by distance; the interval is a bootstrap over completions. Scores that settle a disagreement are left out.</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Krippendorff α 系数：1 为完全一致，0 为随机水平。0.80 及以上：可靠；0.67 到 0.80：暂定；更低：不宜作为依据（Krippendorff, Content Analysis, 2004）。分数按名次比较，奖励按距离比较；区间由对应答的自助抽样得出。用于裁定分歧的评分不计入。</translation>
        </message>
        <message>
            <source>Logic</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>逻辑</translation>
        </message>
        <message>
            <source>No completion has come back to anybody in this cycle yet.</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>本周期还没有应答向任何人重复出现。</translation>
        </message>
        <message>
            <source>Nobody has scored here yet.</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>这里还没有人评分。</translation>
        </message>
        <message>
            <source>Only {name} has scored here. Let somebody else sit down with the button that bears your name, on the left: they score the same completions in another order, without seeing your scores, rewrites and rankings.</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>这里只有 {name} 评过分。请用左侧写有您姓名的按钮换另一个人：此人按另一种顺序对同样的应答评分，看不到您的评分、改写和排名。</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>人设</translation>
        </message>
        <message>
            <source>Reward</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>奖励</translation>
        </message>
        <message>
            <source>Reward: {first} and {second}</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>奖励：{first} 和 {second}</translation>
        </message>
        <message>
            <source>Same</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>相同</translation>
        </message>
        <message>
            <source>Within one</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>相差不超过 1</translation>
        </message>
        <message>
            <source>do not build on it</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>不宜作为依据</translation>
        </message>
        <message>
            <source>no variation</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>没有差异</translation>
        </message>
        <message>
            <source>nothing judged twice</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>没有评过两次的</translation>
        </message>
        <message>
            <source>reliable</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>可靠</translation>
        </message>
        <message>
            <source>tentative</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>暂定</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>{low} 到 {high}</translation>
        </message>
        <message>
            <source>{words} so far, not certain</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>目前为“{words}”，尚不确定</translation>
        </message>
    </context>
    <context>
        <name>ArenaDialog</name>
        <message>
            <source>Adapter {number}</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>适配器 {number}</translation>
        </message>
        <message>
            <source>Bare policy</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>原始策略</translation>
        </message>
        <message>
            <source>Both answer the held-out prompts of this cycle. You vote without knowing whose completion is whose; names come after the last vote. The live adapter stays.</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>两者都回答本周期留出的提示词。您投票时不知道应答出自哪一个；最后一票之后才显示名称。现用适配器不变。</translation>
        </message>
        <message>
            <source>Compare two adapters blind</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>盲比两个适配器</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>完成</translation>
        </message>
        <message>
            <source>Let them answer</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>让它们回答</translation>
        </message>
        <message>
            <source>One adapter</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>一个适配器</translation>
        </message>
        <message>
            <source>Pair {place} of {many}</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>第 {place} 对，共 {many} 对</translation>
        </message>
        <message>
            <source>Share of votes won in this cycle; a tie counts half, even is 50 %.</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>本周期的得票率；平局计半票，持平为 50%。</translation>
        </message>
        <message>
            <source>The other adapter</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>另一个适配器</translation>
        </message>
        <message>
            <source>The policy is busy or not loaded.</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>策略正忙或未加载。</translation>
        </message>
        <message>
            <source>There is no adapter yet; a policy update makes one.</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>还没有适配器；策略更新会生成一个。</translation>
        </message>
        <message>
            <source>This cycle has no held-out prompts that they could answer.</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>本周期没有可供它们回答的留出提示词。</translation>
        </message>
        <message>
            <source>against</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>对比</translation>
        </message>
        <message>
            <source>an adapter that is gone</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>已不存在的适配器</translation>
        </message>
        <message numerus="yes">
            <source>{name}: {rate} %, 95 % interval {low} to {high} %, %n votes</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>
                <numerusform>{name}：{rate}%，95% 区间 {low} 到 {high}%，%n 票</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BeforeAfter</name>
        <message>
            <source>After: the candidate</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>之后：候选</translation>
        </message>
        <message>
            <source>Before and after, prompt by prompt</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>逐个提示词的前后对比</translation>
        </message>
        <message>
            <source>Before: the live policy</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>之前：现用策略</translation>
        </message>
        <message>
            <source>Ended by themselves: {before} before, {after} after.</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>自行结束：之前 {before}，之后 {after}。</translation>
        </message>
        <message>
            <source>Held-out labyrinth prompt</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>留出的迷宫提示词</translation>
        </message>
        <message>
            <source>Length: {before} tokens before, {after} after</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>长度：之前 {before} 个词元，之后 {after} 个</translation>
        </message>
        <message>
            <source>Pair {place}</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>第 {place} 对</translation>
        </message>
        <message numerus="yes">
            <source>Win rate after: {rate}, from %n blind votes; even is 50 %.</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>
                <numerusform>更新后的胜率：{rate}，来自 %n 次盲投；持平为 50%。</numerusform>
            </translation>
        </message>
        <message>
            <source>after was better</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>之后更好</translation>
        </message>
        <message>
            <source>before was better</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>之前更好</translation>
        </message>
        <message>
            <source>both bad</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>两个都不好</translation>
        </message>
        <message>
            <source>not voted on</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>未投票</translation>
        </message>
        <message>
            <source>tie</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>平局</translation>
        </message>
        <message numerus="yes">
            <source>{means}; change {mean}, 95 % interval {low} to {high}, %n pairs.</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>
                <numerusform>{means}；变化 {mean}，95% 区间 {low} 到 {high}，%n 对。</numerusform>
            </translation>
        </message>
        <message>
            <source>{means}; one pair gives no interval.</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>{means}；只有一对，无法给出区间。</translation>
        </message>
        <message>
            <source>{rate} % ({low} to {high} %)</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>{rate}%（{low} 到 {high}%）</translation>
        </message>
    </context>
    <context>
        <name>BesideDialog</name>
        <message>
            <source>A preference is kept between replies that were asked with the same words. It is exported, and this cycle's policy updates learn from it.</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>只在以相同文字询问的回复之间保存偏好。偏好会被导出，本周期的策略更新也会从中学习。</translation>
        </message>
        <message>
            <source>Adapter of the next reply</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>下一个回复的适配器</translation>
        </message>
        <message>
            <source>Adapter {number}</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>适配器 {number}</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>按设置</translation>
        </message>
        <message>
            <source>Ask for another reply</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>再要一个回复</translation>
        </message>
        <message>
            <source>Bare policy</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>原始策略</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Four are the most at once.</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>同时最多四个。</translation>
        </message>
        <message>
            <source>Keep my choice as a preference</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>将我的选择保存为偏好</translation>
        </message>
        <message>
            <source>Preset of the next reply</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>下一个回复的预设</translation>
        </message>
        <message>
            <source>Replies side by side</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>并排比较回复</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>停止</translation>
        </message>
        <message>
            <source>The message that is answered</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>所回复的消息</translation>
        </message>
        <message>
            <source>The same preset and adapter again draw another reply, by another seed.</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>即使预设和适配器相同，也会用另一个种子生成不同的回复。</translation>
        </message>
        <message>
            <source>These were asked with different words before the dialogue: a choice between them is no preference. The others stay as branches.</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>这些回复在对话之前所用的文字不同：在它们之间选择不算偏好。其余的作为分支保留。</translation>
        </message>
    </context>
    <context>
        <name>BranchMap</name>
        <message>
            <source>Close</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Go to message</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation>转到消息</translation>
        </message>
        <message>
            <source>Map of branches</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation>分支图</translation>
        </message>
        <message>
            <source>Messages of all branches</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation>所有分支的消息</translation>
        </message>
        <message>
            <source>The branch that you are on is in bold. Enter goes to a message.</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation>当前所在分支以粗体显示。按 Enter 转到消息。</translation>
        </message>
        <message>
            <source>{text}, on your branch</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation>{text}，在您的分支上</translation>
        </message>
    </context>
    <context>
        <name>CommentBox</name>
        <message>
            <source>Cancel</source>
            <extracomment>views/widgets/comment_box.py</extracomment>
            <translation>取消</translation>
        </message>
        <message>
            <source>Save comment</source>
            <extracomment>views/widgets/comment_box.py</extracomment>
            <translation>保存评语</translation>
        </message>
        <message>
            <source>What should be remembered of it</source>
            <extracomment>views/widgets/comment_box.py</extracomment>
            <translation>需要记住的内容</translation>
        </message>
        <message>
            <source>Your comment</source>
            <extracomment>views/widgets/comment_box.py</extracomment>
            <translation>您的评语</translation>
        </message>
    </context>
    <context>
        <name>CompletionCard</name>
        <message>
            <source>(no text)</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>（无文字）</translation>
        </message>
        <message>
            <source>Can't say</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>无法判断</translation>
        </message>
        <message>
            <source>Completion {letter}</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>应答 {letter}</translation>
        </message>
        <message>
            <source>Content</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>内容</translation>
        </message>
        <message>
            <source>Does it agree with the conclusions and itself?</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>与结论以及自身一致吗？</translation>
        </message>
        <message>
            <source>Does it keep the persona?</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>保持人设了吗？</translation>
        </message>
        <message>
            <source>Is it true to the facts?</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>符合事实吗？</translation>
        </message>
        <message>
            <source>It broke off here; no policy update learns from it.</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>它在此处中断；策略更新不会从中学习。</translation>
        </message>
        <message>
            <source>It reached the length limit here.</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>它在此处达到长度上限。</translation>
        </message>
        <message>
            <source>It was stopped here; no policy update learns from it.</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>它在此处被停止；策略更新不会从中学习。</translation>
        </message>
        <message>
            <source>Logic</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>逻辑</translation>
        </message>
        <message>
            <source>Optional: 1 is the best, ties are fine</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>可选：1 为最好，允许并列</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>人设</translation>
        </message>
        <message>
            <source>Rank</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>名次</translation>
        </message>
        <message>
            <source>Rank {place} of {many}</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>名次 {place}，共 {many} 个</translation>
        </message>
        <message>
            <source>Rewrite</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>改写</translation>
        </message>
        <message>
            <source>Rewrite {completion}</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>改写{completion}</translation>
        </message>
        <message>
            <source>Select words with Shift and the arrow keys, then press Enter.</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>用 Shift 和方向键选择字词，然后按 Enter。</translation>
        </message>
        <message>
            <source>no reward</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>无奖励</translation>
        </message>
        <message>
            <source>reward {reward}</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>奖励 {reward}</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Cancel edit</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>取消编辑</translation>
        </message>
        <message>
            <source>Editing an earlier message: it starts a new branch, the old one stays.</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>正在编辑较早的消息：会新建分支，原分支保留。</translation>
        </message>
        <message>
            <source>Message</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>消息</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>发送</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>停止</translation>
        </message>
        <message>
            <source>Write a message first.</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>请先写一条消息。</translation>
        </message>
        <message>
            <source>Write a message. {keys} sends it.</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>请写一条消息。按 {keys} 发送。</translation>
        </message>
        <message>
            <source>Your words take the place of the policy's, which stay as a branch.</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>您的话会替换策略的话，后者作为分支保留。</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Agree and connect</source>
            <extracomment>views/consent_dialog.py</extracomment>
            <translation>同意并连接</translation>
        </message>
        <message>
            <source>Not now</source>
            <extracomment>views/consent_dialog.py</extracomment>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Nothing was sent yet. You are asked again when the address changes.</source>
            <extracomment>views/consent_dialog.py</extracomment>
            <translation>尚未发送任何内容。地址更改时会再次询问您。</translation>
        </message>
        <message>
            <source>Send words to a server?</source>
            <extracomment>views/consent_dialog.py</extracomment>
            <translation>要将文字发送到服务器吗？</translation>
        </message>
        <message>
            <source>Send your words to {host}?</source>
            <extracomment>views/consent_dialog.py</extracomment>
            <translation>要将您的文字发送到 {host} 吗？</translation>
        </message>
    </context>
    <context>
        <name>ContradictionCard</name>
        <message>
            <source>Different numbers: {one} and {other}</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>数字不同：{one} 和 {other}</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>忽略</translation>
        </message>
        <message>
            <source>Edit: {text}</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>编辑：{text}</translation>
        </message>
        <message>
            <source>Let the helper look too</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>让助手也看一看</translation>
        </message>
        <message>
            <source>None is left.</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>已全部处理。</translation>
        </message>
        <message>
            <source>One denies what the other says</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>一条否定了另一条的说法</translation>
        </message>
        <message>
            <source>Only one of the two can be: {one} or {other}</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>两者只能有一个成立：{one} 或 {other}</translation>
        </message>
        <message>
            <source>Opposites: {one} and {other}</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>意思相反：{one} 和 {other}</translation>
        </message>
        <message>
            <source>Plain rules found none. They know words, not meanings.</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>简单规则没有发现矛盾。它们只认字词，不懂含义。</translation>
        </message>
        <message>
            <source>Plain rules look for denials, other numbers, opposites and exclusive values. They know words, not meanings: correct an entry, or dismiss the pair.</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>简单规则会查找否定、不同的数字、反义词和互斥的值。它们只认字词，不懂含义：请更正条目，或忽略这一对。</translation>
        </message>
        <message>
            <source>Possible contradictions</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>可能的矛盾</translation>
        </message>
        <message numerus="yes">
            <source>Show %n dismissed</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>
                <numerusform>显示已忽略的 %n 对</numerusform>
            </translation>
        </message>
        <message>
            <source>The helper says that both cannot be true</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>助手认为两者不可能都成立</translation>
        </message>
        <message>
            <source>edit</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>编辑</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Copy the report</source>
            <extracomment>views/crash.py</extracomment>
            <translation>复制报告</translation>
        </message>
        <message>
            <source>Go on</source>
            <extracomment>views/crash.py</extracomment>
            <translation>继续</translation>
        </message>
        <message>
            <source>Report</source>
            <extracomment>views/crash.py</extracomment>
            <translation>报告</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <extracomment>views/crash.py</extracomment>
            <translation>出了问题</translation>
        </message>
        <message>
            <source>The report has no message, score or name of yours in it.</source>
            <extracomment>views/crash.py</extracomment>
            <translation>报告中不含您的任何消息、评分或姓名。</translation>
        </message>
        <message>
            <source>This is a fault of the application. Everything you wrote and scored is saved. You can go on; if something looks wrong, close the window and open it again.</source>
            <extracomment>views/crash.py</extracomment>
            <translation>这是应用程序的故障。您写下的内容和评分都已保存。您可以继续；如果有什么不对，请关闭窗口再重新打开。</translation>
        </message>
    </context>
    <context>
        <name>DialoguePage</name>
        <message numerus="yes">
            <source>%Ln messages</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>
                <numerusform>%Ln 条消息</numerusform>
            </translation>
        </message>
        <message>
            <source>Continue to summary</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>继续到摘要</translation>
        </message>
        <message>
            <source>Cut at the longest reply</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>已按回复最大长度截断</translation>
        </message>
        <message>
            <source>Dialogue</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>对话</translation>
        </message>
        <message>
            <source>Install the model ({size})</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>安装模型（{size}）</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>已中断</translation>
        </message>
        <message>
            <source>Load the model</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>加载模型</translation>
        </message>
        <message>
            <source>No policy is loaded.</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>未加载策略。</translation>
        </message>
        <message>
            <source>Stopped by you</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>已由您停止</translation>
        </message>
        <message>
            <source>The model is not installed yet.</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>模型尚未安装。</translation>
        </message>
        <message>
            <source>The model is still loading.</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>模型仍在加载。</translation>
        </message>
    </context>
    <context>
        <name>DialogueSwitches</name>
        <message>
            <source>Cycle {number}</source>
            <extracomment>views/widgets/export_dialogues.py</extracomment>
            <translation>周期 {number}</translation>
        </message>
        <message>
            <source>Dialogues that may leave</source>
            <extracomment>views/widgets/export_dialogues.py</extracomment>
            <translation>允许外传的对话</translation>
        </message>
        <message>
            <source>Each stays here until you switch it on. You can take that back for later data sets; what was given away cannot be recalled.</source>
            <extracomment>views/widgets/export_dialogues.py</extracomment>
            <translation>在您打开开关之前，每段对话都留在这里。您可以撤回许可，对以后的数据集有效；已经给出的内容无法收回。</translation>
        </message>
        <message>
            <source>There is no dialogue yet.</source>
            <extracomment>views/widgets/export_dialogues.py</extracomment>
            <translation>还没有对话。</translation>
        </message>
        <message>
            <source>{count} of {all} may leave</source>
            <extracomment>views/widgets/export_dialogues.py</extracomment>
            <translation>{all} 段中有 {count} 段允许外传</translation>
        </message>
    </context>
    <context>
        <name>DraftDiff</name>
        <message numerus="yes">
            <source>%n entries stay the same.</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>
                <numerusform>%n 个条目保持不变。</numerusform>
            </translation>
        </message>
        <message>
            <source>A new draft</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>新草稿</translation>
        </message>
        <message>
            <source>Choose all</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>全选</translation>
        </message>
        <message>
            <source>Choose something first, or leave it all.</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>请先选择一些内容，或全部不采纳。</translation>
        </message>
        <message>
            <source>Choose what you take of it. What you do not choose stays as it is; undo brings all of it back.</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>请选择要采纳的内容。未选的保持原样；撤销可全部恢复。</translation>
        </message>
        <message>
            <source>Leave it</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>不采纳</translation>
        </message>
        <message>
            <source>Take</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>采纳</translation>
        </message>
        <message numerus="yes">
            <source>Take %n</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>
                <numerusform>采纳 %n 项</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DriftChart</name>
        <message>
            <source>By version, {all}</source>
            <extracomment>views/widgets/drift_chart.py</extracomment>
            <translation>按版本，{all}</translation>
        </message>
        <message>
            <source>Drift from the first version</source>
            <extracomment>views/widgets/drift_chart.py</extracomment>
            <translation>与第一版的偏移</translation>
        </message>
        <message>
            <source>version</source>
            <extracomment>views/widgets/drift_chart.py</extracomment>
            <translation>版本</translation>
        </message>
    </context>
    <context>
        <name>EntryEditor</name>
        <message>
            <source>Choose the facts and conclusions that this one follows from</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>请选择此条所依据的事实和结论</translation>
        </message>
        <message>
            <source>Delete this entry</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>删除此条目</translation>
        </message>
        <message>
            <source>Delete {entry}</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>删除 {entry}</translation>
        </message>
        <message>
            <source>Entry</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>条目</translation>
        </message>
        <message>
            <source>Fact ledger</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>事实清单</translation>
        </message>
        <message>
            <source>Logic map</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>逻辑图</translation>
        </message>
        <message>
            <source>One conclusion, in one sentence</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>一条结论，用一句话</translation>
        </message>
        <message>
            <source>One fact, in one sentence</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>一条事实，用一句话</translation>
        </message>
        <message>
            <source>One trait of how the policy should speak</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>策略应如何说话的一个特点</translation>
        </message>
        <message>
            <source>Persona snapshot</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>人设快照</translation>
        </message>
        <message>
            <source>follows from {numbers}</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>依据 {numbers}</translation>
        </message>
        <message>
            <source>follows from …</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>依据 …</translation>
        </message>
        <message>
            <source>{part}, entry {number}</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>{part}，条目 {number}</translation>
        </message>
    </context>
    <context>
        <name>EntryLists</name>
        <message>
            <source>Add a conclusion</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>添加结论</translation>
        </message>
        <message>
            <source>Add a fact</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>添加事实</translation>
        </message>
        <message>
            <source>Add a trait</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>添加特点</translation>
        </message>
        <message>
            <source>Fact ledger</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>事实清单</translation>
        </message>
        <message>
            <source>How the policy should speak, one trait an entry.</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>策略应如何说话，每条一个特点。</translation>
        </message>
        <message>
            <source>Logic map</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>逻辑图</translation>
        </message>
        <message>
            <source>Persona snapshot</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>人设快照</translation>
        </message>
        <message>
            <source>Versions ({count})</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>版本（{count}）</translation>
        </message>
        <message>
            <source>What follows from the facts, one conclusion an entry.</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>由事实得出什么，每条一个结论。</translation>
        </message>
        <message>
            <source>What is true, one fact an entry.</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>什么是真的，每条一个事实。</translation>
        </message>
    </context>
    <context>
        <name>EvaluationDialog</name>
        <message>
            <source>Before and after, measured</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>更新前后的测量</translation>
        </message>
        <message>
            <source>Cycle by cycle</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>逐个周期</translation>
        </message>
        <message>
            <source>Cycle {number}</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>周期 {number}</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>完成</translation>
        </message>
        <message>
            <source>Figure shown for each cycle</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>每个周期显示的数据</translation>
        </message>
        <message>
            <source>Measure again</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>重新测量</translation>
        </message>
        <message>
            <source>Measure both</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>测量两者</translation>
        </message>
        <message>
            <source>Nothing is measured in this cycle.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>本周期没有测量任何内容。</translation>
        </message>
        <message>
            <source>On your held-out labyrinth prompts</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>在您留出的迷宫提示词上</translation>
        </message>
        <message>
            <source>The adapter before the update and the one after it answer the same questions. A hollow point is before, a filled one after; the line through each is its 95 % interval. What is measured are words, by plain rules: the vote at the promotion gate is yours.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>更新前后的适配器回答同样的问题。空心点为更新前，实心点为更新后；穿过各点的线是其 95% 区间。测量的只是字词，依据简单规则：晋升审核中的投票由您决定。</translation>
        </message>
        <message>
            <source>The policy is busy or not loaded.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>策略正忙或未加载。</translation>
        </message>
        <message>
            <source>There is nothing to measure yet: a policy update makes an adapter.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>还没有可测量的内容：适配器由策略更新产生。</translation>
        </message>
        <message>
            <source>This cycle has no held-out labyrinth prompts to ask both.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>本周期没有可用来询问两者的留出迷宫提示词。</translation>
        </message>
        <message>
            <source>What must not get lost</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>不可丢失的能力</translation>
        </message>
        <message>
            <source>Write a report…</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>写出报告…</translation>
        </message>
    </context>
    <context>
        <name>EvidenceCard</name>
        <message>
            <source>Add as a fact</source>
            <extracomment>views/widgets/evidence_card.py</extracomment>
            <translation>添加为事实</translation>
        </message>
        <message>
            <source>Add as a trait</source>
            <extracomment>views/widgets/evidence_card.py</extracomment>
            <translation>添加为特点</translation>
        </message>
        <message>
            <source>Nothing of it is in the summary unless you add it, and correct it there.</source>
            <extracomment>views/widgets/evidence_card.py</extracomment>
            <translation>除非您添加，否则不会进入摘要；添加后请在摘要中更正。</translation>
        </message>
        <message>
            <source>What you marked while talking ({count})</source>
            <extracomment>views/widgets/evidence_card.py</extracomment>
            <translation>您在对话中标注的内容（{count}）</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%n experiences left out: their tokens spell what is masked.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>
                <numerusform>略去 %n 条经验：它们的词元会暴露已遮盖的内容。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>
                <numerusform>%n 个文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n items masked</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>
                <numerusform>已遮盖 %n 处</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>
                <numerusform>%n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a format.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>请选择一种格式。</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Each as Parquet and as lines of JSON.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>每种均提供 Parquet 和 JSON 行两种文件。</translation>
        </message>
        <message>
            <source>Export a data set</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>导出数据集</translation>
        </message>
        <message>
            <source>Formats</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>格式</translation>
        </message>
        <message>
            <source>Language of the dialogues</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>对话的语言</translation>
        </message>
        <message>
            <source>Licence</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>许可证</translation>
        </message>
        <message>
            <source>Open folder</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>See what is masked</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>查看遮盖内容</translation>
        </message>
        <message>
            <source>Switch on a dialogue that may leave.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>请打开一段允许外传的对话。</translation>
        </message>
        <message>
            <source>The policy is still busy.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>策略仍在忙。</translation>
        </message>
        <message>
            <source>What others may do with your words. The model's words may have terms too.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>他人可以如何使用您的文字。模型的文字也可能有其条款。</translation>
        </message>
        <message>
            <source>Write the data set…</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>写出数据集…</translation>
        </message>
        <message>
            <source>Write the language as en, de or fr.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>请将语言写成 en、de 或 fr。</translation>
        </message>
        <message>
            <source>{rows} in {files}, {masked}.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>{files}，{rows}，{masked}。</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close the search ({keys})</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>关闭搜索（{keys}）</translation>
        </message>
        <message>
            <source>Find in this dialogue</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>在此对话中查找</translation>
        </message>
        <message>
            <source>Match case</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>区分大小写</translation>
        </message>
        <message>
            <source>Next hit ({keys})</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>下一个匹配（{keys}）</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>未找到</translation>
        </message>
        <message>
            <source>Previous hit ({keys})</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>上一个匹配（{keys}）</translation>
        </message>
        <message>
            <source>{n} of {total}</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>{n}/{total}</translation>
        </message>
    </context>
    <context>
        <name>FindingsDialog</name>
        <message>
            <source>Close</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Helper</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>助手</translation>
        </message>
        <message>
            <source>It runs on this computer: it talks, is scored and learns here.</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>它在本机运行：在这里对话、接受评分和学习。</translation>
        </message>
        <message>
            <source>It was not asked yet: it opens when it is needed.</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>尚未询问过它：需要时才会打开。</translation>
        </message>
        <message>
            <source>Its own chat template is not used: nobody has approved it yet.</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>未使用它自带的聊天模板：尚无人批准。</translation>
        </message>
        <message>
            <source>Its own chat template is used: you have approved it.</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>正在使用它自带的聊天模板：您已批准。</translation>
        </message>
        <message>
            <source>Judge</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>评判员</translation>
        </message>
        <message>
            <source>Policy</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>策略</translation>
        </message>
        <message>
            <source>Reader of what a server writes</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>服务器文字的阅读器</translation>
        </message>
        <message>
            <source>What the models can do</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>模型能做什么</translation>
        </message>
        <message>
            <source>no</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>否</translation>
        </message>
        <message>
            <source>yes</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>是</translation>
        </message>
    </context>
    <context>
        <name>FormChoice</name>
        <message>
            <source>A merged model, as a Hugging Face folder</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>合并后的模型，存为 Hugging Face 文件夹</translation>
        </message>
        <message>
            <source>A merged model, as one GGUF file</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>合并后的模型，存为一个 GGUF 文件</translation>
        </message>
        <message>
            <source>For llama.cpp and the many programs that are made on it. It works by itself.</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>适合 llama.cpp 和以它为基础的众多程序。可独立使用。</translation>
        </message>
        <message>
            <source>For programs on transformers. The adapter is added to the base; it works by itself.</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>适合基于 transformers 的程序。适配器已加入基础模型；可独立使用。</translation>
        </message>
        <message>
            <source>For programs that put it on the same base model. Small; of no use without that base.</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>适合将其用在同一基础模型上的程序。体积小；没有该基础模型则无法使用。</translation>
        </message>
        <message>
            <source>Numbers of 16 bits: half the size, slightly rounded</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>16 位数值：大小减半，略有舍入</translation>
        </message>
        <message>
            <source>The adapter alone, as a PEFT folder</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>仅适配器，存为 PEFT 文件夹</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message numerus="yes">
            <source>%n messages</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>
                <numerusform>%n 条消息</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Cycle {number} · {who}: {words}</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>周期 {number} · {who}：{words}</translation>
        </message>
        <message>
            <source>Messages found</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>找到的消息</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>未找到</translation>
        </message>
        <message>
            <source>Open message</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>打开消息</translation>
        </message>
        <message>
            <source>Search all dialogues</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>搜索所有对话</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n messages</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>
                <numerusform>最新的 %n 条消息</numerusform>
            </translation>
        </message>
        <message>
            <source>Words of a message</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>消息中的字词</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n are refused</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>
                <numerusform>%n 行被拒绝</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>
                <numerusform>%n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>Authors</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>作者</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>取消</translation>
        </message>
        <message>
            <source>Choose a licence</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>选择许可证</translation>
        </message>
        <message>
            <source>Each becomes a cycle of its own.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>每段对话各成为一个周期。</translation>
        </message>
        <message>
            <source>Import</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>导入</translation>
        </message>
        <message numerus="yes">
            <source>Import {taken} of %n rows</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>
                <numerusform>导入 %n 行中的 {taken} 行</numerusform>
            </translation>
        </message>
        <message>
            <source>Licence</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>许可证</translation>
        </message>
        <message>
            <source>No row can be imported.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>没有可导入的行。</translation>
        </message>
        <message>
            <source>Nothing is unusual.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>没有异常之处。</translation>
        </message>
        <message>
            <source>The report, by line</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>逐行报告</translation>
        </message>
        <message>
            <source>They are used for nothing until you say so.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>在您指定之前，它们不作任何用途。</translation>
        </message>
        <message>
            <source>Who made it, and where it is from</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>由谁制作，来自何处</translation>
        </message>
        <message>
            <source>refused</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>taken</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>已接受</translation>
        </message>
        <message>
            <source>{taken} of {rows} can be imported, {refused}.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>{rows} 行中可导入 {taken} 行，{refused}。</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more lines.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>
                <numerusform>… 另有 %n 行。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message>
            <source>A file to import</source>
            <extracomment>views/importing.py</extracomment>
            <translation>要导入的文件</translation>
        </message>
        <message>
            <source>Drop or open one of them, decide on its report, then take the next.</source>
            <extracomment>views/importing.py</extracomment>
            <translation>请拖放或打开其中一个，根据其报告作出决定，然后再处理下一个。</translation>
        </message>
        <message>
            <source>Files are imported one at a time, so none of these was read.</source>
            <extracomment>views/importing.py</extracomment>
            <translation>文件需逐个导入，因此这些文件都未读取。</translation>
        </message>
    </context>
    <context>
        <name>ImportsDialog</name>
        <message>
            <source>A policy update learns from an import only when it is for training. A benchmark is never learned from. What was one can never become the other.</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>只有指定用于训练的导入内容，策略更新才会从中学习。绝不会从基准中学习。两种用途永远不能互换。</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>完成</translation>
        </message>
        <message>
            <source>Imports</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>导入内容</translation>
        </message>
        <message>
            <source>Nothing was imported yet.</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>还没有导入任何内容。</translation>
        </message>
        <message>
            <source>Used for</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>用途</translation>
        </message>
        <message>
            <source>What {name} is for</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>{name} 的用途</translation>
        </message>
        <message>
            <source>benchmark</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>基准</translation>
        </message>
        <message>
            <source>nothing</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>不使用</translation>
        </message>
        <message>
            <source>training</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>训练</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>已撤回</translation>
        </message>
    </context>
    <context>
        <name>IntervalBar</name>
        <message>
            <source>0 %, live better</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>0%，现用更好</translation>
        </message>
        <message>
            <source>100 %, candidate better</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>100%，候选更好</translation>
        </message>
        <message>
            <source>50 %, even</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>50%，持平</translation>
        </message>
    </context>
    <context>
        <name>IntervalPlot</name>
        <message>
            <source>before {before}, after {after}</source>
            <extracomment>views/widgets/interval_plot.py</extracomment>
            <translation>之前 {before}，之后 {after}</translation>
        </message>
    </context>
    <context>
        <name>JudgeButton</name>
        <message>
            <source>A model is busy.</source>
            <extracomment>views/widgets/judge_button.py</extracomment>
            <translation>有模型正忙。</translation>
        </message>
        <message>
            <source>Ask the judge</source>
            <extracomment>views/widgets/judge_button.py</extracomment>
            <translation>询问评判员</translation>
        </message>
        <message>
            <source>{name} compares the completions of each prompt, in both orders. What it prefers is shown once you have scored or ranked them.</source>
            <extracomment>views/widgets/judge_button.py</extracomment>
            <translation>{name} 会按两种顺序比较每个提示词的应答。您评分或排名之后，才会显示它的偏好。</translation>
        </message>
    </context>
    <context>
        <name>JudgeLine</name>
        <message>
            <source>In this cycle: {words}</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>本周期：{words}</translation>
        </message>
        <message>
            <source>Judge: chose by the order alone</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>评判员：仅凭顺序选择</translation>
        </message>
        <message>
            <source>Judge: could not be read</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>评判员：无法读取</translation>
        </message>
        <message>
            <source>Judge: its word is not used</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>评判员：其意见未被采用</translation>
        </message>
        <message>
            <source>Judge: no preference</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>评判员：无偏好</translation>
        </message>
        <message>
            <source>Judge: prefers {letter} (both orders)</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>评判员：偏好 {letter}（两种顺序）</translation>
        </message>
        <message>
            <source>a tie</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>平局</translation>
        </message>
        <message>
            <source>could not be read</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>depends on the order</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>取决于顺序</translation>
        </message>
        <message>
            <source>{name}, a model: its word is no score.</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>{name}，一个模型：它的意见不是评分。</translation>
        </message>
    </context>
    <context>
        <name>KeyButton</name>
        <message>
            <source>None</source>
            <extracomment>views/widgets/key_button.py</extracomment>
            <translation>无</translation>
        </message>
        <message>
            <source>Press keys…</source>
            <extracomment>views/widgets/key_button.py</extracomment>
            <translation>请按键…</translation>
        </message>
        <message>
            <source>Press to choose other keys</source>
            <extracomment>views/widgets/key_button.py</extracomment>
            <translation>按下以选择其他按键</translation>
        </message>
        <message>
            <source>{title}: press keys</source>
            <extracomment>views/widgets/key_button.py</extracomment>
            <translation>{title}：请按键</translation>
        </message>
        <message>
            <source>{title}: {keys}</source>
            <extracomment>views/widgets/key_button.py</extracomment>
            <translation>{title}：{keys}</translation>
        </message>
    </context>
    <context>
        <name>KeyField</name>
        <message>
            <source>Enter a key</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation>输入密钥</translation>
        </message>
        <message>
            <source>Forget key</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation>忘记密钥</translation>
        </message>
        <message>
            <source>New key</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation>新密钥</translation>
        </message>
        <message>
            <source>No key</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation>无密钥</translation>
        </message>
        <message>
            <source>Paste it here; it is not shown</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation>请粘贴到此处；不会显示</translation>
        </message>
        <message>
            <source>Replace key</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation>更换密钥</translation>
        </message>
    </context>
    <context>
        <name>LabyrinthPage</name>
        <message numerus="yes">
            <source>%n prompts</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>
                <numerusform>%n 个提示词</numerusform>
            </translation>
        </message>
        <message>
            <source>A model is busy.</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>有模型正忙。</translation>
        </message>
        <message>
            <source>All prompts</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>全部提示词</translation>
        </message>
        <message>
            <source>Choose at least one transformation.</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>请至少选择一种变换。</translation>
        </message>
        <message>
            <source>Continue to scoring</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>继续到评分</translation>
        </message>
        <message>
            <source>Drop all</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>全部丢弃</translation>
        </message>
        <message>
            <source>Go to the summary</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>转到摘要</translation>
        </message>
        <message>
            <source>Labyrinth</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>迷宫</translation>
        </message>
        <message>
            <source>Labyrinth prompts are made from an approved summary and nothing else.</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>迷宫提示词只根据已批准的摘要生成。</translation>
        </message>
        <message>
            <source>Make all again that were not edited</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>重新生成所有未编辑的</translation>
        </message>
        <message>
            <source>Make labyrinth prompts</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>生成迷宫提示词</translation>
        </message>
        <message>
            <source>Make more prompts</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>生成更多提示词</translation>
        </message>
        <message>
            <source>No approved summary yet</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>还没有已批准的摘要</translation>
        </message>
        <message>
            <source>Prompts that were answered stay as they are</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>已回答的提示词保持原样</translation>
        </message>
        <message>
            <source>Rephrase all in fluent language</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>全部润色为流畅语句</translation>
        </message>
        <message>
            <source>The policy is busy or not loaded.</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>策略正忙或未加载。</translation>
        </message>
        <message>
            <source>Your summary as prompts that are hard to answer coherently.</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>把您的摘要变成难以连贯回答的提示词。</translation>
        </message>
    </context>
    <context>
        <name>LikertRow</name>
        <message>
            <source>no answer yet</source>
            <extracomment>views/widgets/likert_row.py</extracomment>
            <translation>尚未回答</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open</source>
            <extracomment>views/link_dialog.py</extracomment>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open a web page?</source>
            <extracomment>views/link_dialog.py</extracomment>
            <translation>要打开网页吗？</translation>
        </message>
        <message>
            <source>The policy wrote this address. Open it in your browser?</source>
            <extracomment>views/link_dialog.py</extracomment>
            <translation>此地址由策略写出。要在浏览器中打开吗？</translation>
        </message>
    </context>
    <context>
        <name>LogicGraph</name>
        <message>
            <source>Logic map as a graph</source>
            <extracomment>views/widgets/logic_graph.py</extracomment>
            <translation>以图形显示的逻辑图</translation>
        </message>
    </context>
    <context>
        <name>LogicNode</name>
        <message>
            <source>Conclusion {number}</source>
            <extracomment>views/widgets/logic_node.py</extracomment>
            <translation>结论 {number}</translation>
        </message>
        <message>
            <source>Fact {number}</source>
            <extracomment>views/widgets/logic_node.py</extracomment>
            <translation>事实 {number}</translation>
        </message>
    </context>
    <context>
        <name>LogicView</name>
        <message numerus="yes">
            <source>%n facts lead to no conclusion; they are in the fact ledger only.</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>
                <numerusform>%n 条事实没有引出任何结论，只列在事实清单中。</numerusform>
            </translation>
        </message>
        <message>
            <source>A dashed arrow closes a circle: nothing follows from itself.</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>虚线箭头表示循环：任何事物都不能由自身得出。</translation>
        </message>
        <message>
            <source>Choose a box to see where it comes from.</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>选择一个方框，查看它的来由。</translation>
        </message>
        <message>
            <source>Conclusion {number}, {whose}</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>结论 {number}，{whose}</translation>
        </message>
        <message>
            <source>Fact {number}, {whose}</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>事实 {number}，{whose}</translation>
        </message>
        <message>
            <source>Graph</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>图形</translation>
        </message>
        <message>
            <source>List</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>列表</translation>
        </message>
        <message>
            <source>Show the logic map as a graph</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>以图形显示逻辑图</translation>
        </message>
        <message>
            <source>Show the logic map as a list</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>以列表显示逻辑图</translation>
        </message>
        <message>
            <source>edit it in the list</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>在列表中编辑</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>The policy has answered.</source>
            <extracomment>views/panes.py</extracomment>
            <translation>策略已回答。</translation>
        </message>
        <message>
            <source>There is nothing to hand over.</source>
            <extracomment>views/main_window.py</extracomment>
            <translation>没有可移交的内容。</translation>
        </message>
    </context>
    <context>
        <name>MarkBox</name>
        <message>
            <source>Cancel</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>取消</translation>
        </message>
        <message>
            <source>Content</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>内容</translation>
        </message>
        <message>
            <source>It is about</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>针对</translation>
        </message>
        <message>
            <source>Logic</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>逻辑</translation>
        </message>
        <message>
            <source>Mark for {name}</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>{name}方面的标注</translation>
        </message>
        <message>
            <source>Mark {words}</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>标注{words}</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>人设</translation>
        </message>
        <message>
            <source>Remove the mark {words}</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>移除标注 {words}</translation>
        </message>
        <message>
            <source>Why these words are marked</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>标注这些字词的原因</translation>
        </message>
        <message>
            <source>Why? May stay empty</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>为什么？可留空</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Copy message</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>复制消息</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>较早版本</translation>
        </message>
        <message>
            <source>Edit message</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>编辑消息</translation>
        </message>
        <message>
            <source>How it was written</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>生成方式</translation>
        </message>
        <message>
            <source>Later version</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>较新版本</translation>
        </message>
        <message>
            <source>Put it in your words</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>换成您的话</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>重新生成</translation>
        </message>
        <message>
            <source>Replies side by side</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>并排比较回复</translation>
        </message>
    </context>
    <context>
        <name>MetricPlot</name>
        <message>
            <source>step</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation>步</translation>
        </message>
        <message>
            <source>{name} {value}</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation>{name} {value}</translation>
        </message>
        <message>
            <source>{title}: no step yet</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation>{title}：还没有步骤</translation>
        </message>
        <message numerus="yes">
            <source>{title}: {now} {unit} after %n steps, from {low} to {high}</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation>
                <numerusform>{title}：%n 步后 {now} {unit}，从 {low} 到 {high}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Dismiss</source>
            <extracomment>views/widgets/notice_bar.py</extracomment>
            <translation>忽略</translation>
        </message>
    </context>
    <context>
        <name>PairCard</name>
        <message>
            <source>(no text)</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>（无文字）</translation>
        </message>
        <message>
            <source>A</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>A</translation>
        </message>
        <message>
            <source>A is better</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>A 更好</translation>
        </message>
        <message>
            <source>B</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>B</translation>
        </message>
        <message>
            <source>B is better</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>B 更好</translation>
        </message>
        <message>
            <source>Blind comparison, {place}</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>盲比 {place}</translation>
        </message>
        <message>
            <source>Both bad</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>都不好</translation>
        </message>
        <message>
            <source>Completion A</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>应答 A</translation>
        </message>
        <message>
            <source>Completion B</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>应答 B</translation>
        </message>
        <message>
            <source>Held-out labyrinth prompt</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>留出的迷宫提示词</translation>
        </message>
        <message>
            <source>Tie</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>平局</translation>
        </message>
        <message>
            <source>Which completion is better?</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>哪个应答更好？</translation>
        </message>
    </context>
    <context>
        <name>PersonaDialog</name>
        <message>
            <source>Both say the same.</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>两者内容相同。</translation>
        </message>
        <message>
            <source>Bring back this version</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>恢复此版本</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Compared with</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>对比对象</translation>
        </message>
        <message>
            <source>Drift from the first version</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>与第一版的偏移</translation>
        </message>
        <message>
            <source>Drift is the share of words that only one of the two versions has. It knows words, not meanings.</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>偏移是指两个版本中只有一方才有的字词所占比例。它只认字词，不懂含义。</translation>
        </message>
        <message>
            <source>It becomes a new version once you approve the summary; undo takes it back.</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>您批准摘要后，它会成为新版本；可以撤销。</translation>
        </message>
        <message>
            <source>This is the version in the summary now.</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>这是当前摘要中的版本。</translation>
        </message>
        <message>
            <source>This version has no trait.</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>此版本没有特点。</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>版本 {number}</translation>
        </message>
        <message>
            <source>Version {number}, compared with version {other}</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>版本 {number}，与版本 {other} 对比</translation>
        </message>
        <message>
            <source>Version {number}, cycle {cycle}
{state}, drift {drift}</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>版本 {number}，周期 {cycle}
{state}，偏移 {drift}</translation>
        </message>
        <message>
            <source>Versions of the persona</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>人设的版本</translation>
        </message>
        <message>
            <source>Versions, the newest first</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>版本，最新的在前</translation>
        </message>
        <message>
            <source>What changed</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>变化</translation>
        </message>
        <message>
            <source>approved</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>已批准</translation>
        </message>
        <message>
            <source>draft</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>草稿</translation>
        </message>
        <message>
            <source>the first</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>第一版</translation>
        </message>
        <message>
            <source>the newest</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>最新版</translation>
        </message>
        <message>
            <source>the version before</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>上一版</translation>
        </message>
    </context>
    <context>
        <name>PersonalData</name>
        <message numerus="yes">
            <source>%n times</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>
                <numerusform>%n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>Addresses, numbers and keys that rules recognise, and your own name, are replaced by signs such as ⟨email 1⟩.</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>规则能识别的地址、号码和密钥，以及您自己的姓名，会替换成 ⟨email 1⟩ 之类的符号。</translation>
        </message>
        <message numerus="yes">
            <source>Found in %n places. What you uncheck is left as it is:</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>
                <numerusform>在 %n 处找到。取消勾选的内容保持原样：</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at what would be masked before you write.</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>写出之前，请查看将被遮盖的内容。</translation>
        </message>
        <message>
            <source>Mask personal data</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>遮盖个人数据</translation>
        </message>
        <message>
            <source>Names to mask</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>要遮盖的姓名</translation>
        </message>
        <message>
            <source>Names to mask, separated by commas</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>要遮盖的姓名，用逗号分隔</translation>
        </message>
        <message>
            <source>No rule can see:</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>规则看不出的内容：</translation>
        </message>
        <message>
            <source>Nothing is masked. The card of the data set says so.</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>未遮盖任何内容。数据集卡片中会写明这一点。</translation>
        </message>
        <message>
            <source>Nothing that the rules know was found.</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>没有找到规则认识的内容。</translation>
        </message>
        <message>
            <source>Personal data</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>个人数据</translation>
        </message>
        <message>
            <source>{often}, in cycle {where}: …{excerpt}…</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>{often}，周期 {where}：…{excerpt}…</translation>
        </message>
    </context>
    <context>
        <name>PolicyUpdatePage</name>
        <message>
            <source>About {minutes} min, going by your last policy update.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>根据您上次的策略更新，约需 {minutes} 分钟。</translation>
        </message>
        <message>
            <source>Blind comparison</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>盲比</translation>
        </message>
        <message>
            <source>Candidate</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>候选</translation>
        </message>
        <message>
            <source>Compare on held-out prompts</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>用留出提示词比较</translation>
        </message>
        <message>
            <source>Discard</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>舍弃</translation>
        </message>
        <message>
            <source>Figures of this policy update</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>此次策略更新的数据</translation>
        </message>
        <message>
            <source>Go to scoring</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>转到评分</translation>
        </message>
        <message>
            <source>Nothing to learn from yet</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>还没有可供学习的内容</translation>
        </message>
        <message>
            <source>Pair {place} of {many}</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>第 {place} 对，共 {many} 对</translation>
        </message>
        <message>
            <source>Policy update</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>策略更新</translation>
        </message>
        <message>
            <source>Promote</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>晋升</translation>
        </message>
        <message>
            <source>Running</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>正在运行</translation>
        </message>
        <message>
            <source>See the verdict now</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>立即查看结论</translation>
        </message>
        <message>
            <source>Start policy update</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>开始策略更新</translation>
        </message>
        <message>
            <source>Start the next cycle</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>开始下一周期</translation>
        </message>
        <message>
            <source>The live policy stays until you promote a candidate.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>在您让候选晋升之前，现用策略不变。</translation>
        </message>
        <message>
            <source>The policy is busy.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>策略正忙。</translation>
        </message>
        <message>
            <source>The policy is not loaded.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>未加载策略。</translation>
        </message>
        <message>
            <source>The policy is still loading.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>策略仍在加载。</translation>
        </message>
        <message>
            <source>This backend cannot update its policy; it can talk and be scored.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>此后端不能更新策略；可以对话和评分。</translation>
        </message>
    </context>
    <context>
        <name>Predicted</name>
        <message>
            <source>What the reward model expects of you, from your other scores. Your own wins.</source>
            <extracomment>views/widgets/predicted.py</extracomment>
            <translation>奖励模型根据您的其他评分，对您的评分所作的预测。以您自己的评分为准。</translation>
        </message>
        <message>
            <source>predicted {reward} ± {std}</source>
            <extracomment>views/widgets/predicted.py</extracomment>
            <translation>预测 {reward} ± {std}</translation>
        </message>
        <message>
            <source>{said}, not scored</source>
            <extracomment>views/widgets/predicted.py</extracomment>
            <translation>{said}，未评分</translation>
        </message>
    </context>
    <context>
        <name>PresetChoice</name>
        <message>
            <source>As in the settings</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>按设置</translation>
        </message>
        <message>
            <source>Edit this preset…</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>编辑此预设…</translation>
        </message>
        <message>
            <source>How the policy is asked: {name} ({keys})</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>询问策略的方式：{name}（{keys}）</translation>
        </message>
        <message>
            <source>New preset…</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>新建预设…</translation>
        </message>
        <message>
            <source>Preset</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>预设</translation>
        </message>
        <message>
            <source>Preset: {name}</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>预设：{name}</translation>
        </message>
        <message>
            <source>Remove this preset</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>移除此预设</translation>
        </message>
        <message>
            <source>as in the settings</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>按设置</translation>
        </message>
    </context>
    <context>
        <name>PresetForm</name>
        <message>
            <source>0 always gives the likeliest word; 1 is as the policy learns; 2 is wild.</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>0 总是给出可能性最大的词；1 与策略学习时相同；2 十分随意。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>取消</translation>
        </message>
        <message>
            <source>Draws among the likeliest words that make up this share; 1 leaves out none.</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>从可能性最大、合计达到此比例的词中选取；1 不排除任何词。</translation>
        </message>
        <message>
            <source>Edit preset</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>编辑预设</translation>
        </message>
        <message>
            <source>In tokens, which are words or parts of words.</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>单位为词元，即词或词的一部分。</translation>
        </message>
        <message>
            <source>Longest reply</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>回复最大长度</translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>名称</translation>
        </message>
        <message>
            <source>New preset</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>新预设</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>人设</translation>
        </message>
        <message>
            <source>Save and use</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>保存并使用</translation>
        </message>
        <message>
            <source>Such as Brief and exact</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>例如：简短准确</translation>
        </message>
        <message>
            <source>System prompt</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>系统提示词</translation>
        </message>
        <message>
            <source>Temperature</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>温度</translation>
        </message>
        <message>
            <source>Top-p</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>What the policy reads before the dialogue. Empty: nothing.</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>策略在对话之前读取的内容。留空则不读取任何内容。</translation>
        </message>
        <message>
            <source>Who the policy is to be. It takes the place of the persona snapshot of the cycle before; empty, the snapshot speaks.</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>策略要扮演的角色。它取代上一个周期的人设快照；留空则使用快照。</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>Ouroboros cannot start yet</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>Ouroboros 还无法启动</translation>
        </message>
        <message>
            <source>Quit</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>退出</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>恢复备份…</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>设置</translation>
        </message>
        <message>
            <source>Try again</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>重试</translation>
        </message>
    </context>
    <context>
        <name>PromptCard</name>
        <message>
            <source>A right answer respects</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>正确的回答应遵守</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>取消</translation>
        </message>
        <message>
            <source>Drop</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>丢弃</translation>
        </message>
        <message>
            <source>Edit</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Labyrinth prompt</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>迷宫提示词</translation>
        </message>
        <message>
            <source>Make it again with another seed</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>换一个种子重新生成</translation>
        </message>
        <message>
            <source>Never learned from: it is kept to compare policies after an update.</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>绝不从中学习：保留它是为了在更新后比较策略。</translation>
        </message>
        <message>
            <source>No longer in the text: {facts}</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>文本中已不再有：{facts}</translation>
        </message>
        <message>
            <source>Prompt {number}</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>提示词 {number}</translation>
        </message>
        <message>
            <source>Put it back</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>放回</translation>
        </message>
        <message>
            <source>Rephrase in fluent language</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>润色为流畅语句</translation>
        </message>
        <message>
            <source>Save</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>保存</translation>
        </message>
        <message>
            <source>Text of the labyrinth prompt</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>迷宫提示词的文本</translation>
        </message>
        <message>
            <source>held out</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>留出</translation>
        </message>
        <message>
            <source>“{fact}”</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>“{fact}”</translation>
        </message>
    </context>
    <context>
        <name>QuickBar</name>
        <message>
            <source>Mark: {mark}</source>
            <extracomment>views/widgets/quick_bar.py</extracomment>
            <translation>标注：{mark}</translation>
        </message>
        <message>
            <source>Mark: {mark} ({keys})</source>
            <extracomment>views/widgets/quick_bar.py</extracomment>
            <translation>标注：{mark}（{keys}）</translation>
        </message>
        <message>
            <source>Marked: {mark} ({keys})</source>
            <extracomment>views/widgets/quick_bar.py</extracomment>
            <translation>已标注：{mark}（{keys}）</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>All cycles…</source>
            <extracomment>views/rail.py</extracomment>
            <translation>所有周期…</translation>
        </message>
        <message>
            <source>At the desk: {name}</source>
            <extracomment>views/rail.py</extracomment>
            <translation>当前教师：{name}</translation>
        </message>
        <message>
            <source>Cycle history</source>
            <extracomment>views/rail.py</extracomment>
            <translation>周期历史</translation>
        </message>
        <message>
            <source>Cycle {number}: {done} of 5 stages done, now at {stage}</source>
            <extracomment>views/rail.py</extracomment>
            <translation>周期 {number}：5 个阶段已完成 {done} 个，当前为{stage}</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/rail.py</extracomment>
            <translation>完成</translation>
        </message>
        <message>
            <source>More</source>
            <extracomment>views/rail.py</extracomment>
            <translation>更多</translation>
        </message>
        <message>
            <source>New cycle</source>
            <extracomment>views/rail.py</extracomment>
            <translation>新周期</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>views/rail.py</extracomment>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Not yet</source>
            <extracomment>views/rail.py</extracomment>
            <translation>未到</translation>
        </message>
        <message>
            <source>Now</source>
            <extracomment>views/rail.py</extracomment>
            <translation>当前</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>views/rail.py</extracomment>
            <translation>设置</translation>
        </message>
        <message>
            <source>Teacher</source>
            <extracomment>views/rail.py</extracomment>
            <translation>教师</translation>
        </message>
        <message>
            <source>Teacher: {name}</source>
            <extracomment>views/rail.py</extracomment>
            <translation>教师：{name}</translation>
        </message>
        <message>
            <source>This cycle is still empty.</source>
            <extracomment>views/rail.py</extracomment>
            <translation>此周期还是空的。</translation>
        </message>
        <message>
            <source>Untitled</source>
            <extracomment>views/rail.py</extracomment>
            <translation>无标题</translation>
        </message>
        <message>
            <source>Wait until the policy is done.</source>
            <extracomment>views/rail.py</extracomment>
            <translation>请等待策略完成。</translation>
        </message>
    </context>
    <context>
        <name>RankHandle</name>
        <message>
            <source>Drag {completion} to its rank</source>
            <extracomment>views/widgets/rank_handle.py</extracomment>
            <translation>将{completion} 拖到其名次</translation>
        </message>
        <message>
            <source>{what}. These keys do the same: {keys}</source>
            <extracomment>views/widgets/rank_handle.py</extracomment>
            <translation>{what}。以下按键作用相同：{keys}</translation>
        </message>
    </context>
    <context>
        <name>RankStrip</name>
        <message>
            <source>Better than {others}</source>
            <extracomment>views/widgets/rank_strip.py</extracomment>
            <translation>优于 {others}</translation>
        </message>
        <message>
            <source>Between {better} and {worse}</source>
            <extracomment>views/widgets/rank_strip.py</extracomment>
            <translation>介于 {better} 和 {worse} 之间</translation>
        </message>
        <message>
            <source>Drop {letter} on a rank or between two: 1 is the best. Esc cancels.</source>
            <extracomment>views/widgets/rank_strip.py</extracomment>
            <translation>将 {letter} 放到名次上或两个名次之间：1 为最好。按 Esc 取消。</translation>
        </message>
        <message>
            <source>Rank {place} of {many}</source>
            <extracomment>views/widgets/rank_strip.py</extracomment>
            <translation>名次 {place}，共 {many} 个</translation>
        </message>
        <message>
            <source>Tie with {others}</source>
            <extracomment>views/widgets/rank_strip.py</extracomment>
            <translation>与 {others} 并列</translation>
        </message>
        <message>
            <source>Worse than {others}</source>
            <extracomment>views/widgets/rank_strip.py</extracomment>
            <translation>不如 {others}</translation>
        </message>
    </context>
    <context>
        <name>RemarkBar</name>
        <message>
            <source>Comment</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation>评语</translation>
        </message>
        <message>
            <source>Flag, to look at it again</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation>加旗标，以便再看</translation>
        </message>
        <message>
            <source>Mark words</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation>标注字词</translation>
        </message>
        <message>
            <source>Skip for now; a skip is no score</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation>暂时跳过；跳过不算评分</translation>
        </message>
        <message>
            <source>flagged</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation>已加旗标</translation>
        </message>
        <message>
            <source>skipped</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation>已跳过</translation>
        </message>
    </context>
    <context>
        <name>RemarkLists</name>
        <message>
            <source>Completions</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>应答</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>完成</translation>
        </message>
        <message>
            <source>Nothing like that.</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>没有这样的内容。</translation>
        </message>
        <message>
            <source>Prompt {place}, completion {letter}</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>提示词 {place}，应答 {letter}</translation>
        </message>
        <message>
            <source>Search the comments</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>搜索评语</translation>
        </message>
        <message>
            <source>Skipped, flagged and commented completions</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>跳过、加旗标和有评语的应答</translation>
        </message>
        <message>
            <source>Skipped, flagged, commented</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>跳过、旗标、评语</translation>
        </message>
        <message>
            <source>flagged</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>已加旗标</translation>
        </message>
        <message>
            <source>skipped</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>已跳过</translation>
        </message>
    </context>
    <context>
        <name>ReplyColumn</name>
        <message>
            <source>Go on with it</source>
            <extracomment>views/widgets/reply_column.py</extracomment>
            <translation>以此继续</translation>
        </message>
        <message>
            <source>Go on with reply {number} ({keys})</source>
            <extracomment>views/widgets/reply_column.py</extracomment>
            <translation>以回复 {number} 继续（{keys}）</translation>
        </message>
        <message>
            <source>Reply {number}</source>
            <extracomment>views/widgets/reply_column.py</extracomment>
            <translation>回复 {number}</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <extracomment>views/widgets/reply_column.py</extracomment>
            <translation>正在思考…</translation>
        </message>
        <message>
            <source>on your branch</source>
            <extracomment>views/widgets/reply_column.py</extracomment>
            <translation>在您的分支上</translation>
        </message>
    </context>
    <context>
        <name>RespectedList</name>
        <message>
            <source>Conclusion</source>
            <extracomment>views/widgets/respected.py</extracomment>
            <translation>结论</translation>
        </message>
        <message>
            <source>Fact</source>
            <extracomment>views/widgets/respected.py</extracomment>
            <translation>事实</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/respected.py</extracomment>
            <translation>人设</translation>
        </message>
        <message>
            <source>What a right answer must respect</source>
            <extracomment>views/widgets/respected.py</extracomment>
            <translation>正确的回答必须遵守</translation>
        </message>
        <message>
            <source>{text} (no longer in the prompt)</source>
            <extracomment>views/widgets/respected.py</extracomment>
            <translation>{text}（提示词中已没有）</translation>
        </message>
    </context>
    <context>
        <name>RewriteBox</name>
        <message>
            <source>Cancel</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation>取消</translation>
        </message>
        <message>
            <source>How you would have said it</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation>换作您会怎么说</translation>
        </message>
        <message>
            <source>Remove rewrite</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation>移除改写</translation>
        </message>
        <message>
            <source>Save rewrite</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation>保存改写</translation>
        </message>
        <message>
            <source>What your rewrite changes</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation>您的改写带来的变化</translation>
        </message>
        <message>
            <source>Your rewrite</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation>您的改写</translation>
        </message>
    </context>
    <context>
        <name>Ring</name>
        <message>
            <source>Cycle</source>
            <extracomment>views/widgets/ring.py</extracomment>
            <translation>周期</translation>
        </message>
    </context>
    <context>
        <name>Row</name>
        <message>
            <source>In your words</source>
            <extracomment>views/widgets/rows.py</extracomment>
            <translation>用您的话</translation>
        </message>
        <message>
            <source>Policy</source>
            <extracomment>views/widgets/rows.py</extracomment>
            <translation>策略</translation>
        </message>
        <message>
            <source>System</source>
            <extracomment>views/widgets/rows.py</extracomment>
            <translation>系统</translation>
        </message>
        <message>
            <source>Teacher</source>
            <extracomment>views/widgets/rows.py</extracomment>
            <translation>教师</translation>
        </message>
    </context>
    <context>
        <name>RubricWeights</name>
        <message>
            <source>Content</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>内容</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>完成</translation>
        </message>
        <message>
            <source>How much each criterion counts in the reward. Scores stay as they are.</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>各维度在奖励中所占的比重。评分保持不变。</translation>
        </message>
        <message>
            <source>Logic</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>逻辑</translation>
        </message>
        <message>
            <source>One weight at least must be above 0.</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>至少要有一个权重大于 0。</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>人设</translation>
        </message>
        <message>
            <source>Weight of {name}</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>{name}的权重</translation>
        </message>
        <message>
            <source>Weights of the criteria</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>各维度的权重</translation>
        </message>
    </context>
    <context>
        <name>ScoringDesk</name>
        <message>
            <source>A right answer respects</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>正确的回答应遵守</translation>
        </message>
        <message>
            <source>It comes in the order in which the prompts were made.</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>按提示词的生成顺序出现。</translation>
        </message>
        <message>
            <source>It comes now because its kind was seldom scored so far.</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>现在出现，是因为这一类目前很少评分。</translation>
        </message>
        <message>
            <source>It comes now because its two best are predicted nearly alike.</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>现在出现，是因为对最好两个的预测几乎相同。</translation>
        </message>
        <message>
            <source>It comes now because the reward model is unsure of it: ± {std}.</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>现在出现，是因为奖励模型对它没有把握：± {std}。</translation>
        </message>
        <message>
            <source>It was drawn at random, as a check.</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>随机抽取，作为核对。</translation>
        </message>
        <message>
            <source>Labyrinth prompt</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>迷宫提示词</translation>
        </message>
        <message>
            <source>What a right answer respects</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>正确的回答应遵守</translation>
        </message>
    </context>
    <context>
        <name>ScoringEmpty</name>
        <message>
            <source>Go to the labyrinth</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>转到迷宫</translation>
        </message>
        <message>
            <source>Let the policy answer</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>让策略回答</translation>
        </message>
        <message>
            <source>No labyrinth prompts yet</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>还没有迷宫提示词</translation>
        </message>
        <message>
            <source>Nothing to score yet</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>还没有可评分的内容</translation>
        </message>
        <message>
            <source>The policy answers each labyrinth prompt several times. You score each completion for content, logic and persona, without knowing which one came first.</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>策略对每个迷宫提示词回答数次。您对每个应答的内容、逻辑和人设评分，不知道哪个在先。</translation>
        </message>
        <message>
            <source>The policy is busy or not loaded.</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>策略正忙或未加载。</translation>
        </message>
        <message>
            <source>The policy is still loading.</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>策略仍在加载。</translation>
        </message>
    </context>
    <context>
        <name>ScoringFooter</name>
        <message>
            <source>All bad</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>全都不好</translation>
        </message>
        <message>
            <source>Answer the new prompts</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>回答新的提示词</translation>
        </message>
        <message>
            <source>Continue to policy update</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>继续到策略更新</translation>
        </message>
        <message>
            <source>Next prompt</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>下一个提示词</translation>
        </message>
        <message>
            <source>None of these completions is good</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>这些应答没有一个好</translation>
        </message>
        <message>
            <source>Previous prompt</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>上一个提示词</translation>
        </message>
        <message>
            <source>Prompt {place} of {many}</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>提示词 {place}，共 {many} 个</translation>
        </message>
        <message>
            <source>Score at least one.</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>请至少评一条。</translation>
        </message>
    </context>
    <context>
        <name>ScoringPage</name>
        <message>
            <source>Agreement</source>
            <extracomment>views/scoring.py</extracomment>
            <translation>一致性</translation>
        </message>
        <message>
            <source>Scoring</source>
            <extracomment>views/scoring.py</extracomment>
            <translation>评分</translation>
        </message>
        <message>
            <source>Weights</source>
            <extracomment>views/scoring.py</extracomment>
            <translation>权重</translation>
        </message>
        <message>
            <source>You score each completion as soon as all of them are here.</source>
            <extracomment>views/scoring.py</extracomment>
            <translation>所有应答到齐后，您即可逐个评分。</translation>
        </message>
    </context>
    <context>
        <name>SelfCheck</name>
        <message>
            <source>Install Ouroboros again.</source>
            <extracomment>views/self_check.py</extracomment>
            <translation>请重新安装 Ouroboros。</translation>
        </message>
        <message>
            <source>This installation lacks {what}.</source>
            <extracomment>views/self_check.py</extracomment>
            <translation>此安装缺少 {what}。</translation>
        </message>
    </context>
    <context>
        <name>ServerChoice</name>
        <message>
            <source>No server yet</source>
            <extracomment>views/widgets/server_choice.py</extracomment>
            <translation>还没有服务器</translation>
        </message>
        <message>
            <source>{name} (removed)</source>
            <extracomment>views/widgets/server_choice.py</extracomment>
            <translation>{name}（已移除）</translation>
        </message>
    </context>
    <context>
        <name>ServerForm</name>
        <message>
            <source> a month</source>
            <extracomment>views/server_form.py</extracomment>
            <translation> /月</translation>
        </message>
        <message>
            <source>A million tokens; 0 where it costs nothing.</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>每百万词元；免费则填 0。</translation>
        </message>
        <message>
            <source>Add a server</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>添加服务器</translation>
        </message>
        <message>
            <source>Address</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>地址</translation>
        </message>
        <message>
            <source>As the server calls it</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>服务器使用的名称</translation>
        </message>
        <message>
            <source>Begins with https:// or http:// and often ends with /v1.</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>以 https:// 或 http:// 开头，通常以 /v1 结尾。</translation>
        </message>
        <message>
            <source>Budget</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>预算</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>取消</translation>
        </message>
        <message>
            <source>Edit server</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>编辑服务器</translation>
        </message>
        <message>
            <source>In a calendar month. Once it is spent nothing more is sent there.</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>按自然月计。用完后不再向该处发送任何内容。</translation>
        </message>
        <message>
            <source>Key</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Model</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>模型</translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>名称</translation>
        </message>
        <message>
            <source>No limit</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>无限制</translation>
        </message>
        <message>
            <source>Price of what it reads</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>读取的价格</translation>
        </message>
        <message>
            <source>Price of what it writes</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>写出的价格</translation>
        </message>
        <message>
            <source>Save</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>保存</translation>
        </message>
        <message>
            <source>Such as Llama at home</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>例如：家里的 Llama</translation>
        </message>
    </context>
    <context>
        <name>ServerList</name>
        <message>
            <source>A server can be the policy, a judge or a helper. It runs on this computer, such as llama.cpp or Ollama, or elsewhere, such as OpenAI's. Nothing is sent to one elsewhere before you have agreed to it.</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>服务器可以充当策略、评判员或助手。它可以在本机运行，如 llama.cpp 或 Ollama；也可以在别处，如 OpenAI 的服务器。在您同意之前，不会向别处的服务器发送任何内容。</translation>
        </message>
        <message>
            <source>Agree that words go to {server}</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>同意将文字发送到 {server}</translation>
        </message>
        <message>
            <source>Agree…</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>同意…</translation>
        </message>
        <message>
            <source>Edit</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Edit {server}</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>编辑 {server}</translation>
        </message>
        <message>
            <source>No price</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>无价格</translation>
        </message>
        <message>
            <source>No servers yet</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>还没有服务器</translation>
        </message>
        <message>
            <source>Remove {server}</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>移除 {server}</translation>
        </message>
        <message>
            <source>US$ {read} for a million tokens read, US$ {written} written</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>读取每百万词元 US$ {read}，写出 US$ {written}</translation>
        </message>
        <message>
            <source>agreed on {day}</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>于 {day} 同意</translation>
        </message>
        <message>
            <source>at most US$ {budget} a month</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>每月最多 US$ {budget}</translation>
        </message>
        <message>
            <source>not agreed yet</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>尚未同意</translation>
        </message>
        <message>
            <source>on this computer</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>在本机</translation>
        </message>
    </context>
    <context>
        <name>ServersDialog</name>
        <message>
            <source>Add a server</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation>添加服务器</translation>
        </message>
        <message>
            <source>Another server</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation>其他服务器</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Servers</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation>服务器</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation>撤销</translation>
        </message>
        <message>
            <source>“{name}” was removed.</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation>“{name}”已移除。</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Add, edit and remove servers for models</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>添加、编辑和移除模型所用的服务器</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>取消</translation>
        </message>
        <message>
            <source>Find a setting</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>查找设置</translation>
        </message>
        <message>
            <source>No setting has these words.</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>没有包含这些字词的设置。</translation>
        </message>
        <message>
            <source>None</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>无</translation>
        </message>
        <message>
            <source>Save</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>保存</translation>
        </message>
        <message>
            <source>Servers…</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>服务器…</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>SettleCard</name>
        <message>
            <source>(no text)</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>（无文字）</translation>
        </message>
        <message>
            <source>Can't say</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>无法判断</translation>
        </message>
        <message>
            <source>Completion</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>应答</translation>
        </message>
        <message>
            <source>Content</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>内容</translation>
        </message>
        <message>
            <source>Labyrinth prompt</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>迷宫提示词</translation>
        </message>
        <message>
            <source>Let this count</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>以此为准</translation>
        </message>
        <message>
            <source>Logic</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>逻辑</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>人设</translation>
        </message>
        <message>
            <source>Reward</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>奖励</translation>
        </message>
        <message>
            <source>Rewards {spread} apart</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>奖励相差 {spread}</translation>
        </message>
        <message>
            <source>Teacher {letter}</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>教师 {letter}</translation>
        </message>
        <message>
            <source>What shall count</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>以哪个为准</translation>
        </message>
        <message>
            <source>What shall count instead</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>改以哪个为准</translation>
        </message>
        <message>
            <source>can't say</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>无法判断</translation>
        </message>
        <message>
            <source>settled: this counts</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>已裁定：以此为准</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Close</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>Press the keys beside an action to choose others, then Backspace for none or Esc to keep them. Those that every text and list has cannot be changed.</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>按下操作旁的按键框可另选按键，随后按 Backspace 表示不设，按 Esc 保持不变。所有文本和列表通用的按键无法更改。</translation>
        </message>
        <message>
            <source>Usual keys for all</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>全部用默认按键</translation>
        </message>
        <message>
            <source>Usual keys for {title}</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>{title}用默认按键</translation>
        </message>
        <message>
            <source>{keys} belongs to “{other}”. Choose others, or change those first.</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>{keys} 已用于“{other}”。请另选，或先更改那一个。</translation>
        </message>
        <message>
            <source>{keys} moves the focus, or presses what has it. Choose others.</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>{keys} 用于移动焦点，或按下焦点所在的项。请另选。</translation>
        </message>
        <message>
            <source>{keys} would be typed into texts. Add Ctrl or Alt, or take F1 to F12.</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>{keys} 会被当作文字输入。请加上 Ctrl 或 Alt，或使用 F1 到 F12。</translation>
        </message>
    </context>
    <context>
        <name>ShownBeside</name>
        <message numerus="yes">
            <source>Beside these: %n rehearsals, short texts by the reference policy, so that it loses little else</source>
            <extracomment>views/widgets/shown_beside.py</extracomment>
            <translation>
                <numerusform>此外：%n 次复习，即参考策略写的短文，使其他能力少受损失</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Beside these: up to %n recall lessons, long dialogues about facts you approved and others that are made up</source>
            <extracomment>views/widgets/shown_beside.py</extracomment>
            <translation>
                <numerusform>此外：最多 %n 个回忆课程，即关于您已批准的事实和虚构事实的长对话</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SittingProgress</name>
        <message numerus="yes">
            <source>%n left</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>
                <numerusform>剩余 %n 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>
                <numerusform>跳过 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>Completions that are scored</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>已评分的应答</translation>
        </message>
        <message>
            <source>Skipped, flagged, commented</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>跳过、旗标、评语</translation>
        </message>
        <message>
            <source>{minutes} active min</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>实际用时 {minutes} 分钟</translation>
        </message>
        <message>
            <source>{pace} s each in this sitting</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>本次平均每个 {pace} 秒</translation>
        </message>
        <message>
            <source>{scored} of {total} scored</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>{total} 个中已评分 {scored} 个</translation>
        </message>
    </context>
    <context>
        <name>Starters</name>
        <message>
            <source>Ask me three questions about my week.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>请就我这一周问我三个问题。</translation>
        </message>
        <message>
            <source>Labyrinth prompts put what you agreed on to the test.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>迷宫提示词会检验你们达成的共识。</translation>
        </message>
        <message>
            <source>Let us plan a small garden together.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>我们一起规划一个小花园吧。</translation>
        </message>
        <message>
            <source>Start a dialogue</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>开始对话</translation>
        </message>
        <message>
            <source>Talk with the policy, a language model, until you agree.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>与策略（一个语言模型）对话，直到你们达成一致。</translation>
        </message>
        <message>
            <source>Talk with the policy; what you agree on here is what it will learn.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>请与策略对话；你们在这里达成的一致就是它将要学习的内容。</translation>
        </message>
        <message>
            <source>Welcome to Ouroboros</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>欢迎使用 Ouroboros</translation>
        </message>
        <message>
            <source>You score, the policy learns, and you decide what stays.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>您评分，策略学习，由您决定保留什么。</translation>
        </message>
        <message>
            <source>{keys} begins with the first. Or write something of your own.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>{keys} 从第一句开始，也可以自己写。</translation>
        </message>
        <message>
            <source>{keys} installs it; then you can begin.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>{keys} 会安装它，然后即可开始。</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>No policy</source>
            <extracomment>views/status.py</extracomment>
            <translation>无策略</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <extracomment>views/status.py</extracomment>
            <translation>保存于 {time}</translation>
        </message>
        <message>
            <source>adapter {number}</source>
            <extracomment>views/status.py</extracomment>
            <translation>适配器 {number}</translation>
        </message>
        <message>
            <source>bare policy</source>
            <extracomment>views/status.py</extracomment>
            <translation>原始策略</translation>
        </message>
        <message>
            <source>loading</source>
            <extracomment>views/status.py</extracomment>
            <translation>正在加载</translation>
        </message>
        <message>
            <source>not loaded</source>
            <extracomment>views/status.py</extracomment>
            <translation>未加载</translation>
        </message>
        <message>
            <source>{speed} tokens/s</source>
            <extracomment>views/status.py</extracomment>
            <translation>{speed} 词元/秒</translation>
        </message>
    </context>
    <context>
        <name>Stops</name>
        <message>
            <source>Code in {language}: {code}</source>
            <extracomment>views/widgets/stops.py</extracomment>
            <translation>{language} 代码：{code}</translation>
        </message>
        <message>
            <source>Code: {code}</source>
            <extracomment>views/widgets/stops.py</extracomment>
            <translation>代码：{code}</translation>
        </message>
        <message>
            <source>Link: {text}</source>
            <extracomment>views/widgets/stops.py</extracomment>
            <translation>链接：{text}</translation>
        </message>
    </context>
    <context>
        <name>StrengthButton</name>
        <message>
            <source>Adapter {number} · {percent} %</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>适配器 {number} · {percent}%</translation>
        </message>
        <message>
            <source>How much of the live adapter answers in dialogues</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>现用适配器在对话回答中所占的强度</translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <source>Approve summary</source>
            <extracomment>views/summary.py</extracomment>
            <translation>批准摘要</translation>
        </message>
        <message>
            <source>Approve summary ({keys})</source>
            <extracomment>views/summary.py</extracomment>
            <translation>批准摘要（{keys}）</translation>
        </message>
        <message>
            <source>Approved</source>
            <extracomment>views/summary.py</extracomment>
            <translation>已批准</translation>
        </message>
        <message>
            <source>Continue to labyrinth</source>
            <extracomment>views/summary.py</extracomment>
            <translation>继续到迷宫</translation>
        </message>
        <message>
            <source>Deleted “{text}”</source>
            <extracomment>views/summary.py</extracomment>
            <translation>已删除“{text}”</translation>
        </message>
        <message>
            <source>Draft it again</source>
            <extracomment>views/summary.py</extracomment>
            <translation>重新起草</translation>
        </message>
        <message>
            <source>Draft it for me</source>
            <extracomment>views/summary.py</extracomment>
            <translation>替我起草</translation>
        </message>
        <message>
            <source>Go to the dialogue</source>
            <extracomment>views/summary.py</extracomment>
            <translation>转到对话</translation>
        </message>
        <message>
            <source>Needs at least one fact or conclusion.</source>
            <extracomment>views/summary.py</extracomment>
            <translation>至少需要一条事实或结论。</translation>
        </message>
        <message>
            <source>No summary yet</source>
            <extracomment>views/summary.py</extracomment>
            <translation>还没有摘要</translation>
        </message>
        <message>
            <source>Nothing to summarise yet</source>
            <extracomment>views/summary.py</extracomment>
            <translation>还没有可摘要的内容</translation>
        </message>
        <message>
            <source>Summary</source>
            <extracomment>views/summary.py</extracomment>
            <translation>摘要</translation>
        </message>
        <message>
            <source>The helper</source>
            <extracomment>views/summary.py</extracomment>
            <translation>助手</translation>
        </message>
        <message>
            <source>The helper drafts a new summary; you take of it what is better</source>
            <extracomment>views/summary.py</extracomment>
            <translation>助手起草新摘要；您采纳其中更好的部分</translation>
        </message>
        <message>
            <source>The policy</source>
            <extracomment>views/summary.py</extracomment>
            <translation>策略</translation>
        </message>
        <message>
            <source>The policy cannot be asked right now; you can write it yourself.</source>
            <extracomment>views/summary.py</extracomment>
            <translation>现在无法询问策略；您可以自己写。</translation>
        </message>
        <message>
            <source>The policy drafts a new summary; you take of it what is better</source>
            <extracomment>views/summary.py</extracomment>
            <translation>策略起草新摘要；您采纳其中更好的部分</translation>
        </message>
        <message>
            <source>The policy is still loading.</source>
            <extracomment>views/summary.py</extracomment>
            <translation>策略仍在加载。</translation>
        </message>
        <message>
            <source>The summary condenses your dialogue into facts, conclusions and a persona. {who} drafts it, you correct and approve it. Labyrinth prompts are made from nothing else.</source>
            <extracomment>views/summary.py</extracomment>
            <translation>摘要把您的对话浓缩为事实、结论和人设。由{who}起草，您更正并批准。迷宫提示词只根据摘要生成。</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>views/summary.py</extracomment>
            <translation>撤销</translation>
        </message>
        <message>
            <source>What labyrinth prompts are made from. Every entry can be edited.</source>
            <extracomment>views/summary.py</extracomment>
            <translation>迷宫提示词的依据。每个条目都可以编辑。</translation>
        </message>
        <message>
            <source>Write it myself</source>
            <extracomment>views/summary.py</extracomment>
            <translation>我自己写</translation>
        </message>
    </context>
    <context>
        <name>TeacherMenu</name>
        <message>
            <source>Add a teacher…</source>
            <extracomment>views/teachers.py</extracomment>
            <translation>添加教师…</translation>
        </message>
    </context>
    <context>
        <name>TeacherWeights</name>
        <message>
            <source>How much each teacher counts</source>
            <extracomment>views/widgets/teacher_weights.py</extracomment>
            <translation>每位教师的权重</translation>
        </message>
        <message>
            <source>The reward of a completion is the weighted mean over its teachers. 0 leaves a teacher out, with rewrites and rankings. Policy updates that were made keep the rewards they learned from.</source>
            <extracomment>views/widgets/teacher_weights.py</extracomment>
            <translation>应答的奖励是其各位教师的加权平均。0 表示不计该教师，包括其改写和排名。已完成的策略更新保留当时学习所用的奖励。</translation>
        </message>
        <message>
            <source>Weight of {name}</source>
            <extracomment>views/widgets/teacher_weights.py</extracomment>
            <translation>{name}的权重</translation>
        </message>
    </context>
    <context>
        <name>TeachersDialog</name>
        <message numerus="yes">
            <source>%n more are hidden until you have scored those completions yourself.</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>
                <numerusform>另有 %n 个，在您自己给这些应答评分之前不显示。</numerusform>
            </translation>
        </message>
        <message>
            <source>A completion is listed here when two teachers' rewards are more than 0.5 apart: about one point on every criterion.</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>两位教师的奖励相差超过 0.5（大约每个维度相差一分）时，应答会列在这里。</translation>
        </message>
        <message>
            <source>Agreement</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>一致性</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Nothing to settle</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>没有需要裁定的内容</translation>
        </message>
        <message>
            <source>Teachers</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>教师</translation>
        </message>
        <message>
            <source>To settle</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>待裁定</translation>
        </message>
        <message>
            <source>To settle ({count})</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>待裁定（{count}）</translation>
        </message>
        <message>
            <source>Weights</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>权重</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message numerus="yes">
            <source>%Ln characters, digest {digest}</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>
                <numerusform>%Ln 个字符，校验值 {digest}</numerusform>
            </translation>
        </message>
        <message>
            <source>Chat template of the model</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>模型的聊天模板</translation>
        </message>
        <message>
            <source>It is a small program that came with the model and writes each dialogue down for it. Look for sentences that you would not say to the model: whatever stands here is put around your words. What it does is limited, it reads no files and none of your words.</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>它是模型附带的一个小程序，为模型把每段对话写成文本。请留意您不会对模型说的句子：这里的内容会加在您的话前后。它能做的事受到限制，既不读取文件，也不读取您的文字。</translation>
        </message>
        <message>
            <source>It is a small program that came with the model and writes each dialogue down for it. Take the approval back if it puts anything around your words that you would not say: the model is opened again, with the plain format.</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>它是模型附带的一个小程序，为模型把每段对话写成文本。如果它在您的话前后加上您不会说的内容，请撤回批准：模型会以简单格式重新打开。</translation>
        </message>
        <message>
            <source>Keep the plain format</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>保持简单格式</translation>
        </message>
        <message>
            <source>Keep the template</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>保留模板</translation>
        </message>
        <message>
            <source>Take the approval back</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>撤回批准</translation>
        </message>
        <message>
            <source>Text of the chat template</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>聊天模板的文本</translation>
        </message>
        <message>
            <source>This model's own chat template is used: you approved it</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>正在使用此模型自带的聊天模板：您已批准</translation>
        </message>
        <message>
            <source>Use this model's own chat template?</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>要使用此模型自带的聊天模板吗？</translation>
        </message>
        <message>
            <source>Use this template</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>使用此模板</translation>
        </message>
    </context>
    <context>
        <name>TranscriptMenu</name>
        <message>
            <source>Copy</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>复制为 Markdown</translation>
        </message>
        <message>
            <source>Copy code</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>复制代码</translation>
        </message>
        <message>
            <source>Copy link address</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>复制链接地址</translation>
        </message>
        <message>
            <source>Copy message</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>复制消息</translation>
        </message>
        <message>
            <source>How it was written…</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>生成方式…</translation>
        </message>
        <message>
            <source>Open link…</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>打开链接…</translation>
        </message>
        <message>
            <source>Select all</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>全选</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Copy code</source>
            <extracomment>views/widgets/transcript_view.py</extracomment>
            <translation>复制代码</translation>
        </message>
        <message>
            <source>The code was copied.</source>
            <extracomment>views/widgets/transcript_view.py</extracomment>
            <translation>代码已复制。</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <extracomment>views/widgets/transcript_view.py</extracomment>
            <translation>正在思考…</translation>
        </message>
        <message>
            <source>Transcript</source>
            <extracomment>views/widgets/transcript_view.py</extracomment>
            <translation>对话记录</translation>
        </message>
    </context>
    <context>
        <name>TransformationPicker</name>
        <message>
            <source>All</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>全选</translation>
        </message>
        <message>
            <source>Choose all transformations</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>选择全部变换</translation>
        </message>
        <message>
            <source>Choose no transformation</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>取消选择全部变换</translation>
        </message>
        <message>
            <source>Combine in pairs</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>两两组合</translation>
        </message>
        <message>
            <source>Each labyrinth prompt gets two of the chosen ones</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>每个迷宫提示词使用所选变换中的两种</translation>
        </message>
        <message>
            <source>Each makes a question hard in its own way. Prompts take those chosen in turn.</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>每种变换以自己的方式让问题变难。提示词轮流使用所选的变换。</translation>
        </message>
        <message>
            <source>Make</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>生成</translation>
        </message>
        <message>
            <source>None</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>无</translation>
        </message>
        <message>
            <source>Prompts held out</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>留出的提示词数</translation>
        </message>
        <message>
            <source>Prompts to learn from</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>用于学习的提示词数</translation>
        </message>
        <message>
            <source>Transformations</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>变换</translation>
        </message>
        <message>
            <source>held out</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>留出</translation>
        </message>
        <message>
            <source>to learn from and</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>个用于学习，另加</translation>
        </message>
        <message>
            <source>{chosen} of {all} chosen</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>已选 {chosen}/{all}</translation>
        </message>
        <message numerus="yes">
            <source>{chosen} of {all} chosen, %n pairs</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>
                <numerusform>已选 {chosen}/{all}，%n 种组合</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TransformationPreview</name>
        <message>
            <source>A right answer respects</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation>正确的回答应遵守</translation>
        </message>
        <message>
            <source>Another example</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation>换一个例子</translation>
        </message>
        <message>
            <source>Close the preview</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation>关闭预览</translation>
        </message>
        <message>
            <source>Preview of a labyrinth prompt</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation>迷宫提示词预览</translation>
        </message>
        <message>
            <source>Underlined is what the transformation adds, struck through what it replaces.</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation>下划线为变换添加的内容，删除线为被替换的内容。</translation>
        </message>
        <message>
            <source>{title} on your own facts</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation>用您自己的事实演示“{title}”</translation>
        </message>
    </context>
    <context>
        <name>UnreadCard</name>
        <message>
            <source>I have read it</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>我已阅读</translation>
        </message>
        <message>
            <source>Not read</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>未读取</translation>
        </message>
        <message>
            <source>Read in part</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>部分读取</translation>
        </message>
        <message>
            <source>The draft was made without all of the dialogue</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>起草时没有用到全部对话</translation>
        </message>
        <message>
            <source>This much did not fit into what the model can read at once. Read it yourself, and add what matters.</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>以下内容超出了模型一次能读的量。请您自己阅读，并补上重要的内容。</translation>
        </message>
        <message>
            <source>message {first}</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>消息 {first}</translation>
        </message>
        <message>
            <source>messages {first} to {last}</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>消息 {first} 到 {last}</translation>
        </message>
    </context>
    <context>
        <name>UpdateElsewhere</name>
        <message>
            <source>A machine with more memory or several GPUs can make this update. It gets a folder with what you wrote and scored, in plain text; the adapter that it writes becomes the candidate here, and is compared as any other.</source>
            <extracomment>views/widgets/update_elsewhere.py</extracomment>
            <translation>内存更大或有多个 GPU 的机器可以完成此更新。它会得到一个文件夹，其中以明文存放您写下的内容和评分；它写出的适配器会成为这里的候选，与其他候选一样接受比较。</translation>
        </message>
        <message>
            <source>Bring an adapter back…</source>
            <extracomment>views/widgets/update_elsewhere.py</extracomment>
            <translation>取回适配器…</translation>
        </message>
        <message>
            <source>Hand over to another machine…</source>
            <extracomment>views/widgets/update_elsewhere.py</extracomment>
            <translation>移交给另一台机器…</translation>
        </message>
        <message>
            <source>On another machine</source>
            <extracomment>views/widgets/update_elsewhere.py</extracomment>
            <translation>在另一台机器上</translation>
        </message>
    </context>
    <context>
        <name>UpdateFigures</name>
        <message>
            <source>Copy as table</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>复制为表格</translation>
        </message>
        <message>
            <source>Step</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>步</translation>
        </message>
        <message>
            <source>about {time} left</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>约剩 {time}</translation>
        </message>
        <message>
            <source>all steps done</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>全部步骤已完成</translation>
        </message>
        <message>
            <source>completion</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>应答</translation>
        </message>
        <message>
            <source>cut at</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>截断于</translation>
        </message>
        <message>
            <source>length, held out</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>长度，留出</translation>
        </message>
        <message>
            <source>limit</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>上限</translation>
        </message>
        <message>
            <source>loss</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>损失</translation>
        </message>
        <message>
            <source>nats</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>奈特</translation>
        </message>
        <message>
            <source>nats a token</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>奈特/词元</translation>
        </message>
        <message>
            <source>nats, stops at {limit}</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>奈特，到 {limit} 停止</translation>
        </message>
        <message>
            <source>norm</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>范数</translation>
        </message>
        <message>
            <source>of tokens were clipped</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>的词元被裁剪</translation>
        </message>
        <message>
            <source>share</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>占比</translation>
        </message>
        <message>
            <source>stopped itself at its limit</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>达到上限，自动停止</translation>
        </message>
        <message>
            <source>tokens</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>词元</translation>
        </message>
        <message>
            <source>unusual</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>异常</translation>
        </message>
        <message>
            <source>{done} of {all}</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>{done}/{all}</translation>
        </message>
    </context>
    <context>
        <name>UpdateFit</name>
        <message>
            <source>Check again</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>重新检查</translation>
        </message>
        <message>
            <source>Does not fit</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>放不下</translation>
        </message>
        <message>
            <source>How much memory and time it takes could not be worked out.</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>无法算出所需的内存和时间。</translation>
        </message>
        <message>
            <source>It does not fit into memory.</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>内存放不下。</translation>
        </message>
        <message>
            <source>Memory and time are worked out when the policy is loaded.</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>加载策略后计算所需的内存和时间。</translation>
        </message>
        <message>
            <source>What it takes</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>所需资源</translation>
        </message>
        <message>
            <source>Working out memory and time…</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>正在计算内存和时间…</translation>
        </message>
    </context>
    <context>
        <name>UpdateMessage</name>
        <message>
            <source>Both policies answer the held-out prompts</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>两个策略都回答留出提示词</translation>
        </message>
        <message>
            <source>Compare it with the live policy on prompts it never learned from, without knowing which is which. Then promote or discard it.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>用它从未学过的提示词与现用策略比较，您不知道哪个是哪个。然后让它晋升或舍弃它。</translation>
        </message>
        <message>
            <source>Give it up</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>放弃</translation>
        </message>
        <message numerus="yes">
            <source>It had done {done} of %n steps.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>
                <numerusform>%n 步中已完成 {done} 步。</numerusform>
            </translation>
        </message>
        <message>
            <source>New instructions are written; no weights changed</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>写入新的指令；权重不变</translation>
        </message>
        <message>
            <source>Resume the policy update</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>继续策略更新</translation>
        </message>
        <message>
            <source>Resumed, it ends exactly as it would have ended; given up, the live policy stays as it is. Every score is kept either way.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>继续，则结果与未中断时完全一致；放弃，则现用策略保持不变。无论如何，所有评分都会保留。</translation>
        </message>
        <message>
            <source>The candidate is live now</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>候选现已成为现用</translation>
        </message>
        <message>
            <source>The candidate is the same model. Before every dialogue it is told your persona snapshot's words and your best examples.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>候选是同一个模型。每次对话之前，会告诉它您的人设快照中的文字和您最好的例子。</translation>
        </message>
        <message>
            <source>The candidate was discarded</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>候选已舍弃</translation>
        </message>
        <message>
            <source>The candidate was rejected before a vote</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>候选在投票前被否决</translation>
        </message>
        <message>
            <source>The live policy is unchanged, and every score is kept.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>现用策略未变，所有评分均已保留。</translation>
        </message>
        <message>
            <source>The live policy stays as it was. The candidate is kept in the list below.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>现用策略保持原样。候选保留在下方列表中。</translation>
        </message>
        <message>
            <source>The next dialogue is with it. Any earlier adapter is one click away.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>下一次对话就使用它。点击一下即可换回任何较早的适配器。</translation>
        </message>
        <message>
            <source>The policy update failed</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>策略更新失败</translation>
        </message>
        <message>
            <source>The policy update made a candidate</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>策略更新生成了候选</translation>
        </message>
        <message>
            <source>The policy update was interrupted</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>策略更新被中断</translation>
        </message>
        <message>
            <source>Then you compare their completions pair by pair, not knowing whose.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>然后您逐对比较它们的应答，不知道出自哪一个。</translation>
        </message>
        <message>
            <source>There is no held-out prompt in this cycle to compare it on. You can promote it unseen, or discard it; the live policy can always be brought back.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>本周期没有可用于比较的留出提示词。您可以不经比较让它晋升，或舍弃它；随时可以换回现用策略。</translation>
        </message>
        <message>
            <source>You stopped the policy update</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>您停止了策略更新</translation>
        </message>
    </context>
    <context>
        <name>UpdateMethod</name>
        <message numerus="yes">
            <source>%n completions were not scored.</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>
                <numerusform>有 %n 个应答未评分。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Fitted on %n scores</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>
                <numerusform>已用 %n 个评分拟合</numerusform>
            </translation>
        </message>
        <message>
            <source>How it learns</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>如何学习</translation>
        </message>
        <message>
            <source>Learn from predicted rewards too</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>也从预测奖励中学习</translation>
        </message>
        <message>
            <source>Method of the policy update</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>策略更新的方法</translation>
        </message>
        <message>
            <source>The reward model is fitted on your scores first.</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>先用您的评分拟合奖励模型。</translation>
        </message>
        <message numerus="yes">
            <source>The reward model is sure enough of %n of them; the others wait for you.</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>
                <numerusform>奖励模型对其中 %n 个有足够把握；其余的等您评分。</numerusform>
            </translation>
        </message>
        <message>
            <source>it ranks answers like you with a correlation of {value}</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>它对回答的排序与您的相关系数为 {value}</translation>
        </message>
    </context>
    <context>
        <name>UpdateRunning</name>
        <message>
            <source>Pause</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Steps of the policy update</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation>策略更新的步骤</translation>
        </message>
        <message>
            <source>Stop after this step</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation>此步之后停止</translation>
        </message>
        <message>
            <source>Stop now (reloads the model)</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation>立即停止（重新加载模型）</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation>正在停止…</translation>
        </message>
        <message>
            <source>The computer is free meanwhile. Resumed, it ends in the same adapter.</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation>其间电脑可另作他用。继续后会得到同样的适配器。</translation>
        </message>
    </context>
    <context>
        <name>UpdateSetup</name>
        <message numerus="yes">
            <source>%n preferences, from rankings, rewrites and choices between replies</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>
                <numerusform>%n 个偏好，来自排名、改写和对回复的选择</numerusform>
            </translation>
        </message>
        <message>
            <source>Advanced settings</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>高级设置</translation>
        </message>
        <message>
            <source>Back to the preset</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>恢复预设</translation>
        </message>
        <message>
            <source>Below this share of its variety the candidate is rejected; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>多样性低于此比例时，候选被否决；0 为关闭。</translation>
        </message>
        <message>
            <source>Beyond this distance the candidate is rejected, in nats a token; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>超过此距离时，候选被否决，单位为奈特/词元；0 为关闭。</translation>
        </message>
        <message>
            <source>Bias against variance of the advantage; 0.9 to 1.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>优势估计的偏差与方差的权衡；0.9 到 1。</translation>
        </message>
        <message>
            <source>Bold</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>大胆</translation>
        </message>
        <message>
            <source>Careful</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>谨慎</translation>
        </message>
        <message>
            <source>Discount a token; 1 is right for short completions.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>每个词元的折扣；短应答用 1 为宜。</translation>
        </message>
        <message>
            <source>Distance from the reference policy that kl_coef is adapted to; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>调整 kl_coef 时所依据的与参考策略的距离；0 为关闭。</translation>
        </message>
        <message>
            <source>Each rewrite is also shown under this many other transformations; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>每条改写还会在这么多种其他变换下展示；0 为关闭。</translation>
        </message>
        <message>
            <source>How far it may move</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>可移动的幅度</translation>
        </message>
        <message>
            <source>How far one token's ratio may move; 0.1 to 0.3.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>单个词元的比值可移动的幅度；0.1 到 0.3。</translation>
        </message>
        <message>
            <source>How sharply rankings count; 0.05 to 0.5.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>排名的计入强度；0.05 到 0.5。</translation>
        </message>
        <message>
            <source>Imported: {what}</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>已导入：{what}</translation>
        </message>
        <message>
            <source>Learns most from few scores, and is most likely to lose something else.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>从少量评分中学得最多，也最容易丢失其他能力。</translation>
        </message>
        <message>
            <source>Long dialogues about your facts and made-up ones, asked at the end; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>关于您的事实和虚构事实的长对话，最后提问；0 为关闭。</translation>
        </message>
        <message>
            <source>Longest gradient; 0.5 to 2.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>最大梯度长度；0.5 到 2。</translation>
        </message>
        <message>
            <source>Moves clearly towards your scores and stays near the reference policy.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>明显向您的评分靠拢，并保持在参考策略附近。</translation>
        </message>
        <message>
            <source>Normal</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>标准</translation>
        </message>
        <message>
            <source>Optimiser steps a pass; 1 to 8 is safe.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>每遍的优化步数；1 到 8 为安全。</translation>
        </message>
        <message>
            <source>Order of the minibatches; any number.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>小批次的顺序；任意数字。</translation>
        </message>
        <message>
            <source>Passes over the completions; 1 to 8 is safe.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>遍历应答的次数；1 到 8 为安全。</translation>
        </message>
        <message>
            <source>Pull towards the reference policy; 0.01 to 0.2.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>拉向参考策略的力度；0.01 到 0.2。</translation>
        </message>
        <message>
            <source>Reward for the same answer to the same question asked plainly; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>与不加变换地提出同一问题时的回答一致，可得的奖励；0 为关闭。</translation>
        </message>
        <message>
            <source>Reward for variety; 0 to 0.01.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>对多样性的奖励；0 到 0.01。</translation>
        </message>
        <message>
            <source>Short texts by the reference policy, so that little else is lost; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>参考策略写的短文，使其他能力少受损失；0 为关闭。</translation>
        </message>
        <message>
            <source>Size of a step; 0.00005 to 0.001 is safe.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>每步的大小；0.00005 到 0.001 为安全。</translation>
        </message>
        <message>
            <source>Small steps that stop early: little changes, little can go wrong.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>小步前进，及早停止：变化少，也不易出错。</translation>
        </message>
        <message>
            <source>The update stops at 1.5 times this, in nats; 0.02 to 0.2.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>更新在达到此值的 1.5 倍时停止，单位为奈特；0.02 到 0.2。</translation>
        </message>
        <message>
            <source>Weight of your rankings; 0 to 1.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>您的排名的权重；0 到 1。</translation>
        </message>
        <message>
            <source>Weight of your rewrites, of recall lessons and rehearsals; 0 to 2.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>改写、回忆课程和复习的权重；0 到 2。</translation>
        </message>
        <message>
            <source>What a reward is held against: the other completions, or a learned value.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>奖励的参照：其他应答，或学到的值。</translation>
        </message>
        <message>
            <source>What it learns from</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>从什么学习</translation>
        </message>
        <message>
            <source>leave one out</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>留一法</translation>
        </message>
        <message>
            <source>mean reward</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>平均奖励</translation>
        </message>
        <message>
            <source>mean reward, from {low} to {high}</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>平均奖励，从 {low} 到 {high}</translation>
        </message>
        <message>
            <source>mean reward, from −1 to +1</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>平均奖励，从 −1 到 +1</translation>
        </message>
        <message>
            <source>rewrites, as demonstrations</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>改写，作为示范</translation>
        </message>
        <message>
            <source>scored completions</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>已评分的应答</translation>
        </message>
        <message numerus="yes">
            <source>scored completions; %n more cannot be learned from</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>
                <numerusform>已评分的应答；另有 %n 个无法用于学习</numerusform>
            </translation>
        </message>
        <message>
            <source>value head</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>价值头</translation>
        </message>
    </context>
    <context>
        <name>VerdictCard</name>
        <message>
            <source>Pair {place}: {outcome}</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>第 {place} 对：{outcome}</translation>
        </message>
        <message>
            <source>The candidate is better than the live policy, beyond chance.</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>候选优于现用策略，并非偶然。</translation>
        </message>
        <message>
            <source>The candidate is worse than the live policy, beyond chance.</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>候选不如现用策略，并非偶然。</translation>
        </message>
        <message>
            <source>The votes do not tell the candidate from the live policy.</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>投票分不出候选与现用策略的高下。</translation>
        </message>
        <message>
            <source>Vote by vote</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>逐票查看</translation>
        </message>
        <message numerus="yes">
            <source>Win rate {rate} %, 95 % interval {low} to {high} %, from {votes} of %n blind pairs on held-out prompts. A tie counts half; even is 50 %.</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>
                <numerusform>胜率 {rate}%，95% 区间 {low} 到 {high}%，来自留出提示词上 %n 对盲比中的 {votes} 对。平局计半票，持平为 50%。</numerusform>
            </translation>
        </message>
        <message>
            <source>both bad</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>两个都不好</translation>
        </message>
        <message>
            <source>not voted on</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>未投票</translation>
        </message>
        <message>
            <source>the candidate was better</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>候选更好</translation>
        </message>
        <message>
            <source>the live policy was better</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>现用策略更好</translation>
        </message>
        <message>
            <source>tie</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>平局</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Opening your cycles</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>正在打开您的周期</translation>
        </message>
        <message>
            <source>Opening your cycles…</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>正在打开您的周期…</translation>
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
            <translation>取消</translation>
        </message>
        <message>
            <source>Stop now (reloads the model)</source>
            <extracomment>views/widgets/progress.py</extracomment>
            <translation>立即停止（重新加载模型）</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <extracomment>views/widgets/progress.py</extracomment>
            <translation>正在停止…</translation>
        </message>
        <message>
            <source>{done} of {total} {unit}</source>
            <extracomment>views/widgets/progress.py</extracomment>
            <translation>{done}/{total} {unit}</translation>
        </message>
    </context>
    <context>
        <name>WrittenDialog</name>
        <message>
            <source>Close</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>How this message was written</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>此消息的生成方式</translation>
        </message>
    </context>
    <context>
        <name>_Canvas</name>
        <message>
            <source>follows from {numbers}</source>
            <extracomment>views/widgets/logic_graph.py</extracomment>
            <translation>依据 {numbers}</translation>
        </message>
    </context>
    <context>
        <name>_DiffRow</name>
        <message>
            <source>Add</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>添加</translation>
        </message>
        <message>
            <source>Change</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>更改</translation>
        </message>
        <message>
            <source>Follow from other entries</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>设为依据其他条目</translation>
        </message>
        <message>
            <source>Remove</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>移除</translation>
        </message>
        <message>
            <source>conclusion</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>结论</translation>
        </message>
        <message>
            <source>fact</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>事实</translation>
        </message>
        <message>
            <source>trait of the persona</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>人设特点</translation>
        </message>
    </context>
    <context>
        <name>_Legend</name>
        <message>
            <source>each step</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation>每一步</translation>
        </message>
        <message>
            <source>trend</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation>趋势</translation>
        </message>
    </context>
    <context>
        <name>_StrengthPopup</name>
        <message>
            <source>0 % is the bare policy, 100 % the adapter as it was promoted. Only your dialogues are with it: what you score and what is learned from stays at 100 %.</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>0% 为原始策略，100% 为晋升时的适配器。只影响您的对话：评分和学习所用的始终是 100%。</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>完成</translation>
        </message>
        <message>
            <source>Strength of the adapter</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>适配器强度</translation>
        </message>
        <message>
            <source>Strength of the adapter in dialogues</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>对话中的适配器强度</translation>
        </message>
        <message>
            <source>adapter</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>适配器</translation>
        </message>
        <message>
            <source>bare policy</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>原始策略</translation>
        </message>
    </context>
    <context>
        <name>_Tile</name>
        <message numerus="yes">
            <source>Estimated on your facts, from %n examples</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>
                <numerusform>根据您的事实估计，取自 %n 个例子</numerusform>
            </translation>
        </message>
        <message>
            <source>Preview</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>预览</translation>
        </message>
        <message>
            <source>Preview of {title}</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>{title}的预览</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>Adapters cannot be compared just now.</source>
            <extracomment>views/window_handlers.py</extracomment>
            <translation>现在无法比较适配器。</translation>
        </message>
        <message>
            <source>All commands…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>所有命令…</translation>
        </message>
        <message>
            <source>All completions are bad</source>
            <extracomment>views/actions.py</extracomment>
            <translation>所有应答都不好</translation>
        </message>
        <message>
            <source>All cycles…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>所有周期…</translation>
        </message>
        <message>
            <source>Approve the summary</source>
            <extracomment>views/actions.py</extracomment>
            <translation>批准摘要</translation>
        </message>
        <message>
            <source>Backups…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>备份…</translation>
        </message>
        <message>
            <source>Bin…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>回收站…</translation>
        </message>
        <message>
            <source>Bring an adapter back…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>取回适配器…</translation>
        </message>
        <message>
            <source>Can't say</source>
            <extracomment>views/actions.py</extracomment>
            <translation>无法判断</translation>
        </message>
        <message>
            <source>Chat template of the model…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>模型的聊天模板…</translation>
        </message>
        <message>
            <source>Check for updates in the browser…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>在浏览器中检查更新…</translation>
        </message>
        <message>
            <source>Compare two adapters blind…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>盲比两个适配器…</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <extracomment>views/actions.py</extracomment>
            <translation>复制为 Markdown</translation>
        </message>
        <message>
            <source>Copy what is selected, else the message</source>
            <extracomment>views/actions.py</extracomment>
            <translation>复制所选内容，否则复制消息</translation>
        </message>
        <message>
            <source>Cycle</source>
            <extracomment>views/actions.py</extracomment>
            <translation>周期</translation>
        </message>
        <message>
            <source>Delete this cycle</source>
            <extracomment>views/actions.py</extracomment>
            <translation>删除此周期</translation>
        </message>
        <message>
            <source>Dialogue</source>
            <extracomment>views/actions.py</extracomment>
            <translation>对话</translation>
        </message>
        <message>
            <source>Edit</source>
            <extracomment>views/actions.py</extracomment>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Export a data set…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>导出数据集…</translation>
        </message>
        <message>
            <source>Find in the dialogue…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>在对话中查找…</translation>
        </message>
        <message>
            <source>First, last message</source>
            <extracomment>views/actions.py</extracomment>
            <translation>第一条、最后一条消息</translation>
        </message>
        <message>
            <source>A is better</source>
            <extracomment>views/actions.py</extracomment>
            <translation>A 更好</translation>
        </message>
        <message>
            <source>B is better</source>
            <extracomment>views/actions.py</extracomment>
            <translation>B 更好</translation>
        </message>
        <message>
            <source>Both bad</source>
            <extracomment>views/actions.py</extracomment>
            <translation>都不好</translation>
        </message>
        <message>
            <source>Comment on the completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>给应答写评语</translation>
        </message>
        <message>
            <source>Flag the completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>给应答加旗标</translation>
        </message>
        <message>
            <source>Go on with a reply</source>
            <extracomment>views/actions.py</extracomment>
            <translation>以某个回复继续</translation>
        </message>
        <message>
            <source>Go to</source>
            <extracomment>views/actions.py</extracomment>
            <translation>转到</translation>
        </message>
        <message>
            <source>Hand over to another machine…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>移交给另一台机器…</translation>
        </message>
        <message>
            <source>Help</source>
            <extracomment>views/actions.py</extracomment>
            <translation>帮助</translation>
        </message>
        <message>
            <source>How this message was written…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>此消息的生成方式…</translation>
        </message>
        <message>
            <source>Import…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <extracomment>views/actions.py</extracomment>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>Labyrinth</source>
            <extracomment>views/actions.py</extracomment>
            <translation>迷宫</translation>
        </message>
        <message>
            <source>Larger text</source>
            <extracomment>views/actions.py</extracomment>
            <translation>放大文字</translation>
        </message>
        <message>
            <source>Leave an edit of a message</source>
            <extracomment>views/actions.py</extracomment>
            <translation>退出消息编辑</translation>
        </message>
        <message>
            <source>Map of branches…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>分支图…</translation>
        </message>
        <message>
            <source>Mark the reply: bad</source>
            <extracomment>views/actions.py</extracomment>
            <translation>标注回复：不好</translation>
        </message>
        <message>
            <source>Mark the reply: contradiction</source>
            <extracomment>views/actions.py</extracomment>
            <translation>标注回复：矛盾</translation>
        </message>
        <message>
            <source>Mark the reply: good</source>
            <extracomment>views/actions.py</extracomment>
            <translation>标注回复：好</translation>
        </message>
        <message>
            <source>Mark the reply: out of character</source>
            <extracomment>views/actions.py</extracomment>
            <translation>标注回复：偏离人设</translation>
        </message>
        <message>
            <source>Mark words of the completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>标注应答中的字词</translation>
        </message>
        <message>
            <source>Measure before and after…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>测量更新前后…</translation>
        </message>
        <message>
            <source>Models…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>模型…</translation>
        </message>
        <message>
            <source>Move the entry</source>
            <extracomment>views/actions.py</extracomment>
            <translation>移动条目</translation>
        </message>
        <message>
            <source>New cycle</source>
            <extracomment>views/actions.py</extracomment>
            <translation>新周期</translation>
        </message>
        <message>
            <source>Next completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>下一个应答</translation>
        </message>
        <message>
            <source>Next hit</source>
            <extracomment>views/actions.py</extracomment>
            <translation>下一个匹配</translation>
        </message>
        <message>
            <source>Next message</source>
            <extracomment>views/actions.py</extracomment>
            <translation>下一条消息</translation>
        </message>
        <message>
            <source>Next pane</source>
            <extracomment>views/actions.py</extracomment>
            <translation>下一个窗格</translation>
        </message>
        <message>
            <source>Next prompt</source>
            <extracomment>views/actions.py</extracomment>
            <translation>下一个提示词</translation>
        </message>
        <message>
            <source>Rank {place}</source>
            <extracomment>views/actions.py</extracomment>
            <translation>名次 {place}</translation>
        </message>
        <message>
            <source>Score {point} of 5</source>
            <extracomment>views/actions.py</extracomment>
            <translation>评 {point} 分（满分 5 分）</translation>
        </message>
        <message>
            <source>Tie</source>
            <extracomment>views/actions.py</extracomment>
            <translation>平局</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <extracomment>views/actions.py</extracomment>
            <translation>标准文字大小</translation>
        </message>
        <message>
            <source>Export an adapter…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>导出适配器…</translation>
        </message>
        <message>
            <source>Guide</source>
            <extracomment>views/actions.py</extracomment>
            <translation>指南</translation>
        </message>
        <message>
            <source>Pause the policy update</source>
            <extracomment>views/actions.py</extracomment>
            <translation>暂停策略更新</translation>
        </message>
        <message>
            <source>Policy update</source>
            <extracomment>views/actions.py</extracomment>
            <translation>策略更新</translation>
        </message>
        <message>
            <source>Preset of the dialogue…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>对话的预设…</translation>
        </message>
        <message>
            <source>Previous completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>上一个应答</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <extracomment>views/actions.py</extracomment>
            <translation>上一个匹配</translation>
        </message>
        <message>
            <source>Previous message</source>
            <extracomment>views/actions.py</extracomment>
            <translation>上一条消息</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <extracomment>views/actions.py</extracomment>
            <translation>上一个窗格</translation>
        </message>
        <message>
            <source>Previous prompt</source>
            <extracomment>views/actions.py</extracomment>
            <translation>上一个提示词</translation>
        </message>
        <message>
            <source>Quit</source>
            <extracomment>views/actions.py</extracomment>
            <translation>退出</translation>
        </message>
        <message>
            <source>Redo</source>
            <extracomment>views/actions.py</extracomment>
            <translation>重做</translation>
        </message>
        <message>
            <source>Redo {what}</source>
            <extracomment>views/window_actions.py</extracomment>
            <translation>重做{what}</translation>
        </message>
        <message>
            <source>Replies side by side…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>并排比较回复…</translation>
        </message>
        <message>
            <source>Reply</source>
            <extracomment>views/actions.py</extracomment>
            <translation>回复</translation>
        </message>
        <message>
            <source>Rewrite the completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>改写应答</translation>
        </message>
        <message>
            <source>Scoring</source>
            <extracomment>views/actions.py</extracomment>
            <translation>评分</translation>
        </message>
        <message>
            <source>Search all dialogues…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>搜索所有对话…</translation>
        </message>
        <message>
            <source>Select the whole transcript</source>
            <extracomment>views/actions.py</extracomment>
            <translation>选择整个对话记录</translation>
        </message>
        <message>
            <source>Select; by words</source>
            <extracomment>views/actions.py</extracomment>
            <translation>选择；按字词选择</translation>
        </message>
        <message>
            <source>Send the message</source>
            <extracomment>views/actions.py</extracomment>
            <translation>发送消息</translation>
        </message>
        <message>
            <source>Servers…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>服务器…</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>views/actions.py</extracomment>
            <translation>设置</translation>
        </message>
        <message>
            <source>Show and move the caret</source>
            <extracomment>views/actions.py</extracomment>
            <translation>显示并移动光标</translation>
        </message>
        <message>
            <source>Side by side</source>
            <extracomment>views/actions.py</extracomment>
            <translation>并排比较</translation>
        </message>
        <message>
            <source>Skip the completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>跳过应答</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <extracomment>views/actions.py</extracomment>
            <translation>缩小文字</translation>
        </message>
        <message>
            <source>Stop what runs</source>
            <extracomment>views/actions.py</extracomment>
            <translation>停止正在运行的任务</translation>
        </message>
        <message>
            <source>Strength of the adapter…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>适配器强度…</translation>
        </message>
        <message>
            <source>Summary</source>
            <extracomment>views/actions.py</extracomment>
            <translation>摘要</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>views/actions.py</extracomment>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Undo {what}</source>
            <extracomment>views/window_actions.py</extracomment>
            <translation>撤销{what}</translation>
        </message>
        <message>
            <source>View</source>
            <extracomment>views/actions.py</extracomment>
            <translation>查看</translation>
        </message>
        <message>
            <source>Wait for the update, or end the vote first.</source>
            <extracomment>views/window_handlers.py</extracomment>
            <translation>请等待更新完成，或先结束投票。</translation>
        </message>
        <message>
            <source>What the models can do…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>模型能做什么…</translation>
        </message>
        <message>
            <source>What was imported…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>已导入的内容…</translation>
        </message>
        <message>
            <source>Write a report of this cycle…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>写出此周期的报告…</translation>
        </message>
    </context>
    <context>
        <name>adapter_export</name>
        <message>
            <source>Possible when the policy is loaded and free.</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>策略已加载且空闲时可用。</translation>
        </message>
        <message>
            <source>There is nothing to export yet: a policy update makes an adapter.</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>还没有可导出的内容：适配器由策略更新产生。</translation>
        </message>
        <message>
            <source>Where to put the folder</source>
            <extracomment>views/adapter_exporting.py</extracomment>
            <translation>文件夹的存放位置</translation>
        </message>
    </context>
    <context>
        <name>attention</name>
        <message>
            <source>Answering the held-out prompts</source>
            <extracomment>views/attention.py</extracomment>
            <translation>回答留出提示词</translation>
        </message>
        <message>
            <source>Answering the labyrinth prompts</source>
            <extracomment>views/attention.py</extracomment>
            <translation>回答迷宫提示词</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <extracomment>views/attention.py</extracomment>
            <translation>加载模型</translation>
        </message>
        <message>
            <source>The draft of the summary</source>
            <extracomment>views/attention.py</extracomment>
            <translation>起草摘要</translation>
        </message>
        <message>
            <source>The export</source>
            <extracomment>views/attention.py</extracomment>
            <translation>导出</translation>
        </message>
        <message>
            <source>The import</source>
            <extracomment>views/attention.py</extracomment>
            <translation>导入</translation>
        </message>
        <message>
            <source>The installation</source>
            <extracomment>views/attention.py</extracomment>
            <translation>安装</translation>
        </message>
        <message>
            <source>The policy update</source>
            <extracomment>views/attention.py</extracomment>
            <translation>策略更新</translation>
        </message>
        <message>
            <source>The reply</source>
            <extracomment>views/attention.py</extracomment>
            <translation>回复</translation>
        </message>
        <message>
            <source>What was running</source>
            <extracomment>views/attention.py</extracomment>
            <translation>正在运行的任务</translation>
        </message>
        <message>
            <source>{what} has ended.</source>
            <extracomment>views/attention.py</extracomment>
            <translation>{what}已结束。</translation>
        </message>
        <message>
            <source>{what} has stopped: something went wrong.</source>
            <extracomment>views/attention.py</extracomment>
            <translation>{what}已停止：出了问题。</translation>
        </message>
        <message>
            <source>{what} is paused.</source>
            <extracomment>views/attention.py</extracomment>
            <translation>{what}已暂停。</translation>
        </message>
    </context>
    <context>
        <name>backups</name>
        <message numerus="yes">
            <source>%n cycles</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>
                <numerusform>%n 个周期</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>
                <numerusform>%n 条消息</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scores</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>
                <numerusform>%n 个评分</numerusform>
            </translation>
        </message>
        <message>
            <source>A backup that you keep elsewhere</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>另行保存的备份</translation>
        </message>
        <message>
            <source>A passphrase of several words. Without it nobody can read the file, you neither.</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>由几个词组成的口令。没有它，任何人都无法读取该文件，包括您自己。</translation>
        </message>
        <message>
            <source>Back up now</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>立即备份</translation>
        </message>
        <message>
            <source>Backups</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>备份</translation>
        </message>
        <message>
            <source>Backups (*.age *.duckdb)</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>备份 (*.age *.duckdb)</translation>
        </message>
        <message>
            <source>Backups are made by themselves while you work, and each was opened and counted before it was kept. Restoring keeps the present store beside; what you wrote since the newest backup is brought back from the journal.</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>您工作时会自动备份，每个备份在保留之前都经过打开和清点。恢复时，现有的数据库会另行保留；最新备份之后写下的内容会从操作日志中找回。</translation>
        </message>
        <message>
            <source>From a file…</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>从文件…</translation>
        </message>
        <message>
            <source>Restore</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Restore the backup of {when}?</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>要恢复 {when} 的备份吗？</translation>
        </message>
        <message>
            <source>Restore {name}?</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>要恢复 {name} 吗？</translation>
        </message>
        <message>
            <source>Save encrypted…</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>加密保存…</translation>
        </message>
        <message>
            <source>The passphrase of {name}</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>{name} 的口令</translation>
        </message>
        <message>
            <source>The present store is kept beside, in the folder recovery. Nothing is deleted.</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>现有的数据库会另行保留在 recovery 文件夹中。不会删除任何内容。</translation>
        </message>
        <message>
            <source>There is no backup yet. The first one is made after ten minutes.</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>还没有备份。第一个备份在十分钟后生成。</translation>
        </message>
        <message>
            <source>Where to keep the encrypted backup</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>加密备份的保存位置</translation>
        </message>
        <message>
            <source>automatic</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>自动</translation>
        </message>
        <message>
            <source>before a new version</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>更换新版本之前</translation>
        </message>
        <message>
            <source>before the store was changed</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>更改数据库之前</translation>
        </message>
        <message>
            <source>by hand</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>手动</translation>
        </message>
        <message>
            <source>{cycles}, {messages}, {scores} · {size} · {why}</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>{cycles}，{messages}，{scores} · {size} · {why}</translation>
        </message>
    </context>
    <context>
        <name>bin</name>
        <message>
            <source>Bin</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>回收站</translation>
        </message>
        <message>
            <source>Deleted cycles are in no list, and nothing of them is lost. Put one back, or erase it for good: then it is gone from the store and from every backup.</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>已删除的周期不在任何列表中，但内容没有丢失。可以放回，也可以永久清除：清除后，它会从数据库和所有备份中消失。</translation>
        </message>
        <message>
            <source>Erase all for good…</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>全部永久清除…</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>永久清除</translation>
        </message>
        <message>
            <source>Erase for good: {numbers}?</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>要永久清除 {numbers} 吗？</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>永久清除…</translation>
        </message>
        <message>
            <source>Erase what is found for good…</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>永久清除找到的内容…</translation>
        </message>
        <message>
            <source>Put back</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>放回</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>回收站是空的。</translation>
        </message>
        <message>
            <source>This cannot be undone. It goes from the store, the journal and every backup here. Adapters that learned from it stay and may repeat it; what you exported or saved elsewhere stays too.</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>此操作无法撤销。它会从这里的数据库、操作日志和所有备份中清除。从中学习过的适配器仍会保留，并可能复述其内容；您导出或另存的内容也会保留。</translation>
        </message>
        <message>
            <source>begun {day}</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>始于 {day}</translation>
        </message>
    </context>
    <context>
        <name>cycles</name>
        <message numerus="yes">
            <source>%Ln older ones are not shown. Find them by number, title or words.</source>
            <extracomment>views/searched_list.py</extracomment>
            <translation>
                <numerusform>未显示较早的 %Ln 个。可按编号、标题或字词查找。</numerusform>
            </translation>
        </message>
        <message>
            <source>All cycles</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>所有周期</translation>
        </message>
        <message>
            <source>Bin…</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>回收站…</translation>
        </message>
        <message>
            <source>Delete</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>删除</translation>
        </message>
        <message>
            <source>Deleting a cycle puts it into the bin, and nothing of it is lost: it can be put back as it was. While it is there, nothing is learned from it, and it is in no data set.</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>删除周期会将其放入回收站，内容不会丢失：可以原样放回。在回收站期间，不会从中学习，也不会进入任何数据集。</translation>
        </message>
        <message>
            <source>Find by number, title or words of the dialogue</source>
            <extracomment>views/searched_list.py</extracomment>
            <translation>按编号、标题或对话中的字词查找</translation>
        </message>
        <message>
            <source>No cycle has this number or title, and no dialogue these words.</source>
            <extracomment>views/searched_list.py</extracomment>
            <translation>没有周期有此编号或标题，也没有对话包含这些字词。</translation>
        </message>
        <message>
            <source>Open</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>打开</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Undo the deletion</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>撤销删除</translation>
        </message>
        <message>
            <source>Undo the putting back</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>撤销放回</translation>
        </message>
        <message>
            <source>Untitled</source>
            <extracomment>views/searched_list.py</extracomment>
            <translation>无标题</translation>
        </message>
        <message>
            <source>begun {day}</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>始于 {day}</translation>
        </message>
        <message>
            <source>begun {day}, open now</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>始于 {day}，当前打开</translation>
        </message>
    </context>
    <context>
        <name>difficulty_words</name>
        <message>
            <source>Estimated from the text: words {words}, negations {negations}, conditions {conditions}, sentences about other things {strangers}, sentences between a fact and the question {distance}. How your policy does is told by your scores alone.</source>
            <extracomment>views/widgets/difficulty_words.py</extracomment>
            <translation>根据文本估计：字词 {words}，否定 {negations}，条件 {conditions}，涉及其他事物的句子 {strangers}，事实与问题之间的句子 {distance}。您的策略表现如何，只有您的评分能说明。</translation>
        </message>
        <message>
            <source>difficulty high</source>
            <extracomment>views/widgets/difficulty_words.py</extracomment>
            <translation>难度高</translation>
        </message>
        <message>
            <source>difficulty low</source>
            <extracomment>views/widgets/difficulty_words.py</extracomment>
            <translation>难度低</translation>
        </message>
        <message>
            <source>difficulty medium</source>
            <extracomment>views/widgets/difficulty_words.py</extracomment>
            <translation>难度中</translation>
        </message>
    </context>
    <context>
        <name>entry_source</name>
        <message>
            <source>added by you</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>由您添加</translation>
        </message>
        <message>
            <source>drafted by a model</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>由模型起草</translation>
        </message>
        <message>
            <source>extracted from the dialogue</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>从对话中提取</translation>
        </message>
        <message>
            <source>from another branch</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>来自另一分支</translation>
        </message>
        <message>
            <source>from message {number}</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>来自消息 {number}</translation>
        </message>
        <message>
            <source>yours</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>您写的</translation>
        </message>
        <message>
            <source>“{quote}”</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>“{quote}”</translation>
        </message>
    </context>
    <context>
        <name>evaluation</name>
        <message>
            <source>Adapter {number}</source>
            <extracomment>views/evaluating.py</extracomment>
            <translation>适配器 {number}</translation>
        </message>
        <message>
            <source>After</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>之后</translation>
        </message>
        <message>
            <source>Bare policy</source>
            <extracomment>views/evaluating.py</extracomment>
            <translation>原始策略</translation>
        </message>
        <message>
            <source>Before</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>之前</translation>
        </message>
        <message>
            <source>Both adapters answered the same questions. Each figure is a mean with its 95 % interval; a hollow point is before, a filled one after. What is measured are words, by plain rules.</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>两个适配器回答了同样的问题。每个数据都是均值及其 95% 区间；空心点为更新前，实心点为更新后。测量的只是字词，依据简单规则。</translation>
        </message>
        <message>
            <source>Conclusions kept</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>保持的结论</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>矛盾</translation>
        </message>
        <message>
            <source>Cycle {number}: before and after the policy update</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>周期 {number}：策略更新前后</translation>
        </message>
        <message>
            <source>Date</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>日期</translation>
        </message>
        <message>
            <source>Everyday knowledge</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>日常知识</translation>
        </message>
        <message>
            <source>Facts kept</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>保持的事实</translation>
        </message>
        <message>
            <source>Giving in</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>迎合</translation>
        </message>
        <message>
            <source>Harmful requests declined</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>拒绝有害请求</translation>
        </message>
        <message>
            <source>Harmless requests declined</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>拒绝无害请求</translation>
        </message>
        <message>
            <source>How far it answers as to the question without transformations; 0 to 1.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>与未加变换的问题的回答一致到什么程度；0 到 1。</translation>
        </message>
        <message>
            <source>How far the answer agrees with your logic map; 0 to 1.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>回答与您的逻辑图一致到什么程度；0 到 1。</translation>
        </message>
        <message>
            <source>How much of the facts that a prompt respects the answer keeps; 0 to 1.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>提示词所依据的事实，回答保持了多少；0 到 1。</translation>
        </message>
        <message>
            <source>How much oftener it says what is wrong when pressed; less is better.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>受到压力时，说错的频率增加多少；越低越好。</translation>
        </message>
        <message>
            <source>Perplexity of short passages; less is better.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>短文的困惑度；越低越好。</translation>
        </message>
        <message>
            <source>Policy</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>策略</translation>
        </message>
        <message>
            <source>Same answer, however asked</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>无论怎样问，回答一致</translation>
        </message>
        <message>
            <source>Share of answers that deny a fact or a conclusion; less is better.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>否认事实或结论的回答所占比例；越低越好。</translation>
        </message>
        <message>
            <source>Share of harmless twins of those that it declines; less is better.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>与有害请求相对应的无害请求中，被拒绝的比例；越低越好。</translation>
        </message>
        <message>
            <source>Share of multiple choice questions it answers rightly.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>选择题答对的比例。</translation>
        </message>
        <message>
            <source>Share of requests for something harmful that it declines.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>对有害内容的请求中，被拒绝的比例。</translation>
        </message>
        <message>
            <source>Surprise at plain prose</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>对普通文章的意外程度</translation>
        </message>
        <message>
            <source>Teacher</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>教师</translation>
        </message>
        <message>
            <source>Where to write the report</source>
            <extracomment>views/evaluating.py</extracomment>
            <translation>报告的保存位置</translation>
        </message>
        <message>
            <source>before {before}, after {after}</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>之前 {before}，之后 {after}</translation>
        </message>
        <message>
            <source>better</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>变好</translation>
        </message>
        <message numerus="yes">
            <source>no change beyond chance, %n items</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>
                <numerusform>没有超出偶然的变化，%n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>one item gives no interval</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>只有一项，无法给出区间</translation>
        </message>
        <message>
            <source>worse</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>变差</translation>
        </message>
        <message>
            <source>{mean} ({low} to {high})</source>
            <extracomment>views/widgets/interval_plot.py</extracomment>
            <translation>{mean}（{low} 到 {high}）</translation>
        </message>
        <message numerus="yes">
            <source>{verdict} by {change}, %n items</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>
                <numerusform>{verdict} {change}，%n 项</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>exporting</name>
        <message>
            <source>Where to put the folder</source>
            <extracomment>views/exporting.py</extracomment>
            <translation>文件夹的存放位置</translation>
        </message>
        <message>
            <source>Where to write the report</source>
            <extracomment>views/exporting.py</extracomment>
            <translation>报告的保存位置</translation>
        </message>
    </context>
    <context>
        <name>guide</name>
        <message>
            <source>Close</source>
            <extracomment>views/guide_dialog.py</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Find words in the guide; Enter goes to the next hit</source>
            <extracomment>views/guide_dialog.py</extracomment>
            <translation>在指南中查找词语；按 Enter 转到下一处</translation>
        </message>
        <message>
            <source>Guide</source>
            <extracomment>views/guide_dialog.py</extracomment>
            <translation>指南</translation>
        </message>
        <message>
            <source>No such words.</source>
            <extracomment>views/guide_dialog.py</extracomment>
            <translation>没有这样的词语。</translation>
        </message>
        <message>
            <source>Text of the guide</source>
            <extracomment>views/guide_dialog.py</extracomment>
            <translation>指南正文</translation>
        </message>
        <message>
            <source>{place} of {many}</source>
            <extracomment>views/guide_dialog.py</extracomment>
            <translation>第 {place} 处，共 {many} 处</translation>
        </message>
    </context>
    <context>
        <name>handover</name>
        <message>
            <source>The folder that the other machine wrote</source>
            <extracomment>views/handover.py</extracomment>
            <translation>另一台机器写出的文件夹</translation>
        </message>
        <message>
            <source>Where to put the folder for the other machine</source>
            <extracomment>views/handover.py</extracomment>
            <translation>给另一台机器的文件夹的存放位置</translation>
        </message>
    </context>
    <context>
        <name>kept</name>
        <message>
            <source>Close</source>
            <extracomment>views/kept_list.py</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <extracomment>views/kept_list.py</extracomment>
            <translation>口令</translation>
        </message>
    </context>
    <context>
        <name>models</name>
        <message>
            <source>Add a folder…</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>添加文件夹…</translation>
        </message>
        <message>
            <source>Folder of a model</source>
            <extracomment>views/models_desk.py</extracomment>
            <translation>模型的文件夹</translation>
        </message>
        <message>
            <source>Install</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>安装</translation>
        </message>
        <message>
            <source>Its files are deleted from this computer. It can be installed again.</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>其文件会从本机删除。可以重新安装。</translation>
        </message>
        <message>
            <source>Its folder and all files in it stay where they are.</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>其文件夹及其中所有文件都留在原处。</translation>
        </message>
        <message>
            <source>Models</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>模型</translation>
        </message>
        <message>
            <source>Models that your policy can be made of. A folder of your own is used where it is; taking it out of the list deletes nothing in it.</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>可用作策略基础的模型。您自己的文件夹在原处使用；从列表中移除不会删除其中任何内容。</translation>
        </message>
        <message>
            <source>Remove</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove {name} from the models?</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>要从模型中移除 {name} 吗？</translation>
        </message>
        <message>
            <source>Remove…</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>移除…</translation>
        </message>
        <message>
            <source>Use</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>使用</translation>
        </message>
        <message>
            <source>Verify</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>校验</translation>
        </message>
        <message>
            <source>Verifying {name}</source>
            <extracomment>views/models_desk.py</extracomment>
            <translation>正在校验 {name}</translation>
        </message>
        <message>
            <source>installed</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>已安装</translation>
        </message>
        <message>
            <source>used now</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>正在使用</translation>
        </message>
        <message>
            <source>your folder</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>您的文件夹</translation>
        </message>
        <message>
            <source>your folder, not there now</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>您的文件夹，现已不在</translation>
        </message>
        <message>
            <source>{name} can be used now.</source>
            <extracomment>views/models_desk.py</extracomment>
            <translation>{name} 现在可以使用。</translation>
        </message>
        <message>
            <source>{name} is no longer in the list.</source>
            <extracomment>views/models_desk.py</extracomment>
            <translation>{name} 已不在列表中。</translation>
        </message>
        <message>
            <source>{name}: every file is as it should be.</source>
            <extracomment>views/models_desk.py</extracomment>
            <translation>{name}：所有文件均完好。</translation>
        </message>
        <message>
            <source>{title} · not installed · fetches {fetch}, then takes {size} · {licence}</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>{title} · 未安装 · 下载 {fetch}，占用 {size} · {licence}</translation>
        </message>
    </context>
    <context>
        <name>palette</name>
        <message>
            <source>A few letters of an action or a cycle</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>操作或周期名称中的几个字</translation>
        </message>
        <message>
            <source>Commands</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>命令</translation>
        </message>
        <message>
            <source>Commands found</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>找到的命令</translation>
        </message>
        <message>
            <source>Find a command</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>查找命令</translation>
        </message>
        <message>
            <source>No action or cycle has these letters.</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>没有包含这些字的操作或周期。</translation>
        </message>
        <message>
            <source>Not possible now</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>现在不可用</translation>
        </message>
        <message>
            <source>Open cycle {number} · {title}</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>打开周期 {number} · {title}</translation>
        </message>
        <message>
            <source>Something runs</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>有任务正在运行</translation>
        </message>
        <message>
            <source>Untitled</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>无标题</translation>
        </message>
    </context>
    <context>
        <name>quick</name>
        <message>
            <source>Bad</source>
            <extracomment>views/widgets/quick_words.py</extracomment>
            <translation>不好</translation>
        </message>
        <message>
            <source>Contradiction</source>
            <extracomment>views/widgets/quick_words.py</extracomment>
            <translation>矛盾</translation>
        </message>
        <message>
            <source>Good</source>
            <extracomment>views/widgets/quick_words.py</extracomment>
            <translation>好</translation>
        </message>
        <message>
            <source>Out of character</source>
            <extracomment>views/widgets/quick_words.py</extracomment>
            <translation>偏离人设</translation>
        </message>
    </context>
    <context>
        <name>safe</name>
        <message>
            <source>An encrypted backup is in {file}.</source>
            <extracomment>views/safe.py</extracomment>
            <translation>加密备份已保存到 {file}。</translation>
        </message>
        <message>
            <source>Encrypting</source>
            <extracomment>views/safe.py</extracomment>
            <translation>正在加密</translation>
        </message>
        <message>
            <source>No encrypted backup was written.</source>
            <extracomment>views/safe.py</extracomment>
            <translation>没有写出加密备份。</translation>
        </message>
        <message>
            <source>Nothing was restored or changed.</source>
            <extracomment>views/safe.py</extracomment>
            <translation>没有恢复或更改任何内容。</translation>
        </message>
        <message>
            <source>Restoring</source>
            <extracomment>views/safe.py</extracomment>
            <translation>正在恢复</translation>
        </message>
        <message>
            <source>Restoring the backup</source>
            <extracomment>views/safe.py</extracomment>
            <translation>正在恢复备份</translation>
        </message>
        <message>
            <source>The backup was restored. The store of before is kept in {folder}.</source>
            <extracomment>views/safe.py</extracomment>
            <translation>备份已恢复。之前的数据库保留在 {folder} 中。</translation>
        </message>
        <message>
            <source>Until it is in place nothing is changed.</source>
            <extracomment>views/safe.py</extracomment>
            <translation>就位之前不会更改任何内容。</translation>
        </message>
    </context>
    <context>
        <name>scoring_keys</name>
        <message>
            <source>{first} to {last}</source>
            <extracomment>views/widgets/scoring_keys.py</extracomment>
            <translation>{first} 到 {last}</translation>
        </message>
        <message>
            <source>{keys} can't say</source>
            <extracomment>views/widgets/scoring_keys.py</extracomment>
            <translation>{keys} 无法判断</translation>
        </message>
        <message>
            <source>{keys} completion</source>
            <extracomment>views/widgets/scoring_keys.py</extracomment>
            <translation>{keys} 应答</translation>
        </message>
        <message>
            <source>{keys} prompt</source>
            <extracomment>views/widgets/scoring_keys.py</extracomment>
            <translation>{keys} 提示词</translation>
        </message>
        <message>
            <source>{keys} rewrite</source>
            <extracomment>views/widgets/scoring_keys.py</extracomment>
            <translation>{keys} 改写</translation>
        </message>
        <message>
            <source>{keys} score</source>
            <extracomment>views/widgets/scoring_keys.py</extracomment>
            <translation>{keys} 评分</translation>
        </message>
    </context>
    <context>
        <name>sensitive</name>
        <message>
            <source>The policy learns what one person likes, and may come to please rather than to be right. In education or therapy do not rely on it: let a person who answers for it check what it says.</source>
            <extracomment>views/sensitive.py</extracomment>
            <translation>策略学习的是一个人的喜好，可能变得讨好，而不求正确。在教育或治疗中请勿依赖它：应由负责的人核对它所说的内容。</translation>
        </message>
    </context>
    <context>
        <name>sentences</name>
        <message>
            <source> and another </source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation> 以及 </translation>
        </message>
        <message>
            <source> and asks to wait {0} seconds</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation> 并要求等待 {0} 秒</translation>
        </message>
        <message>
            <source> and no </source>
            <extracomment>models/servers.py</extracomment>
            <translation> 且没有 </translation>
        </message>
        <message>
            <source>4-bit weights need the package bitsandbytes, which is not installed.</source>
            <extracomment>ouroboros_backends/torch/quantisation.py</extracomment>
            <translation>4 位权重需要 bitsandbytes 包，但尚未安装。</translation>
        </message>
        <message>
            <source>A backup is being made.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>正在备份。</translation>
        </message>
        <message>
            <source>A backup was made: {0} cycles, {1} messages.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>已备份：{0} 个周期，{1} 条消息。</translation>
        </message>
        <message>
            <source>A checkpoint can hold plain files only.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>检查点只能包含普通文件。</translation>
        </message>
        <message>
            <source>A completion holds tokens that this model does not know.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>某个应答含有此模型不认识的词元。</translation>
        </message>
        <message>
            <source>A completion to the token: ids, logprobs, what teachers said of it, the reward.</source>
            <extracomment>exports/experiences.py</extracomment>
            <translation>精确到词元的应答：ID、logprobs、教师的评价、奖励。</translation>
        </message>
        <message>
            <source>A dialogue as ShareGPT writes it.</source>
            <extracomment>exports/sharegpt.py</extracomment>
            <translation>ShareGPT 格式的对话。</translation>
        </message>
        <message>
            <source>A dialogue as chat messages.</source>
            <extracomment>exports/transcripts.py</extracomment>
            <translation>聊天消息形式的对话。</translation>
        </message>
        <message>
            <source>A dialogue, the facts and conclusions drafted from it, and which were approved as is.</source>
            <extracomment>exports/stepwise.py</extracomment>
            <translation>一段对话、由它起草的事实和结论，以及哪些被原样批准。</translation>
        </message>
        <message>
            <source>A held-out labyrinth prompt is among the scored ones; it is never trained on.</source>
            <extracomment>session/material.py</extracomment>
            <translation>已评分的提示词中有留出的迷宫提示词；绝不会用它训练。</translation>
        </message>
        <message>
            <source>A labyrinth prompt needs a text.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>迷宫提示词需要有文本。</translation>
        </message>
        <message>
            <source>A message answers one that is not in the dialogue.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>有一条消息回复的是对话中不存在的消息。</translation>
        </message>
        <message>
            <source>A number has {0} digits.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>有一个数字有 {0} 位。</translation>
        </message>
        <message>
            <source>A part of the store that holds nothing of yours was damaged, and was written anew; nothing is lost. The damaged file is kept in {0}.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>数据库中不含您的内容的一部分已损坏，现已重新写入；没有丢失任何内容。损坏的文件保留在 {0} 中。</translation>
        </message>
        <message>
            <source>A part of the store {0} is damaged and cannot be read.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>数据库 {0} 的一部分已损坏，无法读取。</translation>
        </message>
        <message>
            <source>A policy on a server is updated by that server.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>服务器上的策略由该服务器更新。</translation>
        </message>
        <message>
            <source>A policy update can learn from demonstrations and preferences only.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>策略更新只能从示范和偏好中学习。</translation>
        </message>
        <message>
            <source>A policy update needs about {0}, but only {1} are free.</source>
            <extracomment>core/fit.py</extracomment>
            <translation>策略更新约需 {0}，但只有 {1} 可用。</translation>
        </message>
        <message>
            <source>A policy update needs about {0}, you have {1} free; it takes {2}.</source>
            <extracomment>core/fit.py</extracomment>
            <translation>策略更新约需 {0}，您有 {1} 可用；需时{2}。</translation>
        </message>
        <message>
            <source>A policy update of this cycle was interrupted.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>本周期的一次策略更新被中断。</translation>
        </message>
        <message>
            <source>A prompt and an answer, true where its reward is above 0, false where it is below.</source>
            <extracomment>exports/labels.py</extracomment>
            <translation>一个提示词和一个回答，奖励大于 0 为真，小于 0 为假。</translation>
        </message>
        <message>
            <source>A prompt, and how the teacher would have answered it (a rewrite).</source>
            <extracomment>exports/demonstrations.py</extracomment>
            <translation>一个提示词，以及教师会怎样回答（改写）。</translation>
        </message>
        <message>
            <source>A ranking is of the completions of one labyrinth prompt.</source>
            <extracomment>session/scoring.py</extracomment>
            <translation>一次排名只针对一个迷宫提示词的应答。</translation>
        </message>
        <message>
            <source>A score of {0} is not from 1 to 5.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>评分 {0} 不在 1 到 5 之间。</translation>
        </message>
        <message>
            <source>A scored labyrinth prompt is also in an imported benchmark; it is never trained on.</source>
            <extracomment>session/material.py</extracomment>
            <translation>有一个已评分的迷宫提示词也在导入的基准中；绝不会用它训练。</translation>
        </message>
        <message>
            <source>A server needs a name and the id of a model.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>服务器需要名称和模型 ID。</translation>
        </message>
        <message>
            <source>A server whose model compares answers; its opinion is never a score of yours.</source>
            <extracomment>settings.py</extracomment>
            <translation>由其模型比较回答的服务器；它的意见绝不会成为您的评分。</translation>
        </message>
        <message>
            <source>A server whose model drafts summaries and rephrases labyrinth prompts.</source>
            <extracomment>settings.py</extracomment>
            <translation>由其模型起草摘要、润色迷宫提示词的服务器。</translation>
        </message>
        <message>
            <source>A setting of this model is not a number.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation>此模型有一项设置不是数字。</translation>
        </message>
        <message>
            <source>A simpler PPO for prompts with several scored completions each: every completion is compared with the others as a whole.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>更简单的 PPO，适合每个提示词有多个已评分应答的情形：每个应答作为整体与其他应答比较。</translation>
        </message>
        <message>
            <source>A teacher's name has 1 to {0} characters.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>教师姓名为 1 到 {0} 个字符。</translation>
        </message>
        <message>
            <source>Add an entry to the fact ledger or the logic map, and approve the summary.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>请在事实清单或逻辑图中添加条目，并批准摘要。</translation>
        </message>
        <message>
            <source>Add at least one, then approve.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>请至少添加一条，然后批准。</translation>
        </message>
        <message>
            <source>Add credit there, or choose another server.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>请在那里充值，或选择其他服务器。</translation>
        </message>
        <message>
            <source>Add facts to the summary, or choose other transformations.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>请在摘要中添加事实，或选择其他变换。</translation>
        </message>
        <message>
            <source>Add facts to the summary, or edit the prompt's text by hand.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>请在摘要中添加事实，或手动编辑提示词的文本。</translation>
        </message>
        <message>
            <source>Add it as it is: {0}</source>
            <extracomment>session/converting.py</extracomment>
            <translation>按原样添加：{0}</translation>
        </message>
        <message>
            <source>Add one under “Servers…” in the settings, or with: ouroboros servers add.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>请在设置的“服务器…”中添加，或运行：ouroboros servers add。</translation>
        </message>
        <message>
            <source>Add what is missing.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>请补上缺少的内容。</translation>
        </message>
        <message>
            <source>Agree again.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>请重新同意。</translation>
        </message>
        <message>
            <source>Agree under “Servers…” in the menu, or with: ouroboros servers agree {0}</source>
            <extracomment>wiring.py</extracomment>
            <translation>请在菜单的“服务器…”中同意，或运行：ouroboros servers agree {0}</translation>
        </message>
        <message>
            <source>All completions of a prompt have the same reward: there is nothing to prefer.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>同一提示词的所有应答奖励相同：没有可偏好的。</translation>
        </message>
        <message>
            <source>Altered detail</source>
            <extracomment>transformations/altered_detail.py</extracomment>
            <translation>细节改动</translation>
        </message>
        <message>
            <source>An action was being saved when the program ended: it may be missing.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>程序结束时正在保存一项操作：它可能已丢失。</translation>
        </message>
        <message>
            <source>An adapter answers</source>
            <extracomment>session/arena.py</extracomment>
            <translation>一个适配器正在回答</translation>
        </message>
        <message>
            <source>An adapter does not meet itself.</source>
            <extracomment>session/arena.py</extracomment>
            <translation>适配器不能与自己比较。</translation>
        </message>
        <message>
            <source>An answer with a teacher's flag, comment, marked words, its rank, and if all were bad.</source>
            <extracomment>exports/remarks.py</extracomment>
            <translation>一个回答，附有教师的旗标、评语、标注的字词、名次，以及是否全都不好。</translation>
        </message>
        <message>
            <source>An entry has at most {0} characters and {1} levels.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>一个条目最多 {0} 个字符、{1} 层。</translation>
        </message>
        <message>
            <source>An entry is empty.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>有一个条目是空的。</translation>
        </message>
        <message>
            <source>Another server has this name.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>已有同名的服务器。</translation>
        </message>
        <message>
            <source>Answer the labyrinth prompts again, and score the new completions.</source>
            <extracomment>ouroboros_backends/shared/update.py</extracomment>
            <translation>请让策略重新回答迷宫提示词，并给新的应答评分。</translation>
        </message>
        <message>
            <source>Any adapter can be made live from the lineage.</source>
            <extracomment>session/gate.py</extracomment>
            <translation>谱系中的任何适配器都可以设为现用。</translation>
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
            <translation>请先批准摘要。</translation>
        </message>
        <message>
            <source>Ask it again: it goes on with these.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>请再次询问：它会从这些继续。</translation>
        </message>
        <message>
            <source>Ask who made it, and state licence and authors.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>请询问制作者，并写明许可证和作者。</translation>
        </message>
        <message>
            <source>Ask whoever made it for the whole data set.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>请向制作者索取完整的数据集。</translation>
        </message>
        <message>
            <source>Asked for “{0}” it answers as “{1}”.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>请求“{0}”时，它以“{1}”回答。</translation>
        </message>
        <message>
            <source>Asking the package index</source>
            <extracomment>models/download.py</extracomment>
            <translation>正在询问软件包索引</translation>
        </message>
        <message>
            <source>Asking {0} what it can do</source>
            <extracomment>session/assistants.py</extracomment>
            <translation>正在询问 {0} 能做什么</translation>
        </message>
        <message>
            <source>At {0} % of {1} pairs the judge changed its mind with the order.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>在 {1} 对中，评判员有 {0}% 因顺序改变了主意。</translation>
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
            <translation>正在换回现用适配器</translation>
        </message>
        <message>
            <source>Backend</source>
            <extracomment>settings.py</extracomment>
            <translation>后端</translation>
        </message>
        <message>
            <source>Begin a new cycle, or choose a model with a longer context.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>请开始新周期，或选择上下文更长的模型。</translation>
        </message>
        <message>
            <source>Begin the work again.</source>
            <extracomment>models/order.py</extracomment>
            <translation>请重新开始此项工作。</translation>
        </message>
        <message>
            <source>Best of n replies</source>
            <extracomment>settings.py</extracomment>
            <translation>n 个回复取最佳</translation>
        </message>
        <message>
            <source>CC BY 4.0: with your name</source>
            <extracomment>exports/licences.py</extracomment>
            <translation>CC BY 4.0：署您的名</translation>
        </message>
        <message>
            <source>CC BY-SA 4.0: with your name, under the same licence</source>
            <extracomment>exports/licences.py</extracomment>
            <translation>CC BY-SA 4.0：署您的名，以相同许可证共享</translation>
        </message>
        <message>
            <source>CC0 1.0: no rights kept</source>
            <extracomment>exports/licences.py</extracomment>
            <translation>CC0 1.0：不保留权利</translation>
        </message>
        <message>
            <source>Change the wording.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>请改变措辞。</translation>
        </message>
        <message>
            <source>Change what it names in settings, or choose another model.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>请在设置中更改它所指出的内容，或选择其他模型。</translation>
        </message>
        <message>
            <source>Character card</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>角色卡</translation>
        </message>
        <message>
            <source>ChatGPT export</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>ChatGPT 导出</translation>
        </message>
        <message>
            <source>Check its name and its folder.</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>请检查其名称和文件夹。</translation>
        </message>
        <message>
            <source>Check that it may be written to and that the disk is not full.</source>
            <extracomment>models/download.py</extracomment>
            <translation>请检查是否可以写入，以及磁盘是否已满。</translation>
        </message>
        <message>
            <source>Check that the folder may be written to and that the disk is not full.</source>
            <extracomment>settings.py</extracomment>
            <translation>请检查该文件夹是否可以写入，以及磁盘是否已满。</translation>
        </message>
        <message>
            <source>Check the disk, then try again; the adapter is as it was.</source>
            <extracomment>ouroboros_backends/shared/merged_folder.py</extracomment>
            <translation>请检查磁盘，然后重试；适配器未变。</translation>
        </message>
        <message>
            <source>Check the disk, then try again; the original is as it was.</source>
            <extracomment>ouroboros_backends/torch/safetensors_files.py</extracomment>
            <translation>请检查磁盘，然后重试；原件未变。</translation>
        </message>
        <message>
            <source>Check the disk, try again.</source>
            <extracomment>models/download.py</extracomment>
            <translation>请检查磁盘，然后重试。</translation>
        </message>
        <message>
            <source>Check the folder, or install the model again.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>请检查文件夹，或重新安装模型。</translation>
        </message>
        <message>
            <source>Check the key in settings.</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>请检查设置中的密钥。</translation>
        </message>
        <message>
            <source>Check the network and try again, or put {0} into {1}.</source>
            <extracomment>models/download.py</extracomment>
            <translation>请检查网络并重试，或将 {0} 放入 {1}。</translation>
        </message>
        <message>
            <source>Checking the adapter</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>正在检查适配器</translation>
        </message>
        <message>
            <source>Checking the backup</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>正在检查备份</translation>
        </message>
        <message>
            <source>Checking the candidate adapter</source>
            <extracomment>session/handover.py</extracomment>
            <translation>正在检查候选适配器</translation>
        </message>
        <message>
            <source>Checking the files</source>
            <extracomment>models/manifest.py</extracomment>
            <translation>正在检查文件</translation>
        </message>
        <message>
            <source>Checking {0}</source>
            <extracomment>models/download.py</extracomment>
            <translation>正在检查 {0}</translation>
        </message>
        <message>
            <source>Choose PPO or RLOO, or a model that learns otherwise.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>请选择 PPO 或 RLOO，或选择以其他方式学习的模型。</translation>
        </message>
        <message>
            <source>Choose PPO or RLOO; both learn from rewrites and rankings as well.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>请选择 PPO 或 RLOO；两者也从改写和排名中学习。</translation>
        </message>
        <message>
            <source>Choose a causal language model.</source>
            <extracomment>ouroboros_backends/torch/models.py</extracomment>
            <translation>请选择因果语言模型。</translation>
        </message>
        <message>
            <source>Choose a file with at least one row.</source>
            <extracomment>imports/lines.py</extracomment>
            <translation>请选择至少有一行的文件。</translation>
        </message>
        <message>
            <source>Choose a file.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>请选择文件。</translation>
        </message>
        <message>
            <source>Choose a folder that you may write to, with --to.</source>
            <extracomment>session/converting.py</extracomment>
            <translation>请用 --to 指定可以写入的文件夹。</translation>
        </message>
        <message>
            <source>Choose a folder with config.json and model.safetensors.</source>
            <extracomment>models/library.py</extracomment>
            <translation>请选择含有 config.json 和 model.safetensors 的文件夹。</translation>
        </message>
        <message>
            <source>Choose a local model in settings to train one.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>要训练，请在设置中选择本地模型。</translation>
        </message>
        <message>
            <source>Choose a model of an architecture that transformers knows.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>请选择 transformers 所支持架构的模型。</translation>
        </message>
        <message>
            <source>Choose a model on this computer, and teach it.</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>请选择本机上的模型，并训练它。</translation>
        </message>
        <message>
            <source>Choose a model that has a tokenizer.json.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>请选择有 tokenizer.json 的模型。</translation>
        </message>
        <message>
            <source>Choose a model that has one (eos_token in tokenizer_config.json).</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation>请选择有此词元的模型（tokenizer_config.json 中的 eos_token）。</translation>
        </message>
        <message>
            <source>Choose a model that runs on this computer for that.</source>
            <extracomment>ouroboros_backends/openai/policy.py</extracomment>
            <translation>为此请选择在本机运行的模型。</translation>
        </message>
        <message>
            <source>Choose a whole data set.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>请选择完整的数据集。</translation>
        </message>
        <message>
            <source>Choose an adapter made by it.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>请选择由它生成的适配器。</translation>
        </message>
        <message>
            <source>Choose another adapter, or go back to the bare policy.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>请选择其他适配器，或换回原始策略。</translation>
        </message>
        <message>
            <source>Choose another backend.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>请选择其他后端。</translation>
        </message>
        <message>
            <source>Choose another backup.</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>请选择其他备份。</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>请选择其他文件。</translation>
        </message>
        <message>
            <source>Choose another folder with --to.</source>
            <extracomment>session/converting.py</extracomment>
            <translation>请用 --to 指定其他文件夹。</translation>
        </message>
        <message>
            <source>Choose another folder, or free some space on the disk.</source>
            <extracomment>exports/writing.py</extracomment>
            <translation>请选择其他文件夹，或腾出一些磁盘空间。</translation>
        </message>
        <message>
            <source>Choose another form.</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>请选择其他形式。</translation>
        </message>
        <message>
            <source>Choose another model, or update transformers.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>请选择其他模型，或更新 transformers。</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>请选择其他模型。</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>请选择其他名称。</translation>
        </message>
        <message>
            <source>Choose another one, or add them by name.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>请另选一个，或按名称添加。</translation>
        </message>
        <message>
            <source>Choose another place, or free some space on the disk.</source>
            <extracomment>storage/parquet.py</extracomment>
            <translation>请选择其他位置，或腾出一些磁盘空间。</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>请选择其他位置。</translation>
        </message>
        <message>
            <source>Choose another with --name.</source>
            <extracomment>models/library.py</extracomment>
            <translation>请用 --name 指定其他名称。</translation>
        </message>
        <message>
            <source>Choose another.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>请另选一个。</translation>
        </message>
        <message>
            <source>Choose one at least.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>请至少选择一个。</translation>
        </message>
        <message>
            <source>Choose one from the list.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>请从列表中选择一个。</translation>
        </message>
        <message>
            <source>Choose one in settings.</source>
            <extracomment>session/models.py</extracomment>
            <translation>请在设置中选择一个。</translation>
        </message>
        <message>
            <source>Choose one in settings; a server is added there.</source>
            <extracomment>session/assistants.py</extracomment>
            <translation>请在设置中选择一个；服务器也在那里添加。</translation>
        </message>
        <message>
            <source>Choose one of its models in settings.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>请在设置中选择它的一个模型。</translation>
        </message>
        <message>
            <source>Choose one of the list.</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>请从列表中选择一个。</translation>
        </message>
        <message>
            <source>Choose one of: {0}.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>请从以下选择：{0}。</translation>
        </message>
        <message>
            <source>Choose that model in settings, then open the cycle again.</source>
            <extracomment>session/session.py</extracomment>
            <translation>请在设置中选择该模型，然后重新打开此周期。</translation>
        </message>
        <message>
            <source>Choose the archive that the service sent you.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>请选择服务商发给您的压缩包。</translation>
        </message>
        <message>
            <source>Choose the export.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>请选择导出文件。</translation>
        </message>
        <message>
            <source>Choose the folder of a Hugging Face model, not the one above or below it.</source>
            <extracomment>models/library.py</extracomment>
            <translation>请选择 Hugging Face 模型本身的文件夹，而不是其上级或下级。</translation>
        </message>
        <message>
            <source>Choose the folder that holds pytorch_model.bin or its parts.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>请选择含有 pytorch_model.bin 或其分卷的文件夹。</translation>
        </message>
        <message>
            <source>Choose the folder that the update on the other machine wrote.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>请选择另一台机器上的更新所写出的文件夹。</translation>
        </message>
        <message>
            <source>Choose the model that the cycle was exported with, then import again.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>请选择导出该周期时使用的模型，然后重新导入。</translation>
        </message>
        <message>
            <source>Choose the name of a new folder.</source>
            <extracomment>exports/writing.py</extracomment>
            <translation>请指定新文件夹的名称。</translation>
        </message>
        <message>
            <source>Choose the one before it; nothing was changed.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>请选择它之前的一个；没有更改任何内容。</translation>
        </message>
        <message>
            <source>Choose two.</source>
            <extracomment>session/arena.py</extracomment>
            <translation>请选择两个。</translation>
        </message>
        <message>
            <source>Choose {0}.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>请选择 {0}。</translation>
        </message>
        <message>
            <source>Choose “Instructions” instead, which changes no weights.</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>请改选“指令”，它不改变权重。</translation>
        </message>
        <message>
            <source>Close every window that uses it and check that the folder may be written to.</source>
            <extracomment>models/library.py</extracomment>
            <translation>请关闭所有正在使用它的窗口，并检查该文件夹是否可以写入。</translation>
        </message>
        <message>
            <source>Close other applications and try again.</source>
            <extracomment>worker/client.py</extracomment>
            <translation>请关闭其他应用程序，然后重试。</translation>
        </message>
        <message>
            <source>Close other applications to free memory, or choose a smaller model in settings. Everything you wrote and scored is saved.</source>
            <extracomment>session/opening.py</extracomment>
            <translation>请关闭其他应用程序以释放内存，或在设置中选择较小的模型。您写下的内容和评分都已保存。</translation>
        </message>
        <message>
            <source>Close other applications to free {0}, or choose a smaller model in settings.</source>
            <extracomment>core/workload.py</extracomment>
            <translation>请关闭其他应用程序以释放 {0}，或在设置中选择较小的模型。</translation>
        </message>
        <message>
            <source>Close other applications to free {0}, or let another machine make the update. Or ask for fewer or shorter completions to a prompt in settings ({1}), or choose a smaller model, and answer the prompts again.</source>
            <extracomment>core/workload.py</extracomment>
            <translation>请关闭其他应用程序以释放 {0}，或让另一台机器完成更新。或者在设置中减少每个提示词的应答数或缩短应答（{1}），或选择较小的模型，然后重新回答提示词。</translation>
        </message>
        <message>
            <source>Close other applications, ask for fewer or shorter completions, or choose a smaller model.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>请关闭其他应用程序，减少或缩短应答，或选择较小的模型。</translation>
        </message>
        <message>
            <source>Close other applications, or choose a smaller model.</source>
            <extracomment>core/fit.py</extracomment>
            <translation>请关闭其他应用程序，或选择较小的模型。</translation>
        </message>
        <message>
            <source>Close other applications, or get the model as safetensors.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>请关闭其他应用程序，或获取 safetensors 格式的模型。</translation>
        </message>
        <message>
            <source>Close other applications, or lower the tokens of a micro-batch.</source>
            <extracomment>ouroboros_backends/shared/transaction.py</extracomment>
            <translation>请关闭其他应用程序，或减少微批次的词元数。</translation>
        </message>
        <message>
            <source>Close other programs, then try again.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>请关闭其他程序，然后重试。</translation>
        </message>
        <message>
            <source>Close the application and open it again.</source>
            <extracomment>wiring.py</extracomment>
            <translation>请关闭应用程序，再重新打开。</translation>
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
            <translation>请先比较。</translation>
        </message>
        <message>
            <source>Compare it with the live policy, then promote or discard it.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>请将它与现用策略比较，然后让它晋升或舍弃它。</translation>
        </message>
        <message>
            <source>Comparing the GGUF file with the merged weights</source>
            <extracomment>ouroboros_backends/shared/gguf_file.py</extracomment>
            <translation>正在比较 GGUF 文件与合并后的权重</translation>
        </message>
        <message>
            <source>Completions a prompt</source>
            <extracomment>settings.py</extracomment>
            <translation>每个提示词的应答数</translation>
        </message>
        <message>
            <source>Completions you did not score count too, at what the reward model expects of you.</source>
            <extracomment>settings.py</extracomment>
            <translation>您未评分的应答也计入，按奖励模型对您的预测取值。</translation>
        </message>
        <message>
            <source>Continual: fitted again after each sitting; frozen: stays as first fitted.</source>
            <extracomment>settings.py</extracomment>
            <translation>持续：每次评分之后重新拟合；冻结：保持首次拟合的结果。</translation>
        </message>
        <message>
            <source>Contradicts itself or the argument</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>与自身或论证相矛盾</translation>
        </message>
        <message>
            <source>Contradicts or invents facts</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>违背或捏造事实</translation>
        </message>
        <message>
            <source>Contrast</source>
            <extracomment>settings.py</extracomment>
            <translation>对比度</translation>
        </message>
        <message>
            <source>Convert them to safetensors: {0}</source>
            <extracomment>models/library.py</extracomment>
            <translation>请转换为 safetensors：{0}</translation>
        </message>
        <message>
            <source>Convert them: {0}</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>请转换：{0}</translation>
        </message>
        <message>
            <source>Copy it again, alone and whole.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>请重新复制，只复制它本身，并且复制完整。</translation>
        </message>
        <message>
            <source>Copy it to the other machine, run there: {0}. Then bring ADAPTER back.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>请将它复制到另一台机器，在那里运行：{0}。然后取回 ADAPTER。</translation>
        </message>
        <message>
            <source>Copy or download it again.</source>
            <extracomment>imports/parquet.py</extracomment>
            <translation>请重新复制或下载。</translation>
        </message>
        <message>
            <source>Copy or download the file again.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>请重新复制或下载该文件。</translation>
        </message>
        <message>
            <source>Copy or download the file again: a part of it is missing.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>请重新复制或下载该文件：缺少一部分。</translation>
        </message>
        <message>
            <source>Copy the file again from where it came from.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>请从来源处重新复制该文件。</translation>
        </message>
        <message>
            <source>Copy the file again.</source>
            <extracomment>models/library.py</extracomment>
            <translation>请重新复制该文件。</translation>
        </message>
        <message>
            <source>Copy the whole folder again from where the update was made.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>请从完成更新的地方重新复制整个文件夹。</translation>
        </message>
        <message>
            <source>Copy tokenizer.json and tokenizer_config.json from where the model came from.</source>
            <extracomment>models/library.py</extracomment>
            <translation>请从模型的来源处复制 tokenizer.json 和 tokenizer_config.json。</translation>
        </message>
        <message>
            <source>Copy your data to another disk: this one may be failing. Then try again.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>请将您的数据复制到另一个磁盘：这个磁盘可能快要坏了。然后重试。</translation>
        </message>
        <message>
            <source>Copying the adapter</source>
            <extracomment>session/handover.py</extracomment>
            <translation>正在复制适配器</translation>
        </message>
        <message>
            <source>Copying what stays</source>
            <extracomment>storage/archive.py</extracomment>
            <translation>正在复制保留的内容</translation>
        </message>
        <message>
            <source>Correct the model's settings.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation>请更正模型的设置。</translation>
        </message>
        <message>
            <source>Cost</source>
            <extracomment>a word in sentences</extracomment>
            <translation>费用</translation>
        </message>
        <message>
            <source>Count from one to ten, in words.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>请用文字从一数到十。</translation>
        </message>
        <message>
            <source>Creative Commons Attribution 3.0</source>
            <extracomment>core/licences.py</extracomment>
            <translation>知识共享 署名 3.0</translation>
        </message>
        <message>
            <source>Creative Commons Attribution 4.0</source>
            <extracomment>core/licences.py</extracomment>
            <translation>知识共享 署名 4.0</translation>
        </message>
        <message>
            <source>Creative Commons Attribution Share Alike 3.0</source>
            <extracomment>core/licences.py</extracomment>
            <translation>知识共享 署名-相同方式共享 3.0</translation>
        </message>
        <message>
            <source>Creative Commons Attribution Share Alike 4.0</source>
            <extracomment>core/licences.py</extracomment>
            <translation>知识共享 署名-相同方式共享 4.0</translation>
        </message>
        <message>
            <source>Creative Commons Zero 1.0</source>
            <extracomment>core/licences.py</extracomment>
            <translation>知识共享 Zero 1.0</translation>
        </message>
        <message>
            <source>Cycle {0} is back.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>周期 {0} 已恢复。</translation>
        </message>
        <message>
            <source>Cycle {0} is in the bin.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>周期 {0} 在回收站中。</translation>
        </message>
        <message>
            <source>Cycle {0} of this import is open, or you have worked on it.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>此导入的周期 {0} 正打开着，或您已在其中工作过。</translation>
        </message>
        <message>
            <source>Data set of this program</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>本程序的数据集</translation>
        </message>
        <message>
            <source>Delete it yourself if you no longer want it.</source>
            <extracomment>models/library.py</extracomment>
            <translation>如果不再需要，请自行删除。</translation>
        </message>
        <message>
            <source>Delete it, or paste the text again.</source>
            <extracomment>worker/client.py</extracomment>
            <translation>请删除它，或重新粘贴文本。</translation>
        </message>
        <message>
            <source>Delete the character shown as a box or a question mark, and send it again.</source>
            <extracomment>core/dialogue.py</extracomment>
            <translation>请删除显示为方框或问号的字符，然后重新发送。</translation>
        </message>
        <message>
            <source>Demonstrations</source>
            <extracomment>exports/demonstrations.py</extracomment>
            <translation>示范</translation>
        </message>
        <message>
            <source>Dialogues become cycles of a policy, and none was opened yet.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>对话会成为某个策略的周期，但还没有打开过任何策略。</translation>
        </message>
        <message>
            <source>Distractors</source>
            <extracomment>transformations/distractors.py</extracomment>
            <translation>干扰信息</translation>
        </message>
        <message>
            <source>Do not open it with other programs either; get the model as safetensors.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>也不要用其他程序打开它；请获取 safetensors 格式的模型。</translation>
        </message>
        <message>
            <source>Do not open this file, unless you know who made it.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>除非您知道是谁制作的，否则不要打开此文件。</translation>
        </message>
        <message>
            <source>Does not follow from the premises</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>不能由前提得出</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>完成</translation>
        </message>
        <message>
            <source>Double negation</source>
            <extracomment>transformations/double_negation.py</extracomment>
            <translation>双重否定</translation>
        </message>
        <message>
            <source>Download it again, or choose a model in safetensors format.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>请重新下载，或选择 safetensors 格式的模型。</translation>
        </message>
        <message>
            <source>Download it again.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>请重新下载。</translation>
        </message>
        <message>
            <source>Download the card again.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>请重新下载角色卡。</translation>
        </message>
        <message>
            <source>Download the card itself, not a preview of it.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>请下载角色卡本身，而不是它的预览图。</translation>
        </message>
        <message>
            <source>Downloading</source>
            <extracomment>models/download.py</extracomment>
            <translation>正在下载</translation>
        </message>
        <message>
            <source>Draft it again.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>请重新起草。</translation>
        </message>
        <message>
            <source>Draft it, or write it.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>请让它起草，或自己写。</translation>
        </message>
        <message>
            <source>Drop this prompt, or edit its text by hand.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>请丢弃此提示词，或手动编辑其文本。</translation>
        </message>
        <message>
            <source>Echo (no model, for trying things out)</source>
            <extracomment>ouroboros_backends/echo/__init__.py</extracomment>
            <translation>Echo（无模型，供试用）</translation>
        </message>
        <message>
            <source>Echo does not learn by {0}.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Echo 不用 {0} 学习。</translation>
        </message>
        <message>
            <source>Echo has no model that other programs could read.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Echo 没有其他程序可以读取的模型。</translation>
        </message>
        <message>
            <source>Edit or drop that prompt, then start again.</source>
            <extracomment>session/material.py</extracomment>
            <translation>请编辑或丢弃该提示词，然后重新开始。</translation>
        </message>
        <message>
            <source>Encrypted.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>已加密。</translation>
        </message>
        <message>
            <source>Enter its key again in settings.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>请在设置中重新输入其密钥。</translation>
        </message>
        <message>
            <source>Erasing for good</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>正在永久清除</translation>
        </message>
        <message>
            <source>Erasing the backups</source>
            <extracomment>storage/archive.py</extracomment>
            <translation>正在清除备份</translation>
        </message>
        <message>
            <source>Every completion of the candidate ran into the length limit without coming to an end, which those of the live policy did not. The candidate was rejected; the live adapter is unchanged. Score completions that never end lower, or rewrite one, and update again.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>候选的每个应答都没有结束就达到了长度上限，而现用策略的应答并非如此。候选已被否决；现用适配器未变。请给没完没了的应答打更低的分，或改写一个，然后重新更新。</translation>
        </message>
        <message>
            <source>Every fact that matters is right</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>所有重要的事实都正确</translation>
        </message>
        <message>
            <source>Every labyrinth prompt has its completions.</source>
            <extracomment>session/scoring.py</extracomment>
            <translation>每个迷宫提示词都已有应答。</translation>
        </message>
        <message>
            <source>Everything up to {0} is here.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>截至 {0} 的内容都在。</translation>
        </message>
        <message>
            <source>Everything you wrote and scored is saved. Repeat the last step when the model is ready; if it stops again, close other applications to free memory.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>您写下的内容和评分都已保存。模型准备好后，请重复上一步；如果再次停止，请关闭其他应用程序以释放内存。</translation>
        </message>
        <message>
            <source>Exactly the persona</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>完全符合人设</translation>
        </message>
        <message>
            <source>Example {0} has an empty message, or nothing that is answered.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation>例子 {0} 有一条空消息，或没有任何被回答的内容。</translation>
        </message>
        <message>
            <source>Export it with 32 bits.</source>
            <extracomment>ouroboros_backends/shared/gguf_file.py</extracomment>
            <translation>请以 32 位导出。</translation>
        </message>
        <message>
            <source>Exporting the adapter</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>正在导出适配器</translation>
        </message>
        <message>
            <source>Fewer than two teachers have scored this completion.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>给此应答评分的教师不足两位。</translation>
        </message>
        <message>
            <source>File too large</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>文件太大</translation>
        </message>
        <message>
            <source>Fill in both.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>请两项都填写。</translation>
        </message>
        <message>
            <source>Finding this out took {0} small requests.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>为查明这些，发送了 {0} 个小请求。</translation>
        </message>
        <message>
            <source>Follows fully and says so clearly</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>完全成立，并且表述清楚</translation>
        </message>
        <message>
            <source>Follows in part, or leaves it open</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>部分成立，或含糊不定</translation>
        </message>
        <message>
            <source>Follows, with a small slip</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>成立，有小疏漏</translation>
        </message>
        <message>
            <source>For rewrites alone: learns to answer in your words; useful at the beginning, when hardly any completion deserves a good score.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>只适合改写：学习用您的话回答；适合开始阶段，那时几乎没有应答配得上好的评分。</translation>
        </message>
        <message>
            <source>For scores that tell good from bad and little more: all that is above neutral counts as good, all below as bad, rewrites as good.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>适合只能区分好坏的评分：高于中间值的都算好，低于的都算坏，改写算好。</translation>
        </message>
        <message>
            <source>For {0}, {1} first.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>要使用{0}，请先{1}。</translation>
        </message>
        <message>
            <source>Free at least {0} MB, then try again.</source>
            <extracomment>storage/copying.py</extracomment>
            <translation>请至少腾出 {0} MB，然后重试。</translation>
        </message>
        <message>
            <source>Free some space and try again. Nothing was overwritten.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>请腾出一些空间并重试。没有覆盖任何内容。</translation>
        </message>
        <message>
            <source>Free some space on the disk, or copy the folder here again.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>请腾出一些磁盘空间，或将文件夹重新复制到这里。</translation>
        </message>
        <message>
            <source>Free some space on this disk, then try again.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>请在此磁盘上腾出一些空间，然后重试。</translation>
        </message>
        <message>
            <source>Free some space, or choose a place on another disk.</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>请腾出一些空间，或选择另一磁盘上的位置。</translation>
        </message>
        <message>
            <source>Free some space, or set OUROBOROS_MODELS to a folder on another disk.</source>
            <extracomment>models/download.py</extracomment>
            <translation>请腾出一些空间，或将 OUROBOROS_MODELS 设为另一磁盘上的文件夹。</translation>
        </message>
        <message>
            <source>GGUF has no name for how this tokenizer splits words. {0}</source>
            <extracomment>ouroboros_backends/shared/gguf_tokens.py</extracomment>
            <translation>GGUF 没有名称可表示此分词器拆分字词的方式。{0}</translation>
        </message>
        <message>
            <source>GGUF has no place for the weights {0} of this model. {1}</source>
            <extracomment>ouroboros_backends/shared/exporting.py</extracomment>
            <translation>GGUF 没有地方存放此模型的权重 {0}。{1}</translation>
        </message>
        <message>
            <source>GGUF has no place for {0} as this model has it. {1}</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>GGUF 没有地方存放此模型的{0}。{1}</translation>
        </message>
        <message>
            <source>GGUF is for models of Llama's shape only, and this one is a {0}. {1}</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>GGUF 只适合 Llama 结构的模型，而此模型是 {0}。{1}</translation>
        </message>
        <message>
            <source>Get it as safetensors: files that end in .safetensors hold numbers only.</source>
            <extracomment>models/library.py</extracomment>
            <translation>请获取 safetensors 格式：以 .safetensors 结尾的文件只含数字。</translation>
        </message>
        <message>
            <source>Get the model as safetensors from where it came from.</source>
            <extracomment>ouroboros_backends/torch/safetensors_files.py</extracomment>
            <translation>请从模型的来源处获取 safetensors 格式的模型。</translation>
        </message>
        <message>
            <source>Give it its own.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>请给它自己的名称。</translation>
        </message>
        <message>
            <source>Give them a weight above 0, or let another teacher settle it.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>请给他们大于 0 的权重，或让另一位教师裁定。</translation>
        </message>
        <message>
            <source>Give yourself the right to write there, or choose another folder.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>请为自己取得那里的写入权限，或选择其他文件夹。</translation>
        </message>
        <message>
            <source>Given up by you {0}. The live adapter is unchanged.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>您已放弃（{0}）。现用适配器未变。</translation>
        </message>
        <message>
            <source>Go back to an earlier adapter, or install the model again.</source>
            <extracomment>ouroboros_backends/shared/measuring.py</extracomment>
            <translation>请换回较早的适配器，或重新安装模型。</translation>
        </message>
        <message>
            <source>Go back to an earlier adapter.</source>
            <extracomment>ouroboros_backends/mlx/drawing.py</extracomment>
            <translation>请换回较早的适配器。</translation>
        </message>
        <message>
            <source>Go back to another adapter.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>请换回其他适配器。</translation>
        </message>
        <message>
            <source>Go on with the plain format, or choose another model.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>请继续使用简单格式，或选择其他模型。</translation>
        </message>
        <message>
            <source>Held-out prompts</source>
            <extracomment>settings.py</extracomment>
            <translation>留出提示词数</translation>
        </message>
        <message>
            <source>Helper</source>
            <extracomment>settings.py</extracomment>
            <translation>助手</translation>
        </message>
        <message>
            <source>High draws stronger texts and edges; system follows the desktop where it says so.</source>
            <extracomment>settings.py</extracomment>
            <translation>“高”使文字和边缘更清晰；“系统”在桌面有相应设置时跟随桌面。</translation>
        </message>
        <message>
            <source>Higher is livelier, 0 always gives the likeliest reply; scored answers are drawn at 1.</source>
            <extracomment>settings.py</extracomment>
            <translation>越高越活泼，0 总是给出最可能的回复；用于评分的回答按 1 生成。</translation>
        </message>
        <message>
            <source>How far all policy updates of one cycle may move the policy together, in nats a token.</source>
            <extracomment>settings.py</extracomment>
            <translation>一个周期的所有策略更新总共可以使策略移动多远，单位为奈特/词元。</translation>
        </message>
        <message>
            <source>How far one update may move the policy.</source>
            <extracomment>settings.py</extracomment>
            <translation>一次更新可以使策略移动多远。</translation>
        </message>
        <message>
            <source>How many answers you compare for each labyrinth prompt.</source>
            <extracomment>settings.py</extracomment>
            <translation>每个迷宫提示词供您比较的回答数。</translation>
        </message>
        <message>
            <source>How {0} reads positions cannot be compared with its config.json.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>无法将 {0} 读取位置的方式与其 config.json 对照。</translation>
        </message>
        <message>
            <source>Hypothetical frame</source>
            <extracomment>transformations/hypothetical_frame.py</extracomment>
            <translation>假设情境</translation>
        </message>
        <message>
            <source>ISC License</source>
            <extracomment>core/licences.py</extracomment>
            <translation>ISC License</translation>
        </message>
        <message>
            <source>If you trust that address, put it into settings in place of this one.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>如果您信任该地址，请在设置中用它替换此地址。</translation>
        </message>
        <message>
            <source>Import it as rows of JSON.</source>
            <extracomment>imports/sharegpt.py</extracomment>
            <translation>请作为 JSON 行导入。</translation>
        </message>
        <message>
            <source>Import it where the cycle was exported.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>请在导出该周期的地方导入。</translation>
        </message>
        <message>
            <source>Import the file again.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>请重新导入该文件。</translation>
        </message>
        <message>
            <source>In voice, with a small slip</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>符合人设，有小疏漏</translation>
        </message>
        <message>
            <source>Install Ouroboros again.</source>
            <extracomment>models/packed.py</extracomment>
            <translation>请重新安装 Ouroboros。</translation>
        </message>
        <message>
            <source>Install it first.</source>
            <extracomment>ouroboros_backends/mlx/policy.py</extracomment>
            <translation>请先安装。</translation>
        </message>
        <message>
            <source>Install it with: pip install 'ouroboros-desktop[baselines]'; or choose PPO.</source>
            <extracomment>ouroboros_backends/torch/trainers.py</extracomment>
            <translation>请用以下命令安装：pip install 'ouroboros-desktop[baselines]'；或选择 PPO。</translation>
        </message>
        <message>
            <source>Install it with: pip install 'ouroboros-desktop[quantised]', or choose int8.</source>
            <extracomment>ouroboros_backends/torch/quantisation.py</extracomment>
            <translation>请用以下命令安装：pip install 'ouroboros-desktop[quantised]'，或选择 int8。</translation>
        </message>
        <message>
            <source>Install the embedded model on this computer: it reads the replies to compare.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>请在本机安装内置模型：用它读取要比较的回复。</translation>
        </message>
        <message>
            <source>Install the embedded model on this computer: it reads what a server writes.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>请在本机安装内置模型：用它读取服务器写出的内容。</translation>
        </message>
        <message>
            <source>Install the model again.</source>
            <extracomment>ouroboros_backends/mlx/network.py</extracomment>
            <translation>请重新安装模型。</translation>
        </message>
        <message>
            <source>Install the model, or choose another.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>请安装模型，或另选一个。</translation>
        </message>
        <message>
            <source>Install the newest version, then open it again.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>请安装最新版本，然后重新打开。</translation>
        </message>
        <message>
            <source>Install them with: pip install 'ouroboros-desktop[{0}]'.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>请用以下命令安装：pip install 'ouroboros-desktop[{0}]'。</translation>
        </message>
        <message>
            <source>Install {0}, or add your own folder: ouroboros models add.</source>
            <extracomment>models/catalog.py</extracomment>
            <translation>请安装 {0}，或添加您自己的文件夹：ouroboros models add。</translation>
        </message>
        <message>
            <source>Installing the model</source>
            <extracomment>session/models.py</extracomment>
            <translation>正在安装模型</translation>
        </message>
        <message>
            <source>Instructions (no weights change)</source>
            <extracomment>core/methods.py</extracomment>
            <translation>指令（权重不变）</translation>
        </message>
        <message>
            <source>It answers as a stream.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>它以流式回答。</translation>
        </message>
        <message>
            <source>It begins with https:// or http://, such as http://127.0.0.1:8080/v1.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>以 https:// 或 http:// 开头，例如 http://127.0.0.1:8080/v1。</translation>
        </message>
        <message>
            <source>It cannot be taught: it offers no fine-tuning.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>它无法训练：不提供微调。</translation>
        </message>
        <message>
            <source>It counts the tokens</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>它会统计词元</translation>
        </message>
        <message>
            <source>It does not count tokens; they are estimated</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>它不统计词元；词元数为估计值</translation>
        </message>
        <message>
            <source>It does not keep</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>不遵守</translation>
        </message>
        <message>
            <source>It does not list “{0}”, and answers with the model it has.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>它的列表中没有“{0}”，会用它自己的模型回答。</translation>
        </message>
        <message>
            <source>It has a field “{0}”, and keys do not belong into a file.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>它有字段“{0}”，而密钥不应写在文件中。</translation>
        </message>
        <message>
            <source>It has no list of its models.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>它没有模型列表。</translation>
        </message>
        <message>
            <source>It has no responses API.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>它没有 Responses API。</translation>
        </message>
        <message>
            <source>It has no {0}.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>它没有 {0}。</translation>
        </message>
        <message>
            <source>It has the responses API.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>它有 Responses API。</translation>
        </message>
        <message>
            <source>It is in the list of adapters.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>它在适配器列表中。</translation>
        </message>
        <message>
            <source>It keeps</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>遵守</translation>
        </message>
        <message>
            <source>It knows “{0}”.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>它认识“{0}”。</translation>
        </message>
        <message>
            <source>It may be wrong: judge for yourself.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>它可能有错：请您自己判断。</translation>
        </message>
        <message>
            <source>It needs about 2 GB of memory: close other applications, then try again.</source>
            <extracomment>session/installing.py</extracomment>
            <translation>约需 2 GB 内存：请关闭其他应用程序，然后重试。</translation>
        </message>
        <message>
            <source>It offers fine-tuning.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>它提供微调。</translation>
        </message>
        <message>
            <source>It tells no logprobs.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>它不提供 logprobs。</translation>
        </message>
        <message>
            <source>It was not said where the model's files are.</source>
            <extracomment>models/order.py</extracomment>
            <translation>没有说明模型的文件在哪里。</translation>
        </message>
        <message>
            <source>It was withdrawn.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>它已被撤回。</translation>
        </message>
        <message>
            <source>It writes {0}.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>生成方式：{0}。</translation>
        </message>
        <message>
            <source>Its agreed is not a day such as 2026-11-26.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>其 agreed 不是 2026-11-26 这样的日期。</translation>
        </message>
        <message>
            <source>Its field “{0}” is not known.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>其字段“{0}”不明。</translation>
        </message>
        <message>
            <source>Its files were read again and are as written. It was not opened as a model: that needs {0} GB of free memory.</source>
            <extracomment>ouroboros_backends/shared/exported_check.py</extracomment>
            <translation>已重新读取其文件，与写出时一致。没有作为模型打开：这需要 {0} GB 可用内存。</translation>
        </message>
        <message>
            <source>Its logprobs are not those of the tokens it writes; they are not used.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>其 logprobs 与它写出的词元不符；不予使用。</translation>
        </message>
        <message>
            <source>Its logprobs are those of the tokens it writes.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>其 logprobs 与它写出的词元相符。</translation>
        </message>
        <message>
            <source>Its numbers are not those that the policy computes with.</source>
            <extracomment>ouroboros_backends/shared/exported_check.py</extracomment>
            <translation>其数值不是策略计算所用的数值。</translation>
        </message>
        <message>
            <source>Its {0} is not {1}.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>其 {0} 不是{1}。</translation>
        </message>
        <message>
            <source>Judge</source>
            <extracomment>settings.py</extracomment>
            <translation>评判员</translation>
        </message>
        <message>
            <source>KL budget of a cycle</source>
            <extracomment>settings.py</extracomment>
            <translation>周期的 KL 预算</translation>
        </message>
        <message>
            <source>Keeping the present store beside</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>正在另行保留现有数据库</translation>
        </message>
        <message>
            <source>Key from {0}</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>密钥来自 {0}</translation>
        </message>
        <message>
            <source>Key in memory until you quit</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>密钥保存在内存中，直到您退出</translation>
        </message>
        <message>
            <source>Key in the keyring</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>密钥保存在密钥环中</translation>
        </message>
        <message>
            <source>Keys 1 to 5 give a score without a modifier key.</source>
            <extracomment>settings.py</extracomment>
            <translation>按 1 到 5 即可评分，无需修饰键。</translation>
        </message>
        <message>
            <source>Known settings: {0}.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation>已知的设置：{0}。</translation>
        </message>
        <message>
            <source>LM Studio</source>
            <extracomment>core/servers.py</extracomment>
            <translation>LM Studio</translation>
        </message>
        <message>
            <source>Labels</source>
            <extracomment>exports/labels.py</extracomment>
            <translation>标签</translation>
        </message>
        <message>
            <source>Labyrinth prompts a cycle kept for the promotion gate.</source>
            <extracomment>settings.py</extracomment>
            <translation>每个周期为晋升审核保留的迷宫提示词数。</translation>
        </message>
        <message>
            <source>Labyrinth prompts a cycle whose answers you score.</source>
            <extracomment>settings.py</extracomment>
            <translation>每个周期由您为其回答评分的迷宫提示词数。</translation>
        </message>
        <message>
            <source>Learn from predicted rewards</source>
            <extracomment>settings.py</extracomment>
            <translation>从预测奖励中学习</translation>
        </message>
        <message>
            <source>Learning, epoch {0}</source>
            <extracomment>ouroboros_backends/shared/step.py</extracomment>
            <translation>正在学习，第 {0} 轮</translation>
        </message>
        <message>
            <source>Leave it as it is, or withdraw it.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>请保持原样，或将其撤回。</translation>
        </message>
        <message>
            <source>Leave out names, passwords and what follows ? or #; a key has its own field.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>请去掉名称、密码以及 ? 或 # 之后的内容；密钥有单独的字段。</translation>
        </message>
        <message>
            <source>Leave quantisation off, or let each GPU hold the whole model, without FSDP.</source>
            <extracomment>ouroboros_backends/torch/several.py</extracomment>
            <translation>请关闭量化，或不用 FSDP，让每个 GPU 装下整个模型。</translation>
        </message>
        <message>
            <source>Less motion</source>
            <extracomment>settings.py</extracomment>
            <translation>减少动态效果</translation>
        </message>
        <message>
            <source>Let a dialogue leave, or score, rank and rewrite some completions first.</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation>请允许一段对话外传，或先给一些应答评分、排名和改写。</translation>
        </message>
        <message>
            <source>Let teacher and policy take turns, or choose another model.</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation>请让教师和策略轮流发言，或选择其他模型。</translation>
        </message>
        <message>
            <source>Let the policy answer each labyrinth prompt at least twice.</source>
            <extracomment>session/calibration.py</extracomment>
            <translation>请让策略对每个迷宫提示词至少回答两次。</translation>
        </message>
        <message>
            <source>Let two adapters meet first.</source>
            <extracomment>session/arena.py</extracomment>
            <translation>请先让两个适配器相互比较。</translation>
        </message>
        <message>
            <source>Light or dark, or as the system has it.</source>
            <extracomment>settings.py</extracomment>
            <translation>浅色、深色，或跟随系统。</translation>
        </message>
        <message>
            <source>List them with `ouroboros store backups`.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>可用 `ouroboros store backups` 列出。</translation>
        </message>
        <message>
            <source>LoRA on bare parameters</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>直接作用于参数的 LoRA</translation>
        </message>
        <message>
            <source>LoRA's rank and alpha must be above 0, and its layers not below.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation>LoRA 的秩和 alpha 必须大于 0，层数不得小于 0。</translation>
        </message>
        <message>
            <source>Load the model again.</source>
            <extracomment>worker/client.py</extracomment>
            <translation>请重新加载模型。</translation>
        </message>
        <message>
            <source>Load the model first.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>请先加载模型。</translation>
        </message>
        <message>
            <source>Loading an adapter</source>
            <extracomment>session/arena.py</extracomment>
            <translation>正在加载适配器</translation>
        </message>
        <message>
            <source>Loading the adapter that the update began at</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>正在加载更新起点的适配器</translation>
        </message>
        <message>
            <source>Loading the candidate</source>
            <extracomment>session/gate.py</extracomment>
            <translation>正在加载候选</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <extracomment>session/opening.py</extracomment>
            <translation>加载模型</translation>
        </message>
        <message>
            <source>Log in to the network with a browser, or look at the address in settings.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>请用浏览器登录网络，或检查设置中的地址。</translation>
        </message>
        <message>
            <source>Long-horizon recall</source>
            <extracomment>transformations/long_horizon_recall.py</extracomment>
            <translation>远距回忆</translation>
        </message>
        <message>
            <source>Longest answer (tokens)</source>
            <extracomment>settings.py</extracomment>
            <translation>回答最大长度（词元）</translation>
        </message>
        <message>
            <source>Longest reply (tokens)</source>
            <extracomment>settings.py</extracomment>
            <translation>回复最大长度（词元）</translation>
        </message>
        <message>
            <source>Look at the address in settings and at this computer's clock.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>请检查设置中的地址和本机的时钟。</translation>
        </message>
        <message>
            <source>Look at the address in settings and whether the network works.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>请检查设置中的地址，以及网络是否正常。</translation>
        </message>
        <message>
            <source>Look at the address in settings, and enter the key again.</source>
            <extracomment>ouroboros_backends/openai/client.py</extracomment>
            <translation>请检查设置中的地址，并重新输入密钥。</translation>
        </message>
        <message>
            <source>Look at the address in settings; it often ends in /v1.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>请检查设置中的地址；它通常以 /v1 结尾。</translation>
        </message>
        <message>
            <source>Look for it on the service's own page, then start a new update.</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>请在该服务自己的网页上查看，然后开始新的更新。</translation>
        </message>
        <message>
            <source>Look there whether the key may use “{0}”.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>请在那里查看该密钥能否使用“{0}”。</translation>
        </message>
        <message>
            <source>Look whether it runs and whether the network works.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>请检查它是否在运行，以及网络是否正常。</translation>
        </message>
        <message>
            <source>Looking for personal data</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>正在查找个人数据</translation>
        </message>
        <message>
            <source>Lower the learning rate, and try again; the adapter is unchanged.</source>
            <extracomment>ouroboros_backends/shared/transaction.py</extracomment>
            <translation>请降低学习率并重试；适配器未变。</translation>
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
            <translation>MLX 无法按 {0} 的 config.json 的描述构建它。</translation>
        </message>
        <message>
            <source>MLX does not know the architecture of {0}.</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation>MLX 不支持 {0} 的架构。</translation>
        </message>
        <message>
            <source>MLX would read positions of {0} otherwise than its config.json says.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>MLX 读取 {0} 的位置的方式与其 config.json 所述不同。</translation>
        </message>
        <message>
            <source>Make labyrinth prompts first.</source>
            <extracomment>core/cycle.py</extracomment>
            <translation>请先生成迷宫提示词。</translation>
        </message>
        <message>
            <source>Make labyrinth prompts, some of them held out.</source>
            <extracomment>session/arena.py</extracomment>
            <translation>请生成迷宫提示词，并留出其中一些。</translation>
        </message>
        <message>
            <source>Make more labyrinth prompts, or decide without a comparison.</source>
            <extracomment>session/gate.py</extracomment>
            <translation>请生成更多迷宫提示词，或不经比较直接决定。</translation>
        </message>
        <message>
            <source>Makes all text smaller or larger.</source>
            <extracomment>settings.py</extracomment>
            <translation>缩小或放大所有文字。</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>正在备份</translation>
        </message>
        <message>
            <source>Making the candidate live</source>
            <extracomment>session/gate.py</extracomment>
            <translation>正在将候选设为现用</translation>
        </message>
        <message>
            <source>Measuring the policy</source>
            <extracomment>ouroboros_backends/shared/measuring.py</extracomment>
            <translation>正在测量策略</translation>
        </message>
        <message>
            <source>Measuring the reference policy</source>
            <extracomment>ouroboros_backends/shared/preferences.py</extracomment>
            <translation>正在测量参考策略</translation>
        </message>
        <message>
            <source>Mend it.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>请修正。</translation>
        </message>
        <message>
            <source>Mend the number.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>请修正该数字。</translation>
        </message>
        <message>
            <source>Merging the adapter into the base</source>
            <extracomment>ouroboros_backends/shared/merged_folder.py</extracomment>
            <translation>正在将适配器合并到基础模型</translation>
        </message>
        <message>
            <source>Messages of tools are left out.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>工具的消息已略去。</translation>
        </message>
        <message>
            <source>Model</source>
            <extracomment>settings.py</extracomment>
            <translation>模型</translation>
        </message>
        <message>
            <source>Models here: {0}. Add a folder with: ouroboros models add FOLDER.</source>
            <extracomment>models/library.py</extracomment>
            <translation>这里的模型：{0}。添加文件夹：ouroboros models add FOLDER。</translation>
        </message>
        <message>
            <source>Mostly out of voice</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>大多不符合人设</translation>
        </message>
        <message>
            <source>Mostly wrong or beside the point</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>大多错误或离题</translation>
        </message>
        <message>
            <source>Move the store to another disk, then try again.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>请将数据库移到另一个磁盘，然后重试。</translation>
        </message>
        <message>
            <source>NOT encrypted: whoever is on the way can read and change every word, and read your key.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>未加密：途中的任何人都能读取和更改每一个字，并读取您的密钥。</translation>
        </message>
        <message>
            <source>Neither in voice nor out of it</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>谈不上符合，也谈不上不符合人设</translation>
        </message>
        <message>
            <source>Nested conditionals</source>
            <extracomment>transformations/nested_conditionals.py</extracomment>
            <translation>嵌套条件</translation>
        </message>
        <message>
            <source>No dialogue may leave yet.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>还没有允许外传的对话。</translation>
        </message>
        <message>
            <source>No format is chosen.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>未选择格式。</translation>
        </message>
        <message>
            <source>No key</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>无密钥</translation>
        </message>
        <message>
            <source>No kind of example known here has the fields: {0}.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>这里没有任何一类例子具有这些字段：{0}。</translation>
        </message>
        <message>
            <source>No model is chosen.</source>
            <extracomment>session/models.py</extracomment>
            <translation>未选择模型。</translation>
        </message>
        <message>
            <source>No model is loaded.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>未加载模型。</translation>
        </message>
        <message>
            <source>No module named pip</source>
            <extracomment>models/download.py</extracomment>
            <translation>没有名为 pip 的模块</translation>
        </message>
        <message>
            <source>No other prompt of this kind can be made from the summary.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>无法再从摘要生成此类提示词。</translation>
        </message>
        <message>
            <source>No other prompts of these kinds can be made from the summary.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>无法再从摘要生成这些类型的提示词。</translation>
        </message>
        <message>
            <source>No price is entered; it may cost money all the same</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>未填写价格；仍可能产生费用</translation>
        </message>
        <message>
            <source>No safe connection to {0} can be made: its certificate is not accepted</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>无法与 {0} 建立安全连接：其证书不被接受</translation>
        </message>
        <message>
            <source>No scored completion can be learned from yet.</source>
            <extracomment>session/material.py</extracomment>
            <translation>还没有可供学习的已评分应答。</translation>
        </message>
        <message>
            <source>No server is added yet.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>还没有添加服务器。</translation>
        </message>
        <message>
            <source>No space left|[Dd]isk quota|not enough space</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>No space left|[Dd]isk quota|not enough space</translation>
        </message>
        <message>
            <source>No weights change: the policy is told your persona snapshot's words and your best examples before every dialogue; for models on a server that offers no training.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>权重不变：每次对话之前，会告诉策略您的人设快照中的文字和您最好的例子；适合不提供训练的服务器上的模型。</translation>
        </message>
        <message>
            <source>No {0} is chosen.</source>
            <extracomment>session/assistants.py</extracomment>
            <translation>未选择{0}。</translation>
        </message>
        <message>
            <source>Nobody but the system speaks in this dialogue.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>此对话中只有系统在说话。</translation>
        </message>
        <message>
            <source>Nobody known here speaks as “{0}”.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>这里没有以“{0}”身份说话的人。</translation>
        </message>
        <message>
            <source>Nobody reads what this policy writes, so nothing can be predicted.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>没有阅读器读取此策略写出的内容，因此无法预测。</translation>
        </message>
        <message>
            <source>Not for redistribution</source>
            <extracomment>exports/licences.py</extracomment>
            <translation>禁止再分发</translation>
        </message>
        <message>
            <source>Nothing answers at the address of {0}, {1}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} 的地址 {1} 没有响应</translation>
        </message>
        <message>
            <source>Nothing is lost: resume the update, or give it up.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>没有丢失任何内容：请继续更新，或放弃它。</translation>
        </message>
        <message>
            <source>Nothing is said in this dialogue.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>此对话中没有任何话语。</translation>
        </message>
        <message>
            <source>Nothing moves by itself: no blinking caret, no running bars.</source>
            <extracomment>settings.py</extracomment>
            <translation>没有自行移动的东西：光标不闪烁，进度条不滚动。</translation>
        </message>
        <message>
            <source>Nothing was changed. Restore a backup, put a copy of the store in its place, or choose another store.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>没有更改任何内容。请恢复备份，或将数据库的副本放到其位置，或选择其他数据库。</translation>
        </message>
        <message>
            <source>Nothing was sent: you have not agreed yet that words go to {0}.</source>
            <extracomment>wiring.py</extracomment>
            <translation>没有发送任何内容：您尚未同意将文字发送到 {0}。</translation>
        </message>
        <message>
            <source>ORDER BY ordinal DESC LIMIT {0}</source>
            <extracomment>storage/checking.py</extracomment>
            <translation>ORDER BY ordinal DESC LIMIT {0}</translation>
        </message>
        <message>
            <source>On a server: so many replies are drawn and the one the reward model expects you to like best is shown; the others stay as branches. No weights change.</source>
            <extracomment>settings.py</extracomment>
            <translation>在服务器上：生成这么多回复，显示奖励模型预计您最喜欢的一个；其余作为分支保留。权重不变。</translation>
        </message>
        <message>
            <source>On the way</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>传输途中</translation>
        </message>
        <message>
            <source>On this computer, or on one that you put in the address; the model is what vLLM serves.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>在本机，或在您填写的地址所指的机器上；模型即 vLLM 所提供的模型。</translation>
        </message>
        <message>
            <source>On this computer, with MLX. Versions up to 0.32 report wrong logprobs; they are not used.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>在本机，使用 MLX。0.32 及以前的版本报告的 logprobs 有误；不予使用。</translation>
        </message>
        <message>
            <source>On this computer. Start its server, and take the model id that it shows.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>在本机。请启动其服务器，并使用它显示的模型 ID。</translation>
        </message>
        <message>
            <source>On this computer. The model is a name that “ollama list” shows.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>在本机。模型为“ollama list”显示的名称。</translation>
        </message>
        <message>
            <source>One action was</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>一项操作</translation>
        </message>
        <message>
            <source>One cycle is erased.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>已清除一个周期。</translation>
        </message>
        <message>
            <source>One message does not fit into what the {0} can read at once.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>一条消息超出了{0}一次能读的量。</translation>
        </message>
        <message>
            <source>Opened again, it answers a test prompt otherwise from token {0} of {1} on.</source>
            <extracomment>ouroboros_backends/shared/exported_check.py</extracomment>
            <translation>重新打开后，它对测试提示词的回答从第 {0} 个词元（共 {1} 个）起不同。</translation>
        </message>
        <message>
            <source>Opened again, it answers a test prompt otherwise from token {0} of {1} on. {2}</source>
            <extracomment>ouroboros_backends/shared/exported_check.py</extracomment>
            <translation>重新打开后，它对测试提示词的回答从第 {0} 个词元（共 {1} 个）起不同。{2}</translation>
        </message>
        <message>
            <source>Opened again, it wrote the same {0} tokens as the policy for a test prompt; how likely it finds each differs by less than 0.01 %.</source>
            <extracomment>ouroboros_backends/shared/exported_check.py</extracomment>
            <translation>重新打开后，它对测试提示词写出了与策略相同的 {0} 个词元；各词元的概率相差不到 0.01%。</translation>
        </message>
        <message>
            <source>Opened again, it wrote the same {0} tokens as the policy for a test prompt; how likely it finds each differs by up to {1} %.</source>
            <extracomment>ouroboros_backends/shared/exported_check.py</extracomment>
            <translation>重新打开后，它对测试提示词写出了与策略相同的 {0} 个词元；各词元的概率最多相差 {1}%。</translation>
        </message>
        <message>
            <source>Opening what was written, to compare it</source>
            <extracomment>ouroboros_backends/shared/exporting.py</extracomment>
            <translation>正在打开写出的内容以进行比较</translation>
        </message>
        <message>
            <source>Teach a model of the list; its adapters can be exported.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>请训练列表中的模型；其适配器可以导出。</translation>
        </message>
        <message>
            <source>The adapter alone and the merged model remain.</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>仍可仅导出适配器，或导出合并后的模型。</translation>
        </message>
        <message>
            <source>The base is kept in {0} here, and what was learned belongs to that: in the full weights it would be another policy. Export the adapter alone, or teach the model without quantisation.</source>
            <extracomment>ouroboros_backends/shared/exporting.py</extracomment>
            <translation>这里的基础模型以 {0} 保存，学到的内容与之对应：放到完整的权重中会成为另一个策略。请仅导出适配器，或关闭量化后再训练该模型。</translation>
        </message>
        <message>
            <source>The export</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>导出</translation>
        </message>
        <message>
            <source>The files of this model are quantised, so that nothing can be added to them. Export the adapter alone.</source>
            <extracomment>ouroboros_backends/shared/exporting.py</extracomment>
            <translation>此模型的文件经过量化，因此无法加入任何内容。请仅导出适配器。</translation>
        </message>
        <message>
            <source>The files of this model have no weights of the layer {0}, so that the adapter cannot be added to them. Export the adapter alone.</source>
            <extracomment>ouroboros_backends/shared/exporting.py</extracomment>
            <translation>此模型的文件中没有层 {0} 的权重，因此无法加入适配器。请仅导出适配器。</translation>
        </message>
        <message>
            <source>The judge agrees with you on {0}, no better than chance so far; its word is not used.</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>评判员与您的一致：{0}，目前并不比随机更好；其意见未被采用。</translation>
        </message>
        <message>
            <source>The judge agrees with you on {0}.</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>评判员与您的一致：{0}。</translation>
        </message>
        <message>
            <source>The policy answers a test prompt</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>策略正在回答测试提示词</translation>
        </message>
        <message>
            <source>The usual choice: learns from every score, and from rewrites, rankings and choices beside it, in small steps.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>通常的选择：从每个评分学习，也兼顾改写、排名和对回复的选择，小步前进。</translation>
        </message>
        <message>
            <source>The weights {0} are too large for 16 bits.</source>
            <extracomment>ouroboros_backends/shared/gguf_file.py</extracomment>
            <translation>权重 {0} 的数值太大，16 位无法容纳。</translation>
        </message>
        <message>
            <source>The {0}'s version could not be used, so the prompt stays as it was.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>{0}的润色结果无法使用，因此提示词保持原样。</translation>
        </message>
        <message>
            <source>The {0}'s versions of {1} prompts could not be used: they stay as they were.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>{0}对 {1} 个提示词的润色结果无法使用：它们保持原样。</translation>
        </message>
        <message>
            <source>rank two completions of a prompt, choose between two replies, or rewrite one</source>
            <extracomment>core/methods.py</extracomment>
            <translation>给一个提示词的两个应答排名，在两个回复中选择一个，或改写一个</translation>
        </message>
        <message>
            <source>skip</source>
            <extracomment>a word in sentences</extracomment>
            <translation>跳过</translation>
        </message>
        <message>
            <source>{0} messages do not fit into what the {1} can read at once.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>{0} 条消息超出了{1}一次能读的量。</translation>
        </message>
        <message>
            <source>{0} of {1} pairs ({2} %, 95 % interval {3} to {4} %)</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>{1} 对中有 {0} 对（{2}%，95% 区间 {3} 到 {4}%）</translation>
        </message>
        <message>
            <source>{0} of {1} pairs ({2} %, {3} to {4} %)</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>{1} 对中有 {0} 对（{2}%，{3} 到 {4}%）</translation>
        </message>
        <message>
            <source>One reply is drawn, not {0}.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>只生成一个回复，而不是 {0} 个。</translation>
        </message>
        <message>
            <source>A longest reply of {0} tokens is not possible.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>回复最大长度不能为 {0} 个词元。</translation>
        </message>
        <message>
            <source>A model on a server has no other adapters here.</source>
            <extracomment>session/beside.py</extracomment>
            <translation>服务器上的模型在这里没有其他适配器。</translation>
        </message>
        <message>
            <source>A policy on a server is not measured here.</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>服务器上的策略不在这里测量。</translation>
        </message>
        <message>
            <source>A prediction less certain than the others of its prompt counts less, by this many standard deviations.</source>
            <extracomment>settings.py</extracomment>
            <translation>比同一提示词的其他预测更不确定的部分，按此倍数的标准差扣减。</translation>
        </message>
        <message>
            <source>A prompt, a better and a worse answer, and what says so: ranking, choice or rewrite.</source>
            <extracomment>exports/preferences.py</extracomment>
            <translation>一个提示词，一个较好和一个较差的回答，并注明依据是排名、选择还是改写。</translation>
        </message>
        <message>
            <source>A reply of the policy, how teachers marked it, and its preset, seed and sampling.</source>
            <extracomment>exports/replies.py</extracomment>
            <translation>策略的一个回复，附有教师的标注，以及预设、种子和生成参数。</translation>
        </message>
        <message>
            <source>A temperature of {0} is not possible.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>温度不能为 {0}。</translation>
        </message>
        <message>
            <source>A top-p of {0} is not possible: no word could be drawn.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Top-p 不能为 {0}：将没有词可选。</translation>
        </message>
        <message>
            <source>Another reply is being written</source>
            <extracomment>session/beside.py</extracomment>
            <translation>正在写另一个回复</translation>
        </message>
        <message>
            <source>Choose 1 to {0} tokens.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>请选择 1 到 {0} 个词元。</translation>
        </message>
        <message>
            <source>Choose another name, or edit that one.</source>
            <extracomment>session/presets.py</extracomment>
            <translation>请另选名称，或编辑那个预设。</translation>
        </message>
        <message>
            <source>Choose more than 0, and 1 at most; 1 leaves out no word.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>请选择大于 0 且不超过 1 的值；1 不排除任何词。</translation>
        </message>
        <message>
            <source>Choose one from 0 (always the likeliest word) to {0} (very lively).</source>
            <extracomment>core/presets.py</extracomment>
            <translation>请选择 0（总是可能性最大的词）到 {0}（非常活跃）之间的值。</translation>
        </message>
        <message>
            <source>Choose one of them; in the dialogue it can be generated again.</source>
            <extracomment>session/beside.py</extracomment>
            <translation>请选择其中一个；在对话中可以重新生成。</translation>
        </message>
        <message>
            <source>Compare its answers at the promotion gate.</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>请在晋升审核中比较它的回答。</translation>
        </message>
        <message>
            <source>Delete the character shown as a box or a question mark.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>请删除显示为方框或问号的字符。</translation>
        </message>
        <message>
            <source>For rankings, rewrites and choices between replies: learns which of two answers you prefer, and needs no scores.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>适合排名、改写和对回复的选择：学习您偏好两个回答中的哪一个，不需要评分。</translation>
        </message>
        <message>
            <source>Give it one to find it by.</source>
            <extracomment>session/presets.py</extracomment>
            <translation>请为它取个名称，以便查找。</translation>
        </message>
        <message>
            <source>It is loaded again; then measure once more. Everything you wrote and scored is saved.</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>正在重新加载；之后请再测量一次。您写下的内容和评分都已保存。</translation>
        </message>
        <message>
            <source>Language</source>
            <extracomment>settings.py</extracomment>
            <translation>语言</translation>
        </message>
        <message>
            <source>Only the policy's messages can be generated again.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>只有策略的消息可以重新生成。</translation>
        </message>
        <message>
            <source>Only the policy's messages can be put in your words.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>只有策略的消息可以换成您的话。</translation>
        </message>
        <message>
            <source>Only what a teacher said can be replied to.</source>
            <extracomment>session/beside.py</extracomment>
            <translation>只能回复教师说的话。</translation>
        </message>
        <message>
            <source>Only what the policy wrote here can be marked.</source>
            <extracomment>session/marking.py</extracomment>
            <translation>只能标注策略在这里写出的内容。</translation>
        </message>
        <message>
            <source>Only words of the completion can be marked.</source>
            <extracomment>session/scoring.py</extracomment>
            <translation>只能标注应答中的字词。</translation>
        </message>
        <message>
            <source>Only {0} dialogues can be imported at once.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>一次只能导入 {0} 段对话。</translation>
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
            <translation>请先打开另一个周期；您所做的工作会保留。</translation>
        </message>
        <message>
            <source>Open it again.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>请重新打开。</translation>
        </message>
        <message>
            <source>Open it from the list of cycles. Undo withdraws it.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>请从周期列表中打开。撤销可将其撤回。</translation>
        </message>
        <message>
            <source>Open it with PyTorch, or choose another model.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>请用 PyTorch 打开，或选择其他模型。</translation>
        </message>
        <message>
            <source>Open the cycle again and repeat the last action.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>请重新打开此周期，并重复上一项操作。</translation>
        </message>
        <message>
            <source>Open the model that it was trained on.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>请打开训练它时所用的模型。</translation>
        </message>
        <message>
            <source>Open the model that wrote it.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>请打开写出它的模型。</translation>
        </message>
        <message>
            <source>Open the model that wrote them.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>请打开写出它们的模型。</translation>
        </message>
        <message>
            <source>Open the model with the settings that it was trained with.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>请用训练时的设置打开模型。</translation>
        </message>
        <message>
            <source>Open them from the list of cycles.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>请从周期列表中打开。</translation>
        </message>
        <message>
            <source>Open “Chat template of the model…” in the menu, or run: ouroboros models template NAME.</source>
            <extracomment>session/opening.py</extracomment>
            <translation>请打开菜单中的“模型的聊天模板…”，或运行：ouroboros models template NAME。</translation>
        </message>
        <message>
            <source>OpenAI has announced that gpt-4o leaves its API on 14 January 2027; put another model id in its place then. Fine-tuning is closed to organisations that are new there. Check the prices: they change.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>OpenAI 已宣布 gpt-4o 将于 2027 年 1 月 14 日退出其 API；届时请换用其他模型 ID。新加入的组织不能使用微调。请核对价格：价格会变动。</translation>
        </message>
        <message>
            <source>Ordering the training</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>正在下达训练任务</translation>
        </message>
        <message>
            <source>Own work</source>
            <extracomment>core/licences.py</extracomment>
            <translation>本人作品</translation>
        </message>
        <message>
            <source>Pack it as a plain zip archive.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>请打包为普通的 zip 压缩包。</translation>
        </message>
        <message>
            <source>Partly right, or misses what matters</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>部分正确，或遗漏要点</translation>
        </message>
        <message>
            <source>Persona pressure</source>
            <extracomment>transformations/persona_pressure.py</extracomment>
            <translation>人设压力</translation>
        </message>
        <message>
            <source>Pictures and other files are left out.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>图片和其他文件已略去。</translation>
        </message>
        <message>
            <source>Policy update</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>策略更新</translation>
        </message>
        <message>
            <source>Preference pairs</source>
            <extracomment>exports/preferences.py</extracomment>
            <translation>偏好对</translation>
        </message>
        <message>
            <source>Preference pairs, OpenAI</source>
            <extracomment>exports/openai_preferences.py</extracomment>
            <translation>偏好对，OpenAI</translation>
        </message>
        <message>
            <source>Prices and the budget are 0 or more.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>价格和预算须不小于 0。</translation>
        </message>
        <message>
            <source>Prompts that were answered or edited stay as they are; make more prompts.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>已回答或编辑的提示词保持原样；请生成更多提示词。</translation>
        </message>
        <message>
            <source>Prompts to learn from</source>
            <extracomment>settings.py</extracomment>
            <translation>用于学习的提示词数</translation>
        </message>
        <message>
            <source>Pronoun swap</source>
            <extracomment>transformations/pronoun_swap.py</extracomment>
            <translation>代词替换</translation>
        </message>
        <message>
            <source>Put the file back, then start the application again.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>请将文件放回原处，然后重新启动应用程序。</translation>
        </message>
        <message>
            <source>Put the key into {0}, or start without that variable.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>请将密钥放入 {0}，或去掉该变量后启动。</translation>
        </message>
        <message>
            <source>Put the message in other words.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>请换一种说法写这条消息。</translation>
        </message>
        <message>
            <source>Put the store back beside its log, or move the log elsewhere to begin a new store.</source>
            <extracomment>storage/opening.py</extracomment>
            <translation>请将数据库放回其日志旁边，或将日志移到别处以新建数据库。</translation>
        </message>
        <message>
            <source>Putting it in place</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>正在就位</translation>
        </message>
        <message>
            <source>PyTorch</source>
            <extracomment>ouroboros_backends/torch/__init__.py</extracomment>
            <translation>PyTorch</translation>
        </message>
        <message>
            <source>Quite another voice</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>完全是另一种口吻</translation>
        </message>
        <message>
            <source>Raise the budget under Settings, Servers, or ask for less.</source>
            <extracomment>core/spending.py</extracomment>
            <translation>请在“设置”的“服务器”中提高预算，或减少请求。</translation>
        </message>
        <message>
            <source>Read it, edit it, and approve it first.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>请先阅读、编辑并批准。</translation>
        </message>
        <message>
            <source>Reading completions</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>正在读取应答</translation>
        </message>
        <message>
            <source>Reading the backup</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>正在读取备份</translation>
        </message>
        <message>
            <source>Reading the description of the model</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>正在读取模型的描述</translation>
        </message>
        <message>
            <source>Reading the dialogues</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>正在读取对话</translation>
        </message>
        <message>
            <source>Reading the tokenizer</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>正在读取分词器</translation>
        </message>
        <message>
            <source>Reading {0}</source>
            <extracomment>session/importing.py</extracomment>
            <translation>正在读取 {0}</translation>
        </message>
        <message>
            <source>Reading {0} took too long and was stopped; it need not be damaged.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>读取 {0} 耗时太长，已停止；它不一定已损坏。</translation>
        </message>
        <message>
            <source>Rehearsing</source>
            <extracomment>core/rehearsal.py</extracomment>
            <translation>正在写复习短文</translation>
        </message>
        <message>
            <source>Remarks</source>
            <extracomment>exports/remarks.py</extracomment>
            <translation>批注</translation>
        </message>
        <message>
            <source>Remove chat_template.jinja from the folder: the plain format is used then.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>请从文件夹中移除 chat_template.jinja：之后使用简单格式。</translation>
        </message>
        <message>
            <source>Remove that model first.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>请先移除该模型。</translation>
        </message>
        <message>
            <source>Replies</source>
            <extracomment>exports/replies.py</extracomment>
            <translation>回复</translation>
        </message>
        <message>
            <source>Reported speech</source>
            <extracomment>transformations/reported_speech.py</extracomment>
            <translation>转述引语</translation>
        </message>
        <message>
            <source>Restore a backup from before, or go on: nothing else depends on it.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>请恢复之前的备份，或继续：没有其他内容依赖于它。</translation>
        </message>
        <message>
            <source>Restore the newest backup: nothing that was saved since is lost.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>请恢复最新的备份：此后保存的内容不会丢失。</translation>
        </message>
        <message>
            <source>Resume it at any time, also after closing the program; it ends in the same adapter.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>可随时继续，关闭程序之后也可以；会得到同样的适配器。</translation>
        </message>
        <message>
            <source>Resume it, or give it up.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>请继续，或放弃。</translation>
        </message>
        <message>
            <source>Reward model</source>
            <extracomment>settings.py</extracomment>
            <translation>奖励模型</translation>
        </message>
        <message>
            <source>Rewrite {0} more completions, or reward them well, or choose “Instructions”, which changes no weights.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation>请再改写 {0} 个应答，或给予高奖励，或选择不改变权重的“指令”。</translation>
        </message>
        <message>
            <source>Right, with a small gap</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>正确，有小缺漏</translation>
        </message>
        <message>
            <source>Rolling back</source>
            <extracomment>session/gate.py</extracomment>
            <translation>正在回退</translation>
        </message>
        <message>
            <source>Rows of JSON</source>
            <extracomment>imports/text_rows.py</extracomment>
            <translation>JSON 行</translation>
        </message>
        <message>
            <source>Run a policy update first.</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>请先运行策略更新。</translation>
        </message>
        <message>
            <source>Run: ouroboros models install {0}.</source>
            <extracomment>models/library.py</extracomment>
            <translation>请运行：ouroboros models install {0}。</translation>
        </message>
        <message>
            <source>Run: ouroboros models remove {0}, then add its folder again.</source>
            <extracomment>models/library.py</extracomment>
            <translation>请运行：ouroboros models remove {0}，然后重新添加其文件夹。</translation>
        </message>
        <message>
            <source>Run: python -m ensurepip --upgrade, then try again.</source>
            <extracomment>models/download.py</extracomment>
            <translation>请运行：python -m ensurepip --upgrade，然后重试。</translation>
        </message>
        <message>
            <source>Run: python -m pip install --upgrade pip, then try again.</source>
            <extracomment>models/download.py</extracomment>
            <translation>请运行：python -m pip install --upgrade pip，然后重试。</translation>
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
            <translation>请将每个列表另存为单独的文件。</translation>
        </message>
        <message>
            <source>Save it as CSV again, with quotes around cells of several lines.</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>请重新保存为 CSV，多行的单元格加引号。</translation>
        </message>
        <message>
            <source>Save it as UTF-8 in the program that it comes from, then import it again.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>请在来源程序中保存为 UTF-8，然后重新导入。</translation>
        </message>
        <message>
            <source>Saving the candidate adapter</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>正在保存候选适配器</translation>
        </message>
        <message>
            <source>Score a completion: it is then fitted again.</source>
            <extracomment>learning/reward_model_bytes.py</extracomment>
            <translation>请给一个应答评分：之后会重新拟合。</translation>
        </message>
        <message>
            <source>Score a few completions in a new cycle: they are read as it is now.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>请在新周期中给几个应答评分：它们会按现在的方式读取。</translation>
        </message>
        <message>
            <source>Score a few more completions first.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>请先再给几个应答评分。</translation>
        </message>
        <message>
            <source>Score completions of this model, then update it.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>请给此模型的应答评分，然后更新它。</translation>
        </message>
        <message>
            <source>Score it on the scoring page; there is nothing to settle yet.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>请在评分页评分；还没有需要裁定的内容。</translation>
        </message>
        <message>
            <source>Score or rewrite some completions first.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>请先给一些应答评分或改写。</translation>
        </message>
        <message>
            <source>Score some completions first.</source>
            <extracomment>core/cycle.py</extracomment>
            <translation>请先给一些应答评分。</translation>
        </message>
        <message>
            <source>Score some of them differently, or rewrite one.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>请给其中一些不同的评分，或改写一个。</translation>
        </message>
        <message>
            <source>Score them, or make prompts.</source>
            <extracomment>session/scoring.py</extracomment>
            <translation>请给它们评分，或生成提示词。</translation>
        </message>
        <message>
            <source>Score with single keys</source>
            <extracomment>settings.py</extracomment>
            <translation>单键评分</translation>
        </message>
        <message>
            <source>Scored experiences</source>
            <extracomment>exports/experiences.py</extracomment>
            <translation>已评分的经验</translation>
        </message>
        <message>
            <source>See them with: ouroboros models list.</source>
            <extracomment>models/library.py</extracomment>
            <translation>可用以下命令查看：ouroboros models list。</translation>
        </message>
        <message>
            <source>Semantic trap</source>
            <extracomment>transformations/semantic_trap.py</extracomment>
            <translation>语义陷阱</translation>
        </message>
        <message>
            <source>Sending the examples</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>正在发送例子</translation>
        </message>
        <message>
            <source>Server (OpenAI)</source>
            <extracomment>ouroboros_backends/openai/__init__.py</extracomment>
            <translation>服务器（OpenAI）</translation>
        </message>
        <message>
            <source>Server {0}</source>
            <extracomment>models/servers.py</extracomment>
            <translation>服务器 {0}</translation>
        </message>
        <message>
            <source>Set OUROBOROS_HOME and OUROBOROS_MODELS to folders that you may write to.</source>
            <extracomment>settings.py</extracomment>
            <translation>请将 OUROBOROS_HOME 和 OUROBOROS_MODELS 设为可以写入的文件夹。</translation>
        </message>
        <message>
            <source>Set OUROBOROS_MODELS to a folder that you may write to, on a disk with space.</source>
            <extracomment>session/installing.py</extracomment>
            <translation>请将 OUROBOROS_MODELS 设为有空间的磁盘上可以写入的文件夹。</translation>
        </message>
        <message>
            <source>Set OUROBOROS_MODELS to a folder that you may write to.</source>
            <extracomment>models/library.py</extracomment>
            <translation>请将 OUROBOROS_MODELS 设为可以写入的文件夹。</translation>
        </message>
        <message>
            <source>ShareGPT</source>
            <extracomment>exports/sharegpt.py</extracomment>
            <translation>ShareGPT</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>请缩短它。</translation>
        </message>
        <message>
            <source>Shorten the dialogue, or allow a shorter answer.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>请缩短对话，或允许更短的回答。</translation>
        </message>
        <message>
            <source>Show it without --withdraw: its state says whether it is used, and why.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>请去掉 --withdraw 查看：其状态会说明是否使用以及原因。</translation>
        </message>
        <message>
            <source>Show the template without --approve: its digest stands above it.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>请去掉 --approve 查看模板：校验值在其上方。</translation>
        </message>
        <message>
            <source>Shuffled order</source>
            <extracomment>transformations/shuffled_order.py</extracomment>
            <translation>顺序打乱</translation>
        </message>
        <message>
            <source>Silent repeats</source>
            <extracomment>settings.py</extracomment>
            <translation>不提示的重复</translation>
        </message>
        <message>
            <source>Some of it was marked for {0} before; it cannot be both.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>其中一些先前已指定用于{0}；不能兼用于两者。</translation>
        </message>
        <message>
            <source>Split it into several files.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>请拆分为多个文件。</translation>
        </message>
        <message>
            <source>Split it into several messages.</source>
            <extracomment>core/dialogue.py</extracomment>
            <translation>请拆分为多条消息。</translation>
        </message>
        <message>
            <source>Stands beside your messages and scores, on this computer only.</source>
            <extracomment>settings.py</extracomment>
            <translation>显示在您的消息和评分旁，只在本机。</translation>
        </message>
        <message>
            <source>Start a new one.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>请开始新的更新。</translation>
        </message>
        <message>
            <source>Start it without accelerate, or choose PPO or RLOO.</source>
            <extracomment>ouroboros_backends/torch/baselines.py</extracomment>
            <translation>请不用 accelerate 启动，或选择 PPO 或 RLOO。</translation>
        </message>
        <message>
            <source>Start the policy update here, or choose a local model in settings.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>请在这里开始策略更新，或在设置中选择本地模型。</translation>
        </message>
        <message>
            <source>Start the server, or look at its address in settings.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>请启动服务器，或检查设置中的地址。</translation>
        </message>
        <message>
            <source>Starting over: {0}</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>重新开始：{0}</translation>
        </message>
        <message>
            <source>Starting the converter</source>
            <extracomment>session/installing.py</extracomment>
            <translation>正在启动转换程序</translation>
        </message>
        <message>
            <source>Steps</source>
            <extracomment>exports/stepwise.py</extracomment>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Stopped by you. The live adapter is unchanged.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>您已停止。现用适配器未变。</translation>
        </message>
        <message>
            <source>String is too long</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>字符串太长</translation>
        </message>
        <message>
            <source>Supervised fine-tuning needs {0} examples at least; there are {1}.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation>监督微调至少需要 {0} 个例子；现有 {1} 个。</translation>
        </message>
        <message>
            <source>Supervised fine-tuning needs {0} examples at least; there is {1}.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation>监督微调至少需要 {0} 个例子；现仅有 {1} 个。</translation>
        </message>
        <message>
            <source>Switch on in the export dialog, or by `ouroboros consent`, which ones may.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>请在导出对话框中，或用 `ouroboros consent`，打开允许外传的对话。</translation>
        </message>
        <message>
            <source>Take at least {0}; several words are good. Nobody can recover it.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>请至少使用 {0}；几个词为宜。没有人能找回它。</translation>
        </message>
        <message>
            <source>Take out the odd sign, or paste the text again as plain text.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>请去掉异常的符号，或以纯文本重新粘贴。</translation>
        </message>
        <message>
            <source>Take that rewrite or ranking back, then start again.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation>请撤回该改写或排名，然后重新开始。</translation>
        </message>
        <message>
            <source>Take the field out, and give the key to: ouroboros servers key NAME.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>请去掉该字段，并用以下命令提供密钥：ouroboros servers key NAME。</translation>
        </message>
        <message>
            <source>Take the field out.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>请去掉该字段。</translation>
        </message>
        <message>
            <source>Talk first, then export again.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>请先对话，然后重新导出。</translation>
        </message>
        <message>
            <source>Talk with the policy first.</source>
            <extracomment>core/cycle.py</extracomment>
            <translation>请先与策略对话。</translation>
        </message>
        <message>
            <source>Talk with the policy.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>请与策略对话。</translation>
        </message>
        <message>
            <source>Teacher</source>
            <extracomment>settings.py</extracomment>
            <translation>教师</translation>
        </message>
        <message>
            <source>Tell me a story about anything.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>随便给我讲个故事吧。</translation>
        </message>
        <message>
            <source>Tell me when long work ends</source>
            <extracomment>settings.py</extracomment>
            <translation>长任务结束时通知我</translation>
        </message>
        <message>
            <source>Temperature of the dialogue</source>
            <extracomment>settings.py</extracomment>
            <translation>对话的温度</translation>
        </message>
        <message>
            <source>Text size (%)</source>
            <extracomment>settings.py</extracomment>
            <translation>文字大小（%）</translation>
        </message>
        <message>
            <source>That cycle was made with another model.</source>
            <extracomment>session/session.py</extracomment>
            <translation>该周期是用另一个模型创建的。</translation>
        </message>
        <message>
            <source>That policy update is not waiting to be resumed.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>该策略更新并非等待继续。</translation>
        </message>
        <message>
            <source>The Unlicense</source>
            <extracomment>core/licences.py</extracomment>
            <translation>The Unlicense</translation>
        </message>
        <message>
            <source>The adapter cannot be copied ({0}).</source>
            <extracomment>session/handover.py</extracomment>
            <translation>无法复制适配器（{0}）。</translation>
        </message>
        <message>
            <source>The adapter is the candidate of cycle {0}.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>该适配器是周期 {0} 的候选。</translation>
        </message>
        <message>
            <source>The adapter's file {0} is damaged.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>适配器的文件 {0} 已损坏。</translation>
        </message>
        <message>
            <source>The address holds more than a host and a path.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>地址中含有主机和路径以外的内容。</translation>
        </message>
        <message>
            <source>The architecture of {0} is not a language model known here.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>{0} 的架构不是这里已知的语言模型。</translation>
        </message>
        <message>
            <source>The backup {0} is damaged.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>备份 {0} 已损坏。</translation>
        </message>
        <message>
            <source>The candidate answers</source>
            <extracomment>session/gate.py</extracomment>
            <translation>候选正在回答</translation>
        </message>
        <message>
            <source>The candidate's completions have become {0} times as long as the live policy's ({1} tokens in the middle instead of {2}). The candidate was rejected; the live adapter is unchanged. Score long-winded completions lower, or rewrite one briefly, and update again.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>候选的应答长度已是现用策略的 {0} 倍（中位数为 {1} 个词元，而非 {2} 个）。候选已被否决；现用适配器未变。请给冗长的应答打更低的分，或简短地改写一个，然后重新更新。</translation>
        </message>
        <message>
            <source>The chat template in {0} cannot be read.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>无法读取 {0} 中的聊天模板。</translation>
        </message>
        <message>
            <source>The chat template of this model is not known here. It is not used before you have read and approved it; until then dialogues are written as a plain script of two speakers.</source>
            <extracomment>session/opening.py</extracomment>
            <translation>此模型的聊天模板在这里未知。在您阅读并批准之前不会使用它；在此之前，对话以两人台词的简单形式写出。</translation>
        </message>
        <message>
            <source>The checkpoint {0} is damaged: {1}.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>检查点 {0} 已损坏：{1}。</translation>
        </message>
        <message>
            <source>The checkpoint {0} is not on this computer.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>检查点 {0} 不在本机上。</translation>
        </message>
        <message>
            <source>The checkpoint's file {0} is missing or damaged.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>检查点的文件 {0} 缺失或已损坏。</translation>
        </message>
        <message>
            <source>The connection to {0} broke off</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>与 {0} 的连接已中断</translation>
        </message>
        <message>
            <source>The copy {0} is not whole.</source>
            <extracomment>storage/copying.py</extracomment>
            <translation>副本 {0} 不完整。</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>磁盘已满。</translation>
        </message>
        <message>
            <source>The disk that holds {0} does not allow a file of this size.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>{0} 所在的磁盘不允许这么大的文件。</translation>
        </message>
        <message>
            <source>The disk that holds {0} is full ({1} MB are free).</source>
            <extracomment>storage/copying.py</extracomment>
            <translation>{0} 所在的磁盘已满（剩余 {1} MB）。</translation>
        </message>
        <message>
            <source>The disk that holds {0} is full.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>{0} 所在的磁盘已满。</translation>
        </message>
        <message>
            <source>The disk that holds {0} reports an error.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>{0} 所在的磁盘报告错误。</translation>
        </message>
        <message>
            <source>The download folder {0} cannot be used ({1}).</source>
            <extracomment>models/download.py</extracomment>
            <translation>无法使用下载文件夹 {0}（{1}）。</translation>
        </message>
        <message>
            <source>The embedded model could not be opened; “ouroboros models verify” says why.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>无法打开内置模型；运行“ouroboros models verify”可查看原因。</translation>
        </message>
        <message>
            <source>The end of the store was damaged, as by a power cut, and was repaired. The damaged files are kept in {0}.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>数据库的末尾因断电等原因损坏，现已修复。损坏的文件保留在 {0} 中。</translation>
        </message>
        <message>
            <source>The entry of the model “{0}” in the library is damaged.</source>
            <extracomment>models/library.py</extracomment>
            <translation>库中模型“{0}”的条目已损坏。</translation>
        </message>
        <message>
            <source>The field “{0}” is not known here and is left out.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>字段“{0}”在这里未知，已略去。</translation>
        </message>
        <message>
            <source>The file itself says that its licence is {0}.</source>
            <extracomment>core/licences.py</extracomment>
            <translation>文件自身注明其许可证为 {0}。</translation>
        </message>
        <message>
            <source>The file {0} cannot be written ({1}).</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>无法写入文件 {0}（{1}）。</translation>
        </message>
        <message>
            <source>The file {0} cannot be written: {1}.</source>
            <extracomment>storage/parquet.py</extracomment>
            <translation>无法写入文件 {0}：{1}。</translation>
        </message>
        <message>
            <source>The file {0} could not be written whole.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>无法完整写入文件 {0}。</translation>
        </message>
        <message>
            <source>The file {0} does not open with this passphrase, or it is damaged.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>用此口令打不开文件 {0}，或文件已损坏。</translation>
        </message>
        <message>
            <source>The file {0} is damaged.</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>文件 {0} 已损坏。</translation>
        </message>
        <message>
            <source>The file {0} is not a store, or its beginning is damaged.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>文件 {0} 不是数据库，或其开头已损坏。</translation>
        </message>
        <message>
            <source>The file {0} needs more memory than is free.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>文件 {0} 所需的内存超过可用内存。</translation>
        </message>
        <message>
            <source>The file {0} was moved, deleted or replaced while it was open.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>文件 {0} 在打开期间被移动、删除或替换。</translation>
        </message>
        <message>
            <source>The first line names the columns: prompt and completion, or prompt, chosen and rejected.</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>第一行为列名：prompt 和 completion，或 prompt、chosen 和 rejected。</translation>
        </message>
        <message>
            <source>The folder {0} cannot be made ({1}).</source>
            <extracomment>settings.py</extracomment>
            <translation>无法创建文件夹 {0}（{1}）。</translation>
        </message>
        <message>
            <source>The folder {0} cannot be written: {1}.</source>
            <extracomment>exports/writing.py</extracomment>
            <translation>无法写入文件夹 {0}：{1}。</translation>
        </message>
        <message>
            <source>The folder {0} has no readable config.json.</source>
            <extracomment>models/library.py</extracomment>
            <translation>文件夹 {0} 中没有可读取的 config.json。</translation>
        </message>
        <message>
            <source>The folder {0} was put there by hand, so it is left alone.</source>
            <extracomment>models/library.py</extracomment>
            <translation>文件夹 {0} 是手动放置的，因此不作改动。</translation>
        </message>
        <message>
            <source>The helper found no contradiction.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>助手没有发现矛盾。</translation>
        </message>
        <message>
            <source>The helper looks for contradictions</source>
            <extracomment>session/summary.py</extracomment>
            <translation>助手正在查找矛盾</translation>
        </message>
        <message>
            <source>The helper named one pair of entries.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>助手指出了一对条目。</translation>
        </message>
        <message>
            <source>The helper named {0} pairs of entries.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>助手指出了 {0} 对条目。</translation>
        </message>
        <message>
            <source>The host of {0}, {1}, cannot be found</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>找不到 {0} 的主机 {1}</translation>
        </message>
        <message>
            <source>The index {0} is damaged.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>索引 {0} 已损坏。</translation>
        </message>
        <message>
            <source>The journal belongs to another store or to a later state of this one.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>操作日志属于另一个数据库，或属于此数据库较晚的状态。</translation>
        </message>
        <message>
            <source>The journal is kept in {0}.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>操作日志保留在 {0} 中。</translation>
        </message>
        <message>
            <source>The journal was damaged in {0} place(s).</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>操作日志有 {0} 处损坏。</translation>
        </message>
        <message>
            <source>The judge broke off at {0} of {1} pairs.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>评判员在 {1} 对中的第 {0} 对中断。</translation>
        </message>
        <message>
            <source>The judge compares completions</source>
            <extracomment>session/judging.py</extracomment>
            <translation>评判员正在比较应答</translation>
        </message>
        <message>
            <source>The judge has compared these completions already.</source>
            <extracomment>session/calibration.py</extracomment>
            <translation>评判员已比较过这些应答。</translation>
        </message>
        <message>
            <source>The judge has compared {0} pair.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>评判员已比较 {0} 对。</translation>
        </message>
        <message>
            <source>The judge has compared {0} pairs.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>评判员已比较 {0} 对。</translation>
        </message>
        <message>
            <source>The key {0} stands there twice.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>密钥 {0} 在那里出现了两次。</translation>
        </message>
        <message>
            <source>The keyring is locked or refused; take the key out in your system's password manager, where it is called {0}.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>密钥环已锁定或拒绝访问；请在系统的密码管理器中移除该密钥，其名称为 {0}。</translation>
        </message>
        <message>
            <source>The keyring is locked or refused; the key is kept in memory until you quit.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>密钥环已锁定或拒绝访问；密钥保存在内存中，直到您退出。</translation>
        </message>
        <message>
            <source>The licence is not stated.</source>
            <extracomment>core/licences.py</extracomment>
            <translation>未注明许可证。</translation>
        </message>
        <message>
            <source>The live policy answers</source>
            <extracomment>session/gate.py</extracomment>
            <translation>现用策略正在回答</translation>
        </message>
        <message>
            <source>The long texts of {0} are read in a way ({1}) that is not known here.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>{0} 的长文本以这里未知的方式（{1}）读取。</translation>
        </message>
        <message>
            <source>The messages answer each other in a circle.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>消息之间循环回复。</translation>
        </message>
        <message>
            <source>The model cannot be downloaded: pip is too old.</source>
            <extracomment>models/download.py</extracomment>
            <translation>无法下载模型：pip 版本太旧。</translation>
        </message>
        <message>
            <source>The model cannot be downloaded: this Python has no pip.</source>
            <extracomment>models/download.py</extracomment>
            <translation>无法下载模型：此 Python 没有 pip。</translation>
        </message>
        <message>
            <source>The model could not be loaded again.</source>
            <extracomment>session/opening.py</extracomment>
            <translation>无法重新加载模型。</translation>
        </message>
        <message>
            <source>The model folder {0} is not there.</source>
            <extracomment>models/library.py</extracomment>
            <translation>模型文件夹 {0} 不存在。</translation>
        </message>
        <message>
            <source>The model in {0} has no tokenizer.</source>
            <extracomment>models/library.py</extracomment>
            <translation>{0} 中的模型没有分词器。</translation>
        </message>
        <message>
            <source>The model in {0} has no weights.</source>
            <extracomment>models/library.py</extracomment>
            <translation>{0} 中的模型没有权重。</translation>
        </message>
        <message>
            <source>The model in {0} has only weights that can run code when they are read.</source>
            <extracomment>models/library.py</extracomment>
            <translation>{0} 中的模型只有读取时可能运行代码的权重。</translation>
        </message>
        <message>
            <source>The model in {0} has safetensors already.</source>
            <extracomment>session/converting.py</extracomment>
            <translation>{0} 中的模型已有 safetensors。</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>模型意外停止</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly and is being loaded again.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>模型意外停止，正在重新加载。</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly while it was measured.</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>模型在测量过程中意外停止。</translation>
        </message>
        <message>
            <source>The model that came with the application is damaged.</source>
            <extracomment>models/packed.py</extracomment>
            <translation>应用程序附带的模型已损坏。</translation>
        </message>
        <message>
            <source>The model {0} is not on this computer.</source>
            <extracomment>ouroboros_backends/mlx/policy.py</extracomment>
            <translation>模型 {0} 不在本机上。</translation>
        </message>
        <message>
            <source>The model “{0}” could not be removed ({1}).</source>
            <extracomment>models/library.py</extracomment>
            <translation>无法移除模型“{0}”（{1}）。</translation>
        </message>
        <message>
            <source>The model “{0}” is damaged: {1}.</source>
            <extracomment>models/library.py</extracomment>
            <translation>模型“{0}”已损坏：{1}。</translation>
        </message>
        <message>
            <source>The model “{0}” {1}.</source>
            <extracomment>models/library.py</extracomment>
            <translation>模型“{0}”{1}。</translation>
        </message>
        <message>
            <source>The models folder {0} cannot be used ({1}).</source>
            <extracomment>session/installing.py</extracomment>
            <translation>无法使用模型文件夹 {0}（{1}）。</translation>
        </message>
        <message>
            <source>The models folder {0} cannot be written ({1}).</source>
            <extracomment>models/library.py</extracomment>
            <translation>无法写入模型文件夹 {0}（{1}）。</translation>
        </message>
        <message>
            <source>The name has {0} characters; {1} is the most.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>名称有 {0} 个字符；最多 {1} 个。</translation>
        </message>
        <message>
            <source>The new draft changes nothing in the summary.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>新草稿对摘要没有任何改动。</translation>
        </message>
        <message>
            <source>The number of threads must not be below 0.</source>
            <extracomment>ouroboros_backends/torch/options.py</extracomment>
            <translation>线程数不得小于 0。</translation>
        </message>
        <message>
            <source>The number {0} is too large.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>数字 {0} 太大。</translation>
        </message>
        <message>
            <source>The others are branches beside it.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>其余的是它旁边的分支。</translation>
        </message>
        <message>
            <source>The part {0} of the weights is missing.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>权重缺少一部分：{0}。</translation>
        </message>
        <message>
            <source>The passphrase has {0} characters.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>口令有 {0} 个字符。</translation>
        </message>
        <message>
            <source>The persona has more than {0} lines, or one of more than {1} characters.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>人设超过 {0} 行，或有一行超过 {1} 个字符。</translation>
        </message>
        <message>
            <source>The policy answers the labyrinth prompts</source>
            <extracomment>session/scoring.py</extracomment>
            <translation>策略正在回答迷宫提示词</translation>
        </message>
        <message>
            <source>The policy answers the same questions, asked plainly</source>
            <extracomment>session/invariance.py</extracomment>
            <translation>策略正在回答不加变换的同样问题</translation>
        </message>
        <message>
            <source>The policy answers with numbers that are not finite: its weights are damaged.</source>
            <extracomment>ouroboros_backends/shared/measuring.py</extracomment>
            <translation>策略的输出含有非有限的数字：其权重已损坏。</translation>
        </message>
        <message>
            <source>The policy began to say nearly the same whatever it is asked: its choice of words fell to {0} of what it was (entropy {1} nats a token instead of {2}). The update was stopped and its candidate rejected; the live adapter is unchanged. Try again with a lower learning rate, fewer epochs or more scored completions.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>无论问什么，策略都开始说几乎相同的话：其用词的变化降到原来的 {0}（熵为每词元 {1} 奈特，而非 {2}）。更新已停止，其候选已被否决；现用适配器未变。请降低学习率、减少轮数或增加已评分的应答，然后重试。</translation>
        </message>
        <message>
            <source>The policy had moved far enough for one update ({0} nats a token), so the update ended after {1} of {2} steps. The candidate holds what was learned until then, and you can vote on it.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>就一次更新而言，策略移动得已经够远（{0} 奈特/词元），因此更新在 {2} 步中的第 {1} 步之后结束。候选包含到那时为止所学的内容，您可以对它投票。</translation>
        </message>
        <message>
            <source>The policy has moved too far from all these completions to learn from them.</source>
            <extracomment>ouroboros_backends/shared/update.py</extracomment>
            <translation>策略已偏离所有这些应答太远，无法从中学习。</translation>
        </message>
        <message>
            <source>The policy is answering</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>策略正在回答</translation>
        </message>
        <message>
            <source>The policy is measured before and after the update</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>正在测量更新前后的策略</translation>
        </message>
        <message>
            <source>The policy is not loaded.</source>
            <extracomment>session/session.py</extracomment>
            <translation>未加载策略。</translation>
        </message>
        <message>
            <source>The policy is still busy.</source>
            <extracomment>session/session.py</extracomment>
            <translation>策略仍在忙。</translation>
        </message>
        <message>
            <source>The policy is {0} nats a token away from the model you began with; beyond {1} its language usually suffers. The update was stopped and its candidate rejected; the live adapter is unchanged. Try again with a higher kl_coef or a lower learning rate, or go back to an earlier adapter.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>策略与您最初的模型相距 {0} 奈特/词元；超过 {1} 时，语言质量通常会下降。更新已停止，其候选已被否决；现用适配器未变。请提高 kl_coef 或降低学习率后重试，或换回较早的适配器。</translation>
        </message>
        <message>
            <source>The policy reads it before each reply: keep what matters.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>策略在每次回复之前都会读取它：请只保留要点。</translation>
        </message>
        <message>
            <source>The policy stopped with an error ({0}).</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>策略因错误而停止（{0}）。</translation>
        </message>
        <message>
            <source>The policy update is in {0}.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>策略更新在 {0} 中。</translation>
        </message>
        <message>
            <source>The policy update is paused {0}.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>策略更新已暂停（{0}）。</translation>
        </message>
        <message>
            <source>The policy update ran into numbers that are not finite.</source>
            <extracomment>ouroboros_backends/shared/transaction.py</extracomment>
            <translation>策略更新中出现了非有限的数字。</translation>
        </message>
        <message>
            <source>The policy update was interrupted</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>策略更新被中断</translation>
        </message>
        <message>
            <source>The policy's model by its name in the models list; for openai, one of your servers.</source>
            <extracomment>settings.py</extracomment>
            <translation>策略的模型，填模型列表中的名称；后端为 openai 时，填您的一个服务器。</translation>
        </message>
        <message>
            <source>The policy's output is not a number any more.</source>
            <extracomment>ouroboros_backends/mlx/drawing.py</extracomment>
            <translation>策略的输出已不再是数字。</translation>
        </message>
        <message>
            <source>The preference pairs as OpenAI's fine-tuning takes them.</source>
            <extracomment>exports/openai_preferences.py</extracomment>
            <translation>OpenAI 微调所用格式的偏好对。</translation>
        </message>
        <message>
            <source>The preset has no name.</source>
            <extracomment>session/presets.py</extracomment>
            <translation>预设没有名称。</translation>
        </message>
        <message>
            <source>The process for the model could not be started ({0}).</source>
            <extracomment>worker/client.py</extracomment>
            <translation>无法启动模型的进程（{0}）。</translation>
        </message>
        <message>
            <source>The process that converts the model ended early.</source>
            <extracomment>session/installing.py</extracomment>
            <translation>转换模型的进程提前结束。</translation>
        </message>
        <message>
            <source>The process that holds the model is not running.</source>
            <extracomment>worker/client.py</extracomment>
            <translation>承载模型的进程没有运行。</translation>
        </message>
        <message>
            <source>The replies could not be compared, so the first one is shown.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>无法比较各个回复，因此显示第一个。</translation>
        </message>
        <message>
            <source>The report is in {0}.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>报告在 {0} 中。</translation>
        </message>
        <message>
            <source>The request was stopped</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>请求已停止</translation>
        </message>
        <message>
            <source>The reward model agrees with you on only {0}; its predictions are not learned from.</source>
            <extracomment>core/triage.py</extracomment>
            <translation>奖励模型与您的一致仅为 {0}；不从其预测中学习。</translation>
        </message>
        <message>
            <source>The reward model agrees with you on {0}.</source>
            <extracomment>core/triage.py</extracomment>
            <translation>奖励模型与您的一致：{0}。</translation>
        </message>
        <message>
            <source>The reward model compares the replies</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>奖励模型正在比较回复</translation>
        </message>
        <message>
            <source>The reward model is fitted once you have scored a few answers.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>您给几个回答评分后，就会拟合奖励模型。</translation>
        </message>
        <message>
            <source>The reward model learns from your scores</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>奖励模型正在从您的评分中学习</translation>
        </message>
        <message>
            <source>The reward model needs {0} scored completions of two prompts.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>奖励模型需要两个提示词的 {0} 个已评分应答。</translation>
        </message>
        <message>
            <source>The same seed does not give the same text.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>相同的种子得不到相同的文本。</translation>
        </message>
        <message>
            <source>The same seed gives the same text.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>相同的种子得到相同的文本。</translation>
        </message>
        <message>
            <source>The scores of {0} weigh nothing.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>{0} 的评分权重为零。</translation>
        </message>
        <message>
            <source>The server does not answer; trying again</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>服务器没有响应；正在重试</translation>
        </message>
        <message>
            <source>The server “{0}”</source>
            <extracomment>models/servers.py</extracomment>
            <translation>服务器“{0}”</translation>
        </message>
        <message>
            <source>The server “{0}” was changed meanwhile.</source>
            <extracomment>wiring.py</extracomment>
            <translation>服务器“{0}”在此期间被更改。</translation>
        </message>
        <message>
            <source>The servers cannot be read ({0}); none can be used.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>无法读取服务器列表（{0}）；均不可用。</translation>
        </message>
        <message>
            <source>The service checks the examples</source>
            <extracomment>ouroboros_backends/openai/job_events.py</extracomment>
            <translation>服务正在检查例子</translation>
        </message>
        <message>
            <source>The setting {0} = {1} cannot be used; it is {2} again.</source>
            <extracomment>settings.py</extracomment>
            <translation>设置 {0} = {1} 不可用；已恢复为 {2}。</translation>
        </message>
        <message>
            <source>The setting {0} cannot be {1}.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation>设置 {0} 不能为 {1}。</translation>
        </message>
        <message>
            <source>The setting {0} is not known here.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation>设置 {0} 在这里未知。</translation>
        </message>
        <message>
            <source>The settings cannot be read ({0}); defaults are used.</source>
            <extracomment>settings.py</extracomment>
            <translation>无法读取设置（{0}）；使用默认值。</translation>
        </message>
        <message>
            <source>The share of completions that come back unannounced, to see how you agree with yourself.</source>
            <extracomment>settings.py</extracomment>
            <translation>不加提示而重复出现的应答所占比例，用于了解您与自己的一致程度。</translation>
        </message>
        <message>
            <source>The shortcut {0} = {1} cannot be used; it is the usual one.</source>
            <extracomment>settings.py</extracomment>
            <translation>快捷键 {0} = {1} 不可用；已改用默认快捷键。</translation>
        </message>
        <message>
            <source>The store is empty now.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>数据库现在是空的。</translation>
        </message>
        <message>
            <source>The store itself is unchanged: try again, or use another copy.</source>
            <extracomment>storage/copying.py</extracomment>
            <translation>数据库本身未变：请重试，或使用另一个副本。</translation>
        </message>
        <message>
            <source>The store {0} cannot be opened ({1}).</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>无法打开数据库 {0}（{1}）。</translation>
        </message>
        <message>
            <source>The store {0} cannot be written: it, or its folder, is read-only.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>无法写入数据库 {0}：它或其文件夹为只读。</translation>
        </message>
        <message>
            <source>The store {0} could not be copied. Nothing of it was changed.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>无法复制数据库 {0}。没有更改其中任何内容。</translation>
        </message>
        <message>
            <source>The store {0} is already open in this program.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>数据库 {0} 已在本程序中打开。</translation>
        </message>
        <message>
            <source>The store {0} is closed.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>数据库 {0} 已关闭。</translation>
        </message>
        <message>
            <source>The store {0} is damaged and cannot be opened.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>数据库 {0} 已损坏，无法打开。</translation>
        </message>
        <message>
            <source>The store {0} is missing, but its log {1} is there.</source>
            <extracomment>storage/opening.py</extracomment>
            <translation>数据库 {0} 缺失，但其日志 {1} 还在。</translation>
        </message>
        <message>
            <source>The store {0} is open in {1}.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>数据库 {0} 已在{1}中打开。</translation>
        </message>
        <message>
            <source>The store {0} was left as it is: the backup that a new version makes first failed. {1}</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>数据库 {0} 保持原样：新版本首先要做的备份失败了。{1}</translation>
        </message>
        <message>
            <source>The store {0} was written by a newer version of this application.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>数据库 {0} 由本应用程序的较新版本写入。</translation>
        </message>
        <message>
            <source>The summary has no fact and no conclusion to ask about.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>摘要中没有可供提问的事实和结论。</translation>
        </message>
        <message>
            <source>The summary has no fact and no conclusion yet.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>摘要中还没有事实和结论。</translation>
        </message>
        <message>
            <source>The summary is not approved yet.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>摘要尚未批准。</translation>
        </message>
        <message>
            <source>The summary is not approved.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>摘要未批准。</translation>
        </message>
        <message>
            <source>The summary page names what is left out: add what matters there yourself.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>摘要页会列出略去的内容：请在那里自行补上重要的部分。</translation>
        </message>
        <message>
            <source>The table {0} is missing.</source>
            <extracomment>storage/checking.py</extracomment>
            <translation>缺少表 {0}。</translation>
        </message>
        <message>
            <source>The text holds a broken character.</source>
            <extracomment>worker/client.py</extracomment>
            <translation>文本中含有损坏的字符。</translation>
        </message>
        <message>
            <source>The text holds half a character, which cannot be saved.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>文本中含有半个字符，无法保存。</translation>
        </message>
        <message>
            <source>The tokenizer of this model has no token that ends a text.</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation>此模型的分词器没有结束文本的词元。</translation>
        </message>
        <message>
            <source>The tokenizer of {0} cannot be read.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>无法读取 {0} 的分词器。</translation>
        </message>
        <message>
            <source>The tokenizer of {0} has no fast version.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>{0} 的分词器没有快速版本。</translation>
        </message>
        <message>
            <source>The training was cancelled on {0}.</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>训练已在 {0} 上取消。</translation>
        </message>
        <message>
            <source>The transformation “{0}” is not available any more.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>变换“{0}”已不可用。</translation>
        </message>
        <message>
            <source>The weights of {0} are damaged or incomplete.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>{0} 的权重已损坏或不完整。</translation>
        </message>
        <message>
            <source>The weights of {0} are incomplete: {1} is not there.</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation>{0} 的权重不完整：缺少 {1}。</translation>
        </message>
        <message>
            <source>The weights of {0} are not in files that are called model*.safetensors.</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation>{0} 的权重不在名为 model*.safetensors 的文件中。</translation>
        </message>
        <message>
            <source>The weights of {0} are not those that its config.json describes.</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation>{0} 的权重与其 config.json 的描述不符。</translation>
        </message>
        <message>
            <source>The weights {0} are damaged.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>权重 {0} 已损坏。</translation>
        </message>
        <message>
            <source>The weights {0} are of a kind that safetensors cannot hold: {1}.</source>
            <extracomment>ouroboros_backends/torch/safetensors_files.py</extracomment>
            <translation>权重 {0} 属于 safetensors 无法容纳的类型：{1}。</translation>
        </message>
        <message>
            <source>The weights {0} cannot be used: {1}.</source>
            <extracomment>models/library.py</extracomment>
            <translation>无法使用权重 {0}：{1}。</translation>
        </message>
        <message>
            <source>The {0} could not be saved in {1} ({2}).</source>
            <extracomment>settings.py</extracomment>
            <translation>无法将{0}保存到 {1}（{2}）。</translation>
        </message>
        <message>
            <source>The {0} drafts the summary</source>
            <extracomment>session/summary.py</extracomment>
            <translation>{0}正在起草摘要</translation>
        </message>
        <message>
            <source>The {0} rephrases {1}</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>{0}正在润色{1}</translation>
        </message>
        <message>
            <source>The {0} was damaged; {1}, and it is kept as {2}.</source>
            <extracomment>settings.py</extracomment>
            <translation>{0}已损坏；{1}，原文件保留为 {2}。</translation>
        </message>
        <message>
            <source>The {0} {1} is damaged ({2}); {3}.</source>
            <extracomment>settings.py</extracomment>
            <translation>{0} {1} 已损坏（{2}）；{3}。</translation>
        </message>
        <message>
            <source>The {0}: a crash would cost the steps from here on</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>{0}：此后若崩溃，将失去从这里开始的步骤</translation>
        </message>
        <message>
            <source>Theme</source>
            <extracomment>settings.py</extracomment>
            <translation>主题</translation>
        </message>
        <message>
            <source>There are no two completions to compare yet.</source>
            <extracomment>session/calibration.py</extracomment>
            <translation>还没有两个可比较的应答。</translation>
        </message>
        <message>
            <source>There are no weights in pickle format in {0}.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>{0} 中没有 pickle 格式的权重。</translation>
        </message>
        <message>
            <source>There is already a folder {0}.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>已有文件夹 {0}。</translation>
        </message>
        <message>
            <source>There is already a model called “{0}”.</source>
            <extracomment>models/library.py</extracomment>
            <translation>已有名为“{0}”的模型。</translation>
        </message>
        <message>
            <source>There is already a preset called “{0}”.</source>
            <extracomment>session/presets.py</extracomment>
            <translation>已有名为“{0}”的预设。</translation>
        </message>
        <message>
            <source>There is already a server called “{0}”.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>已有名为“{0}”的服务器。</translation>
        </message>
        <message>
            <source>There is no approval of a chat template to take back now.</source>
            <extracomment>session/models.py</extracomment>
            <translation>现在没有可撤回的聊天模板批准。</translation>
        </message>
        <message>
            <source>There is no backend called {0}.</source>
            <extracomment>wiring.py</extracomment>
            <translation>没有名为 {0} 的后端。</translation>
        </message>
        <message>
            <source>There is no backend called “{0}”.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>没有名为“{0}”的后端。</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>还没有备份。</translation>
        </message>
        <message>
            <source>There is no backup {0}.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>没有备份 {0}。</translation>
        </message>
        <message>
            <source>There is no candidate adapter yet.</source>
            <extracomment>session/gate.py</extracomment>
            <translation>还没有候选适配器。</translation>
        </message>
        <message>
            <source>There is no change yet.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>还没有更改。</translation>
        </message>
        <message>
            <source>There is no chat template to approve now.</source>
            <extracomment>session/models.py</extracomment>
            <translation>现在没有可批准的聊天模板。</translation>
        </message>
        <message>
            <source>There is no dialogue yet.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>还没有对话。</translation>
        </message>
        <message>
            <source>There is no file {0}.</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>没有文件 {0}。</translation>
        </message>
        <message>
            <source>There is no import format called {0}.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>没有名为 {0} 的导入格式。</translation>
        </message>
        <message>
            <source>There is no keyring to keep the key in, and {0} is used before it.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>没有可保存密钥的密钥环，且会优先使用 {0}。</translation>
        </message>
        <message>
            <source>There is no licence {0} to choose.</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation>没有可选的许可证 {0}。</translation>
        </message>
        <message>
            <source>There is no model called “{0}” to install.</source>
            <extracomment>models/catalog.py</extracomment>
            <translation>没有可安装的名为“{0}”的模型。</translation>
        </message>
        <message>
            <source>There is no model called “{0}”.</source>
            <extracomment>models/library.py</extracomment>
            <translation>没有名为“{0}”的模型。</translation>
        </message>
        <message>
            <source>There is no model file {0} to convert.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>没有要转换的模型文件 {0}。</translation>
        </message>
        <message>
            <source>There is no model folder {0}.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>没有模型文件夹 {0}。</translation>
        </message>
        <message>
            <source>There is no new draft to take from.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>没有可采纳的新草稿。</translation>
        </message>
        <message>
            <source>There is no policy update here to pause.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>这里没有可暂停的策略更新。</translation>
        </message>
        <message>
            <source>There is no policy update in this cycle to measure.</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>本周期没有可测量的策略更新。</translation>
        </message>
        <message>
            <source>There is no prompt that can be changed.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>没有可更改的提示词。</translation>
        </message>
        <message>
            <source>There is no server called “{0}”.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>没有名为“{0}”的服务器。</translation>
        </message>
        <message>
            <source>There is no such adapter.</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>没有这个适配器。</translation>
        </message>
        <message>
            <source>There is no such match.</source>
            <extracomment>session/arena.py</extracomment>
            <translation>没有这场比较。</translation>
        </message>
        <message>
            <source>There is no such pair to compare.</source>
            <extracomment>session/gate.py</extracomment>
            <translation>没有这一对可供比较。</translation>
        </message>
        <message>
            <source>There is no summary yet.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>还没有摘要。</translation>
        </message>
        <message>
            <source>There is no transformation called {0}.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>没有名为 {0} 的变换。</translation>
        </message>
        <message>
            <source>There is no {0} now. {1}</source>
            <extracomment>wiring.py</extracomment>
            <translation>现在没有{0}。{1}</translation>
        </message>
        <message>
            <source>There is not enough memory for this policy update.</source>
            <extracomment>ouroboros_backends/shared/transaction.py</extracomment>
            <translation>内存不足以进行此策略更新。</translation>
        </message>
        <message>
            <source>There is not enough memory for this.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>内存不足。</translation>
        </message>
        <message>
            <source>There is not enough memory to load {0}.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>内存不足以加载 {0}。</translation>
        </message>
        <message>
            <source>There is not enough memory to read {0}.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>内存不足以读取 {0}。</translation>
        </message>
        <message>
            <source>There is nothing that {0} can learn from yet.</source>
            <extracomment>ouroboros_backends/torch/baselines.py</extracomment>
            <translation>还没有可供 {0} 学习的内容。</translation>
        </message>
        <message>
            <source>There is nothing to do for {0}.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>对于 {0} 没有要做的事。</translation>
        </message>
        <message>
            <source>There is nothing to export yet.</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation>还没有可导出的内容。</translation>
        </message>
        <message>
            <source>There is nothing to import.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>没有可导入的内容。</translation>
        </message>
        <message>
            <source>There is nothing to learn from.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>没有可供学习的内容。</translation>
        </message>
        <message>
            <source>There is nothing to report yet.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>还没有可报告的内容。</translation>
        </message>
        <message>
            <source>There is nothing to send yet.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>还没有可发送的内容。</translation>
        </message>
        <message>
            <source>There is nothing to train on yet.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation>还没有可供训练的内容。</translation>
        </message>
        <message>
            <source>There is nothing to write instructions from yet.</source>
            <extracomment>ouroboros_backends/openai/instructions.py</extracomment>
            <translation>还没有可据以写出指令的内容。</translation>
        </message>
        <message>
            <source>These are dialogues.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>这些是对话。</translation>
        </message>
        <message>
            <source>These completions were written by another model.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>这些应答由另一个模型写出。</translation>
        </message>
        <message>
            <source>These count as ties. Another judge may look at what is said instead.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>这些算作平局。其他评判员或许会看内容，而不看顺序。</translation>
        </message>
        <message>
            <source>These experiences were written with another tokenizer.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>这些经验是用另一个分词器写出的。</translation>
        </message>
        <message>
            <source>They are used for nothing yet; say in the list of imports what they are for.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>它们尚未用于任何用途；请在导入列表中指定其用途。</translation>
        </message>
        <message>
            <source>They count for nothing. If there are many, choose another judge in settings.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>它们不计入。如果很多，请在设置中选择其他评判员。</translation>
        </message>
        <message>
            <source>They stay on this computer.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>它们只保存在本机。</translation>
        </message>
        <message>
            <source>This adapter comes from another version of the application.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>此适配器来自本应用程序的另一版本。</translation>
        </message>
        <message>
            <source>This adapter does not fit the echo policy.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>此适配器不适合 Echo 策略。</translation>
        </message>
        <message>
            <source>This adapter has {0}, which cannot be carried over.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>此适配器含有{0}，无法沿用。</translation>
        </message>
        <message>
            <source>This adapter learned from completions that are not in its cycle.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>此适配器从不属于其周期的应答中学习过。</translation>
        </message>
        <message>
            <source>This adapter was imported before.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>此适配器先前已导入。</translation>
        </message>
        <message>
            <source>This adapter was made for another model, or began at an adapter not known here.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>此适配器是为另一个模型制作的，或始于这里未知的适配器。</translation>
        </message>
        <message>
            <source>This adapter was made of a cycle that is not in this store.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>此适配器来自不在此数据库中的周期。</translation>
        </message>
        <message>
            <source>This application needs one; look whether the server has a setting for it.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>本应用程序需要它；请查看服务器是否有相应的设置。</translation>
        </message>
        <message>
            <source>This candidate was already decided on.</source>
            <extracomment>session/gate.py</extracomment>
            <translation>对此候选已作出决定。</translation>
        </message>
        <message>
            <source>This chat template is longer than anybody can read.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>此聊天模板太长，没有人读得完。</translation>
        </message>
        <message>
            <source>This checkpoint belongs to another model or another LoRA size.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>此检查点属于另一个模型或另一种大小的 LoRA。</translation>
        </message>
        <message>
            <source>This checkpoint is not one of a model on a server.</source>
            <extracomment>ouroboros_backends/openai/chosen.py</extracomment>
            <translation>此检查点不属于服务器上的模型。</translation>
        </message>
        <message>
            <source>This checkpoint names no model.</source>
            <extracomment>ouroboros_backends/openai/chosen.py</extracomment>
            <translation>此检查点没有注明模型。</translation>
        </message>
        <message>
            <source>This checkpoint was made with LoRA of another {0}: {1}, not {2}.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>此检查点由{0}不同的 LoRA 制成：{1}，而非 {2}。</translation>
        </message>
        <message>
            <source>This checkpoint was made with another {0}.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>此检查点由不同的{0}制成。</translation>
        </message>
        <message>
            <source>This completion is not one to be scored in this cycle.</source>
            <extracomment>session/revisions.py</extracomment>
            <translation>此应答不属于本周期要评分的应答。</translation>
        </message>
        <message>
            <source>This computer has no keyring; the key is kept in memory until you quit.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>本机没有密钥环；密钥保存在内存中，直到您退出。</translation>
        </message>
        <message>
            <source>This could cost {0}, and {1} of the {2} for {3} are left this month. Nothing was sent.</source>
            <extracomment>core/spending.py</extracomment>
            <translation>这可能花费 {0}，而本月用于 {3} 的 {2} 还剩 {1}。没有发送任何内容。</translation>
        </message>
        <message>
            <source>This cycle has moved the policy by {0} of the {1} nats a token it may.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>本周期已使策略移动 {0}，上限为 {1} 奈特/词元。</translation>
        </message>
        <message>
            <source>This cycle has no held-out labyrinth prompts.</source>
            <extracomment>session/arena.py</extracomment>
            <translation>本周期没有留出的迷宫提示词。</translation>
        </message>
        <message>
            <source>This dialogue has more than {0} messages.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>此对话超过 {0} 条消息。</translation>
        </message>
        <message>
            <source>This dialogue is too long for the model at {0}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>此对话对 {0} 上的模型来说太长</translation>
        </message>
        <message>
            <source>This does not fit what the store {0} holds.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>这与数据库 {0} 中的内容不符。</translation>
        </message>
        <message>
            <source>This entry has more than {0} values.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>此条目超过 {0} 个值。</translation>
        </message>
        <message>
            <source>This entry has {0} characters; {1} is the most.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>此条目有 {0} 个字符；最多 {1} 个。</translation>
        </message>
        <message>
            <source>This entry is nested more than {0} levels deep.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>此条目的嵌套超过 {0} 层。</translation>
        </message>
        <message>
            <source>This entry is not an object with named fields.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>此条目不是带有命名字段的对象。</translation>
        </message>
        <message>
            <source>This example was imported before.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>此例子先前已导入。</translation>
        </message>
        <message>
            <source>This is a card of a version that is not known here.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>此角色卡的版本在这里未知。</translation>
        </message>
        <message>
            <source>This is a {0}, while the rows before are {1}s.</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>此行是{0}，而前面的行是{1}。</translation>
        </message>
        <message>
            <source>This is not JSON: {0} (character {1}).</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>这不是 JSON：{0}（第 {1} 个字符）。</translation>
        </message>
        <message>
            <source>This is not a data set of the form {0}.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>这不是 {0} 形式的数据集。</translation>
        </message>
        <message>
            <source>This is not a key: a key has letters, digits and signs, and no spaces.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>这不是密钥：密钥由字母、数字和符号组成，没有空格。</translation>
        </message>
        <message>
            <source>This is the same as line {0}.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>这与第 {0} 行相同。</translation>
        </message>
        <message>
            <source>This is the text of a held-out prompt, which is never trained on.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>这是留出提示词的文本，绝不会用它训练。</translation>
        </message>
        <message>
            <source>This message has {0} characters; {1} is the most.</source>
            <extracomment>core/dialogue.py</extracomment>
            <translation>此消息有 {0} 个字符；最多 {1} 个。</translation>
        </message>
        <message>
            <source>This message holds half a character, which cannot be stored.</source>
            <extracomment>core/dialogue.py</extracomment>
            <translation>此消息含有半个字符，无法保存。</translation>
        </message>
        <message>
            <source>This message spells out a token by which the model tells roles apart.</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation>此消息中写有模型用来区分角色的词元。</translation>
        </message>
        <message>
            <source>This model can talk and be scored, but not be updated here.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>此模型可以对话和评分，但不能在这里更新。</translation>
        </message>
        <message>
            <source>This model does not learn by {0} here.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>此模型在这里不用 {0} 学习。</translation>
        </message>
        <message>
            <source>This model does not say how long a text it reads.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>此模型没有说明它能读多长的文本。</translation>
        </message>
        <message>
            <source>This model has no linear layers {0} for LoRA.</source>
            <extracomment>ouroboros_backends/mlx/lora.py</extracomment>
            <translation>此模型没有可供 LoRA 使用的线性层 {0}。</translation>
        </message>
        <message>
            <source>This model has no output layer for tokens.</source>
            <extracomment>ouroboros_backends/torch/models.py</extracomment>
            <translation>此模型没有词元的输出层。</translation>
        </message>
        <message>
            <source>This model is more than a language model, or is put together in a way not known here.</source>
            <extracomment>ouroboros_backends/mlx/network.py</extracomment>
            <translation>此模型不只是语言模型，或其构成方式在这里未知。</translation>
        </message>
        <message>
            <source>This model needs about {0} of memory, you have {1} free.</source>
            <extracomment>core/fit.py</extracomment>
            <translation>此模型约需 {0} 内存，您有 {1} 可用。</translation>
        </message>
        <message>
            <source>This model turns its output layer into logits in a way not known here.</source>
            <extracomment>ouroboros_backends/torch/models.py</extracomment>
            <translation>此模型以这里未知的方式将输出层转换为 logits。</translation>
        </message>
        <message>
            <source>This model's chat format does not take this dialogue: {0}.</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation>此模型的聊天格式不接受此对话：{0}。</translation>
        </message>
        <message>
            <source>This model's output is not a number: its weights are damaged.</source>
            <extracomment>ouroboros_backends/mlx/network.py</extracomment>
            <translation>此模型的输出不是数字：其权重已损坏。</translation>
        </message>
        <message>
            <source>This policy has nothing to export: it has no weights here that other programs could read.</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>此策略没有可导出的内容：这里没有其他程序可以读取的权重。</translation>
        </message>
        <message>
            <source>This prompt has {0} tokens; with {1} for the answer it does not fit the {2} that the model reads.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>此提示词有 {0} 个词元；加上回答的 {1} 个，超出模型能读的 {2} 个。</translation>
        </message>
        <message>
            <source>This reward model is damaged.</source>
            <extracomment>learning/reward_model_bytes.py</extracomment>
            <translation>此奖励模型已损坏。</translation>
        </message>
        <message>
            <source>This row has {0} cells; the first line names {1}.</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>此行有 {0} 个单元格；第一行列出 {1} 个。</translation>
        </message>
        <message>
            <source>This server</source>
            <extracomment>ouroboros_backends/openai/client.py</extracomment>
            <translation>此服务器</translation>
        </message>
        <message>
            <source>This teacher is not in the store.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>此教师不在数据库中。</translation>
        </message>
        <message>
            <source>This text has {0} characters; {1} is the most.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>此文本有 {0} 个字符；最多 {1} 个。</translation>
        </message>
        <message>
            <source>This text holds half a character, which cannot be stored.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>此文本含有半个字符，无法保存。</translation>
        </message>
        <message>
            <source>This tokenizer has more tokens than the model, which GGUF does not allow. {0}</source>
            <extracomment>ouroboros_backends/shared/gguf_tokens.py</extracomment>
            <translation>此分词器的词元比模型的多，GGUF 不允许这样。{0}</translation>
        </message>
        <message>
            <source>Too few audited pairs to judge the reward model yet ({0}).</source>
            <extracomment>core/triage.py</extracomment>
            <translation>抽查的对数太少，还不能评判奖励模型（{0}）。</translation>
        </message>
        <message>
            <source>Too few pairs you both judged ({0} of {1}).</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>双方都评判过的对数太少（{1} 对中的 {0} 对）。</translation>
        </message>
        <message>
            <source>Traceback of {0}:</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>{0} 的回溯信息：</translation>
        </message>
        <message>
            <source>Training is done</source>
            <extracomment>ouroboros_backends/openai/job_events.py</extracomment>
            <translation>训练已完成</translation>
        </message>
        <message>
            <source>Transcripts</source>
            <extracomment>exports/transcripts.py</extracomment>
            <translation>对话记录</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>请过一会儿再试。</translation>
        </message>
        <message>
            <source>Try again later. {0}</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>请稍后重试。{0}</translation>
        </message>
        <message>
            <source>Try again when this computer has less to do, or split the file.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>请在本机较空闲时重试，或拆分文件。</translation>
        </message>
        <message>
            <source>Try again, or choose another folder.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>请重试，或选择其他文件夹。</translation>
        </message>
        <message>
            <source>Try again, or edit it yourself.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>请重试，或自己编辑。</translation>
        </message>
        <message>
            <source>Try again.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>请重试。</translation>
        </message>
        <message>
            <source>Try again. If it happens again, load the model again; the log has the details.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>请重试。如果再次发生，请重新加载模型；详情见日志。</translation>
        </message>
        <message>
            <source>Try again; if it fails again, check the store.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>请重试；如果再次失败，请检查数据库。</translation>
        </message>
        <message>
            <source>Try again; if it stays, its address in settings may be that of something else.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>请重试；如果仍然如此，设置中的地址可能属于别的东西。</translation>
        </message>
        <message>
            <source>Try again; if it stays, the package index you use changes files.</source>
            <extracomment>models/download.py</extracomment>
            <translation>请重试；如果仍然如此，说明您使用的软件包索引会更改文件。</translation>
        </message>
        <message>
            <source>Type the name that should stand beside the scores.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>请输入要显示在评分旁的姓名。</translation>
        </message>
        <message>
            <source>Type the passphrase again; capitals count.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>请重新输入口令；区分大小写。</translation>
        </message>
        <message>
            <source>US$ {0} for a million tokens that it reads, US$ {1} for a million that it writes</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>读取每百万词元 US$ {0}，写出每百万词元 US$ {1}</translation>
        </message>
        <message>
            <source>Uncertainty penalty</source>
            <extracomment>settings.py</extracomment>
            <translation>不确定性扣减</translation>
        </message>
        <message>
            <source>Unpack it, then import the file that is in it.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>请解压，然后导入其中的文件。</translation>
        </message>
        <message>
            <source>Unpacking</source>
            <extracomment>models/download.py</extracomment>
            <translation>正在解压</translation>
        </message>
        <message>
            <source>Unpacking the model</source>
            <extracomment>models/packed.py</extracomment>
            <translation>正在解压模型</translation>
        </message>
        <message>
            <source>Unpacking the weights (half a minute)</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>正在解压权重（半分钟）</translation>
        </message>
        <message>
            <source>Unsupported operand</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>不支持的操作数</translation>
        </message>
        <message>
            <source>Updating the policy</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>正在更新策略</translation>
        </message>
        <message>
            <source>Use it as a benchmark, or leave it unused.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>请用作基准，或不使用。</translation>
        </message>
        <message>
            <source>Use it with PEFT, or go back to an adapter that was made here.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>请配合 PEFT 使用，或换回在这里制作的适配器。</translation>
        </message>
        <message>
            <source>Use letters, digits, dots, dashes and underscores, at most 64 of them.</source>
            <extracomment>models/library.py</extracomment>
            <translation>请使用字母、数字、点、连字符和下划线，最多 64 个。</translation>
        </message>
        <message>
            <source>Use the same version on both machines.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>请在两台机器上使用相同的版本。</translation>
        </message>
        <message>
            <source>Use the window that is open, or close it first.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>请使用已打开的窗口，或先关闭它。</translation>
        </message>
        <message>
            <source>Use the window that shows it.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>请使用显示它的窗口。</translation>
        </message>
        <message>
            <source>Wait a moment.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>请稍候。</translation>
        </message>
        <message>
            <source>Wait until it is done, or stop it first.</source>
            <extracomment>session/session.py</extracomment>
            <translation>请等待完成，或先停止它。</translation>
        </message>
        <message>
            <source>Wait until it is, or choose a model in settings.</source>
            <extracomment>session/session.py</extracomment>
            <translation>请等待加载完成，或在设置中选择模型。</translation>
        </message>
        <message>
            <source>Wait until the model is loaded, then import again.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>请等待模型加载完成，然后重新导入。</translation>
        </message>
        <message>
            <source>Wait until the model is open and nothing runs.</source>
            <extracomment>session/models.py</extracomment>
            <translation>请等待模型打开且没有任务在运行。</translation>
        </message>
        <message>
            <source>Waiting for the service</source>
            <extracomment>ouroboros_backends/openai/job_events.py</extracomment>
            <translation>正在等待服务</translation>
        </message>
        <message>
            <source>Waiting in the queue</source>
            <extracomment>ouroboros_backends/openai/job_events.py</extracomment>
            <translation>正在排队</translation>
        </message>
        <message>
            <source>Weights that are kept in few bits are not spread over GPUs.</source>
            <extracomment>ouroboros_backends/torch/several.py</extracomment>
            <translation>以少量位数保存的权重不会分布到多个 GPU。</translation>
        </message>
        <message>
            <source>What can be imported: {0}.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>可以导入：{0}。</translation>
        </message>
        <message>
            <source>What is never sent</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>从不发送的内容</translation>
        </message>
        <message>
            <source>What is sent</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>会发送的内容</translation>
        </message>
        <message>
            <source>What it prefers is shown once you have scored or ranked a prompt's completions.</source>
            <extracomment>session/calibration.py</extracomment>
            <translation>您给某个提示词的应答评分或排名之后，才会显示它的偏好。</translation>
        </message>
        <message>
            <source>What the judge said of {0} of {1} pairs could not be read.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>在 {1} 对中，评判员对 {0} 对的说法无法读取。</translation>
        </message>
        <message>
            <source>What the model runs on: torch, mlx on Apple Silicon, openai for a model on a server, or echo to try the program out.</source>
            <extracomment>settings.py</extracomment>
            <translation>模型运行的基础：torch；Apple Silicon 上用 mlx；服务器上的模型用 openai；试用程序用 echo。</translation>
        </message>
        <message>
            <source>What the window speaks. What you and the policy write stays as it is.</source>
            <extracomment>settings.py</extracomment>
            <translation>窗口的显示语言。您和策略所写的内容保持原样。</translation>
        </message>
        <message>
            <source>What was kept of this update cannot be read, so its job cannot be found.</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>为此更新保存的内容无法读取，因此找不到其任务。</translation>
        </message>
        <message>
            <source>What was scored was read by another reader.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>已评分的内容由另一个阅读器读取。</translation>
        </message>
        <message>
            <source>What was written to {0} is not what was read.</source>
            <extracomment>ouroboros_backends/shared/merged_folder.py</extracomment>
            <translation>写入 {0} 的内容与读取的内容不同。</translation>
        </message>
        <message>
            <source>What {0} holds is not a key.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>{0} 中的内容不是密钥。</translation>
        </message>
        <message>
            <source>Where</source>
            <extracomment>a word in sentences</extracomment>
            <translation>地点</translation>
        </message>
        <message>
            <source>Where a reply in the dialogue is cut off.</source>
            <extracomment>settings.py</extracomment>
            <translation>对话中的回复在此长度处截断。</translation>
        </message>
        <message>
            <source>Where an answer to a labyrinth prompt is cut off.</source>
            <extracomment>settings.py</extracomment>
            <translation>对迷宫提示词的回答在此长度处截断。</translation>
        </message>
        <message>
            <source>While another window is in front: a mark in the task bar, and a note of the system where it shows some; nothing that you wrote is in it.</source>
            <extracomment>settings.py</extracomment>
            <translation>当其他窗口在前面时：在任务栏显示标记，系统支持时也显示通知；其中不含您写的任何内容。</translation>
        </message>
        <message>
            <source>With this adapter the model's output is not a number.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>使用此适配器时，模型的输出不是数字。</translation>
        </message>
        <message>
            <source>Withdraw that import first.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>请先撤回该导入。</translation>
        </message>
        <message>
            <source>Words of yours, and replies that were imported, have no record to mark.</source>
            <extracomment>session/marking.py</extracomment>
            <translation>您的话和导入的回复没有可供标注的记录。</translation>
        </message>
        <message>
            <source>Write a message first.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>请先写一条消息。</translation>
        </message>
        <message>
            <source>Write how you would have said it.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>请写出换作您会怎么说。</translation>
        </message>
        <message>
            <source>Write it again, with smaller row groups, or as lines of JSON.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>请重新写出，使用较小的行组，或写成 JSON 行。</translation>
        </message>
        <message>
            <source>Write it as en, de or fr.</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation>请写成 en、de 或 fr。</translation>
        </message>
        <message>
            <source>Write it in another way.</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation>请换一种方式写。</translation>
        </message>
        <message>
            <source>Write it, or delete it.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>请写上内容，或删除。</translation>
        </message>
        <message>
            <source>Write it, or drop it.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>请写上内容，或丢弃。</translation>
        </message>
        <message>
            <source>Write more of the name you mean.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>请把名称写得更完整一些。</translation>
        </message>
        <message>
            <source>Writing the GGUF file</source>
            <extracomment>ouroboros_backends/shared/gguf_file.py</extracomment>
            <translation>正在写出 GGUF 文件</translation>
        </message>
        <message>
            <source>Writing the adapter</source>
            <extracomment>ouroboros_backends/shared/exporting.py</extracomment>
            <translation>正在写出适配器</translation>
        </message>
        <message>
            <source>Writing the data set</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>正在写出数据集</translation>
        </message>
        <message>
            <source>Writing the instructions</source>
            <extracomment>ouroboros_backends/openai/updating.py</extracomment>
            <translation>正在写出指令</translation>
        </message>
        <message>
            <source>Writing the model</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>正在写出模型</translation>
        </message>
        <message>
            <source>Writing the policy update</source>
            <extracomment>session/handover.py</extracomment>
            <translation>正在写出策略更新</translation>
        </message>
        <message>
            <source>You are {0}.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>你是{0}。</translation>
        </message>
        <message>
            <source>You have not approved this chat template: there is nothing to take back.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>您没有批准过此聊天模板：没有可撤回的内容。</translation>
        </message>
        <message>
            <source>Your messages, summaries, labyrinth prompts and answers; in a policy update there also your rewrites and rankings.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>您的消息、摘要、迷宫提示词和回答；在那里进行策略更新时，还有您的改写和排名。</translation>
        </message>
        <message>
            <source>Your name</source>
            <extracomment>settings.py</extracomment>
            <translation>您的姓名</translation>
        </message>
        <message>
            <source>Your scores, your files, and keys of other servers.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>您的评分、您的文件和其他服务器的密钥。</translation>
        </message>
        <message>
            <source>[Cc]orrupt|replaying WAL|[Cc]ould not read|enough bytes</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>[Cc]orrupt|replaying WAL|[Cc]ould not read|enough bytes</translation>
        </message>
        <message>
            <source>a number</source>
            <extracomment>models/servers.py</extracomment>
            <translation>数字</translation>
        </message>
        <message>
            <source>a request failed with {0}</source>
            <extracomment>ouroboros_backends/openai/generation.py</extracomment>
            <translation>一个请求失败，状态 {0}</translation>
        </message>
        <message>
            <source>a tensor</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation>张量</translation>
        </message>
        <message>
            <source>a text</source>
            <extracomment>models/servers.py</extracomment>
            <translation>文本</translation>
        </message>
        <message>
            <source>a window of attention</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>注意力窗口</translation>
        </message>
        <message>
            <source>about a minute</source>
            <extracomment>core/fit.py</extracomment>
            <translation>约一分钟</translation>
        </message>
        <message>
            <source>about {0} hours</source>
            <extracomment>core/fit.py</extracomment>
            <translation>约 {0} 小时</translation>
        </message>
        <message>
            <source>about {0} minutes</source>
            <extracomment>core/fit.py</extracomment>
            <translation>约 {0} 分钟</translation>
        </message>
        <message>
            <source>accelerate launch -m ouroboros_backends.torch.launch</source>
            <extracomment>session/handover.py</extracomment>
            <translation>accelerate launch -m ouroboros_backends.torch.launch</translation>
        </message>
        <message>
            <source>activated LoRA</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>激活式 LoRA</translation>
        </message>
        <message>
            <source>add</source>
            <extracomment>session/converting.py</extracomment>
            <translation>添加</translation>
        </message>
        <message>
            <source>address on the Internet</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>互联网地址</translation>
        </message>
        <message>
            <source>agrees with you on {0}</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>与您的一致：{0}</translation>
        </message>
        <message>
            <source>agrees with you on {0}, which may be chance</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>与您的一致：{0}，可能出于偶然</translation>
        </message>
        <message>
            <source>all bad</source>
            <extracomment>session/scoring.py</extracomment>
            <translation>全都不好</translation>
        </message>
        <message>
            <source>allocate memory</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>分配内存</translation>
        </message>
        <message>
            <source>another program</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>另一个程序</translation>
        </message>
        <message>
            <source>another program (process {0})</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>另一个程序（进程 {0}）</translation>
        </message>
        <message>
            <source>another {0} than before</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>{0}与先前不同</translation>
        </message>
        <message>
            <source>approved: used</source>
            <extracomment>models/templates.py</extracomment>
            <translation>已批准：使用中</translation>
        </message>
        <message>
            <source>arena order</source>
            <extracomment>session/arena.py</extracomment>
            <translation>比较顺序</translation>
        </message>
        <message>
            <source>at step {0} of {1}</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>在第 {0}/{1} 步</translation>
        </message>
        <message>
            <source>base model</source>
            <extracomment>ouroboros_backends/mlx/policy.py</extracomment>
            <translation>基础模型</translation>
        </message>
        <message>
            <source>batch or settings</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>批次或设置</translation>
        </message>
        <message>
            <source>before a new version was used</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>使用新版本之前</translation>
        </message>
        <message>
            <source>before the first step</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>在第一步之前</translation>
        </message>
        <message>
            <source>before the store was changed for a new version</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>为新版本更改数据库之前</translation>
        </message>
        <message>
            <source>benchmark</source>
            <extracomment>a word in sentences</extracomment>
            <translation>基准</translation>
        </message>
        <message>
            <source>biases in LoRA</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>LoRA 中的偏置</translation>
        </message>
        <message>
            <source>bold</source>
            <extracomment>a word in sentences</extracomment>
            <translation>大胆</translation>
        </message>
        <message>
            <source>by hand</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>手动</translation>
        </message>
        <message>
            <source>careful</source>
            <extracomment>a word in sentences</extracomment>
            <translation>谨慎</translation>
        </message>
        <message>
            <source>chat templates</source>
            <extracomment>models/templates.py</extracomment>
            <translation>聊天模板</translation>
        </message>
        <message>
            <source>choice of a reply</source>
            <extracomment>session/beside.py</extracomment>
            <translation>选择回复</translation>
        </message>
        <message>
            <source>comment</source>
            <extracomment>a word in sentences</extracomment>
            <translation>评语</translation>
        </message>
        <message>
            <source>completion</source>
            <extracomment>a word in sentences</extracomment>
            <translation>应答</translation>
        </message>
        <message>
            <source>completions</source>
            <extracomment>session/arena.py</extracomment>
            <translation>应答</translation>
        </message>
        <message>
            <source>conditions within conditions</source>
            <extracomment>transformations/nested_conditionals.py</extracomment>
            <translation>条件之中的条件</translation>
        </message>
        <message>
            <source>config.json of {0} asks for {1} = {2}, which MLX would ignore.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>{0} 的 config.json 要求 {1} = {2}，而 MLX 会忽略它。</translation>
        </message>
        <message>
            <source>config.json of {0} is damaged.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>{0} 的 config.json 已损坏。</translation>
        </message>
        <message>
            <source>configuration has been locked|different configuration</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>configuration has been locked|different configuration</translation>
        </message>
        <message>
            <source>continual</source>
            <extracomment>a word in sentences</extracomment>
            <translation>持续</translation>
        </message>
        <message>
            <source>convert</source>
            <extracomment>models/library.py</extracomment>
            <translation>转换</translation>
        </message>
        <message>
            <source>custom code</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>自定义代码</translation>
        </message>
        <message>
            <source>cycle</source>
            <extracomment>a word in sentences</extracomment>
            <translation>周期</translation>
        </message>
        <message>
            <source>cycle {0}</source>
            <extracomment>session/importing.py</extracomment>
            <translation>周期 {0}</translation>
        </message>
        <message>
            <source>cycles</source>
            <extracomment>a word in sentences</extracomment>
            <translation>周期</translation>
        </message>
        <message>
            <source>cycles {0} to {1}</source>
            <extracomment>session/importing.py</extracomment>
            <translation>周期 {0} 到 {1}</translation>
        </message>
        <message>
            <source>dark</source>
            <extracomment>settings.py</extracomment>
            <translation>深色</translation>
        </message>
        <message>
            <source>data sets</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>数据集</translation>
        </message>
        <message>
            <source>defaults are used</source>
            <extracomment>settings.py</extracomment>
            <translation>使用默认值</translation>
        </message>
        <message>
            <source>demonstration</source>
            <extracomment>a word in sentences</extracomment>
            <translation>示范</translation>
        </message>
        <message>
            <source>demonstrations</source>
            <extracomment>a word in sentences</extracomment>
            <translation>示范</translation>
        </message>
        <message>
            <source>dialogue</source>
            <extracomment>a word in sentences</extracomment>
            <translation>对话</translation>
        </message>
        <message>
            <source>dialogues</source>
            <extracomment>a word in sentences</extracomment>
            <translation>对话</translation>
        </message>
        <message>
            <source>disk is full</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>磁盘已满</translation>
        </message>
        <message>
            <source>does not name its columns in line 1; “prompt” is not among them</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>第 1 行没有列名；其中没有“prompt”</translation>
        </message>
        <message>
            <source>draft of the summary</source>
            <extracomment>session/summary.py</extracomment>
            <translation>摘要草稿</translation>
        </message>
        <message>
            <source>drop of a prompt</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>丢弃提示词</translation>
        </message>
        <message>
            <source>drop of prompts</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>丢弃多个提示词</translation>
        </message>
        <message>
            <source>edit of a prompt</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>编辑提示词</translation>
        </message>
        <message>
            <source>edit of the summary</source>
            <extracomment>session/summary.py</extracomment>
            <translation>编辑摘要</translation>
        </message>
        <message>
            <source>experience</source>
            <extracomment>a word in sentences</extracomment>
            <translation>经验</translation>
        </message>
        <message>
            <source>experiences</source>
            <extracomment>a word in sentences</extracomment>
            <translation>经验</translation>
        </message>
        <message>
            <source>failed with status {0}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>失败，状态 {0}</translation>
        </message>
        <message>
            <source>flag</source>
            <extracomment>a word in sentences</extracomment>
            <translation>旗标</translation>
        </message>
        <message>
            <source>folder cannot be written</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>无法写入文件夹</translation>
        </message>
        <message>
            <source>frozen</source>
            <extracomment>a word in sentences</extracomment>
            <translation>冻结</translation>
        </message>
        <message>
            <source>gave up waiting</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>放弃等待</translation>
        </message>
        <message>
            <source>has a file whose name leads elsewhere ({0})</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>含有名称指向别处的文件（{0}）</translation>
        </message>
        <message>
            <source>has a link in it ({0})</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>含有链接（{0}）</translation>
        </message>
        <message>
            <source>has more than {0} columns in line 1</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>第 1 行超过 {0} 列</translation>
        </message>
        <message>
            <source>has more than {0} files</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>含有超过 {0} 个文件</translation>
        </message>
        <message>
            <source>has two files of one name</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>含有两个同名的文件</translation>
        </message>
        <message>
            <source>health, beliefs, money and other private matters told in words</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>以文字讲述的健康、信仰、金钱等私事</translation>
        </message>
        <message>
            <source>helper</source>
            <extracomment>a word in sentences</extracomment>
            <translation>助手</translation>
        </message>
        <message>
            <source>high</source>
            <extracomment>settings.py</extracomment>
            <translation>高</translation>
        </message>
        <message>
            <source>hints by which somebody can be recognised without being named</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>不提姓名也能认出某人的线索</translation>
        </message>
        <message>
            <source>holds a card that cannot be decoded</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>含有无法解码的角色卡</translation>
        </message>
        <message>
            <source>holds a card that is packed</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>含有经过压缩的角色卡</translation>
        </message>
        <message>
            <source>holds a card that is too large</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>含有过大的角色卡</translation>
        </message>
        <message>
            <source>holds two cards of one kind</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>含有两张同类的角色卡</translation>
        </message>
        <message>
            <source>home folder</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>主文件夹</translation>
        </message>
        <message>
            <source>import</source>
            <extracomment>a word in sentences</extracomment>
            <translation>导入</translation>
        </message>
        <message>
            <source>is a damaged picture</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>是损坏的图片</translation>
        </message>
        <message>
            <source>is empty</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>是空的</translation>
        </message>
        <message>
            <source>is encrypted</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>已加密</translation>
        </message>
        <message>
            <source>is in the folder to convert</source>
            <extracomment>session/converting.py</extracomment>
            <translation>在要转换的文件夹中</translation>
        </message>
        <message>
            <source>is not a picture</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>不是图片</translation>
        </message>
        <message>
            <source>is not completely installed</source>
            <extracomment>models/library.py</extracomment>
            <translation>没有完整安装</translation>
        </message>
        <message>
            <source>is not installed</source>
            <extracomment>models/library.py</extracomment>
            <translation>没有安装</translation>
        </message>
        <message>
            <source>is of no kind that can be imported</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>不属于可导入的类型</translation>
        </message>
        <message>
            <source>is packed in an unusual way</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>以不寻常的方式打包</translation>
        </message>
        <message>
            <source>is there already</source>
            <extracomment>session/converting.py</extracomment>
            <translation>已经存在</translation>
        </message>
        <message>
            <source>it asks for another file</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>它要求另一个文件</translation>
        </message>
        <message>
            <source>it cannot be followed to its end</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>它无法处理到底</translation>
        </message>
        <message>
            <source>it does not fit</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>它不合适</translation>
        </message>
        <message>
            <source>it formats a text by %</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>它用 % 格式化文本</translation>
        </message>
        <message>
            <source>it holds no tensors</source>
            <extracomment>models/safetensors_header.py</extracomment>
            <translation>它不含张量</translation>
        </message>
        <message>
            <source>it is cut short or has bytes too many</source>
            <extracomment>models/safetensors_header.py</extracomment>
            <translation>它被截短或有多余的字节</translation>
        </message>
        <message>
            <source>it is cut short or is no safetensors file</source>
            <extracomment>models/safetensors_header.py</extracomment>
            <translation>它被截短或不是 safetensors 文件</translation>
        </message>
        <message>
            <source>it is missing</source>
            <extracomment>models/library.py</extracomment>
            <translation>它缺失</translation>
        </message>
        <message>
            <source>it makes much of little</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>它会由小量数据生成巨量内容</translation>
        </message>
        <message>
            <source>it reaches for what is hidden</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>它试图触及隐藏的内容</translation>
        </message>
        <message>
            <source>it takes too long</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>它耗时太长</translation>
        </message>
        <message>
            <source>it takes too much memory</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>它占用内存太多</translation>
        </message>
        <message>
            <source>it takes too much memory or time</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>它占用内存或时间太多</translation>
        </message>
        <message>
            <source>it writes too much</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>它写出的内容太多</translation>
        </message>
        <message>
            <source>its activation</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>激活函数</translation>
        </message>
        <message>
            <source>its header is damaged</source>
            <extracomment>models/safetensors_header.py</extracomment>
            <translation>其文件头已损坏</translation>
        </message>
        <message>
            <source>its kind of rotary positions</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>旋转位置编码类型</translation>
        </message>
        <message>
            <source>its tensors overlap or leave gaps</source>
            <extracomment>models/safetensors_header.py</extracomment>
            <translation>其张量重叠或留有空隙</translation>
        </message>
        <message>
            <source>judge</source>
            <extracomment>a word in sentences</extracomment>
            <translation>评判员</translation>
        </message>
        <message>
            <source>keeping exact names and numbers</source>
            <extracomment>transformations/altered_detail.py</extracomment>
            <translation>保持准确的名称和数字</translation>
        </message>
        <message>
            <source>keeping the persona when pushed</source>
            <extracomment>transformations/persona_pressure.py</extracomment>
            <translation>面对压力时保持人设</translation>
        </message>
        <message>
            <source>keeps its adapters to itself</source>
            <extracomment>ouroboros_backends/openai/policy.py</extracomment>
            <translation>不交出其适配器</translation>
        </message>
        <message>
            <source>known ({0}): used</source>
            <extracomment>models/templates.py</extracomment>
            <translation>已知（{0}）：使用中</translation>
        </message>
        <message>
            <source>label</source>
            <extracomment>a word in sentences</extracomment>
            <translation>标签</translation>
        </message>
        <message>
            <source>labels</source>
            <extracomment>a word in sentences</extracomment>
            <translation>标签</translation>
        </message>
        <message>
            <source>leaving out what does not matter</source>
            <extracomment>transformations/distractors.py</extracomment>
            <translation>略去无关的内容</translation>
        </message>
        <message>
            <source>left out</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation>已略去</translation>
        </message>
        <message>
            <source>less than ${0}</source>
            <extracomment>core/spending.py</extracomment>
            <translation>不到 ${0}</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <extracomment>core/fit.py</extracomment>
            <translation>不到一分钟</translation>
        </message>
        <message>
            <source>light</source>
            <extracomment>settings.py</extracomment>
            <translation>浅色</translation>
        </message>
        <message>
            <source>line {0}</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>第 {0} 行</translation>
        </message>
        <message>
            <source>link with a password</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>带密码的链接</translation>
        </message>
        <message>
            <source>list of chat templates</source>
            <extracomment>models/templates.py</extracomment>
            <translation>聊天模板列表</translation>
        </message>
        <message>
            <source>list of servers</source>
            <extracomment>models/servers.py</extracomment>
            <translation>服务器列表</translation>
        </message>
        <message>
            <source>llama-server on this computer. It answers with the model that it was started with.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>本机上的 llama-server。它用启动时指定的模型回答。</translation>
        </message>
        <message>
            <source>lock is held|being used by another process|already open</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>lock is held|being used by another process|already open</translation>
        </message>
        <message>
            <source>mark</source>
            <extracomment>a word in sentences</extracomment>
            <translation>标注</translation>
        </message>
        <message>
            <source>measures no tokens again</source>
            <extracomment>ouroboros_backends/openai/policy.py</extracomment>
            <translation>不重新测量词元</translation>
        </message>
        <message>
            <source>missing_keys</source>
            <extracomment>ouroboros_backends/torch/loading.py</extracomment>
            <translation>missing_keys</translation>
        </message>
        <message>
            <source>model type</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>模型类型</translation>
        </message>
        <message>
            <source>models</source>
            <extracomment>session/converting.py</extracomment>
            <translation>模型</translation>
        </message>
        <message>
            <source>names a column twice in line 1</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>第 1 行有重复的列名</translation>
        </message>
        <message>
            <source>names of people that you did not list</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>您没有列出的人名</translation>
        </message>
        <message>
            <source>needs none of this computer's memory</source>
            <extracomment>ouroboros_backends/openai/policy.py</extracomment>
            <translation>不占用本机内存</translation>
        </message>
        <message>
            <source>new version of a prompt</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>重新生成提示词</translation>
        </message>
        <message>
            <source>new versions of prompts</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>重新生成多个提示词</translation>
        </message>
        <message>
            <source>no reason given</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>未说明原因</translation>
        </message>
        <message>
            <source>no such option</source>
            <extracomment>models/download.py</extracomment>
            <translation>没有此选项</translation>
        </message>
        <message>
            <source>none</source>
            <extracomment>a word in sentences</extracomment>
            <translation>无</translation>
        </message>
        <message>
            <source>none can be used</source>
            <extracomment>models/servers.py</extracomment>
            <translation>均不可用</translation>
        </message>
        <message>
            <source>none yet</source>
            <extracomment>models/library.py</extracomment>
            <translation>还没有</translation>
        </message>
        <message>
            <source>none: the plain format is used</source>
            <extracomment>models/templates.py</extracomment>
            <translation>无：使用简单格式</translation>
        </message>
        <message>
            <source>normal</source>
            <extracomment>settings.py</extracomment>
            <translation>标准</translation>
        </message>
        <message>
            <source>not approved: the plain format is used</source>
            <extracomment>models/templates.py</extracomment>
            <translation>未批准：使用简单格式</translation>
        </message>
        <message>
            <source>note</source>
            <extracomment>a word in sentences</extracomment>
            <translation>备注</translation>
        </message>
        <message>
            <source>nothing is approved</source>
            <extracomment>models/templates.py</extracomment>
            <translation>没有任何批准</translation>
        </message>
        <message>
            <source>nothing is lost</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>没有丢失任何内容</translation>
        </message>
        <message>
            <source>now {0} of up to {1} tokens</source>
            <extracomment>core/workload.py</extracomment>
            <translation>现为 {0} 个，最长 {1} 个词元</translation>
        </message>
        <message>
            <source>number of threads</source>
            <extracomment>ouroboros_backends/torch/engine.py</extracomment>
            <translation>线程数</translation>
        </message>
        <message>
            <source>numbers and keys in forms that it does not know</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>规则不认识其形式的号码和密钥</translation>
        </message>
        <message>
            <source>one completion at a time</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>一次一个应答</translation>
        </message>
        <message>
            <source>pairs</source>
            <extracomment>session/judging.py</extracomment>
            <translation>对</translation>
        </message>
        <message>
            <source>pip gave no reason</source>
            <extracomment>models/download.py</extracomment>
            <translation>pip 没有说明原因</translation>
        </message>
        <message>
            <source>pip install 'ouroboros-desktop[{0}]'</source>
            <extracomment>core/methods.py</extracomment>
            <translation>pip install 'ouroboros-desktop[{0}]'</translation>
        </message>
        <message>
            <source>policy</source>
            <extracomment>a word in sentences</extracomment>
            <translation>策略</translation>
        </message>
        <message>
            <source>positions on a part of each head</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>各注意力头部分维度的位置编码</translation>
        </message>
        <message>
            <source>postal addresses and places</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>邮寄地址和地点</translation>
        </message>
        <message>
            <source>preference</source>
            <extracomment>a word in sentences</extracomment>
            <translation>偏好</translation>
        </message>
        <message>
            <source>preferences</source>
            <extracomment>a word in sentences</extracomment>
            <translation>偏好</translation>
        </message>
        <message>
            <source>prompts</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>提示词</translation>
        </message>
        <message>
            <source>prompts of one length</source>
            <extracomment>ouroboros_backends/mlx/cache.py</extracomment>
            <translation>长度相同的提示词</translation>
        </message>
        <message>
            <source>putting scattered statements together</source>
            <extracomment>transformations/shuffled_order.py</extracomment>
            <translation>把分散的陈述联系起来</translation>
        </message>
        <message>
            <source>ranking</source>
            <extracomment>a word in sentences</extracomment>
            <translation>排名</translation>
        </message>
        <message>
            <source>ranks that differ from layer to layer</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>各层不同的秩</translation>
        </message>
        <message>
            <source>reader</source>
            <extracomment>a word in sentences</extracomment>
            <translation>阅读器</translation>
        </message>
        <message>
            <source>reading two negations as an assertion</source>
            <extracomment>transformations/double_negation.py</extracomment>
            <translation>把两个否定读作肯定</translation>
        </message>
        <message>
            <source>rejecting a false presupposition</source>
            <extracomment>transformations/semantic_trap.py</extracomment>
            <translation>拒绝错误的预设</translation>
        </message>
        <message>
            <source>remake all</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>全部重新生成</translation>
        </message>
        <message>
            <source>remark</source>
            <extracomment>a word in sentences</extracomment>
            <translation>批注</translation>
        </message>
        <message>
            <source>remembering facts across a long distance</source>
            <extracomment>transformations/long_horizon_recall.py</extracomment>
            <translation>远距离记住事实</translation>
        </message>
        <message>
            <source>removal of the preset</source>
            <extracomment>session/presets.py</extracomment>
            <translation>移除预设</translation>
        </message>
        <message>
            <source>repeat</source>
            <extracomment>a word in sentences</extracomment>
            <translation>重复</translation>
        </message>
        <message>
            <source>repeated layers</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>重复的层</translation>
        </message>
        <message>
            <source>rephrasing</source>
            <extracomment>a word in sentences</extracomment>
            <translation>润色</translation>
        </message>
        <message>
            <source>replies</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>回复</translation>
        </message>
        <message>
            <source>return of a persona</source>
            <extracomment>session/summary.py</extracomment>
            <translation>恢复人设</translation>
        </message>
        <message>
            <source>rewrite</source>
            <extracomment>a word in sentences</extracomment>
            <translation>改写</translation>
        </message>
        <message>
            <source>rewrite a completion, rank two of a prompt, score two of a prompt far apart, or give a reward of {0} or more to one that was not cut off,</source>
            <extracomment>core/methods.py</extracomment>
            <translation>改写一个应答，给同一提示词的两个应答排名，给同一提示词的两个应答打出差距较大的分，或给一个未被截断的应答 {0} 以上的奖励</translation>
        </message>
        <message>
            <source>rewrite at least one completion</source>
            <extracomment>core/methods.py</extracomment>
            <translation>改写至少一个应答</translation>
        </message>
        <message>
            <source>scale (rslora)</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>缩放（rslora）</translation>
        </message>
        <message>
            <source>score</source>
            <extracomment>a word in sentences</extracomment>
            <translation>评分</translation>
        </message>
        <message>
            <source>score at least one completion above neutral, or rewrite one, and one below</source>
            <extracomment>core/methods.py</extracomment>
            <translation>给至少一个应答打出高于中间值的分，或改写一个，并给一个打出低于中间值的分</translation>
        </message>
        <message>
            <source>score, rank or rewrite some completions</source>
            <extracomment>core/methods.py</extracomment>
            <translation>给一些应答评分、排名或改写</translation>
        </message>
        <message>
            <source>settings file</source>
            <extracomment>settings.py</extracomment>
            <translation>设置文件</translation>
        </message>
        <message>
            <source>settling</source>
            <extracomment>a word in sentences</extracomment>
            <translation>裁定</translation>
        </message>
        <message>
            <source>several completions at once</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>一次多个应答</translation>
        </message>
        <message>
            <source>steps</source>
            <extracomment>a word in sentences</extracomment>
            <translation>步</translation>
        </message>
        <message>
            <source>strengths that differ from layer to layer</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>各层不同的强度</translation>
        </message>
        <message>
            <source>system</source>
            <extracomment>settings.py</extracomment>
            <translation>系统</translation>
        </message>
        <message>
            <source>teacher</source>
            <extracomment>a word in sentences</extracomment>
            <translation>教师</translation>
        </message>
        <message>
            <source>teacher's weight</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>教师的权重</translation>
        </message>
        <message>
            <source>telling the invented from the real</source>
            <extracomment>transformations/hypothetical_frame.py</extracomment>
            <translation>区分虚构与真实</translation>
        </message>
        <message>
            <source>tells nothing of its layers</source>
            <extracomment>ouroboros_backends/openai/policy.py</extracomment>
            <translation>不提供其各层的信息</translation>
        </message>
        <message>
            <source>the method {0}</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>方法 {0}</translation>
        </message>
        <message>
            <source>the prompt</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>提示词</translation>
        </message>
        <message>
            <source>the teacher</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>教师</translation>
        </message>
        <message>
            <source>tokens</source>
            <extracomment>a word in sentences</extracomment>
            <translation>词元</translation>
        </message>
        <message>
            <source>too few pairs you both judged ({0} of {1})</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>双方都评判过的对数太少（{1} 对中的 {0} 对）</translation>
        </message>
        <message>
            <source>trained biases</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>训练过的偏置</translation>
        </message>
        <message>
            <source>trained tokens of the embedding</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>嵌入层中训练过的词元</translation>
        </message>
        <message>
            <source>training</source>
            <extracomment>a word in sentences</extracomment>
            <translation>训练</translation>
        </message>
        <message>
            <source>transposed weights</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>转置的权重</translation>
        </message>
        <message>
            <source>unpacks {0} to much more than its size</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>会把 {0} 解压到远超其大小</translation>
        </message>
        <message>
            <source>up to {0}</source>
            <extracomment>core/spending.py</extracomment>
            <translation>最多 {0}</translation>
        </message>
        <message>
            <source>up to {0}, {1}</source>
            <extracomment>core/spending.py</extracomment>
            <translation>最多 {0}，{1}</translation>
        </message>
        <message>
            <source>version number|newer version of DuckDB</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>version number|newer version of DuckDB</translation>
        </message>
        <message>
            <source>version of {0}</source>
            <extracomment>ouroboros_backends/mlx/engine.py</extracomment>
            <translation>{0} 的版本</translation>
        </message>
        <message>
            <source>vote</source>
            <extracomment>a word in sentences</extracomment>
            <translation>投票</translation>
        </message>
        <message>
            <source>weights</source>
            <extracomment>a word in sentences</extracomment>
            <translation>权重</translation>
        </message>
        <message>
            <source>what had arrived is kept</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>已收到的内容会保留</translation>
        </message>
        <message>
            <source>what is so, whoever said it</source>
            <extracomment>transformations/reported_speech.py</extracomment>
            <translation>不论谁说，事实如何</translation>
        </message>
        <message>
            <source>what was kept is damaged</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>保存的内容已损坏</translation>
        </message>
        <message>
            <source>who or what a pronoun means</source>
            <extracomment>transformations/pronoun_swap.py</extracomment>
            <translation>代词指的是谁或什么</translation>
        </message>
        <message>
            <source>whole layers beside LoRA</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>LoRA 之外的整层</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <extracomment>a word in sentences</extracomment>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>{0} GB</source>
            <extracomment>core/fit.py</extracomment>
            <translation>{0} GB</translation>
        </message>
        <message>
            <source>{0} It is not known whether the last action was saved.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>{0}无法确定上一项操作是否已保存。</translation>
        </message>
        <message>
            <source>{0} MB</source>
            <extracomment>wiring.py</extracomment>
            <translation>{0} MB</translation>
        </message>
        <message>
            <source>{0} Nothing of this action was saved.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>{0}此操作没有保存任何内容。</translation>
        </message>
        <message>
            <source>{0} Nothing was changed. Begin a new cycle, or raise the KL budget in settings.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>{0}没有更改任何内容。请开始新周期，或在设置中提高 KL 预算。</translation>
        </message>
        <message>
            <source>{0} The last action is in the journal: it is there when the store opens again, so do not repeat it.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>{0}上一项操作在操作日志中：数据库再次打开时就会出现，因此请勿重复。</translation>
        </message>
        <message>
            <source>{0} The next update will stop earlier, at a target_kl of {1} instead of {2}.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>{0}下一次更新会更早停止，target_kl 为 {1}，而非 {2}。</translation>
        </message>
        <message>
            <source>{0} actions were</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>{0} 项操作</translation>
        </message>
        <message>
            <source>{0} answered with a web page, as the login page of a network does</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} 返回了一个网页，像是网络的登录页</translation>
        </message>
        <message>
            <source>{0} appeared while it was made</source>
            <extracomment>storage/opening.py</extracomment>
            <translation>{0} 在制作过程中出现</translation>
        </message>
        <message>
            <source>{0} asks that its authors are named.</source>
            <extracomment>core/licences.py</extracomment>
            <translation>{0}要求注明其作者。</translation>
        </message>
        <message>
            <source>{0} backups begin with {1}.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>有 {0} 个备份的名称以 {1} 开头。</translation>
        </message>
        <message>
            <source>{0} broke off before the end of its answer</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} 在回答结束之前中断</translation>
        </message>
        <message>
            <source>{0} brought back from the journal.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>{0}已从操作日志中找回。</translation>
        </message>
        <message>
            <source>{0} came out of {1} damaged.</source>
            <extracomment>models/download.py</extracomment>
            <translation>从 {1} 取出的 {0} 已损坏。</translation>
        </message>
        <message>
            <source>{0} cannot be converted: {1}</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>无法转换 {0}：{1}</translation>
        </message>
        <message>
            <source>{0} cannot be read ({1}).</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>无法读取 {0}（{1}）。</translation>
        </message>
        <message>
            <source>{0} cannot be read from line {1} on: {2}.</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>无法从第 {1} 行起读取 {0}：{2}。</translation>
        </message>
        <message>
            <source>{0} cannot be read.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>无法读取 {0}。</translation>
        </message>
        <message>
            <source>{0} cannot be written ({1}).</source>
            <extracomment>session/converting.py</extracomment>
            <translation>无法写入 {0}（{1}）。</translation>
        </message>
        <message>
            <source>{0} cannot convert models.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>{0} 不能转换模型。</translation>
        </message>
        <message>
            <source>{0} cannot learn by {1}.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>{0} 不能用 {1} 学习。</translation>
        </message>
        <message>
            <source>{0} changes the weights; instructions are for models on a server.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>{0}会改变权重；指令适用于服务器上的模型。</translation>
        </message>
        <message>
            <source>{0} could not be downloaded: {1}.</source>
            <extracomment>models/download.py</extracomment>
            <translation>无法下载 {0}：{1}。</translation>
        </message>
        <message>
            <source>{0} could not be reached.</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>无法连接到 {0}。</translation>
        </message>
        <message>
            <source>{0} could not train the model. {1}</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>{0} 无法训练该模型。{1}</translation>
        </message>
        <message>
            <source>{0} cycle</source>
            <extracomment>session/importing.py</extracomment>
            <translation>{0} 个周期</translation>
        </message>
        <message>
            <source>{0} cycles</source>
            <extracomment>session/importing.py</extracomment>
            <translation>{0} 个周期</translation>
        </message>
        <message>
            <source>{0} cycles are erased.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>已清除 {0} 个周期。</translation>
        </message>
        <message>
            <source>{0} did not accept the key</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} 不接受该密钥</translation>
        </message>
        <message>
            <source>{0} did not accept the key. {1}</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>{0} 不接受该密钥。{1}</translation>
        </message>
        <message>
            <source>{0} did not answer within {1} seconds</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} 在 {1} 秒内没有响应</translation>
        </message>
        <message>
            <source>{0} does not allow this with the key that it was given</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} 不允许用所给的密钥执行此操作</translation>
        </message>
        <message>
            <source>{0} does not answer as a stream</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} 不以流式回答</translation>
        </message>
        <message>
            <source>{0} does not hold the weights of a model.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>{0} 不含模型的权重。</translation>
        </message>
        <message>
            <source>{0} does not learn by {1}.</source>
            <extracomment>ouroboros_backends/openai/updating.py</extracomment>
            <translation>{0} 不用 {1} 学习。</translation>
        </message>
        <message>
            <source>{0} does not offer it.</source>
            <extracomment>session/opening.py</extracomment>
            <translation>{0} 不提供它。</translation>
        </message>
        <message>
            <source>{0} ended its answer with “{1}”, which means nothing here</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} 以“{1}”结束回答，这在这里没有意义</translation>
        </message>
        <message>
            <source>{0} ends in the middle of its list, which begins in line 1.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>{0} 在其列表中途结束，该列表始于第 1 行。</translation>
        </message>
        <message>
            <source>{0} forbids some uses that a policy update may lead to.</source>
            <extracomment>core/licences.py</extracomment>
            <translation>{0}禁止策略更新可能带来的某些用途。</translation>
        </message>
        <message>
            <source>{0} from {1}</source>
            <extracomment>session/importing.py</extracomment>
            <translation>来自 {1} 的{0}</translation>
        </message>
        <message>
            <source>{0} goes on after the end of its list in line {1}.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>{0} 在第 {1} 行的列表结束之后仍有内容。</translation>
        </message>
        <message>
            <source>{0} has had too many requests{1}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} 收到的请求过多{1}</translation>
        </message>
        <message>
            <source>{0} has more than {1} rows.</source>
            <extracomment>imports/lines.py</extracomment>
            <translation>{0} 超过 {1} 行。</translation>
        </message>
        <message>
            <source>{0} has no address, or its key holds characters no key has.</source>
            <extracomment>ouroboros_backends/openai/client.py</extracomment>
            <translation>{0} 没有地址，或其密钥含有密钥中不会有的字符。</translation>
        </message>
        <message>
            <source>{0} has no data for {1}.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>{0} 没有 {1} 的数据。</translation>
        </message>
        <message>
            <source>{0} has no model “{1}”</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} 没有模型“{1}”</translation>
        </message>
        <message>
            <source>{0} has no weights in safetensors format.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>{0} 没有 safetensors 格式的权重。</translation>
        </message>
        <message>
            <source>{0} has no {1} in it.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>{0} 中没有 {1}。</translation>
        </message>
        <message>
            <source>{0} has not one {1} in it.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>{0} 中的 {1} 不是恰好一个。</translation>
        </message>
        <message>
            <source>{0} has nothing that answers at its address</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} 的地址上没有响应</translation>
        </message>
        <message>
            <source>{0} held back its answer by a filter of its own</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} 用自己的过滤器拦下了回答</translation>
        </message>
        <message>
            <source>{0} holds an entry after line {1} that is larger or deeper than any can be.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>{0} 在第 {1} 行之后有一个条目，其大小或深度超出限度。</translation>
        </message>
        <message>
            <source>{0} holds more than numbers: reading it would run code, so it was not read.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>{0} 不只含数字：读取它会运行代码，因此没有读取。</translation>
        </message>
        <message>
            <source>{0} holds no dialogues of ShareGPT in line {1}.</source>
            <extracomment>imports/sharegpt.py</extracomment>
            <translation>{0} 的第 {1} 行没有 ShareGPT 对话。</translation>
        </message>
        <message>
            <source>{0} in {1}</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>{1} 中的 {0}</translation>
        </message>
        <message>
            <source>{0} in {1} cannot be used. {2}</source>
            <extracomment>models/servers.py</extracomment>
            <translation>{1} 中的 {0} 不可用。{2}</translation>
        </message>
        <message>
            <source>{0} is a damaged archive.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>{0} 是损坏的压缩包。</translation>
        </message>
        <message>
            <source>{0} is a picture without a character card.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>{0} 是不带角色卡的图片。</translation>
        </message>
        <message>
            <source>{0} is already there.</source>
            <extracomment>exports/writing.py</extracomment>
            <translation>{0} 已经存在。</translation>
        </message>
        <message>
            <source>{0} is an archive for files above 4 GB.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>{0} 是用于 4 GB 以上文件的压缩包。</translation>
        </message>
        <message>
            <source>{0} is damaged, or no Parquet file that can be read in {1} of memory.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>{0} 已损坏，或不是能在 {1} 内存中读取的 Parquet 文件。</translation>
        </message>
        <message>
            <source>{0} is empty.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>{0} 是空的。</translation>
        </message>
        <message>
            <source>{0} is imported as {1}.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>{0} 将作为 {1} 导入。</translation>
        </message>
        <message>
            <source>{0} is larger than {1} MB.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>{0} 大于 {1} MB。</translation>
        </message>
        <message>
            <source>{0} is not a GGUF file.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>{0} 不是 GGUF 文件。</translation>
        </message>
        <message>
            <source>{0} is not a file.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>{0} 不是文件。</translation>
        </message>
        <message>
            <source>{0} is not a list of dialogues.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>{0} 不是对话列表。</translation>
        </message>
        <message>
            <source>{0} is not a model folder: config.json is missing.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>{0} 不是模型文件夹：缺少 config.json。</translation>
        </message>
        <message>
            <source>{0} is not a number in JSON.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>{0} 不是 JSON 中的数字。</translation>
        </message>
        <message>
            <source>{0} is not a whole Parquet file.</source>
            <extracomment>imports/parquet.py</extracomment>
            <translation>{0} 不是完整的 Parquet 文件。</translation>
        </message>
        <message>
            <source>{0} is not in this package; an installation from the source has it.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>{0} 不在此软件包中；从源代码安装的版本才有。</translation>
        </message>
        <message>
            <source>{0} is not text in UTF-8: line {1} holds a byte that is none.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>{0} 不是 UTF-8 文本：第 {1} 行含有无效字节。</translation>
        </message>
        <message>
            <source>{0} is not the SPDX identifier of a licence known here.</source>
            <extracomment>core/licences.py</extracomment>
            <translation>{0} 不是这里已知的许可证的 SPDX 标识符。</translation>
        </message>
        <message>
            <source>{0} is not the code of a language.</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation>{0} 不是语言代码。</translation>
        </message>
        <message>
            <source>{0} is not the file that was expected: its SHA-256 is another.</source>
            <extracomment>models/download.py</extracomment>
            <translation>{0} 不是预期的文件：其 SHA-256 不同。</translation>
        </message>
        <message>
            <source>{0} is not the file that was exported.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>{0} 不是导出的那个文件。</translation>
        </message>
        <message>
            <source>{0} is not the folder of a finished update: it has no {1}.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>{0} 不是已完成的更新的文件夹：其中没有 {1}。</translation>
        </message>
        <message>
            <source>{0} learns in one process only.</source>
            <extracomment>ouroboros_backends/torch/baselines.py</extracomment>
            <translation>{0} 只能在一个进程中学习。</translation>
        </message>
        <message>
            <source>{0} lists more files than it can have.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>{0} 列出的文件数超出其可能。</translation>
        </message>
        <message>
            <source>{0} lists no data, or too much.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>{0} 没有列出数据，或列出太多。</translation>
        </message>
        <message>
            <source>{0} lost: the journal was damaged before them.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>{0}已丢失：其前面的操作日志已损坏。</translation>
        </message>
        <message>
            <source>{0} needs packages that are not installed: {1}.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>{0} 需要尚未安装的软件包：{1}。</translation>
        </message>
        <message>
            <source>{0} needs the library trl, which cannot be loaded here.</source>
            <extracomment>ouroboros_backends/torch/trainers.py</extracomment>
            <translation>{0} 需要 trl 库，但在这里无法加载。</translation>
        </message>
        <message>
            <source>{0} needs {1} GB of free disk; {2} has {3} GB.</source>
            <extracomment>models/download.py</extracomment>
            <translation>{0} 需要 {1} GB 可用磁盘空间；{2} 有 {3} GB。</translation>
        </message>
        <message>
            <source>{0} needs {1}, which is not installed: {2}</source>
            <extracomment>core/methods.py</extracomment>
            <translation>{0} 需要 {1}，但尚未安装：{2}</translation>
        </message>
        <message>
            <source>{0} of {1} audited pairs ({2} %, 95 % interval {3} to {4} %)</source>
            <extracomment>core/triage.py</extracomment>
            <translation>抽查的 {1} 对中有 {0} 对（{2}%，95% 区间 {3} 到 {4}%）</translation>
        </message>
        <message>
            <source>{0} of {1} experiences left out: the policy has moved on</source>
            <extracomment>ouroboros_backends/shared/update.py</extracomment>
            <translation>{1} 条经验中略去 {0} 条：策略已有变化</translation>
        </message>
        <message>
            <source>{0} of {1} rows of {2} are imported.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>已导入 {2} 的 {1} 行中的 {0} 行。</translation>
        </message>
        <message>
            <source>{0} of {1} this month</source>
            <extracomment>core/spending.py</extracomment>
            <translation>本月 {0}，上限 {1}</translation>
        </message>
        <message>
            <source>{0} offers no fine-tuning for this. {1}</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>{0} 不为此提供微调。{1}</translation>
        </message>
        <message>
            <source>{0} other fields of the card are left out.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>角色卡的其他 {0} 个字段已略去。</translation>
        </message>
        <message>
            <source>{0} prompts</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>{0} 个提示词</translation>
        </message>
        <message>
            <source>{0} refused the fine-tuning. {1}</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>{0} 拒绝了微调。{1}</translation>
        </message>
        <message>
            <source>{0} refused the request: {1}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} 拒绝了请求：{1}</translation>
        </message>
        <message>
            <source>{0} replies are side by side already.</source>
            <extracomment>session/beside.py</extracomment>
            <translation>已并排显示 {0} 个回复。</translation>
        </message>
        <message>
            <source>{0} rows bear a number that another row bears.</source>
            <extracomment>storage/checking.py</extracomment>
            <translation>{0} 行的编号与其他行重复。</translation>
        </message>
        <message>
            <source>{0} rows of {1} name a {2} that is not there.</source>
            <extracomment>storage/checking.py</extracomment>
            <translation>{1} 的 {0} 行指向不存在的 {2}。</translation>
        </message>
        <message>
            <source>{0} says that its account has no credit left</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} 表示其账户余额已用完</translation>
        </message>
        <message>
            <source>{0} sends on to {1}, and nothing was sent there</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} 转往 {1}，没有向那里发送任何内容</translation>
        </message>
        <message>
            <source>{0} sent nothing for {1} seconds</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} 在 {1} 秒内没有发来任何内容</translation>
        </message>
        <message>
            <source>{0} sent something that cannot be read</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} 发来了无法读取的内容</translation>
        </message>
        <message>
            <source>{0} sent something that is no answer about fine-tuning.</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>{0} 发来的内容不是关于微调的回答。</translation>
        </message>
        <message>
            <source>{0} stopped with an error: {1}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} 因错误而停止：{1}</translation>
        </message>
        <message>
            <source>{0} this month</source>
            <extracomment>core/spending.py</extracomment>
            <translation>本月 {0}</translation>
        </message>
        <message>
            <source>{0} to a JSON schema.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>{0} JSON 模式（schema）。</translation>
        </message>
        <message>
            <source>{0} tokens</source>
            <extracomment>core/spending.py</extracomment>
            <translation>{0} 个词元</translation>
        </message>
        <message>
            <source>{0} tokens this month</source>
            <extracomment>core/spending.py</extracomment>
            <translation>本月 {0} 个词元</translation>
        </message>
        <message>
            <source>{0} unpacks to more than {1} MB.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>{0} 解压后超过 {1} MB。</translation>
        </message>
        <message>
            <source>{0} wants to run code of its own, which is not allowed here.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>{0} 要运行自己的代码，这里不允许。</translation>
        </message>
        <message>
            <source>{0} was being written when the program ended; what was half written was taken away. Write it again.</source>
            <extracomment>storage/leftovers.py</extracomment>
            <translation>程序结束时正在写 {0}；未写完的内容已移除。请重新写出。</translation>
        </message>
        <message>
            <source>{0} was imported before.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>{0} 先前已导入。</translation>
        </message>
        <message>
            <source>{0} {1} --model MODEL --output ADAPTER</source>
            <extracomment>session/handover.py</extracomment>
            <translation>{0} {1} --model MODEL --output ADAPTER</translation>
        </message>
        <message>
            <source>{0} {1}; nothing of it was read.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>{0} {1}；没有读取其中任何内容。</translation>
        </message>
        <message>
            <source>{0}, line {1}</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>{0}，第 {1} 行</translation>
        </message>
        <message>
            <source>{0}, sha256 {1}</source>
            <extracomment>session/installing.py</extracomment>
            <translation>{0}，sha256 {1}</translation>
        </message>
        <message>
            <source>{0}, step {1} of {2}</source>
            <extracomment>ouroboros_backends/openai/job_events.py</extracomment>
            <translation>{0}，第 {1} 步，共 {2} 步</translation>
        </message>
        <message>
            <source>{0}. At most US$ {1} a month.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>{0}。每月最多 US$ {1}。</translation>
        </message>
        <message>
            <source>{0}. No budget is set.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>{0}。未设预算。</translation>
        </message>
        <message>
            <source>“attribution” is not a text.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>“attribution”不是文本。</translation>
        </message>
        <message>
            <source>“chosen” and “rejected” are the same.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>“chosen”与“rejected”相同。</translation>
        </message>
        <message>
            <source>“finish_reason” is not one that a completion can have.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>“finish_reason”不是应答可有的值。</translation>
        </message>
        <message>
            <source>“labels” does not say true or false for each of “completions”.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>“labels”没有为每个“completions”给出真或假。</translation>
        </message>
        <message>
            <source>“label” is empty.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>“label”是空的。</translation>
        </message>
        <message>
            <source>“label” is neither true nor false.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>“label”既不是真也不是假。</translation>
        </message>
        <message>
            <source>“logprobs” does not have one number for each token.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>“logprobs”没有为每个词元给出一个数字。</translation>
        </message>
        <message>
            <source>“mapping” has {0} messages.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>“mapping”有 {0} 条消息。</translation>
        </message>
        <message>
            <source>“mapping” is not a tree of messages.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>“mapping”不是消息树。</translation>
        </message>
        <message>
            <source>“name” is empty or too long.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>“name”是空的或太长。</translation>
        </message>
        <message>
            <source>“parts” is not a list.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>“parts”不是列表。</translation>
        </message>
        <message>
            <source>“prompt” does not end with a message of the user's.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>“prompt”没有以用户的消息结尾。</translation>
        </message>
        <message>
            <source>“{0}” cannot be the name of a model.</source>
            <extracomment>models/library.py</extracomment>
            <translation>“{0}”不能用作模型名称。</translation>
        </message>
        <message>
            <source>“{0}” cannot be the name of an update.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>“{0}”不能用作更新的名称。</translation>
        </message>
        <message>
            <source>“{0}” has a system message that is not the first.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>“{0}”有一条不在首位的系统消息。</translation>
        </message>
        <message>
            <source>“{0}” has {1} characters; {2} is the most.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>“{0}”有 {1} 个字符；最多 {2} 个。</translation>
        </message>
        <message>
            <source>“{0}” has {1} messages; {2} is the most.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>“{0}”有 {1} 条消息；最多 {2} 条。</translation>
        </message>
        <message>
            <source>“{0}” holds a line that looks like another speaker; it is kept as text.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>“{0}”中有一行看起来像另一个说话人；按文本保留。</translation>
        </message>
        <message>
            <source>“{0}” holds half a character, which cannot be stored.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>“{0}”含有半个字符，无法保存。</translation>
        </message>
        <message>
            <source>“{0}” holds something that is no token id.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>“{0}”含有不是词元 ID 的内容。</translation>
        </message>
        <message>
            <source>“{0}” holds the control character U+{1}.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>“{0}”含有控制字符 U+{1}。</translation>
        </message>
        <message>
            <source>“{0}” holds the invisible character U+{1}; it is kept.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>“{0}”含有不可见字符 U+{1}；予以保留。</translation>
        </message>
        <message>
            <source>“{0}” holds {1}, a chat model's token; it is kept as plain text.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>“{0}”含有聊天模型的词元 {1}；按纯文本保留。</translation>
        </message>
        <message>
            <source>“{0}” is empty.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>“{0}”是空的。</translation>
        </message>
        <message>
            <source>“{0}” is nested where it should not be.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>“{0}”在不该嵌套的地方嵌套。</translation>
        </message>
        <message>
            <source>“{0}” is not a list of messages.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>“{0}”不是消息列表。</translation>
        </message>
        <message>
            <source>“{0}” is not a list of token ids.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>“{0}”不是词元 ID 列表。</translation>
        </message>
        <message>
            <source>“{0}” is not a list.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>“{0}”不是列表。</translation>
        </message>
        <message>
            <source>“{0}” is not a number.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>“{0}”不是数字。</translation>
        </message>
        <message>
            <source>“{0}” is not a text.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>“{0}”不是文本。</translation>
        </message>
        <message>
            <source>“{0}” is not from {1} to {2}.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>“{0}”不在 {1} 到 {2} 之间。</translation>
        </message>
        <message>
            <source>“{0}” is not one message of the assistant.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>“{0}”不是助理（assistant）的一条消息。</translation>
        </message>
        <message>
            <source>“{0}” is not the address of a server.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>“{0}”不是服务器地址。</translation>
        </message>
        <message>
            <source>“{0}” is not what the template's digest begins with.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>“{0}”不是模板校验值的开头。</translation>
        </message>
        <message>
            <source>“{0}” looks like a spreadsheet's formula; it is kept as text.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>“{0}”看起来像电子表格公式；按文本保留。</translation>
        </message>
    </context>
    <context>
        <name>written</name>
        <message>
            <source>Adapter</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>适配器</translation>
        </message>
        <message>
            <source>Adapter {number}</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>适配器 {number}</translation>
        </message>
        <message>
            <source>By</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>作者</translation>
        </message>
        <message>
            <source>Longest reply</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>回复最大长度</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>人设</translation>
        </message>
        <message>
            <source>Preset</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>预设</translation>
        </message>
        <message>
            <source>Seed</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>种子</translation>
        </message>
        <message>
            <source>System prompt</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>系统提示词</translation>
        </message>
        <message>
            <source>Temperature</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>温度</translation>
        </message>
        <message>
            <source>Top-p</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Written</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>撰写时间</translation>
        </message>
        <message>
            <source>a teacher: these are no words of the policy</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>教师：这些不是策略的话</translation>
        </message>
        <message>
            <source>an adapter that is gone</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>已不存在的适配器</translation>
        </message>
        <message>
            <source>bare policy</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>原始策略</translation>
        </message>
        <message>
            <source>none</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>无</translation>
        </message>
        <message>
            <source>none: as the settings were</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>无：按当时的设置</translation>
        </message>
        <message>
            <source>not recorded: it is older than presets are</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>未记录：早于预设功能</translation>
        </message>
        <message>
            <source>not recorded: it was imported</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>未记录：导入的内容</translation>
        </message>
        <message>
            <source>seed {seed}</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>种子 {seed}</translation>
        </message>
        <message>
            <source>temperature {temperature}, top-p {top_p}</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>温度 {temperature}，Top-p {top_p}</translation>
        </message>
        <message>
            <source>that of the cycle before, if it had one</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>上一个周期的人设（如果有）</translation>
        </message>
        <message>
            <source>{most} tokens</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>{most} 个词元</translation>
        </message>
        <message>
            <source>{most} tokens; this one has {tokens}</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>{most} 个词元；此回复有 {tokens} 个</translation>
        </message>
        <message>
            <source>{name}, {percent} % of it</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>{name}（强度 {percent}%）</translation>
        </message>
        <message>
            <source>{number} MB</source>
            <extracomment>views/written.py</extracomment>
            <translation>{number} MB</translation>
        </message>
    </context>
</TS>
