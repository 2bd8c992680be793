<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>No name yet</source>
        <translation>お名前はこれから</translation>
    </message>
</context>
<context>
    <name>ActionReadings</name>
    <message>
        <source>New notebook</source>
        <translation>あたらしいのーと</translation>
    </message>
    <message>
        <source>Open a notebook</source>
        <translation>のーとをひらく</translation>
    </message>
    <message>
        <source>Open the sample notebook</source>
        <translation>みほんのーとをひらく</translation>
    </message>
    <message>
        <source>Bring in contacts</source>
        <translation>れんらくさきをとりこむ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ろっく</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>しゅうりょう</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>もとにもどす</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やりなおす</translation>
    </message>
    <message>
        <source>Find a client or action</source>
        <translation>おきゃくさま・そうさをさがす</translation>
    </message>
    <message>
        <source>Search all text</source>
        <translation>ほんぶんをさがす</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>きょう</translation>
    </message>
    <message>
        <source>Content shelf</source>
        <translation>こんてんつ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>もどる</translation>
    </message>
    <message>
        <source>Fold the list</source>
        <translation>いちらんをたたむ</translation>
    </message>
    <message>
        <source>Show only some clients</source>
        <translation>おきゃくさまをしぼりこむ</translation>
    </message>
    <message>
        <source>Discreet mode</source>
        <translation>おなまえをふせる</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>あかるさはしすてむにあわせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>あかるいがめん</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>くらいがめん</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>おきゃくさまをくわえる</translation>
    </message>
    <message>
        <source>Open brief</source>
        <translation>めんだんまえをひらく</translation>
    </message>
    <message>
        <source>Open the slide card</source>
        <translation>ゆりもどしのかーどをひらく</translation>
    </message>
    <message>
        <source>Give something</source>
        <translation>わたしたものをかく</translation>
    </message>
    <message>
        <source>Note what they chose</source>
        <translation>えらんだものをかきとめる</translation>
    </message>
    <message>
        <source>A line to send</source>
        <translation>らいんひとこと</translation>
    </message>
    <message>
        <source>Copy the line to send</source>
        <translation>らいんひとことをこぴー</translation>
    </message>
    <message>
        <source>A short question to send</source>
        <translation>みじかいしつもん(らいんひとこと)</translation>
    </message>
    <message>
        <source>Read a reply</source>
        <translation>へんじをよむ</translation>
    </message>
    <message>
        <source>Look together</source>
        <translation>いっしょにみる</translation>
    </message>
    <message>
        <source>Set a goal together</source>
        <translation>もくひょうをいっしょにたてる</translation>
    </message>
    <message>
        <source>Setting a goal: next step</source>
        <translation>もくひょうをたてる: つぎのだんへ</translation>
    </message>
    <message>
        <source>Setting a goal: step before</source>
        <translation>もくひょうをたてる: まえのだんへ</translation>
    </message>
    <message>
        <source>Start notes</source>
        <translation>きろくをはじめる</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>めんだんをおえる</translation>
    </message>
    <message>
        <source>File as: %1</source>
        <translation>ぎょうを%1に</translation>
    </message>
    <message>
        <source>Answer to the well</source>
        <translation>こたえをいどへ</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>つぎのとい</translation>
    </message>
    <message>
        <source>Edit the questions</source>
        <translation>といのたばをなおす</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>いんさつ</translation>
    </message>
    <message>
        <source>Save chart as…</source>
        <translation>ずをほぞん…</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>つかいかたときー</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>じじつ</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>やくそく</translation>
    </message>
    <message>
        <source>Brake</source>
        <translation>ぶれーき</translation>
    </message>
    <message>
        <source>Well words</source>
        <translation>いどのことば</translation>
    </message>
    <message>
        <source>In confidence</source>
        <translation>そっとそうだん</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>めも</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>せってい</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ばっくあっぷ</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>いますぐばっくあっぷ</translation>
    </message>
    <message>
        <source>Two copies</source>
        <translation>ふたつのうつし</translation>
    </message>
    <message>
        <source>History</source>
        <translation>りれき</translation>
    </message>
    <message>
        <source>History of this client</source>
        <translation>このおきゃくさまのりれき</translation>
    </message>
    <message>
        <source>Erase this client for good…</source>
        <translation>このおきゃくさまをかんぜんにけす</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New notebook</source>
        <translation>新しいノート</translation>
    </message>
    <message>
        <source>Open a notebook</source>
        <translation>ノートを開く</translation>
    </message>
    <message>
        <source>Bring in contacts</source>
        <translation>連絡先を取り込む</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元にもどす</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Find a client or action</source>
        <translation>お客様・操作を探す</translation>
    </message>
    <message>
        <source>Search all text</source>
        <translation>本文を探す</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>もどる</translation>
    </message>
    <message>
        <source>Fold the list</source>
        <translation>一覧をたたむ</translation>
    </message>
    <message>
        <source>Discreet mode</source>
        <translation>お名前を伏せる</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>明るさはシステムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい画面</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い画面</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>お客様を加える</translation>
    </message>
    <message>
        <source>Open brief</source>
        <translation>面談まえを開く</translation>
    </message>
    <message>
        <source>Start notes</source>
        <translation>記録を始める</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>面談を終える</translation>
    </message>
    <message>
        <source>Answer to the well</source>
        <translation>答えを井戸へ</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>次の問い</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>使い方とキー</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>面談</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open the sample notebook</source>
        <translation>見本ノートを開く</translation>
    </message>
    <message>
        <source>File as: %1</source>
        <translation>行を%1に</translation>
    </message>
    <message>
        <source>A line to send</source>
        <translation>LINEひとこと</translation>
    </message>
    <message>
        <source>Copy the line to send</source>
        <translation>LINEひとことをコピー</translation>
    </message>
    <message>
        <source>A short question to send</source>
        <translation>短い質問(LINEひとこと)</translation>
    </message>
    <message>
        <source>Read a reply</source>
        <translation>返事を読む</translation>
    </message>
    <message>
        <source>Look together</source>
        <translation>いっしょに見る</translation>
    </message>
    <message>
        <source>Open the slide card</source>
        <translation>揺り戻しのカードを開く</translation>
    </message>
    <message>
        <source>Edit the questions</source>
        <translation>問いの束を直す</translation>
    </message>
    <message>
        <source>Content shelf</source>
        <translation>コンテンツ</translation>
    </message>
    <message>
        <source>Show only some clients</source>
        <translation>お客様をしぼり込む</translation>
    </message>
    <message>
        <source>Give something</source>
        <translation>渡したものを書く</translation>
    </message>
    <message>
        <source>Note what they chose</source>
        <translation>選んだものを書きとめる</translation>
    </message>
    <message>
        <source>Set a goal together</source>
        <translation>目標をいっしょに立てる</translation>
    </message>
    <message>
        <source>Setting a goal: next step</source>
        <translation>目標を立てる: 次の段へ</translation>
    </message>
    <message>
        <source>Setting a goal: step before</source>
        <translation>目標を立てる: 前の段へ</translation>
    </message>
    <message>
        <source>Save chart as…</source>
        <translation>図を保存…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>History of this client</source>
        <translation>このお客様の履歴</translation>
    </message>
    <message>
        <source>Two copies</source>
        <translation>ふたつの写し</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>いますぐバックアップ</translation>
    </message>
    <message>
        <source>Erase this client for good…</source>
        <translation>このお客様を完全に消す…</translation>
    </message>
</context>
<context>
    <name>ActionsPart</name>
    <message>
        <source>Actions</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>行動を加える</translation>
    </message>
    <message>
        <source>Edit action</source>
        <translation>行動を直す</translation>
    </message>
    <message>
        <source>Remove action</source>
        <translation>行動を消す</translation>
    </message>
    <message>
        <source>Action removed.</source>
        <translation>行動を消しました。</translation>
    </message>
    <message>
        <source>What is done for it, once or every week.</source>
        <translation>そのためにすること。一度きりでも、毎週でも。</translation>
    </message>
    <message>
        <source>Edit goal</source>
        <translation>目標を直す</translation>
    </message>
    <message>
        <source>Smallest step back in</source>
        <translation>いちばん小さい再開</translation>
    </message>
    <message>
        <source>Smallest restart</source>
        <translation>小さな再開</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>what is done</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>どのくらいごとに</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>until…</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>today: open</source>
        <translation>今日: まだ</translation>
    </message>
    <message>
        <source>today: done</source>
        <translation>今日: できました</translation>
    </message>
    <message>
        <source>today: not this time</source>
        <translation>今日: 見送り</translation>
    </message>
    <message>
        <source>done %1, last %2</source>
        <translation>できた%1・最後 %2</translation>
    </message>
    <message>
        <source>Action today</source>
        <translation>今日の行動</translation>
    </message>
    <message>
        <source>after a slide</source>
        <translation>揺り戻しのあと、まず</translation>
    </message>
    <message>
        <source>Day the smallest step was agreed on</source>
        <translation>いちばん小さい再開に合意した日</translation>
    </message>
    <message>
        <source>agreed on…</source>
        <translation>合意した日</translation>
    </message>
    <message>
        <source>agreed on %1</source>
        <translation>%1に合意</translation>
    </message>
    <message>
        <source>From</source>
        <translation>始める日</translation>
    </message>
    <message>
        <source>from…</source>
        <translation>始める日</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Every day that was told</source>
        <translation>聞いた日をすべて見る</translation>
    </message>
    <message>
        <source>Edit day</source>
        <translation>日を編集</translation>
    </message>
    <message>
        <source>Remove day</source>
        <translation>この日を消す</translation>
    </message>
    <message>
        <source>Day removed.</source>
        <translation>この日を消しました。</translation>
    </message>
    <message>
        <source>Day of the action</source>
        <translation>取り組んだ日</translation>
    </message>
    <message>
        <source>What happened on that day</source>
        <translation>その日のようす</translation>
    </message>
    <message>
        <source>done</source>
        <translation>できた</translation>
    </message>
    <message>
        <source>not this time</source>
        <translation>見送り</translation>
    </message>
</context>
<context>
    <name>AsOfBar</name>
    <message>
        <source>Back to today</source>
        <translation>今日にもどる</translation>
    </message>
    <message>
        <source>As it was on %1. For reading only.</source>
        <translation>%1のノートです。読むだけで、書けません。</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer had been set back: %n change(s) in it carry a later date.</source>
        <translation>
            <numerusform>パソコンの時計が戻されていたため、これより後の日付をもつ変更が%n件含まれています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AwayRow</name>
    <message>
        <source>Bring back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>戻す: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>消す: %1</translation>
    </message>
</context>
<context>
    <name>BackupBar</name>
    <message>
        <source>Restore as a notebook…</source>
        <translation>ノートとして復元…</translation>
    </message>
    <message>
        <source>This is the backup of %1. It is only read, so that it stays as it was made.</source>
        <translation>%1のバックアップです。作ったときのまま残すため、読むだけです。</translation>
    </message>
</context>
<context>
    <name>BackupCare</name>
    <message>
        <source>The backup could not be made when the notebook was closed the last time. Make one now on the page Backups: it says what is wrong.</source>
        <translation>前回ノートを閉じたときに、バックアップを作れませんでした。「バックアップ」のページでいま作ると、わけがわかります。</translation>
    </message>
    <message>
        <source>The newest backup has it all already. It was verified once more.</source>
        <translation>いちばん新しいバックアップに、もうすべて入っています。もう一度確かめました。</translation>
    </message>
    <message numerus="yes">
        <source>Backed up and verified: %n client(s).</source>
        <translation>
            <numerusform>バックアップを作り、確かめました。お客様 %n人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up %1</source>
        <translation>バックアップしました %1</translation>
    </message>
    <message>
        <source>Proved today that the backup of %1 can be restored.</source>
        <translation>%1のバックアップから元にもどせることを、今日確かめました。</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup that is whole is of %1: %n client(s).</source>
        <translation>
            <numerusform>完全なバックアップのうち、いちばん新しいものは%1のものです。お客様 %n人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored. The damaged file was kept as %1.</source>
        <translation>復元しました。壊れたファイルは %1 として残してあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) were removed.</source>
        <translation>
            <numerusform>古いバックアップを%n件消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored notebook</source>
        <translation>復元したノート</translation>
    </message>
    <message>
        <source>Restore as a notebook</source>
        <translation>ノートとして復元</translation>
    </message>
    <message>
        <source>Notebooks (*.wellspring)</source>
        <translation>ノート (*.wellspring)</translation>
    </message>
    <message>
        <source>Restored. This is a notebook of its own now; the backup is as it was.</source>
        <translation>復元しました。ここからは新しいノートです。バックアップはそのまま残っています。</translation>
    </message>
    <message numerus="yes">
        <source>%n other backup(s) could not be asked who was erased for good since, for they are damaged or have another passphrase.</source>
        <translation>
            <numerusform>ほかの %n 件のバックアップは、壊れているかパスワードが違うため、そのあとにだれを完全に消したかを確かめられませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup of it that is whole lies in %1.</source>
        <translation>%1 に、完全なバックアップはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) that were erased for good since were left out.</source>
        <translation>
            <numerusform>そのあと完全に消されたお客様 %n人は、除きました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>The folder for backups cannot be reached: %1. Is its disk plugged in? No backup was made anywhere else. The notebook is safe.</source>
        <translation>バックアップのフォルダーが見つかりません: %1。ディスクはつながっていますか。別の場所には作っていません。ノートは無事です。</translation>
    </message>
    <message>
        <source>Backups cannot be written in %1. The folder for backups stays the one it was.</source>
        <translation>%1 にはバックアップを書き込めません。バックアップのフォルダーは、これまでのままです。</translation>
    </message>
    <message>
        <source>The notebook and the older backups are as they were.</source>
        <translation>ノートと、これまでのバックアップはそのままです。</translation>
    </message>
    <message>
        <source>The backup was not made: the disk for backups is full.</source>
        <translation>バックアップを作れませんでした。バックアップ先のディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The backup was not made: the folder for backups cannot be written.</source>
        <translation>バックアップを作れませんでした。バックアップのフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>The backup was not made: the disk for backups did not take it.</source>
        <translation>バックアップを作れませんでした。バックアップ先のディスクに書き込めませんでした。</translation>
    </message>
    <message>
        <source>The backup was not made, because it did not verify.</source>
        <translation>確かめたところ合わなかったので、バックアップは作りませんでした。</translation>
    </message>
    <message>
        <source>The backup was not made: another file was put in the notebook&apos;s place.</source>
        <translation>バックアップを作れませんでした。ノートの場所に、別のファイルが置かれています。</translation>
    </message>
    <message>
        <source>Another program is making a backup of this notebook right now. Nothing was changed; try again in a moment.</source>
        <translation>いま、ほかのプログラムがこのノートのバックアップを作っています。何も変えていません。少し待って、もう一度どうぞ。</translation>
    </message>
    <message>
        <source>The backup was not made: what was written reads back differently. Check the disk for backups. The notebook and the older backups are as they were.</source>
        <translation>バックアップを作れませんでした。書いたものと読み返したものが違います。バックアップ先のディスクを確かめてください。ノートと、これまでのバックアップはそのままです。</translation>
    </message>
    <message>
        <source>This backup is not whole: its end is cut off or cannot be read. It was not touched; another backup may be.</source>
        <translation>このバックアップは完全ではありません。終わりが切れているか、読めません。そのままにしてあります。ほかのバックアップをご覧ください。</translation>
    </message>
    <message>
        <source>The rows in it do not fit together. Nothing was changed in it.</source>
        <translation>中の記録のつじつまが合いません。何も変えていません。</translation>
    </message>
    <message>
        <source>A backup could not be restored in the trial: %1 The notebook that is open is safe. Make a backup now, or look at the others.</source>
        <translation>ためしの復元で、バックアップをもどせませんでした。%1 いま開いているノートは無事です。いますぐバックアップを作るか、ほかのバックアップをご覧ください。</translation>
    </message>
    <message>
        <source>There is no backup of this notebook yet.</source>
        <translation>このノートのバックアップは、まだありません。</translation>
    </message>
    <message>
        <source>Something went wrong with the backups. The notebook that is open is safe.</source>
        <translation>バックアップの処理がうまくいきませんでした。いま開いているノートは無事です。</translation>
    </message>
    <message>
        <source>Nothing was restored, and nothing was changed.</source>
        <translation>何も復元せず、何も変えていません。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The file could not be written in this place.</source>
        <translation>この場所にファイルを書き込めませんでした。</translation>
    </message>
    <message>
        <source>%1 is open in a program. Close it there first. Nothing was changed.</source>
        <translation>%1 はプログラムで開かれています。先に、そちらで閉じてください。何も変えていません。</translation>
    </message>
    <message>
        <source>The backup was restored, but the disk did not confirm it. What was there before lies in %1.</source>
        <translation>バックアップを復元しましたが、ディスクの確認がとれませんでした。前にあったものは %1 にあります。</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>バックアップから復元</translation>
    </message>
    <message>
        <source>Nothing was removed: there is no backup yet that today&apos;s passphrase opens and that is whole. Back up now first.</source>
        <translation>何も消していません。いまのパスワードで開く、傷のないバックアップがまだありません。先に「いますぐバックアップ」をしてください。</translation>
    </message>
    <message>
        <source>Not all of the older backups could be removed. The others, and the notebook, are as they were.</source>
        <translation>古いバックアップの一部を消せませんでした。ほかのバックアップとノートは、そのままです。</translation>
    </message>
    <message>
        <source>The notebook itself lies in %1. Whoever loses that folder would lose the backups, too. Choose another one for them. The notebook is safe.</source>
        <translation>ノートそのものが %1 にあります。そのフォルダーを失うと、バックアップも一緒に失われます。バックアップには別のフォルダーを選んでください。ノートは無事です。</translation>
    </message>
    <message>
        <source>The backup was restored to %1, but the disk did not confirm it. The backup itself is as it was.</source>
        <translation>バックアップを %1 に復元しましたが、ディスクからの確認がとれませんでした。バックアップそのものは、そのままです。</translation>
    </message>
    <message>
        <source>The backup was not restored, and the disk did not let the file that was there have its name back. It lies unchanged in %1.</source>
        <translation>バックアップは復元していません。そこにあったファイルの名前を、もとにもどせませんでした。中身はそのままで、%1 にあります。</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>いますぐバックアップ</translation>
    </message>
    <message>
        <source>Try a restore now</source>
        <translation>いま復元をためす</translation>
    </message>
    <message>
        <source>Restores the newest backup into a file of its own, compares the two, and removes that file again</source>
        <translation>いちばん新しいバックアップを別のファイルに復元し、見くらべてから、そのファイルを消します</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>バックアップは、まだありません。</translation>
    </message>
    <message>
        <source>One is made by itself when nobody has written for a minute, and when the notebook is closed.</source>
        <translation>書く手が1分止まったときと、ノートを閉じたときに、自動で作ります。</translation>
    </message>
    <message>
        <source>The folder for backups</source>
        <translation>バックアップのフォルダー</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>別のフォルダー</translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation>いつものフォルダー</translation>
    </message>
    <message>
        <source>This notebook is open for reading only; no backups are made of it here.</source>
        <translation>このノートは読むだけで開いています。ここではバックアップを作りません。</translation>
    </message>
    <message>
        <source>Last proven %1: the backup of %2 was restored in full into a file of its own, and every row was the same.</source>
        <translation>最後に確かめた日: %1。%2のバックアップを別のファイルにすべて復元し、どの記録も同じでした。</translation>
    </message>
    <message>
        <source>Each backup was opened again and verified before it got its name. None has been restored for a trial yet; that happens by itself once a month.</source>
        <translation>どのバックアップも、開きなおして確かめてから残しています。復元のためしは、まだしていません。月に一度、自動で行います。</translation>
    </message>
    <message>
        <source>Damaged; it was left as it is</source>
        <translation>壊れています。そのままにしてあります</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>確認 %1</translation>
    </message>
    <message>
        <source>could not be restored in the last trial</source>
        <translation>最後のためしで復元できませんでした</translation>
    </message>
    <message>
        <source>proven %1</source>
        <translation>復元をためした日 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>お客様 %n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>面談 %n回</numerusform>
        </translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>違いを見る</translation>
    </message>
    <message>
        <source>What differs in the backup of %1</source>
        <translation>%1のバックアップとの違いを見る</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>ためす</translation>
    </message>
    <message>
        <source>Try to restore the backup of %1</source>
        <translation>%1のバックアップの復元をためす</translation>
    </message>
    <message>
        <source>Other names are hidden now. What differs names clients: leave discreet mode to see it.</source>
        <translation>いまは、ほかの方のお名前を伏せています。違いにはお客様のお名前が出ます。ご覧になるには「お名前を伏せる」を切ってください。</translation>
    </message>
    <message>
        <source>The passphrase of that time</source>
        <translation>そのときのパスワード</translation>
    </message>
    <message numerus="yes">
        <source>Restored from the backup of %1: %n place(s).</source>
        <translation>
            <numerusform>%1のバックアップから復元しました。%nか所。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are from before the passphrase or a code was changed. They still open with the one of that time, for everybody who knows it, and stay until you remove them.</source>
        <translation>
            <numerusform>パスワードか回復コードを変えるまえのバックアップが%n件あります。そのときのパスワードを知っている人には、いまも開けます。自動では消えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them…</source>
        <translation>消す…</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n backup(s) for good</source>
        <translation>
            <numerusform>%n件を完全に消す</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>残しておく</translation>
    </message>
    <message>
        <source>Made by a newer program; this one cannot read it</source>
        <translation>新しい版で作られたもので、この版では読めません</translation>
    </message>
    <message>
        <source>From before the passphrase or a code was changed; it opens with the passphrase of that time</source>
        <translation>パスワードか回復コードを変えるまえのもの。そのときのパスワードで開きます</translation>
    </message>
    <message>
        <source>The backup of %1 is from before the passphrase or a code was changed. It opens with the passphrase of that time.</source>
        <translation>%1のバックアップは、パスワードか回復コードを変えるまえのものです。そのときのパスワードで開きます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>from before the keys were changed</source>
        <translation>鍵を変える前のもの</translation>
    </message>
</context>
<context>
    <name>BrakeCard</name>
    <message>
        <source>Fold this brake</source>
        <translation>このブレーキをたたむ</translation>
    </message>
    <message>
        <source>Name of the brake</source>
        <translation>ブレーキの名前</translation>
    </message>
    <message>
        <source>What pulls back</source>
        <translation>何が引き戻すか</translation>
    </message>
    <message>
        <source>What sets it off</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>what sets it off</source>
        <translation>何をきっかけに</translation>
    </message>
    <message>
        <source>Form it takes</source>
        <translation>あらわれ方</translation>
    </message>
    <message>
        <source>how it shows</source>
        <translation>どんな形であらわれるか</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>あらわれ方</translation>
    </message>
    <message>
        <source>Edit plan</source>
        <translation>備えを直す</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>備えを加える</translation>
    </message>
    <message>
        <source>If: the cue</source>
        <translation>もし(きっかけ)</translation>
    </message>
    <message>
        <source>when it comes</source>
        <translation>それが来たら</translation>
    </message>
    <message>
        <source>Then: what to do</source>
        <translation>なら(すること)</translation>
    </message>
    <message>
        <source>what to do instead</source>
        <translation>代わりにすること</translation>
    </message>
    <message>
        <source>If</source>
        <translation>もし</translation>
    </message>
    <message>
        <source>then</source>
        <translation>なら</translation>
    </message>
    <message>
        <source>It came</source>
        <translation>来た</translation>
    </message>
    <message>
        <source>It came, and was done</source>
        <translation>できた</translation>
    </message>
    <message>
        <source>The cue came today; the plan was not done.</source>
        <translation>きっかけは来たが、備えはできなかった</translation>
    </message>
    <message>
        <source>Counts only the times the cue came.</source>
        <translation>きっかけが来た回だけ数えます</translation>
    </message>
    <message>
        <source>Edit trial</source>
        <translation>試した回を直す</translation>
    </message>
    <message>
        <source>Remove trial</source>
        <translation>試した回を消す</translation>
    </message>
    <message>
        <source>Trial removed.</source>
        <translation>試した回を消しました。</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Strength today</source>
        <translation>今日の強さ</translation>
    </message>
    <message>
        <source>Tamed</source>
        <translation>てなずけた</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>これからたずねる</translation>
    </message>
    <message>
        <source>Not tamed after all</source>
        <translation>まだ、てなずけていない</translation>
    </message>
    <message>
        <source>tamed %1</source>
        <translation>%1 てなずけました</translation>
    </message>
    <message>
        <source>Open this brake</source>
        <translation>このブレーキを開く</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2回のうち%1回</translation>
    </message>
    <message>
        <source>The cue came</source>
        <translation>きっかけが来た</translation>
    </message>
    <message>
        <source>The plan was done</source>
        <translation>備えができた</translation>
    </message>
    <message>
        <source>Strength of a brake</source>
        <translation>ブレーキの強さ</translation>
    </message>
    <message>
        <source>Remove the plan</source>
        <translation>備えを消す</translation>
    </message>
    <message>
        <source>Day it was tamed</source>
        <translation>てなずけた日</translation>
    </message>
    <message>
        <source>Remove plan</source>
        <translation>備えを消す</translation>
    </message>
    <message>
        <source>Plan removed.</source>
        <translation>備えを消しました。</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>これまでの答え</translation>
    </message>
    <message>
        <source>Edit strength</source>
        <translation>強さを編集</translation>
    </message>
    <message>
        <source>Remove strength</source>
        <translation>強さを消す</translation>
    </message>
    <message>
        <source>Strength removed.</source>
        <translation>強さを消しました。</translation>
    </message>
    <message>
        <source>Day of the strength</source>
        <translation>強さをたずねた日</translation>
    </message>
    <message>
        <source>Strength on that day</source>
        <translation>その日の強さ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Day the brake was first noticed</source>
        <translation>ブレーキに気づいた日</translation>
    </message>
    <message>
        <source>on…</source>
        <translation>いつ…</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>気づいた日</translation>
    </message>
    <message>
        <source>The cue has not come yet.</source>
        <translation>きっかけは、まだ来ていません。</translation>
    </message>
</context>
<context>
    <name>BrakePart</name>
    <message>
        <source>Brake</source>
        <translation>ブレーキ</translation>
    </message>
    <message>
        <source>Add a brake</source>
        <translation>ブレーキを加える</translation>
    </message>
    <message>
        <source>Edit brake</source>
        <translation>ブレーキを直す</translation>
    </message>
    <message>
        <source>Remove brake</source>
        <translation>ブレーキを消す</translation>
    </message>
    <message>
        <source>Brake removed.</source>
        <translation>ブレーキを消しました。</translation>
    </message>
    <message>
        <source>What will pull back on the way? Once it is written down, there can be a plan for it.</source>
        <translation>この目標を、何が引き戻しそうでしょう。書いておくと、備えられます。</translation>
    </message>
    <message>
        <source>Heard, not laid at a goal yet:</source>
        <translation>聞いたブレーキ(どの目標のものか、これから):</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>これからたずねる</translation>
    </message>
    <message>
        <source>strength %1 → %2</source>
        <translation>強さ %1 → %2</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>強さ %1</translation>
    </message>
    <message>
        <source>Lay it at this goal</source>
        <translation>この目標に結ぶ</translation>
    </message>
    <message>
        <source>Lay at this goal: %1</source>
        <translation>この目標に結ぶ: %1</translation>
    </message>
    <message>
        <source>Lay a brake at a goal</source>
        <translation>ブレーキを目標に結ぶ</translation>
    </message>
    <message>
        <source>Tamed: %1 of %2 brakes</source>
        <translation>てなずけたブレーキ %2つのうち%1つ</translation>
    </message>
</context>
<context>
    <name>BrakeStep</name>
    <message>
        <source>Expected brake</source>
        <translation>これから出そうなブレーキ</translation>
    </message>
    <message>
        <source>Edit brake</source>
        <translation>ブレーキを直す</translation>
    </message>
    <message>
        <source>Add a brake</source>
        <translation>ブレーキを加える</translation>
    </message>
    <message>
        <source>Name of the brake</source>
        <translation>ブレーキの名前</translation>
    </message>
    <message>
        <source>What will pull back on the way?</source>
        <translation>途中で、何が引き戻しそうでしょう</translation>
    </message>
    <message>
        <source>What sets it off</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>what sets it off</source>
        <translation>何をきっかけに</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>これからたずねる</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>no session planned</source>
        <translation>次の面談は未定</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>のこり%1回</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>第%1回</translation>
    </message>
    <message>
        <source>Session %1 %2</source>
        <translation>第%1回 %2</translation>
    </message>
    <message>
        <source>%1 after today</source>
        <translation>今日のあと%1回</translation>
    </message>
    <message>
        <source>%1 after that</source>
        <translation>そのあと%1回</translation>
    </message>
    <message>
        <source>Call them %1</source>
        <translation>%1と呼ぶ</translation>
    </message>
    <message>
        <source>on paper %1</source>
        <translation>敬称 %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>confirmed %1</source>
        <translation>確認 %1</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>確かな井戸 %1</translation>
    </message>
    <message>
        <source>1 candidate</source>
        <translation>仮 1</translation>
    </message>
    <message>
        <source>%1 candidates</source>
        <translation>仮 %1</translation>
    </message>
    <message>
        <source>due yesterday</source>
        <translation>昨日まで</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日まで</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1 第%2回</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>強さ %1</translation>
    </message>
    <message>
        <source>strength %1 → %2</source>
        <translation>強さ %1 → %2</translation>
    </message>
    <message>
        <source>Brake: %1</source>
        <translation>ブレーキ: %1</translation>
    </message>
    <message>
        <source>plan %1 of %2</source>
        <translation>備え %2回のうち%1回</translation>
    </message>
    <message>
        <source>not in touch yet</source>
        <translation>連絡はこれから</translation>
    </message>
    <message>
        <source>in touch today</source>
        <translation>今日連絡しました</translation>
    </message>
    <message>
        <source>last contact %1 ago</source>
        <translation>最後の連絡 %1前</translation>
    </message>
    <message>
        <source>(usually %1)</source>
        <translation>(いつもは%1日)</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>私から</translation>
    </message>
    <message>
        <source>%1 in confidence</source>
        <translation>そっと相談 %1件</translation>
    </message>
    <message>
        <source>A session has been running since %1.</source>
        <translation>%1から、面談の記録が続いています。</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>最後の連絡 %1</translation>
    </message>
    <message>
        <source>met today</source>
        <translation>今日面談しました</translation>
    </message>
    <message>
        <source>time to talk about renewal</source>
        <translation>更新を話す頃</translation>
    </message>
</context>
<context>
    <name>BriefTab</name>
    <message>
        <source>Go on writing</source>
        <translation>記録を続ける</translation>
    </message>
    <message>
        <source>A line to send</source>
        <translation>LINEひとこと</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>カードを開く</translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>Sample notebook</source>
        <translation>見本ノート</translation>
    </message>
    <message>
        <source>%1 could not be replaced. It is as it was.</source>
        <translation>%1 を置き換えられませんでした。元のままです。</translation>
    </message>
    <message>
        <source>%1 could not be made. Nothing was changed.</source>
        <translation>%1 を作れませんでした。何も変えていません。</translation>
    </message>
    <message>
        <source>%1 was made, but the disk did not confirm it.</source>
        <translation>%1 を作りましたが、ディスクからの確認がありません。</translation>
    </message>
    <message>
        <source>The folder for the sample notebook cannot be made: %1</source>
        <translation>見本ノートのフォルダーを作れません: %1</translation>
    </message>
    <message>
        <source>%1 is no sample notebook. It was left as it is.</source>
        <translation>%1 は見本ノートではありません。そのままにしました。</translation>
    </message>
    <message>
        <source>%1 exists and was left as it is.</source>
        <translation>%1 はすでにあります。そのままにしました。</translation>
    </message>
</context>
<context>
    <name>CalendarKey</name>
    <message>
        <source>Key: %1 to %2</source>
        <translation>凡例 %1から%2まで</translation>
    </message>
</context>
<context>
    <name>CaptureDeck</name>
    <message>
        <source>Questions</source>
        <translation>問いの束</translation>
    </message>
    <message>
        <source>Another deck of questions</source>
        <translation>別の問いの束</translation>
    </message>
    <message>
        <source>Answer to the well</source>
        <translation>答えを井戸へ</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>次の問い</translation>
    </message>
    <message>
        <source>Next question (Alt+Down)</source>
        <translation>次の問い (Alt+Down)</translation>
    </message>
    <message>
        <source>%1 %2/%3</source>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>Wells this time</source>
        <translation>この回の井戸</translation>
    </message>
    <message>
        <source>The line under the caret belongs to this well</source>
        <translation>今の行を、この井戸の言葉にします</translation>
    </message>
    <message>
        <source>Lay the line at the well: %1</source>
        <translation>今の行を井戸へ: %1</translation>
    </message>
    <message>
        <source>Edit the questions</source>
        <translation>問いの束を直す</translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <translation>%1に尋ねました</translation>
    </message>
</context>
<context>
    <name>CaptureFoot</name>
    <message>
        <source>%1 today</source>
        <translation>今日の%1</translation>
    </message>
    <message>
        <source>last %1 (%2)</source>
        <translation>前回 %1 (%2)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>“%1” is not a number. The last value stands.</source>
        <translation>「%1」は数として読めません。前の値はそのままです。</translation>
    </message>
</context>
<context>
    <name>CaptureKeys</name>
    <message>
        <source>File the line: %1</source>
        <translation>行を分ける: %1</translation>
    </message>
</context>
<context>
    <name>CaptureSide</name>
    <message>
        <source>What was brought along</source>
        <translation>前回から持ってきたもの</translation>
    </message>
    <message>
        <source>Promises brought along</source>
        <translation>前回からの約束</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>私から</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: できました</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>継続</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>継続にする</translation>
    </message>
    <message>
        <source>Carry over: %1</source>
        <translation>継続にする: %1</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>いつもの</translation>
    </message>
    <message>
        <source>Said last</source>
        <translation>前回の終わりに</translation>
    </message>
    <message>
        <source>Make it the usual: %1?</source>
        <translation>「%1」を「いつもの」に?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変える</translation>
    </message>
    <message>
        <source>Make it the usual: %1</source>
        <translation>「%1」を「いつもの」にする</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>あとで: %1</translation>
    </message>
    <message>
        <source>Confirm the usual</source>
        <translation>いつものを確認</translation>
    </message>
    <message>
        <source>The usual is confirmed: %1</source>
        <translation>いつものを確認しました。%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>→ today, too</source>
        <translation>→ 今日も</translation>
    </message>
    <message>
        <source>→ today: %1</source>
        <translation>→ 今日は%1</translation>
    </message>
    <message>
        <source>Today, too: %1</source>
        <translation>今日も%1</translation>
    </message>
    <message>
        <source>Today, too</source>
        <translation>今日も</translation>
    </message>
</context>
<context>
    <name>CaptureTop</name>
    <message>
        <source>To the brief</source>
        <translation>面談まえへ</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>面談を終える</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>第%1回</translation>
    </message>
    <message numerus="yes">
        <source>/ %n minutes</source>
        <translation>
            <numerusform>/ %n分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartBlock</name>
    <message>
        <source>Show the chart</source>
        <translation>図で見る</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>表で見る</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>図で見る</translation>
    </message>
    <message>
        <source>%1 (T)</source>
        <translation>%1 (T)</translation>
    </message>
</context>
<context>
    <name>ChartSaving</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG画像 (*.png)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>図を保存</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG図形 (*.svg)</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 は、すでにあります。置き換えますか。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
</context>
<context>
    <name>ChartWidget</name>
    <message>
        <source>Show the chart</source>
        <translation>図で見る</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>表で見る</translation>
    </message>
</context>
<context>
    <name>CheckInEntry</name>
    <message>
        <source>Add a check-in</source>
        <translation>記録を加える</translation>
    </message>
    <message>
        <source>Edit check-in</source>
        <translation>記録を直す</translation>
    </message>
    <message>
        <source>Day of the check-in</source>
        <translation>記録の日</translation>
    </message>
    <message>
        <source>Remove this check-in</source>
        <translation>この記録を消す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Their reply</source>
        <translation>お返事</translation>
    </message>
    <message>
        <source>Paste their reply: the number is read from it</source>
        <translation>お返事を貼ると、数字を読みとります</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>気力</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>引き戻し</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>大切さ</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>自信</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>ご本人の言葉</translation>
    </message>
    <message>
        <source>their words, or what was seen</source>
        <translation>ご本人の言葉、または見えたこと</translation>
    </message>
    <message>
        <source>New check-in</source>
        <translation>新しい記録</translation>
    </message>
    <message>
        <source>Check-in of session %1</source>
        <translation>第%1回の記録</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>No number from 0 to 10 in it.</source>
        <translation>0から10の数字が見つかりません</translation>
    </message>
    <message>
        <source>energy %1</source>
        <translation>気力 %1</translation>
    </message>
    <message>
        <source>pull %1</source>
        <translation>引き戻し %1</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>読みとりました: %1</translation>
    </message>
    <message>
        <source>Remove check-in</source>
        <translation>記録を消す</translation>
    </message>
    <message>
        <source>Check-in removed.</source>
        <translation>記録を消しました。</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Done</source>
        <translation>できました</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>約束</translation>
    </message>
</context>
<context>
    <name>ChoiceNote</name>
    <message>
        <source>Note what they chose</source>
        <translation>選んだものを書きとめる</translation>
    </message>
    <message>
        <source>Noted as chosen: %1</source>
        <translation>選んだものとして書きとめました: %1</translation>
    </message>
    <message>
        <source>This is noted already: %1</source>
        <translation>もう書きとめてあります: %1</translation>
    </message>
    <message>
        <source>Write the topic and what they chose, for example “Drink: black bean tea”. Then the same key notes it.</source>
        <translation>「飲みもの: 黒豆茶」のように、話題と選んだものを書いて、もう一度押してください。</translation>
    </message>
</context>
<context>
    <name>ClientExport</name>
    <message>
        <source>The disk did not confirm %1. Write it once more before you rely on it.</source>
        <translation>%1の書き込みが確かめられませんでした。頼る前に、もう一度保存してください。</translation>
    </message>
    <message>
        <source>%1 could not be written there. Nobody was erased, and other files are as they were.</source>
        <translation>%1をそこに保存できませんでした。だれも消していません。ほかのファイルもそのままです。</translation>
    </message>
    <message>
        <source>That folder is full of such files. Choose another one.</source>
        <translation>そのフォルダーには同じ名前のファイルが多すぎます。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>your-data</source>
        <translation>your-data</translation>
    </message>
</context>
<context>
    <name>ClientHeader</name>
    <message>
        <source>Name, the family name first</source>
        <translation>お名前(姓を先に)</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>How to address them</source>
        <translation>呼び方</translation>
    </message>
    <message>
        <source>On papers</source>
        <translation>紙での敬称</translation>
    </message>
    <message>
        <source>Will</source>
        <translation>意志</translation>
    </message>
    <message>
        <source>Will: what they have decided to do</source>
        <translation>意志: 決めたこと</translation>
    </message>
    <message>
        <source>One line, once it is decided</source>
        <translation>決まったら、ここに一行</translation>
    </message>
    <message>
        <source>Holds dear</source>
        <translation>大切にしていること</translation>
    </message>
    <message>
        <source>What they hold dear</source>
        <translation>大切にしていること</translation>
    </message>
    <message>
        <source>Call them “%1”</source>
        <translation>「%1」と呼ぶ・敬称 </translation>
    </message>
    <message>
        <source>Honorific on papers: %1</source>
        <translation>紙での敬称: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>敬称</translation>
    </message>
    <message>
        <source>The wording of %1 is kept. A new one can be written over it; to remove it, open Wells.</source>
        <translation>%1の言葉は残しています。上から新しい言葉を書けます。消すときは「井戸」を開いてください。</translation>
    </message>
    <message>
        <source>Write what it was about</source>
        <translation>内容を書く</translation>
    </message>
    <message>
        <source>One click notes it for today; what it was about can be written beside it.</source>
        <translation>一押しで今日の連絡に残ります。内容はあとから書けます。</translation>
    </message>
    <message>
        <source>Note a contact (%1)</source>
        <translation>連絡を記す(%1)</translation>
    </message>
</context>
<context>
    <name>ClientListModel</name>
    <message>
        <source>No reading</source>
        <translation>読みなし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Energy lately, the newest last: %1</source>
        <translation>このごろの気力(右が新しい): %1</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Pages of this client</source>
        <translation>このお客様のページ</translation>
    </message>
</context>
<context>
    <name>ClientPanel</name>
    <message>
        <source>Clients</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>お客様を加える</translation>
    </message>
    <message>
        <source>Family name, Enter</source>
        <translation>姓だけでも、Enter</translation>
    </message>
    <message>
        <source>Name of the new client</source>
        <translation>加えるお客様の名前</translation>
    </message>
    <message>
        <source>Clients by reading</source>
        <translation>お客様(よみの順)</translation>
    </message>
    <message>
        <source>Sample notebook</source>
        <translation>見本ノート</translation>
    </message>
    <message>
        <source>Clients %1</source>
        <translation>お客様 %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>すべてのお客様</translation>
    </message>
    <message>
        <source>Show only some clients</source>
        <translation>お客様をしぼり込む</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>全員を表示</translation>
    </message>
    <message>
        <source>Clients %1 of %2</source>
        <translation>お客様 %2人のうち%1人</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>%1だけ</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>The recovery code. It is shown this once.</source>
        <translation>回復コードです。表示するのは、この一度だけです。</translation>
    </message>
    <message>
        <source>Print it or write it down, and keep it away from this computer: whoever has it and the file can read everything. It is kept nowhere else; a PDF of it should not stay on this computer.</source>
        <translation>印刷するか書き写して、このパソコンから離れた場所に保管してください。これとファイルの両方があれば、だれでもすべてを読めます。ほかのどこにも残りません。PDFにしたときも、このパソコンには残さないでください。</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>紙に印刷</translation>
    </message>
    <message>
        <source>Copy for 30 seconds</source>
        <translation>30秒だけコピー</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>紙に控えました</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>%1番目: %2</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>the client: family name, full name or reading</source>
        <translation>お客様。姓、姓名、よみのどれか</translation>
    </message>
    <message>
        <source>the PDF to write</source>
        <translation>書き出す PDF</translation>
    </message>
    <message>
        <source>overwrite an existing file</source>
        <translation>すでにあるファイルに上書きする</translation>
    </message>
    <message>
        <source>list as JSON</source>
        <translation>JSON で出す</translation>
    </message>
    <message>
        <source>Make an empty notebook.</source>
        <translation>空のノートを作ります。</translation>
    </message>
    <message>
        <source>Make the sample notebook.</source>
        <translation>見本のノートを作ります。</translation>
    </message>
    <message>
        <source>Write the paper before a call.</source>
        <translation>面談まえメモを書き出します。</translation>
    </message>
    <message>
        <source>Write the summary of a session, for the client.</source>
        <translation>お客様に渡す、面談のまとめを書き出します。</translation>
    </message>
    <message>
        <source>the session&apos;s date (default: the last one held)</source>
        <translation>面談の日付(省くと、いちばん最近の面談)</translation>
    </message>
    <message>
        <source>Search all text.</source>
        <translation>すべての文を探します。</translation>
    </message>
    <message>
        <source>at most N hits (default 50)</source>
        <translation>多くても N 件(省くと 50)</translation>
    </message>
    <message>
        <source>Bring in contacts of Google or Outlook.</source>
        <translation>Google や Outlook の連絡先を取り込みます。</translation>
    </message>
    <message>
        <source>show what would come in, change nothing</source>
        <translation>取り込まれるものを見せるだけで、何も変えない</translation>
    </message>
    <message>
        <source>Read and verify the whole notebook.</source>
        <translation>ノート全体を読み、確かめます。</translation>
    </message>
    <message>
        <source>read the passphrase from FILE (- is stdin)</source>
        <translation>パスワードを FILE から読む(- は標準入力)</translation>
    </message>
    <message>
        <source>take DATE (YYYY-MM-DD) for today</source>
        <translation>DATE(YYYY-MM-DD)を今日とする</translation>
    </message>
    <message>
        <source>ja or en</source>
        <translation>ja か en</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>この説明を出す</translation>
    </message>
    <message>
        <source>Use: wellspring %1 %2 [options]; wellspring %1 --help lists them.</source>
        <translation>使い方: wellspring %1 %2 [オプション]。wellspring %1 --help で一覧が出ます。</translation>
    </message>
    <message>
        <source>--today wants a date such as 2026-12-09.</source>
        <translation>--today には 2026-12-09 のような日付を渡してください。</translation>
    </message>
    <message>
        <source>That is not how this command is called.</source>
        <translation>この操作の呼び方が違います。</translation>
    </message>
    <message>
        <source>Wellspring, a client notebook for consultants who work one-to-one.</source>
        <translation>井戸帳。一対一で人を支えるための、お客様ごとのノート。</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>ウィンドウを開く</translation>
    </message>
    <message>
        <source>Options for the window: --theme light|dark|system, --lang ja|en, --today DATE. Each command has --help.</source>
        <translation>ウィンドウのオプション: --theme light|dark|system、--lang ja|en、--today DATE。それぞれの操作に --help があります。</translation>
    </message>
    <message>
        <source>%1 exists and was left as it is.</source>
        <translation>%1 はすでにあります。そのままにしました。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was changed.</source>
        <translation>%1 を読めません。何も変えていません。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>  row %1: %2 is there already</source>
        <translation>  %1行目: %2 さんは、もうノートにいます</translation>
    </message>
    <message>
        <source>  row %1 left out: %2</source>
        <translation>  %1行目は取り込みません: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) would come in. Nothing was changed.</source>
        <translation>
            <numerusform>%n人を取り込めます。まだ何も変えていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) came in.</source>
        <translation>
            <numerusform>%n人を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>%1 というファイルはありません。</translation>
    </message>
    <message>
        <source>--client NAME says whose.</source>
        <translation>だれのものかを --client NAME で指定してください。</translation>
    </message>
    <message>
        <source>There is no client “%1” in this notebook.</source>
        <translation>このノートに「%1」というお客様はいません。</translation>
    </message>
    <message>
        <source>“%1” fits several clients:</source>
        <translation>「%1」に当てはまるお客様が何人かいます:</translation>
    </message>
    <message>
        <source>New notebook</source>
        <translation>新しいノート</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>作りました: %1</translation>
    </message>
    <message>
        <source>Without a recovery code, a lost passphrase is final: nobody can open this notebook without it.</source>
        <translation>回復コードはまだありません。パスワードを失うと、だれもこのノートを開けません。</translation>
    </message>
    <message>
        <source>Made: %1 (passphrase: %2)</source>
        <translation>作りました: %1(パスワード: %2)</translation>
    </message>
    <message>
        <source>--limit wants a whole number from 1 on.</source>
        <translation>--limit には 1 以上の整数を渡してください。</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>連絡先の取り込み</translation>
    </message>
    <message numerus="yes">
        <source>Every seal and every row is whole. %n client(s).</source>
        <translation>
            <numerusform>封も行も、すべて無事です。お客様 %n人。</numerusform>
        </translation>
    </message>
    <message>
        <source>--pdf OUT names the file to write.</source>
        <translation>書き出す先を --pdf OUT で指定してください。</translation>
    </message>
    <message>
        <source>%1 exists and was left as it is. --force overwrites it.</source>
        <translation>%1 はすでにあります。そのままにしました。--force で上書きします。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました: %1</translation>
    </message>
    <message>
        <source>No session was held yet. Nothing was written.</source>
        <translation>面談はまだありません。何も書き出していません。</translation>
    </message>
    <message>
        <source>--session wants a date such as 2026-12-09.</source>
        <translation>--session には 2026-12-09 のような日付を渡してください。</translation>
    </message>
    <message>
        <source>The end of the file is not whole (a cut or crash while writing). Everything saved before it is there.</source>
        <translation>ファイルの終わりが欠けています(書き込み中の中断など)。その前に保存したものは、すべてあります。</translation>
    </message>
    <message>
        <source>What was cut off lies in %1.</source>
        <translation>切れた部分は %1 に残しました。</translation>
    </message>
    <message>
        <source>%1 is the passphrase file itself. Nothing was written.</source>
        <translation>%1 はパスワードのファイルそのものです。何も書いていません。</translation>
    </message>
    <message>
        <source>%1 is the notebook itself. Nothing was written.</source>
        <translation>%1 はノートそのものです。何も書き出していません。</translation>
    </message>
    <message>
        <source>The name of the file is empty.</source>
        <translation>ファイルの名前が空です。</translation>
    </message>
    <message>
        <source>--lang takes ja or en.</source>
        <translation>--lang には ja か en を指定してください。</translation>
    </message>
    <message>
        <source>The output could not be written to its end: its disk is full, or nobody takes it. No notebook and no paper was harmed by that.</source>
        <translation>結果を最後まで書き出せませんでした(書き出し先のディスクがいっぱいか、受け手がいません)。ノートと書類は無事です。</translation>
    </message>
    <message>
        <source>--theme takes light, dark or system.</source>
        <translation>--theme には light・dark・system のどれかを指定してください。</translation>
    </message>
    <message>
        <source>The last saved change is damaged in the file and is missing here. Everything saved before it is there. Nothing was changed in the file.</source>
        <translation>最後に保存した変更がファイルの中で壊れていて、ここには出ていません。それより前に保存したものはすべてあります。ファイルは何も変えていません。</translation>
    </message>
    <message>
        <source>No session was held on %1. Nothing was written.</source>
        <translation>%1 に行った面談はありません。何も書き出していません。</translation>
    </message>
    <message>
        <source>This file is not the one this computer saved last: an older or another copy was put in its place.</source>
        <translation>このファイルは、このコンピューターが最後に保存したものではありません。前のもの、または別のコピーに置きかわっています。</translation>
    </message>
    <message>
        <source>Make a new recovery code and its sheet.</source>
        <translation>回復コードを新しく作り、その紙をPDFにします。</translation>
    </message>
    <message>
        <source>wellspring recovery FILE --pdf OUT makes one, with its sheet.</source>
        <translation>wellspring recovery FILE --pdf OUT で、回復コードとその紙を作れます。</translation>
    </message>
    <message>
        <source>Print it, keep it away from this computer, and remove the PDF. A sheet made before opens only older copies and backups.</source>
        <translation>印刷して、このパソコンから離れた場所に保管し、PDFは消してください。前に作った紙で開けるのは、以前の写しとバックアップだけになりました。</translation>
    </message>
    <message>
        <source>Print it, keep it away from this computer, and remove the PDF.</source>
        <translation>印刷して、このパソコンから離れた場所に保管し、PDFは消してください。</translation>
    </message>
    <message>
        <source>Bring two copies of a notebook together in a third file.</source>
        <translation>ノートのふたつの写しを、三つめのファイルにまとめます。</translation>
    </message>
    <message>
        <source>the notebook to write</source>
        <translation>書き出すノート</translation>
    </message>
    <message>
        <source>%1 has another passphrase.</source>
        <translation>%1 はパスワードが違います。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n edit(s) that only this copy has</source>
        <translation>
            <numerusform>%1: この写しだけにある編集が%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) erased for good in one copy are erased.</source>
        <translation>
            <numerusform>一方で完全に消去したお客様%n人を消去しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere do they say different things.</source>
        <translation>食い違いはありません。</translation>
    </message>
    <message numerus="yes">
        <source>In %n place(s) they say different things. Both are kept; the window lists them under “Two copies”.</source>
        <translation>
            <numerusform>%nか所で食い違っています。両方とも残しました。画面の「ふたつの写し」で決められます。</numerusform>
        </translation>
    </message>
    <message>
        <source>--into OUT says where to write the merged notebook.</source>
        <translation>まとめたノートの書き出し先を --into OUT で指定してください。</translation>
    </message>
    <message>
        <source>--to wants a folder.</source>
        <translation>--to にはフォルダーが要ります。</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>壊れています</translation>
    </message>
    <message>
        <source>opens with another passphrase</source>
        <translation>別のパスワードで開きます</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup that is whole, with %n client(s): %1</source>
        <translation>
            <numerusform>完全なバックアップのうち、いちばん新しいもの(お客様 %n人): %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup of it that is whole lies in %1.</source>
        <translation>%1 に、完全なバックアップはありません。</translation>
    </message>
    <message>
        <source>Verified once more, it has everything already: %1</source>
        <translation>もう一度確かめました。すべて入っています: %1</translation>
    </message>
    <message numerus="yes">
        <source>Backed up and verified, %n client(s): %1</source>
        <translation>
            <numerusform>バックアップを作り、確かめました。お客様 %n人: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is not restored over itself.</source>
        <translation>バックアップを、それ自身の上に復元することはできません。</translation>
    </message>
    <message numerus="yes">
        <source>Restored, %n client(s): %1</source>
        <translation>
            <numerusform>復元しました。お客様 %n人: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) that were erased for good since were left out.</source>
        <translation>
            <numerusform>そのあと完全に消されたお客様 %n人は、除きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>What stood there before lies in %1.</source>
        <translation>前にそこにあったものは、%1 にあります。</translation>
    </message>
    <message>
        <source>Make a backup and verify it.</source>
        <translation>バックアップを作り、確かめます。</translation>
    </message>
    <message>
        <source>the folder for backups (it must be there)</source>
        <translation>バックアップのフォルダー(あるものに限ります)</translation>
    </message>
    <message>
        <source>make none, list those that there are</source>
        <translation>作らずに、あるものを一覧にします</translation>
    </message>
    <message>
        <source>Restore a backup as a notebook of its own.</source>
        <translation>バックアップを、ひとつのノートとして復元します。</translation>
    </message>
    <message>
        <source>put it in the place of OUT, which goes on under another name</source>
        <translation>OUTの場所に置きます。元のOUTは別の名前で残します</translation>
    </message>
    <message>
        <source>replace OUT, which is kept beside it, and take a copy that lacks many clients</source>
        <translation>OUT を置きかえ（もとのファイルは横に残ります）、お客様が多く欠けた写しもまとめる</translation>
    </message>
    <message>
        <source>What was there lies in %1.</source>
        <translation>もとからあったファイルは %1 に残してあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) beside it could not be asked who was erased for good since, for they are damaged or have another passphrase: %1</source>
        <translation>
            <numerusform>となりにある %n 件のバックアップは、壊れているかパスワードが違うため、そのあとにだれを完全に消したかを確かめられませんでした: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空欄)</translation>
    </message>
    <message>
        <source>stands: %1</source>
        <translation>いまの内容: %1</translation>
    </message>
    <message>
        <source>the other copy: %1</source>
        <translation>もう一方の写し: %1</translation>
    </message>
    <message>
        <source>That it was verified could not be noted on this computer. The backup itself is whole.</source>
        <translation>確かめたことを、このコンピューターに記録できませんでした。バックアップそのものは完全です。</translation>
    </message>
</context>
<context>
    <name>ConflictRow</name>
    <message>
        <source>Keep this</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>It was removed since.</source>
        <translation>その後、消されています。</translation>
    </message>
    <message>
        <source>It stands, with what was written there.</source>
        <translation>書きこみがあったので、残っています。</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>It was removed.</source>
        <translation>消されています。</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>別の写真</translation>
    </message>
    <message>
        <source>Stands now</source>
        <translation>いまの内容</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>もう一方にする</translation>
    </message>
    <message>
        <source>The other copy</source>
        <translation>もう一方の写し</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空欄)</translation>
    </message>
</context>
<context>
    <name>ContactLog</name>
    <message>
        <source>Note a contact</source>
        <translation>連絡を記す</translation>
    </message>
    <message>
        <source>%1: noted for today.</source>
        <translation>%1。今日の連絡に記しました。</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>The first row of this file names no column for family names (姓, 氏名, Last Name). Nothing has been taken over.</source>
        <translation>一行目に、姓の欄(姓、氏名、Last Name)が見あたりません。何も取り込んでいません。</translation>
    </message>
</context>
<context>
    <name>ContactsBlock</name>
    <message>
        <source>Contacts</source>
        <translation>連絡</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>連絡を加える</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>連絡を編集</translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation>連絡を消す</translation>
    </message>
    <message>
        <source>Contact removed.</source>
        <translation>連絡を消しました。</translation>
    </message>
    <message>
        <source>Each touch between sessions: a message, a call. It ends the silence.</source>
        <translation>面談のあいだの連絡。メッセージや電話が、ご無沙汰を終わらせます。</translation>
    </message>
    <message>
        <source>Contacts by channel</source>
        <translation>連絡方法で絞る</translation>
    </message>
    <message>
        <source>What the contact was about</source>
        <translation>連絡の内容</translation>
    </message>
    <message>
        <source>what it was about</source>
        <translation>何のことか</translation>
    </message>
    <message>
        <source>Day of the contact</source>
        <translation>連絡した日</translation>
    </message>
    <message>
        <source>Way of the contact</source>
        <translation>連絡の手段</translation>
    </message>
    <message>
        <source>Who got in touch</source>
        <translation>どちらからの連絡か</translation>
    </message>
    <message>
        <source>from them</source>
        <translation>お客様から</translation>
    </message>
    <message>
        <source>from me</source>
        <translation>私から</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>連絡</translation>
    </message>
    <message>
        <source>In touch today by</source>
        <translation>今日の連絡</translation>
    </message>
    <message>
        <source>In touch today by %1</source>
        <translation>今日の連絡: %1</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>あと%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>It is time</source>
        <translation>時間です</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>in</source>
        <comment>above the number of minutes until the meeting</comment>
        <translation>あと</translation>
    </message>
    <message>
        <source>h</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Nothing has been taken over.</source>
        <translation>何も取り込んでいません。</translation>
    </message>
    <message>
        <source>This computer cannot read Shift_JIS files.</source>
        <translation>このコンピューターでは Shift_JIS のファイルを読めません。</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read, from line %1 on: it is neither UTF-8 nor Shift_JIS. Please save it as UTF-8.</source>
        <translation>%1行目から文字を読めません。UTF-8 でも Shift_JIS でもないようです。UTF-8 で保存しなおしてください。</translation>
    </message>
    <message>
        <source>Some letters of this file are damaged. Please save it again as UTF-8.</source>
        <translation>文字の一部が壊れています。もう一度 UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. Please split it.</source>
        <translation>ファイルが%1 MBを超えています。分けてください。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>This is a spreadsheet file, not CSV. Please open it and save it as “CSV UTF-8”.</source>
        <translation>CSVではなく表計算のファイルです。開いて「CSV UTF-8」で保存してください。</translation>
    </message>
    <message>
        <source>This file has more than %1 rows. Please split it.</source>
        <translation>行が%1を超えています。ファイルを分けてください。</translation>
    </message>
    <message>
        <source>In row %1 a quotation mark is opened and never closed.</source>
        <translation>%1行目で引用符が開いたまま、閉じていません。</translation>
    </message>
    <message>
        <source>It holds characters that are no text.</source>
        <translation>文字でないものが入っています。</translation>
    </message>
    <message>
        <source>It has %1 cells, the heading has %2.</source>
        <translation>欄が%1あります。見出しは%2です。</translation>
    </message>
    <message>
        <source>It seems to be torn in two by a line break.</source>
        <translation>途中の改行で、二つに切れているようです。</translation>
    </message>
    <message>
        <source>This file is no text, or text of an unknown kind. Please save it as “CSV UTF-8”.</source>
        <translation>文字のファイルではないか、読めない種類です。「CSV UTF-8」で保存してください。</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read as %1, from line %2 on. Please choose another encoding.</source>
        <translation>%2行目から、文字を %1 として読めません。別の文字コードを選んでください。</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read as %1. Please choose another encoding.</source>
        <translation>文字を %1 として読めません。別の文字コードを選んでください。</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>The notebook is covered.</source>
        <translation>ノートは隠してあります。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The notebook could not be opened.</source>
        <translation>ノートを開けませんでした。</translation>
    </message>
    <message>
        <source>Part of the notebook could not be read. The file was left as it is.</source>
        <translation>ノートの一部を読めませんでした。ファイルはそのままです。</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>No such day. %1 would do.</source>
        <translation>この日付は読めません。%1のように書けます。</translation>
    </message>
</context>
<context>
    <name>DeckBlock</name>
    <message>
        <source>Questions</source>
        <translation>問いの束</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>ご本人の答え</translation>
    </message>
    <message>
        <source>Their answer, in their words</source>
        <translation>ご本人の言葉で</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>ほかの問い</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>ほかの問い</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>答えを加える</translation>
    </message>
    <message>
        <source>Edit the questions</source>
        <translation>問いの束を直す</translation>
    </message>
    <message>
        <source>Next question (Alt+Down)</source>
        <translation>次の問い (Alt+Down)</translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <translation>%1に尋ねました</translation>
    </message>
</context>
<context>
    <name>Decks</name>
    <message>
        <source>A question needs words.</source>
        <translation>問いの言葉を入れてください。</translation>
    </message>
    <message>
        <source>This is too long to be asked: at most %1 characters fit here.</source>
        <translation>尋ねるには長すぎます。%1文字までです。</translation>
    </message>
    <message>
        <source>This question was put away. It can be brought back below.</source>
        <translation>この問いは、しまってあります。下から戻せます。</translation>
    </message>
    <message>
        <source>This question is in the deck already.</source>
        <translation>この問いは、もう束にあります。</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>What the backup has otherwise</source>
        <translation>バックアップとの違い</translation>
    </message>
    <message numerus="yes">
        <source>And %n more client(s).</source>
        <translation>
            <numerusform>ほかにお客様 %n人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧にもどる</translation>
    </message>
    <message>
        <source>The backup of %1, beside the notebook as it is now</source>
        <translation>%1のバックアップと、いまのノートの違い</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>違いはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) of today are not in this backup. Restoring all of it takes them away.</source>
        <translation>
            <numerusform>いまのお客様のうち %n人は、このバックアップにいません。すべて復元すると、ノートからいなくなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) in it were erased for good since. They do not come back.</source>
        <translation>
            <numerusform>このバックアップのお客様のうち %n人は、そのあと完全に消されました。元にはもどりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The notebook itself</source>
        <translation>ノート全体のこと</translation>
    </message>
    <message>
        <source>%1: only in the backup</source>
        <translation>%1(バックアップにだけ)</translation>
    </message>
    <message>
        <source>%1: only now</source>
        <translation>%1(いまだけ)</translation>
    </message>
    <message>
        <source>Bring back only this</source>
        <translation>ここだけ復元</translation>
    </message>
    <message>
        <source>Bring back only %1</source>
        <translation>%1だけ復元</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Before anything is restored, the notebook as it is now is kept as a backup of its own. Restoring can be undone.</source>
        <translation>復元のまえに、いまのノートをバックアップとして残します。復元は元にもどせます。</translation>
    </message>
    <message>
        <source>Restore all of it</source>
        <translation>すべて復元</translation>
    </message>
    <message numerus="yes">
        <source>Yes, also take away %n client(s)</source>
        <translation>
            <numerusform>はい、お客様 %n人がいなくなってもかまいません</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>Only in the backup</source>
        <translation>バックアップにだけあるもの</translation>
    </message>
    <message>
        <source>Otherwise in the backup</source>
        <translation>バックアップでは違うもの</translation>
    </message>
    <message>
        <source>Only now</source>
        <translation>いまのノートにだけあるもの</translation>
    </message>
</context>
<context>
    <name>EnergyBlock</name>
    <message>
        <source>Energy and pull</source>
        <translation>気力と引き戻し</translation>
    </message>
    <message>
        <source>Add a check-in</source>
        <translation>記録を加える</translation>
    </message>
    <message>
        <source>Edit check-in</source>
        <translation>記録を直す</translation>
    </message>
    <message>
        <source>Remove check-in</source>
        <translation>記録を消す</translation>
    </message>
    <message>
        <source>Check-in removed.</source>
        <translation>記録を消しました。</translation>
    </message>
    <message>
        <source>Energy, 0 to 10</source>
        <translation>気力(0〜10)</translation>
    </message>
    <message>
        <source>Pull, 0 to 10</source>
        <translation>引き戻し(0〜10)</translation>
    </message>
    <message>
        <source>What they said with it</source>
        <translation>そのときのひとこと</translation>
    </message>
    <message>
        <source>Day of the check-in</source>
        <translation>記録の日</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>気力</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>引き戻し</translation>
    </message>
</context>
<context>
    <name>EngagementPage</name>
    <message>
        <source>Engagements and time</source>
        <translation>ご契約と時間</translation>
    </message>
    <message>
        <source>What you work on together, from when and for how many sessions, stands in the notebook.</source>
        <translation>何のために、いつから、何回。ご契約は「ノート」に書きます。</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>すべて合わせて</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>面談</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>事務</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>面談</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>到達度</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>お支払い</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>報告先</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>伝えること</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>結びの言葉</translation>
    </message>
    <message>
        <source>Open in the notebook</source>
        <translation>ノートで見る</translation>
    </message>
    <message>
        <source>Edit in the notebook</source>
        <translation>ノートで直す</translation>
    </message>
</context>
<context>
    <name>Engagements</name>
    <message>
        <source>One goal</source>
        <translation>目標ひとつ</translation>
    </message>
    <message>
        <source>%1 goals together</source>
        <translation>目標%1つを合わせて</translation>
    </message>
    <message>
        <source>%1: [b]beyond what was agreed[/b].</source>
        <translation>%1、[b]約束した水準を超えています[/b]。</translation>
    </message>
    <message>
        <source>%1: [b]as agreed[/b].</source>
        <translation>%1、[b]約束した水準に届いています[/b]。</translation>
    </message>
    <message>
        <source>%1: [b]close to what was agreed[/b].</source>
        <translation>%1、[b]約束した水準まで、あと少し[/b]です。</translation>
    </message>
    <message>
        <source>%1: [b]on the way to what was agreed[/b].</source>
        <translation>%1、[b]約束した水準へ向かっています[/b]。</translation>
    </message>
    <message>
        <source>Higher than when first rated in %1.</source>
        <translation>はじめにつけた%1より上がっています。</translation>
    </message>
    <message>
        <source>Lower than when first rated in %1.</source>
        <translation>はじめにつけた%1より下がっています。</translation>
    </message>
    <message>
        <source>As when first rated in %1.</source>
        <translation>はじめにつけた%1と同じです。</translation>
    </message>
    <message>
        <source>T %1, first %2; 50 is what was agreed</source>
        <translation>T %1(はじめ %2)・50が約束した水準</translation>
    </message>
    <message>
        <source>T %1; 50 is what was agreed</source>
        <translation>T %1・50が約束した水準</translation>
    </message>
    <message>
        <source>%1: %2, weight %3</source>
        <translation>%1: %2・重み %3</translation>
    </message>
    <message>
        <source>No goal in it yet.</source>
        <translation>目標は、まだありません。</translation>
    </message>
    <message>
        <source>No goal has been rated on its levels yet.</source>
        <translation>到達度をつけた目標は、まだありません。</translation>
    </message>
    <message>
        <source>One more is not rated yet.</source>
        <translation>あとひとつは、まだつけていません。</translation>
    </message>
    <message>
        <source>%1 more are not rated yet.</source>
        <translation>あと%1つは、まだつけていません。</translation>
    </message>
    <message>
        <source>Outside of any engagement</source>
        <translation>ご契約の外</translation>
    </message>
    <message>
        <source>No purpose yet</source>
        <translation>目的は、これから</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1回</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1回</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%2回のうち%1回</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>のこり%1回</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>面談 %1回</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message>
        <source>Saved as PDF: %1</source>
        <translation>PDFで保存しました。%1</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>完全に消す</translation>
    </message>
    <message>
        <source>A folder for what is theirs</source>
        <translation>ご本人の分を入れるフォルダー</translation>
    </message>
    <message>
        <source>Erase %1 for good</source>
        <translation>%1を完全に消す</translation>
    </message>
    <message>
        <source>First, what is theirs</source>
        <translation>まず、ご本人の分を</translation>
    </message>
    <message>
        <source>If they want it: a PDF to read, a JSON file and a vCard, with their own words, what was agreed and their contact data. What was said in confidence, your own notes, ratings and brakes are not in it.</source>
        <translation>ご希望があれば、ご本人の言葉、約束したこと、連絡先を、PDFとJSONとvCardでお渡しできます。そっと相談、気づき、評価、ブレーキは入りません。</translation>
    </message>
    <message>
        <source>Save theirs in a folder…</source>
        <translation>ご本人の分をフォルダーに保存…</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>消えるもの</translation>
    </message>
    <message>
        <source>Their name, and nothing else.</source>
        <translation>お名前だけです。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in the history</source>
        <translation>
            <numerusform>履歴の変更%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>their words in the search</source>
        <translation>検索に入っている言葉</translation>
    </message>
    <message>
        <source>older copies that the program left beside the notebook</source>
        <translation>ノートの隣に残った古い写し</translation>
    </message>
    <message>
        <source>The file is then written anew, so that nothing of them is left in it. There is no undo, and what you did before can no longer be undone either.</source>
        <translation>そのあと、何も残らないようにファイルを書き直します。取り消しはできません。これまでの操作も、元にもどせなくなります。</translation>
    </message>
    <message>
        <source>What you should know</source>
        <translation>知っておいていただきたいこと</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of others point to them. The link goes, the records stay.</source>
        <translation>
            <numerusform>ほかの方の記録%n件が、この方を指しています。つながりは消え、記録は残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their name also stands in %n record(s) of others. Those are other people&apos;s and stay as they are.</source>
        <translation>
            <numerusform>お名前は、ほかの方の記録%n件にも出てきます。それはほかの方のものなので、そのまま残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), made from %1 to %2, may still hold them.</source>
        <translation>
            <numerusform>%1から%2までに作ったバックアップ%n件に、まだ残っているかもしれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>If it is meant</source>
        <translation>本当に消すとき</translation>
    </message>
    <message>
        <source>Type their name: %1</source>
        <translation>お名前を入力してください: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>もどる</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>消しています</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>完全に消しました</translation>
    </message>
    <message>
        <source>This certificate names nobody and holds no word of theirs. Give it to them, or keep it; the number lets both of you refer to it.</source>
        <translation>この証明書には、お名前も記録の言葉も入っていません。ご本人に渡すか、手もとに残してください。番号でお互いに確かめられます。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFで保存…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>終わる</translation>
    </message>
    <message>
        <source>The folder for backups cannot be reached now. Those in it may still hold them.</source>
        <translation>バックアップのフォルダーが、いま見つかりません。その中のバックアップには、まだ残っているかもしれません。</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), made on %1, may still hold them.</source>
        <translation>
            <numerusform>%1に作ったバックアップ%n件に、まだ残っているかもしれません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) beside the notebook or in a folder there, last changed on %1, may still hold them.</source>
        <translation>
            <numerusform>ノートの隣か、隣のフォルダーにある写し%n件（最後の変更は%1）に、まだ残っているかもしれません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) beside the notebook or in a folder there, last changed from %1 to %2, may still hold them.</source>
        <translation>
            <numerusform>ノートの隣か、隣のフォルダーにある写し%n件（最後の変更は%1から%2まで）に、まだ残っているかもしれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups and copies of this notebook that were made until now still hold them. A backup that is restored leaves them out again; copies that are no backups stay until somebody deletes them.</source>
        <translation>これまでに作ったバックアップや写しには、まだ残っています。バックアップを復元しても、この方は入りません。バックアップでない写しは、だれかが消すまで残ります。</translation>
    </message>
</context>
<context>
    <name>FactBlock</name>
    <message>
        <source>Small facts</source>
        <translation>小さな事実</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>小さな事実を加える</translation>
    </message>
    <message>
        <source>Edit fact</source>
        <translation>小さな事実を直す</translation>
    </message>
    <message>
        <source>Remove fact</source>
        <translation>小さな事実を消す</translation>
    </message>
    <message>
        <source>Fact removed.</source>
        <translation>小さな事実を消しました。</translation>
    </message>
    <message>
        <source>A name, a day, something they said in passing.</source>
        <translation>名前、日付、ふと聞いたひとことを。</translation>
    </message>
    <message>
        <source>Small fact</source>
        <translation>小さな事実</translation>
    </message>
    <message>
        <source>What is worth remembering</source>
        <translation>覚えておきたいこと</translation>
    </message>
    <message>
        <source>The day on which it matters</source>
        <translation>大切な日</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日付</translation>
    </message>
</context>
<context>
    <name>FormBase</name>
    <message>
        <source>A number, please.</source>
        <translation>数で書いてください。</translation>
    </message>
</context>
<context>
    <name>GivenBlock</name>
    <message>
        <source>Given</source>
        <translation>渡したもの</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>コンテンツから</translation>
    </message>
    <message>
        <source>Give something from the shelf</source>
        <translation>コンテンツから選んで渡す</translation>
    </message>
</context>
<context>
    <name>GivenList</name>
    <message>
        <source>Give something</source>
        <translation>渡したものを書く</translation>
    </message>
    <message>
        <source>Edit what was given</source>
        <translation>渡したものの編集</translation>
    </message>
    <message>
        <source>Remove what was given</source>
        <translation>渡したものを消す</translation>
    </message>
    <message>
        <source>What was given is removed.</source>
        <translation>渡したものを消しました。</translation>
    </message>
    <message>
        <source>A video, a worksheet, a book, given for a reason that is theirs.</source>
        <translation>動画、ワークシート、本。その方だけの理由を添えて渡したもの。</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>渡したもの</translation>
    </message>
    <message>
        <source>what is given</source>
        <translation>渡したもの</translation>
    </message>
    <message>
        <source>Day it was given</source>
        <translation>渡した日</translation>
    </message>
    <message>
        <source>Why them</source>
        <translation>渡した理由</translation>
    </message>
    <message>
        <source>why this one, for them</source>
        <translation>なぜ、この方に</translation>
    </message>
    <message>
        <source>For them</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Day it came back</source>
        <translation>戻った日</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>その後</translation>
    </message>
    <message>
        <source>what came of it</source>
        <translation>使ってみて、どうだったか</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>戻り</translation>
    </message>
    <message>
        <source>Came of it</source>
        <translation>その後</translation>
    </message>
</context>
<context>
    <name>GoalBlock</name>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Open the goals</source>
        <translation>目標を開く</translation>
    </message>
    <message>
        <source>No goal yet. It is set together, from a well.</source>
        <translation>目標は、まだありません。井戸から、いっしょに決めます。</translation>
    </message>
</context>
<context>
    <name>GoalHead</name>
    <message>
        <source>Edit goal</source>
        <translation>目標を直す</translation>
    </message>
    <message>
        <source>Title of the goal</source>
        <translation>目標の題</translation>
    </message>
    <message>
        <source>What is to be reached</source>
        <translation>何をめざすか</translation>
    </message>
    <message>
        <source>Remove this goal</source>
        <translation>この目標を消す</translation>
    </message>
    <message>
        <source>Target:</source>
        <translation>目標値:</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>数えるもの</translation>
    </message>
    <message>
        <source>what is counted</source>
        <translation>数えるもの</translation>
    </message>
    <message>
        <source>Value at the start</source>
        <translation>始まりの値</translation>
    </message>
    <message>
        <source>from</source>
        <translation>始まりの値</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>to</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Start of the goal</source>
        <translation>目標の始まり</translation>
    </message>
    <message>
        <source>start</source>
        <translation>始まり</translation>
    </message>
    <message>
        <source>Due day of the goal</source>
        <translation>目標の期日</translation>
    </message>
    <message>
        <source>due day</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>How the goal stands</source>
        <translation>目標の様子</translation>
    </message>
    <message>
        <source>Weight of the goal among the others, 1 to 9</source>
        <translation>目標どうしの重み(1〜9)</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>重み %1</translation>
    </message>
    <message>
        <source>Go through it together</source>
        <translation>いっしょにたどる</translation>
    </message>
    <message>
        <source>Set a goal together</source>
        <translation>目標をいっしょに立てる</translation>
    </message>
</context>
<context>
    <name>GoalProgress</name>
    <message>
        <source>Attainment</source>
        <translation>到達度</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>値を加える</translation>
    </message>
    <message>
        <source>Agree on the levels</source>
        <translation>水準を決める</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>GoalSetting</name>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>なぜ</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>根</translation>
    </message>
    <message>
        <source>Brake</source>
        <translation>ブレーキ</translation>
    </message>
    <message>
        <source>If-then</source>
        <translation>備え</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>到達度</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>自信</translation>
    </message>
    <message>
        <source>First a title. Everything else may wait, or stay blank.</source>
        <translation>まず、目標の題を。ほかはあとからでも、空のままでもかまいません。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>終える</translation>
    </message>
    <message>
        <source>Setting a goal together</source>
        <translation>目標をいっしょに立てる</translation>
    </message>
</context>
<context>
    <name>GoalStep</name>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Edit goal</source>
        <translation>目標を直す</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>目標を加える</translation>
    </message>
    <message>
        <source>Title of the goal</source>
        <translation>目標の題</translation>
    </message>
    <message>
        <source>What is to be reached</source>
        <translation>何をめざすか</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>数えるもの</translation>
    </message>
    <message>
        <source>what is counted</source>
        <translation>数えるもの</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>数えるもの</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Value at the start</source>
        <translation>始まりの値</translation>
    </message>
    <message>
        <source>from</source>
        <translation>始まりの値</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>to</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Start of the goal</source>
        <translation>目標の始まり</translation>
    </message>
    <message>
        <source>start</source>
        <translation>始まり</translation>
    </message>
    <message>
        <source>Due day of the goal</source>
        <translation>目標の期日</translation>
    </message>
    <message>
        <source>due day</source>
        <translation>期日</translation>
    </message>
</context>
<context>
    <name>GoalsTab</name>
    <message>
        <source>No goal yet.</source>
        <translation>目標は、まだありません。</translation>
    </message>
    <message>
        <source>A goal begins with a title. Where it comes from, what it is joined to and what pulls against it are asked together.</source>
        <translation>題だけで始められます。どこから来た目標か、どの井戸につながるか、
何が引き戻すかは、いっしょにたずねていきます。</translation>
    </message>
    <message>
        <source>Let go:</source>
        <translation>手放した目標:</translation>
    </message>
    <message>
        <source>Remove goal</source>
        <translation>目標を消す</translation>
    </message>
    <message>
        <source>Goal removed.</source>
        <translation>目標を消しました。</translation>
    </message>
    <message>
        <source>Set a goal together</source>
        <translation>目標をいっしょに立てる</translation>
    </message>
    <message>
        <source>Not joined to a well yet:</source>
        <translation>井戸とのつながりは、これから:</translation>
    </message>
    <message>
        <source>To the root of “%1”</source>
        <translation>「%1」の根へ</translation>
    </message>
    <message>
        <source>It has no title yet and is no goal. What you wrote is kept, and stands there again when you set a goal.</source>
        <translation>まだ題がないので、目標にはなっていません。書いたことは残してあり、次に目標を立てるときに出てきます。</translation>
    </message>
    <message>
        <source>Something is not whole yet. What you wrote is kept, and stands there again when you go through this goal.</source>
        <translation>書きかけのところがあります。書いたことは残してあり、この目標を次にたどるときに出てきます。</translation>
    </message>
</context>
<context>
    <name>GoalsTogetherBlock</name>
    <message>
        <source>The goals together</source>
        <translation>目標を合わせて</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>Something went wrong here. What is saved is safe.</source>
        <translation>うまくいきませんでした。保存したものは無事です。</translation>
    </message>
</context>
<context>
    <name>HabitView</name>
    <message>
        <source>Habit</source>
        <translation>習慣</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The history begins on %1. What was before is not kept in it.</source>
        <translation>履歴は%1から始まります。それより前は残っていません。</translation>
    </message>
    <message>
        <source>Nothing has been written in this notebook yet.</source>
        <translation>このノートには、まだ何も書かれていません。</translation>
    </message>
    <message>
        <source>There is not enough memory to show the notebook as it was. Nothing was changed.</source>
        <translation>メモリが足りないため、その日のノートを開けません。何も変わっていません。</translation>
    </message>
    <message>
        <source>It is in the notebook already. Nothing was changed.</source>
        <translation>すでにノートにあります。何も変わっていません。</translation>
    </message>
    <message>
        <source>What this belonged to is gone for good. Nothing was changed.</source>
        <translation>これが属していたものは、もう残っていません。何も変わっていません。</translation>
    </message>
    <message>
        <source>This was removed later. Bring it back first, where it was removed. Nothing was changed.</source>
        <translation>このあとで消されています。先に、消したところから復元してください。何も変わっていません。</translation>
    </message>
    <message>
        <source>What it pointed to then is no longer there. Nothing was changed.</source>
        <translation>当時の参照先は、もうありません。何も変わっていません。</translation>
    </message>
    <message>
        <source>This change is no longer in the history. Nothing was changed.</source>
        <translation>この変更は、もう履歴にありません。何も変わっていません。</translation>
    </message>
</context>
<context>
    <name>HistoryEntry</name>
    <message>
        <source>added</source>
        <translation>加えました</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>消しました</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変えました</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全文</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens to what it was before and after</source>
        <translation>開くと、変える前と後が見えます</translation>
    </message>
    <message>
        <source>More of it</source>
        <translation>続きを見る</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>復元: %1</translation>
    </message>
    <message>
        <source>Bring back from the history</source>
        <translation>履歴から復元</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Bring back what it was before: %1</source>
        <translation>変える前にもどす: %1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1から%2へ</translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation>復元しました。</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Nothing of the kind has been written.</source>
        <translation>そのような変更は、まだありません。</translation>
    </message>
    <message>
        <source>What you add, change and remove stands here, by day, with what was there before.</source>
        <translation>加えたこと、変えたこと、消したことが、前の内容とともに日ごとに並びます。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて見る</translation>
    </message>
    <message>
        <source>Everybody&apos;s history</source>
        <translation>全員の履歴</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>何をしたか</translation>
    </message>
    <message>
        <source>what was done: promise, goal…</source>
        <translation>何をしたか: 約束、目標…</translation>
    </message>
    <message>
        <source>As it was on</source>
        <translation>その日のノート</translation>
    </message>
    <message>
        <source>The day to look back at</source>
        <translation>ふり返る日</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Further back</source>
        <translation>もっと前へ</translation>
    </message>
    <message>
        <source>The history is kept for</source>
        <translation>履歴を残す期間</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>ずっと</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n年</numerusform>
        </translation>
    </message>
    <message>
        <source>How long the history is kept</source>
        <translation>履歴を残す期間</translation>
    </message>
    <message>
        <source>Of %1 alone</source>
        <translation>%1だけの履歴</translation>
    </message>
    <message>
        <source>Of one client alone</source>
        <translation>一人のお客様だけの履歴</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>ほか</translation>
    </message>
    <message>
        <source>on another computer (%1)</source>
        <translation>別のパソコン(%1)で</translation>
    </message>
    <message>
        <source>The history begins on %1. What is older is no longer kept.</source>
        <translation>履歴は%1から始まります。それより古いものは残していません。</translation>
    </message>
    <message>
        <source>The history begins on %1.</source>
        <translation>履歴は%1から始まります。</translation>
    </message>
    <message>
        <source>What is older goes when the notebook is closed, about once a month.</source>
        <translation>それより古いものは、月に一度ほど、ノートを閉じるときに消えます。</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Client</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Somebody around them</source>
        <translation>まわりの人</translation>
    </message>
    <message>
        <source>Contact data</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Planned break</source>
        <translation>予定の休み</translation>
    </message>
    <message>
        <source>Your own data</source>
        <translation>自分の情報</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>いつもの</translation>
    </message>
    <message>
        <source>What they chose</source>
        <translation>選んだもの</translation>
    </message>
    <message>
        <source>Small fact</source>
        <translation>小さな事実</translation>
    </message>
    <message>
        <source>Energy well</source>
        <translation>エネルギーの井戸</translation>
    </message>
    <message>
        <source>Words at a well</source>
        <translation>井戸の言葉</translation>
    </message>
    <message>
        <source>Holds dear</source>
        <translation>大切にしていること</translation>
    </message>
    <message>
        <source>Will</source>
        <translation>意志</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>根</translation>
    </message>
    <message>
        <source>Reasons for a goal</source>
        <translation>目標の理由</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>節目</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>Day of an action</source>
        <translation>行動の日</translation>
    </message>
    <message>
        <source>Agreed level</source>
        <translation>約束した水準</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>到達度</translation>
    </message>
    <message>
        <source>Brake</source>
        <translation>ブレーキ</translation>
    </message>
    <message>
        <source>Strength of a brake</source>
        <translation>ブレーキの強さ</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>備え</translation>
    </message>
    <message>
        <source>Trial of a plan</source>
        <translation>備えの試み</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation>測った値</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>面談</translation>
    </message>
    <message>
        <source>Line of a session</source>
        <translation>面談の行</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>In confidence</source>
        <translation>そっと相談</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡</translation>
    </message>
    <message>
        <source>Own note</source>
        <translation>気づき</translation>
    </message>
    <message>
        <source>Thing on the shelf</source>
        <translation>棚のもの</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>贈りもの</translation>
    </message>
    <message>
        <source>Two versions to decide on</source>
        <translation>決めることになっている二つの版</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>reading of the family name</source>
        <translation>姓のよみ</translation>
    </message>
    <message>
        <source>reading of the given name</source>
        <translation>名のよみ</translation>
    </message>
    <message>
        <source>family name in Latin letters</source>
        <translation>姓(ローマ字)</translation>
    </message>
    <message>
        <source>given name in Latin letters</source>
        <translation>名(ローマ字)</translation>
    </message>
    <message>
        <source>how to address them</source>
        <translation>呼び方</translation>
    </message>
    <message>
        <source>honorific</source>
        <translation>敬称</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>経験</translation>
    </message>
    <message>
        <source>strengths</source>
        <translation>得意</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>introduced by</source>
        <translation>紹介者</translation>
    </message>
    <message>
        <source>introduced by (name)</source>
        <translation>紹介者(名前)</translation>
    </message>
    <message>
        <source>introducer thanked</source>
        <translation>紹介者へのお礼</translation>
    </message>
    <message>
        <source>days between contacts</source>
        <translation>連絡の間隔(日)</translation>
    </message>
    <message>
        <source>since</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>保管中</translation>
    </message>
    <message>
        <source>client</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>who they are to them</source>
        <translation>間柄</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>label</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>end</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>sessions bought</source>
        <translation>購入した回数</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>支払う人</translation>
    </message>
    <message>
        <source>reported to</source>
        <translation>報告先</translation>
    </message>
    <message>
        <source>what may be reported</source>
        <translation>報告してよいこと</translation>
    </message>
    <message>
        <source>closing words</source>
        <translation>結びの言葉</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>purpose explained</source>
        <translation>目的の説明</translation>
    </message>
    <message>
        <source>sensitive matters</source>
        <translation>要配慮個人情報</translation>
    </message>
    <message>
        <source>session</source>
        <translation>面談</translation>
    </message>
    <message>
        <source>of what</source>
        <translation>何の写真か</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>撮影日</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>from</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>to</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>office</source>
        <translation>事務所</translation>
    </message>
    <message>
        <source>line of contact</source>
        <translation>連絡先の行</translation>
    </message>
    <message>
        <source>places to refer to</source>
        <translation>相談先</translation>
    </message>
    <message>
        <source>which setting</source>
        <translation>どの設定か</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>話題</translation>
    </message>
    <message>
        <source>last confirmed</source>
        <translation>確かめた日</translation>
    </message>
    <message>
        <source>ask again after days</source>
        <translation>たずね直すまでの日数</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>noted on</source>
        <translation>書いた日</translation>
    </message>
    <message>
        <source>matters on</source>
        <translation>大事な日</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>毎年</translation>
    </message>
    <message>
        <source>what fills it</source>
        <translation>満たすもの</translation>
    </message>
    <message>
        <source>what dries it</source>
        <translation>涸らすもの</translation>
    </message>
    <message>
        <source>well</source>
        <translation>井戸</translation>
    </message>
    <message>
        <source>their words</source>
        <translation>本人の言葉</translation>
    </message>
    <message>
        <source>in their own words</source>
        <translation>本人の言葉のまま</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>title</source>
        <translation>題</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>測り方</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>start value</source>
        <translation>開始値</translation>
    </message>
    <message>
        <source>target value</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>due</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>levels agreed on</source>
        <translation>水準を約束した日</translation>
    </message>
    <message>
        <source>smallest restart</source>
        <translation>いちばん小さな再開</translation>
    </message>
    <message>
        <source>restart agreed on</source>
        <translation>再開を約束した日</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>because</source>
        <translation>なぜなら</translation>
    </message>
    <message>
        <source>for the joy of it</source>
        <translation>楽しいから</translation>
    </message>
    <message>
        <source>because it matters</source>
        <translation>大切だから</translation>
    </message>
    <message>
        <source>because one should</source>
        <translation>そうすべきだから</translation>
    </message>
    <message>
        <source>because others want it</source>
        <translation>人に求められるから</translation>
    </message>
    <message>
        <source>for the good of others</source>
        <translation>人のためになるから</translation>
    </message>
    <message>
        <source>first due</source>
        <translation>はじめの期日</translation>
    </message>
    <message>
        <source>done</source>
        <translation>できました</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>action</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>level</source>
        <translation>水準</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>言い表し方</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>form</source>
        <translation>形</translation>
    </message>
    <message>
        <source>tamed on</source>
        <translation>静まった日</translation>
    </message>
    <message>
        <source>brake</source>
        <translation>ブレーキ</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>if</source>
        <translation>もし</translation>
    </message>
    <message>
        <source>then</source>
        <translation>そのとき</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>備え</translation>
    </message>
    <message>
        <source>cue met</source>
        <translation>きっかけの有無</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>気力</translation>
    </message>
    <message>
        <source>pull</source>
        <translation>引き戻し</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>大切さ</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>自信</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>時間帯の地域</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>way</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>回数に数える</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>同席者</translation>
    </message>
    <message>
        <source>gist</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>last words</source>
        <translation>最後の言葉</translation>
    </message>
    <message>
        <source>minutes to prepare</source>
        <translation>準備(分)</translation>
    </message>
    <message>
        <source>minutes of talk</source>
        <translation>面談(分)</translation>
    </message>
    <message>
        <source>minutes around it</source>
        <translation>事務(分)</translation>
    </message>
    <message>
        <source>begun at</source>
        <translation>始めた時刻</translation>
    </message>
    <message>
        <source>at</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>carried over from</source>
        <translation>継続元</translation>
    </message>
    <message>
        <source>who owes it</source>
        <translation>だれの約束か</translation>
    </message>
    <message>
        <source>made on</source>
        <translation>約束した日</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>終えた日</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>だれから</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>置き場所</translation>
    </message>
    <message>
        <source>what was given</source>
        <translation>贈ったもの</translation>
    </message>
    <message>
        <source>returned on</source>
        <translation>戻った日</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>そのあと</translation>
    </message>
    <message>
        <source>kind of row</source>
        <translation>行の種類</translation>
    </message>
    <message>
        <source>which row</source>
        <translation>どの行か</translation>
    </message>
    <message>
        <source>which field</source>
        <translation>どの欄か</translation>
    </message>
    <message>
        <source>the other version</source>
        <translation>もう一つの版</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>パソコン</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>ほかの方</translation>
    </message>
    <message>
        <source>(no longer there)</source>
        <translation>(もうありません)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>%1 cannot be read. Nothing was changed.</source>
        <translation>%1 を読めません。ノートはそのままです。</translation>
    </message>
    <message numerus="yes">
        <source>%n people to bring in</source>
        <translation>
            <numerusform>取り込む方 %n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as they are</source>
        <translation>そのままにするもの</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n people</source>
        <translation>
            <numerusform>%n人を取り込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>もどる</translation>
    </message>
    <message>
        <source>People to bring in</source>
        <translation>取り込む方</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>To reach them</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Row %1: %2 is in the notebook already.</source>
        <translation>%1行目: %2さんは、もうノートにいます。</translation>
    </message>
    <message>
        <source>Row %1: %2 stands in row %3 already.</source>
        <translation>%1行目: %2さんは、%3行目にもあります。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1行目: %2</translation>
    </message>
    <message>
        <source>Kept in each person&apos;s note: %1</source>
        <translation>それぞれのメモに残すもの: %1</translation>
    </message>
    <message>
        <source>Bring in contacts</source>
        <translation>連絡先の取り込み</translation>
    </message>
    <message numerus="yes">
        <source>%n people were brought in.</source>
        <translation>
            <numerusform>%n人を取り込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>ファイルの文字コード</translation>
    </message>
    <message>
        <source>As recognised: %1</source>
        <translation>自動 (%1)</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1・%2</translation>
    </message>
</context>
<context>
    <name>KanaIndex</name>
    <message>
        <source>Headings</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1へ移る</translation>
    </message>
</context>
<context>
    <name>KeyValueRow</name>
    <message>
        <source>Name of the row</source>
        <translation>項目の名前</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>This notebook is open for reading only. Nothing was changed.</source>
        <translation>このノートは読むだけです。何も変えていません。</translation>
    </message>
    <message>
        <source>The keys were changed, but the disk did not confirm it: after a power cut the old ones may open the notebook. Close it and open it again.</source>
        <translation>鍵は変わりましたが、ディスクからの確認がありません。停電などがあると、前の鍵で開く状態にもどることがあります。いちど閉じて、開き直してください。</translation>
    </message>
</context>
<context>
    <name>KeysBlock</name>
    <message>
        <source>What opens this notebook</source>
        <translation>このノートを開くもの</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>パスワードを変える</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>回復コードを作る</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Open with this computer</source>
        <translation>このパソコンで開けるようにする</translation>
    </message>
    <message>
        <source>Take all computers away</source>
        <translation>すべてのパソコンを外す</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>回復コード</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このパソコン</translation>
    </message>
    <message>
        <source>The passphrase of the sample is “sample”. In a notebook of your own you choose it.</source>
        <translation>見本のパスワードは「sample」です。自分のノートでは、自分で決めます。</translation>
    </message>
    <message>
        <source>One try of it costs whoever guesses %1 passes over %2 MiB of memory.</source>
        <translation>当てずっぽうで開けにくいよう、1回試すごとに%2 MiBのメモリーを使う計算を%1周させます。</translation>
    </message>
    <message>
        <source>Made on %1. It opens the notebook as the passphrase does.</source>
        <translation>%1に作りました。パスワードと同じようにノートを開きます。</translation>
    </message>
    <message>
        <source>None. Should the passphrase be lost, nothing else opens the notebook.</source>
        <translation>ありません。パスワードをなくすと、ほかに開く方法がありません。</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>新しく作る</translation>
    </message>
    <message>
        <source>Its keychain opens the notebook when the program starts. A locked one still wants the passphrase.</source>
        <translation>起動したとき、このパソコンのキーリングで開けます。ロックしたあとは、パスワードが必要です。</translation>
    </message>
    <message>
        <source>Does not open it without the passphrase.</source>
        <translation>パスワードなしでは開きません。</translation>
    </message>
    <message numerus="yes">
        <source>%n other computer(s) can.</source>
        <translation>
            <numerusform>ほかに%n台のパソコンで開けます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is written anew, so that the old passphrase no longer opens it. Copies and backups made before still open with the old one.</source>
        <translation>ファイルを新しく書き直すので、前のパスワードでは開かなくなります。それより前の写しとバックアップは、前のパスワードで開くままです。</translation>
    </message>
    <message>
        <source>The passphrase was changed. Copies and backups made before still open with the old one.</source>
        <translation>パスワードを変えました。それより前の写しとバックアップは、前のパスワードで開くままです。</translation>
    </message>
    <message>
        <source>The sheet made before then no longer opens the notebook; copies and backups made before still open with it.</source>
        <translation>前に作った紙では、ノートを開けなくなります。それより前の写しとバックアップは、その紙で開けるままです。</translation>
    </message>
    <message>
        <source>Eight groups of digits on paper, which open the notebook on the day its passphrase is lost.</source>
        <translation>8つのまとまりの数字を紙に控えます。パスワードをなくした日に、これでノートを開けます。</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>コードを作る</translation>
    </message>
    <message>
        <source>A recovery code was made. Put it on paper before you go on.</source>
        <translation>回復コードを作りました。先に紙に控えてください。</translation>
    </message>
    <message>
        <source>The printed sheet then opens nothing but copies and backups made before.</source>
        <translation>印刷した紙で開けるのは、それより前の写しとバックアップだけになります。</translation>
    </message>
    <message>
        <source>The recovery code no longer opens the notebook. Copies and backups made before still open with it.</source>
        <translation>回復コードではノートを開けなくなりました。それより前の写しとバックアップは、開けるままです。</translation>
    </message>
    <message>
        <source>This computer then wants the passphrase.</source>
        <translation>このパソコンでも、パスワードが必要になります。</translation>
    </message>
    <message>
        <source>A random key is put into this computer&apos;s keychain. Whoever can open that, can open the notebook; the passphrase goes on opening it, too.</source>
        <translation>このパソコンのキーリングに、無作為に作った鍵をひとつ入れます。キーリングを開ける人は、ノートも開けます。パスワードでも、これまでどおり開きます。</translation>
    </message>
    <message>
        <source>Waiting for the keychain. Until it answers nothing is changed.</source>
        <translation>キーリングの返事を待っています。返事があるまで、何も変わりません。</translation>
    </message>
    <message>
        <source>The keychain did not take the key. Nothing was changed.</source>
        <translation>キーリングに鍵を入れられませんでした。何も変わっていません。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain opens the notebook from now on.</source>
        <translation>これからは、このパソコンのキーリングでノートを開けます。</translation>
    </message>
    <message>
        <source>The keychain did not answer for its key. Nothing was changed; “Take all computers away” needs no keychain.</source>
        <translation>キーリングから鍵を受け取れませんでした。何も変わっていません。「すべてのパソコンを外す」なら、キーリングがなくてもできます。</translation>
    </message>
    <message>
        <source>This computer no longer opens the notebook without its passphrase.</source>
        <translation>このパソコンでも、パスワードなしでは開かなくなりました。</translation>
    </message>
    <message>
        <source>No computer then opens the notebook without its passphrase.</source>
        <translation>どのパソコンでも、パスワードなしでは開かなくなります。</translation>
    </message>
    <message>
        <source>No computer opens the notebook without its passphrase any more.</source>
        <translation>どのパソコンでも、パスワードなしでは開かなくなりました。</translation>
    </message>
    <message>
        <source>Made on %1. Nobody has said that it is on paper: if it is not, make a new one.</source>
        <translation>%1に作りました。紙に控えたかどうかは、まだ確かめていません。控えていないときは、作り直してください。</translation>
    </message>
    <message>
        <source>Copies and backups keep their keys: an older one still opens with an older passphrase or code.</source>
        <translation>写しとバックアップは、作ったときの鍵のままです。古いものは、そのころのパスワードや回復コードで開きます。</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Help and keys</source>
        <translation>使い方とキー</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>the next line; the input method&apos;s while composing</source>
        <translation>次の行へ(変換中は日本語入力のもの)</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>a new line within the line; in Ctrl+K a new client</source>
        <translation>行の中で改行。Ctrl+K の中ではお客様を加える</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>もどる</translation>
    </message>
    <message>
        <source>Before a call: Ctrl+K, two letters, Enter. During it: type, %1 to %2 file the line, Enter begins the next. Everything is saved as it is typed, and Ctrl+Z takes anything back.</source>
        <translation>面談の前は、Ctrl+K に二文字打って Enter。面談中は、打って %1〜%2 で行を分け、Enter で次の行へ。打ったものはそのつど保存され、Ctrl+Z で何でも元にもどせます。</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Fact</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Brake</source>
        <translation>ブレーキ</translation>
    </message>
    <message>
        <source>Well words</source>
        <translation>井戸の言葉</translation>
    </message>
    <message>
        <source>In confidence</source>
        <translation>そっと相談</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>対面</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>ビデオ通話</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>LINE</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>手紙</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>First talks</source>
        <translation>はじめの相談</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>休止中</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>卒業</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>実施</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>日を変更</translation>
    </message>
    <message>
        <source>Cancelled on the day</source>
        <translation>当日取り消し</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>連絡なしの欠席</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>私</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>できました</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>手放しました</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>携帯電話</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>ウェブ</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>取り組み中</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>届きました</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一度</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>隔週</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>ワークシート</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>本</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>顔写真</translation>
    </message>
    <message>
        <source>Handwritten notes</source>
        <translation>手書きのメモ</translation>
    </message>
</context>
<context>
    <name>LadderPart</name>
    <message>
        <source>Attainment</source>
        <translation>到達度</translation>
    </message>
    <message>
        <source>Edit goal</source>
        <translation>目標を直す</translation>
    </message>
    <message>
        <source>Day the levels were agreed on</source>
        <translation>水準に合意した日</translation>
    </message>
    <message>
        <source>agreed on…</source>
        <translation>合意した日</translation>
    </message>
    <message>
        <source>agreed on %1</source>
        <translation>%1に合意</translation>
    </message>
    <message>
        <source>Edit level</source>
        <translation>水準を直す</translation>
    </message>
    <message>
        <source>Remove level</source>
        <translation>水準を消す</translation>
    </message>
    <message>
        <source>Level removed.</source>
        <translation>水準を消しました。</translation>
    </message>
    <message>
        <source>Level on that day</source>
        <translation>その日の水準</translation>
    </message>
    <message>
        <source>Day of the level</source>
        <translation>水準の日</translation>
    </message>
    <message>
        <source>Agree on the five levels together, and choose where it stands now.</source>
        <translation>五つの水準をいっしょに決めて、今の位置を選びます。</translation>
    </message>
    <message>
        <source>Remove the wording</source>
        <translation>水準の言葉を消す</translation>
    </message>
    <message>
        <source>Word a level</source>
        <translation>水準の言葉</translation>
    </message>
    <message>
        <source>Where the goal stands</source>
        <translation>目標の今の位置</translation>
    </message>
</context>
<context>
    <name>LadderRung</name>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>Level %1 in words</source>
        <translation>水準 %1 の言葉</translation>
    </message>
    <message>
        <source>how it looks then</source>
        <translation>そのときの様子</translation>
    </message>
    <message>
        <source>Stands at %1 today</source>
        <translation>今日は %1</translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>約束した水準</translation>
    </message>
</context>
<context>
    <name>LastBlock</name>
    <message>
        <source>Last time</source>
        <translation>前回の要点</translation>
    </message>
    <message>
        <source>The first meeting is still to come.</source>
        <translation>はじめての面談は、これからです。</translation>
    </message>
    <message>
        <source>What the last session came to</source>
        <translation>前回の要点</translation>
    </message>
    <message>
        <source>One or two lines on what it came to.</source>
        <translation>要点を一、二行で。</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>面談を直す</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Filed as</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>what was said or agreed</source>
        <translation>聞いたこと、決めたこと</translation>
    </message>
    <message>
        <source>Never printed, in no summary</source>
        <translation>印刷・要約に出ません</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>継続</translation>
    </message>
    <message>
        <source>Filed as: %1</source>
        <translation>分類: %1</translation>
    </message>
    <message>
        <source>Filed as: %1 (Ctrl+%2)</source>
        <translation>分類: %1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>LineSheet</name>
    <message>
        <source>A line to send</source>
        <translation>LINEひとこと</translation>
    </message>
    <message>
        <source>Keep as the template</source>
        <translation>ひな形に残す</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>ひな形</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>I sent it</source>
        <translation>送りました</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1へ</translation>
    </message>
    <message>
        <source>Notes a contact by %1 today</source>
        <translation>今日の連絡(%1)として残します</translation>
    </message>
    <message>
        <source>Nothing is sent from here.</source>
        <translation>この画面からは送りません。</translation>
    </message>
    <message>
        <source>Every part is left out: there is nothing to copy.</source>
        <translation>どの部分も外してあります。コピーする文がありません。</translation>
    </message>
    <message>
        <source>Copied. It can be pasted where you write to them.</source>
        <translation>コピーしました。いつもの連絡先に貼りつけられます。</translation>
    </message>
    <message>
        <source>A line: %1</source>
        <translation>ひとこと: %1</translation>
    </message>
    <message>
        <source>Line sent</source>
        <translation>LINEひとことを送った記録</translation>
    </message>
    <message>
        <source>%1: contact noted.</source>
        <translation>%1への連絡を記録しました。</translation>
    </message>
    <message>
        <source>Template kept</source>
        <translation>ひな形を残す</translation>
    </message>
    <message>
        <source>Kept. The next such line begins like this.</source>
        <translation>残しました。次からこの文で始まります。</translation>
    </message>
</context>
<context>
    <name>LineToSend</name>
    <message>
        <source>me</source>
        <translation>私</translation>
    </message>
    <message>
        <source>- %1 (%2)</source>
        <translation>・%1(%2)</translation>
    </message>
    <message>
        <source>- %1 (%2, %3)</source>
        <translation>・%1(%2、%3)</translation>
    </message>
    <message>
        <source>Until next time</source>
        <translation>次回までに</translation>
    </message>
    <message>
        <source>Next is %1.</source>
        <translation>次は%1です。</translation>
    </message>
    <message>
        <source>Next is %1, %2.</source>
        <translation>次は%1、%2 です。</translation>
    </message>
    <message>
        <source>%1 session %2</source>
        <translation>%1 第%2回</translation>
    </message>
</context>
<context>
    <name>ListFold</name>
    <message>
        <source>Fewer</source>
        <translation>少なく表示</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockBlock</name>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>When nobody touches it</source>
        <translation>だれも触れないとき</translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>%n分たったら</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when nobody touches it</source>
        <translation>だれも触れないときのロック</translation>
    </message>
    <message>
        <source>Lock when the computer sleeps or its screen is locked</source>
        <translation>パソコンがスリープするか、画面がロックされたときのロック</translation>
    </message>
    <message>
        <source>When the computer sleeps or its screen is locked</source>
        <translation>パソコンがスリープするか、画面がロックされたとき</translation>
    </message>
    <message>
        <source>Locking saves what is typed and forgets the key. Ctrl+L does it at once.</source>
        <translation>ロックすると、入力したものを保存し、鍵を忘れます。Ctrl+Lですぐにロックできます。</translation>
    </message>
</context>
<context>
    <name>LooseBrakes</name>
    <message>
        <source>Brakes not laid at a goal yet</source>
        <translation>まだ目標に置いていないブレーキ</translation>
    </message>
    <message>
        <source>Open the goals</source>
        <translation>目標を開く</translation>
    </message>
    <message>
        <source>Lay at a goal: %1</source>
        <translation>目標に置く: %1</translation>
    </message>
    <message>
        <source>lay at a goal</source>
        <translation>目標に置く</translation>
    </message>
    <message>
        <source>Lay a brake at a goal</source>
        <translation>ブレーキを目標に置く</translation>
    </message>
    <message>
        <source>Brake laid at a goal.</source>
        <translation>ブレーキを目標に置きました。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>There is no display here. The commands work without one: wellspring --help lists them.</source>
        <translation>ここには画面がありません。画面なしで使える操作は wellspring --help で一覧できます。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Find a client or action</source>
        <translation>お客様・操作を探す</translation>
    </message>
    <message>
        <source>Bring in contacts</source>
        <translation>連絡先を取り込む</translation>
    </message>
    <message>
        <source>Saved up to the line of %1</source>
        <translation>%1 の行まで保存しました</translation>
    </message>
    <message>
        <source>Sample notebook; write in it as you like</source>
        <translation>見本ノート・自由に書き換えられます</translation>
    </message>
    <message>
        <source>Kept on this computer only</source>
        <translation>保存先は、このパソコンの中だけ</translation>
    </message>
    <message>
        <source>My notebook</source>
        <translation>私のノート</translation>
    </message>
    <message>
        <source>Open a notebook</source>
        <translation>ノートを開く</translation>
    </message>
    <message>
        <source>Notebooks (*.wellspring)</source>
        <translation>ノート (*.wellspring)</translation>
    </message>
    <message>
        <source>Contact lists (*.csv);;All files (*)</source>
        <translation>連絡先 (*.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>別の場所に保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元にもどす</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元にもどす: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す: %1</translation>
    </message>
    <message>
        <source>Wellspring</source>
        <translation>井戸帳</translation>
    </message>
    <message>
        <source>%1 - Wellspring</source>
        <translation>%1 - 井戸帳</translation>
    </message>
    <message>
        <source>No other client&apos;s name is shown here</source>
        <translation>ほかのお客様の名前は、この画面に出ません</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>読むだけ</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>記録を続ける</translation>
    </message>
    <message>
        <source>Start notes</source>
        <translation>記録を始める</translation>
    </message>
    <message>
        <source>What could not be saved before is saved now.</source>
        <translation>保存できていなかったものを、いま保存しました。</translation>
    </message>
    <message>
        <source>Your notebook is made. Should its passphrase be lost one day, a recovery code on paper still opens it.</source>
        <translation>ノートができました。いつかパスワードをなくしても、紙に控えた回復コードがあれば開けます。</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>回復コードを作る</translation>
    </message>
    <message>
        <source>Opened by its recovery code. If the passphrase is lost, choose a new one now.</source>
        <translation>回復コードで開きました。パスワードをなくしたのなら、いま新しく決めてください。</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>パスワードを決める</translation>
    </message>
    <message>
        <source>This is the sample notebook; its passphrase is “sample”.</source>
        <translation>これは見本のノートです。パスワードは「sample」です。</translation>
    </message>
    <message>
        <source>What was typed could not be saved, and is still in memory. So the notebook is covered but not locked yet; saving is tried again every few seconds, and then it is locked.</source>
        <translation>入力したものを保存できず、まだメモリーの中にあります。そのため、ノートは隠しましたが、まだロックしていません。数秒ごとに保存をやり直し、保存できたらロックします。</translation>
    </message>
    <message>
        <source>The passphrase shows it again, to save it elsewhere.</source>
        <translation>パスワードを入れると元の画面にもどり、別の場所に保存できます。</translation>
    </message>
    <message>
        <source>Looking back has to wait until what you wrote is saved.</source>
        <translation>書いたものが保存されるまで、ふり返りはお待ちください。</translation>
    </message>
    <message>
        <source>“%1”, kept on this computer only</source>
        <translation>「%1」&#x3000;保存先は、このパソコンの中だけ</translation>
    </message>
    <message>
        <source>The recovery code that was just made is not on paper yet. Once the notebook is locked or closed it cannot be shown again.</source>
        <translation>先ほど作った回復コードを、まだ紙に控えていません。ノートをロックしたり閉じたりすると、二度と表示できません。</translation>
    </message>
    <message>
        <source>Back to the code</source>
        <translation>コードに戻る</translation>
    </message>
    <message>
        <source>Nobody has said that the recovery code is on paper. It is not shown again: if you do not have it, make a new one.</source>
        <translation>回復コードを紙に控えたかどうか、まだ確かめていません。もう一度表示することはできません。お手元にないときは、作り直してください。</translation>
    </message>
    <message>
        <source>Look at the keys</source>
        <translation>設定を開く</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>These are two different notebooks, not two copies of one. Nothing was changed.</source>
        <translation>これは別々のノートで、ひとつのノートの写しではありません。何も変えていません。</translation>
    </message>
    <message>
        <source>The copy lacks %1 of %2 clients: it may be damaged or much older. Nothing was changed. They stay in your notebook if you bring both together all the same, unless they were removed in the copy.</source>
        <translation>写しには、お客様%2人のうち%1人がいません。壊れているか、かなり古いものかもしれません。何も変えていません。それでもまとめる場合、写しの中で消したのでなければ、その方々はノートに残ります。</translation>
    </message>
    <message>
        <source>This notebook is open for reading only. Nothing was changed.</source>
        <translation>このノートは読むだけで開いています。何も変えていません。</translation>
    </message>
    <message>
        <source>The two copies could not be brought together: some of their rows do not fit. Both are as they were.</source>
        <translation>ふたつの写しをまとめられませんでした。合わない行があります。どちらもそのままです。</translation>
    </message>
    <message>
        <source>The two copies and the file to write must be three different files. Nothing was changed.</source>
        <translation>ふたつの写しと書き出すファイルには、別々の三つのファイルを指定してください。何も変えていません。</translation>
    </message>
    <message>
        <source>%1 exists and was left as it is.</source>
        <translation>%1 はすでにあります。そのままにしました。</translation>
    </message>
    <message>
        <source>The merged notebook could not be put in its place. Both copies are as they were.</source>
        <translation>まとめたノートを置けませんでした。ふたつの写しはそのままです。</translation>
    </message>
    <message>
        <source>What you wrote here is safe in %1, where you go on now.</source>
        <translation>ここに書いたものは %1 に残してあり、いまはそこで続けています。</translation>
    </message>
    <message>
        <source>The copy could not be moved. It lies where it was, whole.</source>
        <translation>写しを移せませんでした。元の場所にそのままあります。</translation>
    </message>
    <message>
        <source>%1 (kept)</source>
        <translation>%1 (控え)</translation>
    </message>
    <message>
        <source>%1 (kept %2)</source>
        <translation>%1 (控え %2)</translation>
    </message>
    <message>
        <source>Copies brought together</source>
        <translation>まとめ済みの写し</translation>
    </message>
    <message>
        <source>%1 is open somewhere else and was left as it was. Close it first.</source>
        <translation>%1 はほかで開かれているため、そのままにしました。先に閉じてください。</translation>
    </message>
    <message>
        <source>The merged notebook could not be put in its place. What was there lies in %1 now, whole. Both copies are as they were.</source>
        <translation>まとめたノートを置けませんでした。もとからあったファイルは、そっくり %1 にあります。ふたつの写しはそのままです。</translation>
    </message>
    <message>
        <source>The merged notebook is in its place, but the disk did not confirm it. Make it once more before you rely on it.</source>
        <translation>まとめたノートは置けましたが、ディスクが書き込みを確かめられませんでした。頼りにする前にもう一度作ってください。</translation>
    </message>
    <message>
        <source>What was there lies in %1.</source>
        <translation>もとからあったファイルは %1 にあります。</translation>
    </message>
    <message>
        <source>This place is not there to be decided any more. Nothing was changed.</source>
        <translation>決める箇所は、もうここにはありません。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>%1: part of the message</source>
        <translation>%1: 文に入れる</translation>
    </message>
    <message>
        <source>Part of the message</source>
        <translation>文に入れる</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>ご本人の言葉</translation>
    </message>
    <message>
        <source>Until next time</source>
        <translation>次回までに</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>Template, the beginning</source>
        <translation>ひな形、はじめ</translation>
    </message>
    <message>
        <source>Template, before their words</source>
        <translation>ひな形、言葉の前</translation>
    </message>
    <message>
        <source>Template, the end</source>
        <translation>ひな形、むすび</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>ひな形</translation>
    </message>
    <message>
        <source>Other words of theirs</source>
        <translation>ほかの言葉にする</translation>
    </message>
    <message>
        <source>Nothing is said here.</source>
        <translation>ここは何も書きません。</translation>
    </message>
</context>
<context>
    <name>MessageTemplates</name>
    <message>
        <source>After a session</source>
        <translation>面談のあと</translation>
    </message>
    <message>
        <source>After a silence</source>
        <translation>ご無沙汰のとき</translation>
    </message>
    <message>
        <source>A short question</source>
        <translation>短い質問</translation>
    </message>
    <message>
        <source>{name}, thank you for our talk {when}.</source>
        <translation>{name}、{when}はありがとうございました。</translation>
    </message>
    <message>
        <source>These words of yours stay with me.</source>
        <translation>終わってからも、この言葉が残っています。</translation>
    </message>
    <message>
        <source>I look forward to seeing you. {me}</source>
        <translation>お会いできるのを楽しみにしています。 {me}</translation>
    </message>
    <message>
        <source>{name}, it has been a while. How are you?</source>
        <translation>{name}、ご無沙汰しています。お変わりありませんか。</translation>
    </message>
    <message>
        <source>I was thinking of these words of yours.</source>
        <translation>この言葉を思い出していました。</translation>
    </message>
    <message>
        <source>Answer whenever you like. {me}</source>
        <translation>お返事は、いつでもかまいません。 {me}</translation>
    </message>
    <message>
        <source>{name}, how is your energy today, from 0 to 10?</source>
        <translation>{name}、今日の気力は、0から10でいうといくつですか。</translation>
    </message>
    <message>
        <source>A number alone is enough. {me}</source>
        <translation>数字ひとつで大丈夫です。 {me}</translation>
    </message>
</context>
<context>
    <name>Migrate</name>
    <message>
        <source>This notebook was written by a newer version of the program. It was left as it is; please update the program.</source>
        <translation>このノートは、新しい版の井戸帳で書かれています。ノートはそのままです。井戸帳を新しくしてください。</translation>
    </message>
    <message>
        <source>This notebook was written by an older version of the program. Open it once for writing, so that it can be brought up to date.</source>
        <translation>このノートは、古い版の井戸帳で書かれています。一度、書き込みのできる状態で開いて、新しい形にしてください。</translation>
    </message>
    <message>
        <source>The notebook could not be brought up to date: some of its rows do not fit together. It was left as it is.</source>
        <translation>ノートを新しい形にできませんでした。記録どうしの合わないところがあります。ノートはそのままです。</translation>
    </message>
</context>
<context>
    <name>MilestonesPart</name>
    <message>
        <source>Milestones</source>
        <translation>節目</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>節目を加える</translation>
    </message>
    <message>
        <source>Edit milestone</source>
        <translation>節目を直す</translation>
    </message>
    <message>
        <source>Remove milestone</source>
        <translation>節目を消す</translation>
    </message>
    <message>
        <source>Milestone removed.</source>
        <translation>節目を消しました。</translation>
    </message>
    <message>
        <source>Steps on the way, each with its day.</source>
        <translation>途中の節目と、その日。</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>節目</translation>
    </message>
    <message>
        <source>what is reached then</source>
        <translation>そこまでに何が</translation>
    </message>
    <message>
        <source>Day of the milestone</source>
        <translation>節目の日</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: できました</translation>
    </message>
    <message>
        <source>first agreed for %1</source>
        <translation>はじめの約束は%1</translation>
    </message>
    <message>
        <source>Day it was reached</source>
        <translation>着いた日</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>%1にできました</translation>
    </message>
</context>
<context>
    <name>NameYourWell</name>
    <message>
        <source>Write it down</source>
        <translation>書きとめる</translation>
    </message>
    <message>
        <source>Name your well</source>
        <translation>エネルギーの井戸に、名前を</translation>
    </message>
    <message>
        <source>Your words about where your energy comes from</source>
        <translation>力がわいてくるところを表す、ご自身の言葉</translation>
    </message>
    <message>
        <source>When does energy come to you? In your own words</source>
        <translation>力がわいてくるのは、どんなときですか</translation>
    </message>
    <message>
        <source>The well for these words</source>
        <translation>この言葉を置く井戸</translation>
    </message>
    <message>
        <source>Not laid at a well yet</source>
        <translation>どの井戸かは、これから</translation>
    </message>
    <message>
        <source>A new well</source>
        <translation>新しい井戸</translation>
    </message>
    <message>
        <source>Name a well</source>
        <translation>井戸に名前をつける</translation>
    </message>
    <message>
        <source>Words at the well</source>
        <translation>井戸の言葉</translation>
    </message>
</context>
<context>
    <name>NextCallBand</name>
    <message>
        <source>Open brief</source>
        <translation>面談まえを開く</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>記録を続ける</translation>
    </message>
    <message>
        <source>Start notes</source>
        <translation>記録を始める</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>できました</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: できました</translation>
    </message>
</context>
<context>
    <name>NextDate</name>
    <message>
        <source>Next</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>Agree a date</source>
        <translation>日を決める</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>次回の面談</translation>
    </message>
</context>
<context>
    <name>NotebookView</name>
    <message>
        <source>New client</source>
        <translation>お客様を加える</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>「%1」を加えました</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元にもどすものはありません。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>やり直すものはありません。</translation>
    </message>
</context>
<context>
    <name>OpeningWords</name>
    <message>
        <source>You are reading the notebook as it is now. Nothing can be written in it from here.</source>
        <translation>いまの時点のノートを読んでいます。ここからは書き込めません。</translation>
    </message>
    <message>
        <source>The end of the file was not whole (a cut or crash while writing). Everything saved before it is there. What was cut off lies in %1.</source>
        <translation>ファイルの終わりが途中で切れていました(書き込み中の中断)。その前に保存したものは、すべてあります。切れた部分は %1 に残しました。</translation>
    </message>
    <message>
        <source>The last saved change is damaged in the file and is missing here. Everything saved before it is there. Nothing was changed in the file.</source>
        <translation>最後に保存した変更がファイルの中で壊れていて、ここには出ていません。それより前に保存したものはすべてあります。ファイルは何も変えていません。</translation>
    </message>
    <message>
        <source>This file is not the one this computer saved last: an older or another copy was put in its place. Nothing was changed in it.</source>
        <translation>このファイルは、このコンピューターが最後に保存したものではありません。前のもの、または別のコピーに置きかわっています。中身は何も変えていません。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Content shelf</source>
        <translation>コンテンツ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Two copies</source>
        <translation>ふたつの写し</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a client or action</source>
        <translation>お客様・操作を探す</translation>
    </message>
    <message>
        <source>Name of a client; after &gt; an action</source>
        <translation>お客様の名前。&gt; のあとは操作</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>any letters; &gt; for actions</source>
        <translation>漢字・かな・ローマ字、&gt; で操作</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ 選ぶ</translation>
    </message>
    <message>
        <source>Enter brief</source>
        <translation>Enter 面談まえ</translation>
    </message>
    <message>
        <source>Ctrl+Enter start notes</source>
        <translation>Ctrl+Enter 記録を始める</translation>
    </message>
    <message>
        <source>Shift+Enter new client “%1”</source>
        <translation>Shift+Enter 「%1」さんを新しく作る</translation>
    </message>
    <message>
        <source>Enter do it</source>
        <translation>Enter 実行</translation>
    </message>
    <message>
        <source>Enter show it</source>
        <translation>Enter その場所を開く</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Shift+Enter makes a client of that name.</source>
        <translation>「%1」は見つかりません。Shift+Enter で、その名前のお客様を新しく作れます。</translation>
    </message>
    <message>
        <source>There is no such action here.</source>
        <translation>ここで使える操作には見つかりません。</translation>
    </message>
</context>
<context>
    <name>PaletteFinder</name>
    <message>
        <source>Lately</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>お客様</translation>
    </message>
    <message numerus="yes">
        <source>In the notes: %n</source>
        <translation>
            <numerusform>本文から %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>PaperPicture</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>To keep one page, left out: %1.</source>
        <translation>一枚に収めるため、%1を省きました。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFで保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>The printer did not take the paper. Nothing was printed.</source>
        <translation>プリンターが受け付けませんでした。何も印刷していません。</translation>
    </message>
    <message>
        <source>The printer stopped after page %1.</source>
        <translation>プリンターは%1ページ目のあとで止まりました。</translation>
    </message>
    <message>
        <source>Saved as PDF: %1</source>
        <translation>PDFで保存しました。%1</translation>
    </message>
</context>
<context>
    <name>PapersTab</name>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFで保存…</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>面談まえメモ</translation>
    </message>
    <message>
        <source>Your own, for the next call</source>
        <translation>次の面談のための、手もと控え</translation>
    </message>
    <message>
        <source>Summary, %1</source>
        <translation>まとめ %1</translation>
    </message>
    <message>
        <source>Your own. Made of the last session, promises, the usual, facts, wells, the goal and check-ins. What was said in confidence is not in it.</source>
        <translation>手もと控え。前回の要点、約束、いつもの、小さな事実、井戸、目標、記録でできています。そっと相談は入りません。</translation>
    </message>
    <message>
        <source>For the client. Made of their own words (%1), what is agreed until next time (%2), their chart and the next date. Nothing else can come into it.</source>
        <translation>お客様へ。ご本人の言葉(%1)、次回までに(%2)、ご本人の図、次回の日付だけでできています。ほかのものは入りません。</translation>
    </message>
    <message>
        <source>Left out for lack of room: %1</source>
        <translation>紙に入りきらなかったもの: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1ページ / 全%2ページ</translation>
    </message>
    <message>
        <source>Saved as PDF: %1</source>
        <translation>PDFで保存しました。%1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Your own: every chart with its sentence</source>
        <translation>手もと控え。すべての図と、その一文</translation>
    </message>
    <message>
        <source>Your own. Made of every chart: goals, check-ins, levels, reasons, the year and contacts. No words of theirs are in it.</source>
        <translation>手もと控えです。目標・記録・到達度・理由・この一年・連絡の図でできています。ご本人の言葉は入りません。</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Where the notebook lies</source>
        <translation>ノートの場所</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>別の場所</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>パスワードをもう一度</translation>
    </message>
    <message>
        <source>Make the notebook</source>
        <translation>ノートを作る</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>もどる</translation>
    </message>
    <message>
        <source>The passphrase of “%1”, please.</source>
        <translation>「%1」のパスワードをどうぞ。</translation>
    </message>
    <message>
        <source>The notebook is locked.</source>
        <translation>ノートはロックされています。</translation>
    </message>
    <message>
        <source>A notebook of your own.</source>
        <translation>自分のノートを作ります。</translation>
    </message>
    <message>
        <source>All that was typed is saved. The passphrase opens it where you left it.</source>
        <translation>書いたものはすべて保存済みです。パスワードで続きから開けます。</translation>
    </message>
    <message>
        <source>Without it nothing in the file can be read.</source>
        <translation>パスワードがないと、中は何も読めません。</translation>
    </message>
    <message>
        <source>Where the notebook will lie</source>
        <translation>ノートを置く場所</translation>
    </message>
    <message>
        <source>Notebooks (*.wellspring)</source>
        <translation>ノート (*.wellspring)</translation>
    </message>
    <message>
        <source>The two do not match. Nothing was made yet.</source>
        <translation>二つが合いません。まだ何も作っていません。</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>読むだけで開く</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>パスワード、または回復コード</translation>
    </message>
    <message>
        <source>Open with this computer&apos;s keychain</source>
        <translation>このパソコンのキーリングで開く</translation>
    </message>
    <message>
        <source>Choose a passphrase: a few words that only you would put together. It is kept nowhere. If it is lost, only a recovery code that was made before opens the notebook.</source>
        <translation>ご自分だけが思いつく、いくつかの言葉を並べてください。パスワードはどこにも残りません。なくしたときに開けるのは、先に作っておいた回復コードだけです。</translation>
    </message>
    <message>
        <source>The keychain did not give out its key. The passphrase opens the notebook.</source>
        <translation>キーリングから鍵を受け取れませんでした。パスワードで開けます。</translation>
    </message>
    <message>
        <source>Read that backup</source>
        <translation>そのバックアップを読む</translation>
    </message>
    <message>
        <source>Restore that backup</source>
        <translation>そのバックアップから復元</translation>
    </message>
    <message>
        <source>Its backups could not be looked through: %1</source>
        <translation>バックアップを調べられませんでした: %1</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>The passphrase is empty. Nothing was changed.</source>
        <translation>パスワードが空です。何も変えていません。</translation>
    </message>
    <message>
        <source>The passphrase file %1 cannot be read. Nothing was changed.</source>
        <translation>パスワードのファイル %1 を読めません。何も変えていません。</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Give --passphrase-file.</source>
        <translation>パスワードをたずねる端末がありません。--passphrase-file で渡してください。</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>パスワード: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>もう一度: </translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was made.</source>
        <translation>二つのパスワードが違います。何も作っていません。</translation>
    </message>
    <message>
        <source>The passphrase file is longer than %1 bytes: surely another file was meant. Nothing was changed.</source>
        <translation>パスワードのファイルが %1 バイトより長くなっています。別のファイルではありませんか。何も変えていません。</translation>
    </message>
    <message>
        <source>The passphrase has characters that nobody can type. Nothing was made.</source>
        <translation>パスワードに、入力できない文字があります。何も作っていません。</translation>
    </message>
    <message>
        <source>The passphrase file has more than one line: surely another file was meant. Nothing was changed.</source>
        <translation>パスワードのファイルが二行以上あります。別のファイルではありませんか。何も変えていません。</translation>
    </message>
</context>
<context>
    <name>PdfSaving</name>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>「%1」はすでにあります。置き換えますか。</translation>
    </message>
</context>
<context>
    <name>PersonBlocks</name>
    <message>
        <source>Edit client</source>
        <translation>お客様を直す</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Reading of the family name</source>
        <translation>姓のよみ</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>Reading of the given name</source>
        <translation>名のよみ</translation>
    </message>
    <message>
        <source>In Latin letters</source>
        <translation>ローマ字</translation>
    </message>
    <message>
        <source>Family name in Latin letters</source>
        <translation>姓(ローマ字)</translation>
    </message>
    <message>
        <source>Given name in Latin letters</source>
        <translation>名(ローマ字)</translation>
    </message>
    <message>
        <source>Call them</source>
        <translation>呼び方</translation>
    </message>
    <message>
        <source>How to address them</source>
        <translation>呼び方</translation>
    </message>
    <message>
        <source>as they like to be called</source>
        <translation>呼ばれたい名で</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>敬称</translation>
    </message>
    <message>
        <source>Honorific on paper</source>
        <translation>紙での敬称</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>where they work</source>
        <translation>勤め先など</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>what they do there</source>
        <translation>そこでの仕事</translation>
    </message>
    <message>
        <source>Add a way to reach them</source>
        <translation>連絡先を加える</translation>
    </message>
    <message>
        <source>Edit contact data</source>
        <translation>連絡先を直す</translation>
    </message>
    <message>
        <source>Remove contact data</source>
        <translation>連絡先を消す</translation>
    </message>
    <message>
        <source>Contact data removed.</source>
        <translation>連絡先を消しました。</translation>
    </message>
    <message>
        <source>LINE, phone, mail: how you reach them.</source>
        <translation>LINE、電話、メール。届く連絡先を。</translation>
    </message>
    <message>
        <source>Kind of contact data</source>
        <translation>連絡先の種類</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>番号・アドレス</translation>
    </message>
    <message>
        <source>number or address</source>
        <translation>番号・アドレス</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>label</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Contact data</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Add somebody around them</source>
        <translation>まわりの人を加える</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>まわりの人を直す</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>まわりの人を消す</translation>
    </message>
    <message>
        <source>Person removed.</source>
        <translation>まわりの人を消しました。</translation>
    </message>
    <message>
        <source>Family, friends, colleagues they speak of.</source>
        <translation>話に出てくる家族、友人、同僚を。</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>その人の名</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>間柄</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>間柄</translation>
    </message>
    <message>
        <source>Note on the person</source>
        <translation>その人の覚え書き</translation>
    </message>
    <message>
        <source>note</source>
        <translation>覚え書き</translation>
    </message>
    <message>
        <source>People around them</source>
        <translation>まわりの人</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>ご紹介</translation>
    </message>
    <message>
        <source>Introduced by a client</source>
        <translation>ご紹介くださったお客様</translation>
    </message>
    <message>
        <source>A client</source>
        <translation>お客様から</translation>
    </message>
    <message>
        <source>Anybody else</source>
        <translation>ほかの方から</translation>
    </message>
    <message>
        <source>They have been thanked</source>
        <translation>お礼を伝えました</translation>
    </message>
    <message>
        <source>Experience and strengths</source>
        <translation>経験・得意</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>経験</translation>
    </message>
    <message>
        <source>what they have done so far</source>
        <translation>これまでにしてきたこと</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>得意</translation>
    </message>
    <message>
        <source>what comes easy</source>
        <translation>楽にできること</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>タグ(読点で区切る)</translation>
    </message>
    <message>
        <source>evening, library</source>
        <translation>夜の部、文庫</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>覚え書き</translation>
    </message>
    <message>
        <source>anything else, from the address book</source>
        <translation>ほかのこと。住所録の備考など</translation>
    </message>
    <message>
        <source>nobody of my clients</source>
        <translation>お客様のご紹介ではない</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>1 day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1回</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>2回</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1回</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>session</source>
        <translation>面談</translation>
    </message>
    <message>
        <source>the usual</source>
        <translation>いつもの</translation>
    </message>
    <message>
        <source>contact data</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>people around them</source>
        <translation>まわりの方</translation>
    </message>
    <message>
        <source>well</source>
        <translation>井戸</translation>
    </message>
    <message>
        <source>holds dear</source>
        <translation>大切にしていること</translation>
    </message>
    <message>
        <source>will</source>
        <translation>意志</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>action</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>備え</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>渡したもの</translation>
    </message>
    <message>
        <source>on the shelf</source>
        <translation>コンテンツ</translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>If-then plan</source>
        <translation>備え</translation>
    </message>
    <message>
        <source>The plan is kept once its brake has a name.</source>
        <translation>ブレーキに名前がつくと、この備えも残ります。</translation>
    </message>
    <message>
        <source>Edit plan</source>
        <translation>備えを直す</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>備えを加える</translation>
    </message>
    <message>
        <source>If: the cue</source>
        <translation>もし(きっかけ)</translation>
    </message>
    <message>
        <source>when it comes</source>
        <translation>それが来たら</translation>
    </message>
    <message>
        <source>Then: what to do</source>
        <translation>なら(すること)</translation>
    </message>
    <message>
        <source>what to do instead</source>
        <translation>代わりにすること</translation>
    </message>
    <message>
        <source>If</source>
        <translation>もし</translation>
    </message>
    <message>
        <source>then</source>
        <translation>なら</translation>
    </message>
</context>
<context>
    <name>PrivateFold</name>
    <message>
        <source>Never printed, in no summary</source>
        <translation>印刷・要約に出ません</translation>
    </message>
    <message numerus="yes">
        <source>%n in confidence</source>
        <translation>
            <numerusform>そっと相談 %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressTab</name>
    <message>
        <source>Range</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3か月</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>開始から</translation>
    </message>
    <message>
        <source>Energy and pull</source>
        <translation>気力と引き戻し</translation>
    </message>
    <message>
        <source>Enter on a row opens its check-in.</source>
        <translation>行を選んでEnterで、その記録を開きます。</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>この一年</translation>
    </message>
    <message>
        <source>Rhythm of contact</source>
        <translation>連絡のリズム</translation>
    </message>
    <message>
        <source>Add a check-in</source>
        <translation>記録を加える</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>表で見る</translation>
    </message>
    <message>
        <source>One check-in puts a dot here.</source>
        <translation>記録がひとつ入ると、ここに点が打たれます。</translation>
    </message>
    <message>
        <source>How much energy is there today, from 0 to 10, and how much pulls back?
Ask in a session, or paste their reply. Goals and contacts are drawn here, too.</source>
        <translation>今日の気力は0から10のいくつか、引き戻しはいくつか。面談でたずねるか、
返信を貼りつけます。目標の歩みと連絡のリズムも、ここに描かれます。</translation>
    </message>
    <message>
        <source>Read a reply</source>
        <translation>返事を読む</translation>
    </message>
</context>
<context>
    <name>PromiseBlock</name>
    <message>
        <source>Agreed until next time</source>
        <translation>次回までの約束</translation>
    </message>
    <message>
        <source>Add a promise of theirs</source>
        <translation>お客様の約束を加える</translation>
    </message>
    <message>
        <source>Add a promise of mine</source>
        <translation>私の約束を加える</translation>
    </message>
    <message>
        <source>Edit promise</source>
        <translation>約束を直す</translation>
    </message>
    <message>
        <source>Remove promise</source>
        <translation>約束を消す</translation>
    </message>
    <message>
        <source>Promise removed.</source>
        <translation>約束を消しました。</translation>
    </message>
    <message>
        <source>Promise of theirs</source>
        <translation>お客様の約束</translation>
    </message>
    <message>
        <source>Promise of mine</source>
        <translation>私の約束</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>約束したこと</translation>
    </message>
    <message>
        <source>Nothing is agreed yet. What each of you will do stands here.</source>
        <translation>まだ約束はありません。おたがいにすることを、ここに書きます。</translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
    <message>
        <source>Due</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>by…</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>できました</translation>
    </message>
</context>
<context>
    <name>ProofForm</name>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Passphrase so far, or recovery code</source>
        <translation>いまのパスワード、または回復コード</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>新しいパスワードをもう一度</translation>
    </message>
    <message>
        <source>The two do not match. Nothing was changed.</source>
        <translation>ふたつが一致しません。何も変わっていません。</translation>
    </message>
</context>
<context>
    <name>PurposePick</name>
    <message>
        <source>Purpose the goal belongs to</source>
        <translation>この目標が属する目的</translation>
    </message>
    <message>
        <source>for: %1</source>
        <translation>目的: %1</translation>
    </message>
    <message>
        <source>for what began on %1</source>
        <translation>%1に始まったご契約</translation>
    </message>
    <message>
        <source>for an engagement without a name</source>
        <translation>目的の書かれていないご契約</translation>
    </message>
    <message>
        <source>no purpose named</source>
        <translation>目的は決めていない</translation>
    </message>
</context>
<context>
    <name>PurposeStep</name>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Purpose, in words</source>
        <translation>目的を、言葉で</translation>
    </message>
    <message>
        <source>what all of this is for</source>
        <translation>何のために</translation>
    </message>
    <message>
        <source>Edit purpose</source>
        <translation>目的を直す</translation>
    </message>
    <message>
        <source>Name the purpose</source>
        <translation>目的を言葉にする</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>How have you been lately, in body and mind?</source>
        <translation>このごろ、体調や気持ちはいかがですか。</translation>
    </message>
    <message>
        <source>When did you last lose track of time, these two weeks?</source>
        <translation>この二週間で、時間を忘れていた場面はどこでしたか。</translation>
    </message>
    <message>
        <source>When did you last lose track of time?</source>
        <translation>最近、時間を忘れていた場面はどこでしたか。</translation>
    </message>
    <message>
        <source>Energy rose to %1 on %2, and nobody has written down why.</source>
        <translation>%2 に気力が%1になった理由は、まだ空白です。</translation>
    </message>
    <message>
        <source>What would be the smallest part of %1 that is worth doing?</source>
        <translation>%1の、いちばん小さなひとかけらは何でしょう。</translation>
    </message>
    <message>
        <source>Carried over %1.</source>
        <translation>%1、継続になっています。</translation>
    </message>
    <message>
        <source>How is it with %1 these days?</source>
        <translation>%1は、このごろいかがですか。</translation>
    </message>
    <message>
        <source>What has changed since we began, and what would you like to go on with?</source>
        <translation>はじめのころから何が変わり、これから何を続けたいですか。</translation>
    </message>
    <message>
        <source>What made it %1, and not %2?</source>
        <translation>%2ではなく%1にした、その1つ分は何でしょう。</translation>
    </message>
    <message>
        <source>Importance %1, confidence %2 on %3.</source>
        <translation>%3 は、大切さ %1・自信 %2。</translation>
    </message>
    <message>
        <source>No well found yet.</source>
        <translation>まだ、井戸は見つかっていません。</translation>
    </message>
    <message>
        <source>The well is a candidate so far.</source>
        <translation>井戸は、まだ仮のものです。</translation>
    </message>
    <message>
        <source>Which of the things that fill you with energy does %1 touch?</source>
        <translation>%1は、気力がわくもののどれとつながっていますか。</translation>
    </message>
    <message>
        <source>Not joined to a well yet.</source>
        <translation>井戸とのつながりは、これから。</translation>
    </message>
    <message>
        <source>What will pull you back on the way to %1?</source>
        <translation>%1へ向かうとき、何が引き戻しそうですか。</translation>
    </message>
    <message>
        <source>No brake is written down for this goal yet.</source>
        <translation>この目標のブレーキは、まだ書かれていません。</translation>
    </message>
    <message>
        <source>What would you like to remember of these weeks?</source>
        <translation>この数週間で、覚えておきたいことは何ですか。</translation>
    </message>
    <message>
        <source>What gave you energy, that you did not expect?</source>
        <translation>思いがけず気力がわいたのは、どんなときでしたか。</translation>
    </message>
    <message>
        <source>What could you leave out, and nobody would miss it?</source>
        <translation>やめても、だれも困らないことは何でしょう。</translation>
    </message>
    <message>
        <source>From the question deck.</source>
        <translation>問いの束から。</translation>
    </message>
    <message>
        <source>What have you done lately that you would do for nothing?</source>
        <translation>このごろ、頼まれなくてもしていたことは何でしたか。</translation>
    </message>
    <message>
        <source>Which part of what I gave you could you use?</source>
        <translation>お渡ししたもののうち、使えたところはどこでしたか。</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>own</source>
        <translation>自分の問い</translation>
    </message>
    <message>
        <source>First wording</source>
        <translation>もとの言葉に</translation>
    </message>
    <message>
        <source>A question in one sentence</source>
        <translation>一文の問い</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>問い %1</translation>
    </message>
    <message>
        <source>Back to the first wording: %1</source>
        <translation>もとの言葉に戻す: %1</translation>
    </message>
</context>
<context>
    <name>QuestionStrip</name>
    <message>
        <source>If you ask one thing</source>
        <translation>ひとつだけ、たずねるなら</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Decks of questions</source>
        <translation>問いの束</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>問いの束</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>もどる</translation>
    </message>
    <message>
        <source>Put them in your own words and order (Alt+Up, Alt+Down), put away what you never ask, add your own. It is kept in this notebook; the first wording can always be had back.</source>
        <translation>自分の言葉に直す、並べかえる (Alt+↑ Alt+↓)、尋ねない問いをしまう、自分の問いを足す。直したことはこのノートに残り、もとの言葉はいつでも戻せます。</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>自分の問い</translation>
    </message>
    <message>
        <source>Add a question of your own</source>
        <translation>自分の問いを加える</translation>
    </message>
    <message>
        <source>Questions put away</source>
        <translation>しまった問い</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>しまう</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>問いを加える</translation>
    </message>
    <message>
        <source>Reword a question</source>
        <translation>問いを直す</translation>
    </message>
    <message>
        <source>Move a question</source>
        <translation>問いを並べかえる</translation>
    </message>
    <message>
        <source>Put a question away</source>
        <translation>問いをしまう</translation>
    </message>
    <message>
        <source>Bring a question back</source>
        <translation>問いを戻す</translation>
    </message>
    <message>
        <source>The question was put away.</source>
        <translation>問いをしまいました。</translation>
    </message>
    <message>
        <source>Remove a question</source>
        <translation>問いを消す</translation>
    </message>
    <message>
        <source>The question was removed.</source>
        <translation>問いを消しました。</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>残しませんでした。%1</translation>
    </message>
</context>
<context>
    <name>QuoteRow</name>
    <message>
        <source>Their words</source>
        <translation>ご本人の言葉</translation>
    </message>
    <message>
        <source>As they said it</source>
        <translation>言ったとおりに</translation>
    </message>
    <message>
        <source>The day they said it</source>
        <translation>言った日</translation>
    </message>
</context>
<context>
    <name>ReasonsPart</name>
    <message>
        <source>Where the goal comes from</source>
        <translation>どこから来た目標か</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>たずね直す</translation>
    </message>
    <message>
        <source>Drawn to it</source>
        <translation>心から惹かれる</translation>
    </message>
    <message>
        <source>Holds it important</source>
        <translation>大事だと思う</translation>
    </message>
    <message>
        <source>Uneasy otherwise</source>
        <translation>しないと後ろめたい</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>人に言われた</translation>
    </message>
    <message>
        <source>For people dear to me</source>
        <translation>大切な人のため</translation>
    </message>
    <message>
        <source>Day of the answers</source>
        <translation>答えた日</translation>
    </message>
    <message>
        <source>Remove this day&apos;s answers</source>
        <translation>この日の答えを消す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Rate the reasons</source>
        <translation>理由をたずねる</translation>
    </message>
    <message>
        <source>Remove the answers</source>
        <translation>答えを消す</translation>
    </message>
    <message>
        <source>Answers removed.</source>
        <translation>答えを消しました。</translation>
    </message>
    <message>
        <source>Ask together</source>
        <translation>いっしょにたずねる</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>Recovery code</source>
        <translation>回復コード</translation>
    </message>
    <message>
        <source>These digits open the notebook “%1” as its passphrase does. They are for the day on which the passphrase is lost.</source>
        <translation>この数字は、パスワードと同じように、ノート「%1」を開きます。パスワードをなくした日のためのものです。</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>1. Open the notebook in Wellspring, and type the digits where the passphrase is asked for. Spaces and dashes make no difference; a slip is told with the number of its group.</source>
        <translation>1. 井戸帳でノートを開き、パスワードの欄にこの数字を入れます。空白やハイフンは、あってもなくてもかまいません。打ちまちがいは、まとまりの番号でお知らせします。</translation>
    </message>
    <message>
        <source>2. Then choose a new passphrase in Settings. This sheet stays good.</source>
        <translation>2. 開いたら、「設定」で新しいパスワードを決めてください。この紙は、そのまま使えます。</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>保管のしかた</translation>
    </message>
    <message>
        <source>Away from the computer, where contracts and certificates are kept. Whoever has this sheet and the file can read everything in it: do not photograph it, send it or keep it as a file.</source>
        <translation>パソコンから離れた、契約書や証書と同じ場所に。この紙とファイルの両方があれば、だれでもすべてを読めます。写真に撮ったり、送ったり、ファイルで残したりしないでください。</translation>
    </message>
    <message>
        <source>Lost or seen by somebody? Make a new code in Settings. This one then no longer opens the notebook; copies and backups made before still open with it.</source>
        <translation>なくしたり、人に見られたりしたら、「設定」で新しいコードを作ってください。この紙ではノートを開けなくなります。それより前の写しとバックアップは、この紙で開けるままです。</translation>
    </message>
    <message>
        <source>Wellspring · own copy</source>
        <translation>井戸帳 ・ 手もと控え</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>回復コード</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>The disk did not confirm the sheet. It was removed; the notebook has no other code than before.</source>
        <translation>紙のPDFについてディスクからの確認がなかったため、消しました。ノートの回復コードは、前のままです。</translation>
    </message>
    <message>
        <source>The new code is on this sheet: %1</source>
        <translation>新しい回復コードの紙: %1</translation>
    </message>
    <message>
        <source>The new code is in force, and its sheet is %1. %2 could not be replaced and opens nothing any more.</source>
        <translation>新しい回復コードが有効になりました。その紙は %1 です。%2 は置きかえられず、もう何も開けません。</translation>
    </message>
    <message>
        <source>The new code is in force and its sheet was written, but the disk did not confirm the sheet: %1</source>
        <translation>新しい回復コードが有効になり、その紙も書きましたが、ディスクからの確認がありません: %1</translation>
    </message>
    <message>
        <source>The disk did not confirm the sheet, and it could not be removed: %1. The code on it opens nothing; the notebook has no other code than before.</source>
        <translation>紙のPDFについてディスクからの確認がなく、消すこともできませんでした: %1。その紙のコードでは何も開きません。ノートの回復コードは、前のままです。</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>%1 months</source>
        <translation>%1か月</translation>
    </message>
    <message>
        <source>%1 milestones</source>
        <translation>節目%1つ</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1から%2へ</translation>
    </message>
    <message>
        <source>A big goal (%1) with no well and no plan yet: it rests on will alone. A root or one if-then plan gives it more to stand on.</source>
        <translation>大きな目標です(%1)。井戸とのつながりも備えもまだなく、気合いだけが頼りの形です。根か備えをひとつ、足してみませんか。</translation>
    </message>
    <message>
        <source>What was counted so far was in %1. It stays as it is and is not converted.</source>
        <translation>これまでの値は「%1」で数えたものです。そのまま残り、換算はされません。</translation>
    </message>
</context>
<context>
    <name>ReplyFact</name>
    <message>
        <source>Last time %1, this time %2.</source>
        <translation>前回 %1、今回 %2。</translation>
    </message>
</context>
<context>
    <name>ReplySheet</name>
    <message>
        <source>Read a reply</source>
        <translation>返事を読む</translation>
    </message>
    <message>
        <source>Their reply</source>
        <translation>届いた返事</translation>
    </message>
    <message>
        <source>Paste what they wrote</source>
        <translation>届いた文を貼りつける</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>気力</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>引き戻し</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Day of the reply</source>
        <translation>返事の日付</translation>
    </message>
    <message>
        <source>Keep as a check-in</source>
        <translation>記録に残す</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Nothing is kept until you say so.</source>
        <translation>押すまで、何も残しません。</translation>
    </message>
    <message>
        <source>The numbers in it are read, and shown here first.</source>
        <translation>文の中の数字を読み、まずここに出します。</translation>
    </message>
    <message>
        <source>Read: energy %1, pull %2.</source>
        <translation>気力 %1、引き戻し %2 と読みました。</translation>
    </message>
    <message>
        <source>Read: energy %1.</source>
        <translation>気力 %1 と読みました。</translation>
    </message>
    <message>
        <source>Read: pull %1.</source>
        <translation>引き戻し %1 と読みました。</translation>
    </message>
    <message>
        <source>No number from 0 to 10 was found in it. It can be set below.</source>
        <translation>0から10の数字が見つかりませんでした。下で決められます。</translation>
    </message>
    <message>
        <source>There is no number yet: nothing was kept.</source>
        <translation>まだ数字がありません。何も残していません。</translation>
    </message>
    <message>
        <source>That is no day: nothing was kept.</source>
        <translation>日付として読めません。何も残していません。</translation>
    </message>
    <message>
        <source>That day is still to come: nothing was kept.</source>
        <translation>これからの日付です。何も残していません。</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返事の記録</translation>
    </message>
    <message>
        <source>The reply is kept.</source>
        <translation>返事を残しました。</translation>
    </message>
</context>
<context>
    <name>RootsPart</name>
    <message>
        <source>Root</source>
        <translation>根</translation>
    </message>
    <message>
        <source>Join to a well</source>
        <translation>井戸につなぐ</translation>
    </message>
    <message>
        <source>Edit root</source>
        <translation>根を直す</translation>
    </message>
    <message>
        <source>Take the root away</source>
        <translation>根をはずす</translation>
    </message>
    <message>
        <source>Root taken away.</source>
        <translation>根をはずしました。</translation>
    </message>
    <message>
        <source>Not joined to a well yet.</source>
        <translation>井戸とのつながりは、これから。</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>なぜなら</translation>
    </message>
    <message>
        <source>because… in their own words</source>
        <translation>なぜなら…(ご本人の言葉で)</translation>
    </message>
    <message>
        <source>Day of the root</source>
        <translation>根の日</translation>
    </message>
    <message>
        <source>which day</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>because</source>
        <translation>なぜなら</translation>
    </message>
    <message>
        <source>No well found yet. Look for one…</source>
        <translation>まだ、井戸は見つかっていません。さがす…</translation>
    </message>
    <message>
        <source>Another well…</source>
        <translation>ほかの井戸…</translation>
    </message>
    <message>
        <source>Join to a new well</source>
        <translation>新しい井戸につなぐ</translation>
    </message>
</context>
<context>
    <name>RowFrame</name>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
</context>
<context>
    <name>RowListBase</name>
    <message>
        <source>A line was not finished and is not kept.</source>
        <translation>書きかけの一行は残しませんでした。</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>残しませんでした。%1</translation>
    </message>
</context>
<context>
    <name>RulersPart</name>
    <message>
        <source>Importance and confidence</source>
        <translation>大切さと自信</translation>
    </message>
    <message>
        <source>How important is it, and how sure are they to reach it? Both from 0 to 10.</source>
        <translation>どのくらい大切か、どのくらいできそうか。どちらも0から10で。</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>たずね直す</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>大切さ</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>自信</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What made it %1, and not %2?</source>
        <translation>%2ではなく%1にした、その1つ分は何でしょう。</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>This is too long: at most %1 characters fit here.</source>
        <translation>長すぎます。ここに入るのは%1文字までです。</translation>
    </message>
    <message>
        <source>Something is needed here.</source>
        <translation>ここに何か入れてください。</translation>
    </message>
    <message>
        <source>A date is needed here.</source>
        <translation>日付を入れてください。</translation>
    </message>
    <message>
        <source>The year must lie between %1 and %2.</source>
        <translation>年は%1から%2までの間で入れてください。</translation>
    </message>
    <message>
        <source>This day lies before the one it follows.</source>
        <translation>始まりの日より前になっています。</translation>
    </message>
    <message>
        <source>A number from %1 to %2 fits here.</source>
        <translation>%1から%2までの数を入れてください。</translation>
    </message>
    <message>
        <source>This number cannot be kept. Please enter another.</source>
        <translation>この数は残せません。ほかの数を入れてください。</translation>
    </message>
    <message>
        <source>A family name or an organisation is needed.</source>
        <translation>姓か組織名のどちらかを入れてください。</translation>
    </message>
    <message>
        <source>At most %1 tags fit here.</source>
        <translation>タグは%1個までです。</translation>
    </message>
    <message>
        <source>Nobody introduces themselves. Please choose someone else.</source>
        <translation>ご本人がご本人を紹介することはできません。ほかの方を選んでください。</translation>
    </message>
    <message>
        <source>A picture is needed here.</source>
        <translation>写真を選んでください。</translation>
    </message>
    <message>
        <source>This picture is larger than 20 MB. Please choose a smaller one.</source>
        <translation>写真が20 MBを超えています。小さなものを選んでください。</translation>
    </message>
    <message>
        <source>What comes every year needs the day on which it comes.</source>
        <translation>毎年のことには、その日付を入れてください。</translation>
    </message>
    <message>
        <source>Please choose what was given.</source>
        <translation>お渡ししたものを選んでください。</translation>
    </message>
    <message>
        <source>Please choose a goal.</source>
        <translation>目標を選んでください。</translation>
    </message>
    <message>
        <source>Please choose a well.</source>
        <translation>井戸を選んでください。</translation>
    </message>
    <message>
        <source>Please choose an action.</source>
        <translation>行動を選んでください。</translation>
    </message>
    <message>
        <source>Please choose a brake.</source>
        <translation>ブレーキを選んでください。</translation>
    </message>
    <message>
        <source>Please choose a plan.</source>
        <translation>備えを選んでください。</translation>
    </message>
    <message>
        <source>It counts as done only when its cue came.</source>
        <translation>きっかけが来た回だけ、できた回に数えます。</translation>
    </message>
    <message>
        <source>One number or a note is needed.</source>
        <translation>数をひとつか、メモを入れてください。</translation>
    </message>
    <message>
        <source>Please choose a session.</source>
        <translation>面談を選んでください。</translation>
    </message>
    <message>
        <source>This number is too large. A larger unit would do.</source>
        <translation>数が大きすぎます。大きい単位にすれば入ります。</translation>
    </message>
    <message>
        <source>More than %1 years lie between the two days.</source>
        <translation>二つの日のあいだが、%1年を超えています。</translation>
    </message>
    <message>
        <source>That is where it starts: there would be no way to go.</source>
        <translation>始まりの値と同じです。これでは、進む道がありません。</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The sample notebook inside the program is damaged. Your own notebooks are not touched by it.</source>
        <translation>プログラムの中の見本が壊れています。ご自分のノートには影響ありません。</translation>
    </message>
</context>
<context>
    <name>SampleBar</name>
    <message>
        <source>Make my notebook</source>
        <translation>自分のノートを作る</translation>
    </message>
    <message>
        <source>Bring in contacts</source>
        <translation>連絡先を取り込む</translation>
    </message>
    <message>
        <source>Just look around</source>
        <translation>このまま見て回る</translation>
    </message>
    <message>
        <source>You are looking at the sample: six people who do not exist, and a year of notes.</source>
        <translation>ご覧のノートは見本です。架空のお客様六人分の、一年の記録が入っています。</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>Seal</source>
        <translation>印</translation>
    </message>
</context>
<context>
    <name>SentenceLabel</name>
    <message>
        <source>Details</source>
        <translation>詳しく</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>SessionCapture</name>
    <message>
        <source>End the session</source>
        <translation>面談を終える</translation>
    </message>
    <message>
        <source>Start notes</source>
        <translation>記録を始める</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>面談の記録</translation>
    </message>
    <message>
        <source>The session is written down.</source>
        <translation>面談を記録しました</translation>
    </message>
    <message>
        <source>me</source>
        <translation>私</translation>
    </message>
    <message>
        <source>%1 → %2 (by %3)</source>
        <translation>%1 → %2。%3まで</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Words at the well</source>
        <translation>井戸の言葉</translation>
    </message>
</context>
<context>
    <name>SessionClosing</name>
    <message>
        <source>Edit session</source>
        <translation>面談を直す</translation>
    </message>
    <message>
        <source>What the session came to</source>
        <translation>面談の要点</translation>
    </message>
    <message>
        <source>One or two lines, for the next brief.</source>
        <translation>次の面談まえに読む、一、二行。</translation>
    </message>
    <message>
        <source>What it came to</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Their last words</source>
        <translation>ご本人の終わりの言葉</translation>
    </message>
    <message>
        <source>Their words at the end, as they said them.</source>
        <translation>終わりにご本人が言ったことを、そのまま。</translation>
    </message>
    <message>
        <source>Said last</source>
        <translation>終わりの言葉</translation>
    </message>
    <message>
        <source>While it is fresh</source>
        <translation>覚えているうちに</translation>
    </message>
    <message>
        <source>Any of it may stay empty.</source>
        <translation>どれも空のままでかまいません。</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation>まとめを印刷</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>ここまでにする</translation>
    </message>
    <message>
        <source>A line to send</source>
        <translation>LINEひとこと</translation>
    </message>
    <message>
        <source>Given along</source>
        <translation>渡したもの</translation>
    </message>
</context>
<context>
    <name>SessionDetail</name>
    <message>
        <source>Edit session</source>
        <translation>面談を直す</translation>
    </message>
    <message>
        <source>What it came to</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Said last</source>
        <translation>終わりの言葉</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>面談の記録</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>かかった時間</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>記録を続ける</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation>まとめを印刷</translation>
    </message>
    <message>
        <source>Remove this session</source>
        <translation>この面談を消す</translation>
    </message>
    <message>
        <source>Date of the session</source>
        <translation>面談の日</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>予定の分数</translation>
    </message>
    <message>
        <source>length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>place or link</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Who else was there</source>
        <translation>同席</translation>
    </message>
    <message>
        <source>who else was there</source>
        <translation>同席の人</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>How the session stands</source>
        <translation>面談の様子</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>日を変更</translation>
    </message>
    <message>
        <source>Cancelled on the day</source>
        <translation>当日取り消し</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>連絡なしの欠席</translation>
    </message>
    <message>
        <source>Counts against the sessions bought</source>
        <translation>契約の回数に数える</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>回数に数える</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>面談</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>事務</translation>
    </message>
    <message>
        <source>Plan the next session</source>
        <translation>次の面談を予定する</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>行を加える</translation>
    </message>
    <message>
        <source>Edit line</source>
        <translation>行を直す</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>行を消す</translation>
    </message>
    <message>
        <source>Line removed.</source>
        <translation>行を消しました。</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>まだ、何も書いていません。</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>第%1回</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>記録を始める</translation>
    </message>
    <message>
        <source>%1 min in all</source>
        <translation>合わせて%1分</translation>
    </message>
    <message>
        <source>This one: %1</source>
        <translation>この回: %1</translation>
    </message>
    <message>
        <source>How a session stands</source>
        <translation>面談の様子</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Move a session</source>
        <translation>面談の日を変える</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>%1に変えました。</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>to %1, %2 min</source>
        <translation>%1まで・%2分</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>予定 %1</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>実施しました</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>のこり%1回</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>面談</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>Session %1</source>
        <translation>第%1回</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から記録中</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>数える</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>数えない</translation>
    </message>
</context>
<context>
    <name>SessionRatings</name>
    <message>
        <source>Energy</source>
        <translation>気力</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>引き戻し</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>記録</translation>
    </message>
</context>
<context>
    <name>SessionSheet</name>
    <message>
        <source>Notes of the session</source>
        <translation>面談の記録</translation>
    </message>
    <message>
        <source>One line each; %1 to %2 file the line.</source>
        <translation>一行ずつ。%1〜%2 で行を分けます。</translation>
    </message>
</context>
<context>
    <name>SessionsTab</name>
    <message>
        <source>No session yet.</source>
        <translation>面談は、これからです。</translation>
    </message>
    <message>
        <source>A session begins as a day in the calendar, or with the first line that is written in it.</source>
        <translation>日を決めておくか、記録の一行目を書くと、
ここに面談がならびます。</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>面談を予定する</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>面談</translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation>面談を消す</translation>
    </message>
    <message>
        <source>Session removed.</source>
        <translation>面談を消しました。</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡</translation>
    </message>
    <message>
        <source>Engagements and time</source>
        <translation>ご契約と時間</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>This holds until the program ends, but the settings could not be written: at the next start it will be as it was before.</source>
        <translation>プログラムを終えるまでは有効ですが、設定を書き込めませんでした。次に起動すると、前の設定に戻ります。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>SheetFoot</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>SheetLook</name>
    <message>
        <source>not in print or summary</source>
        <translation>印刷・要約に出ません</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>継続</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Content shelf</source>
        <translation>コンテンツ</translation>
    </message>
    <message>
        <source>Put something on the shelf</source>
        <translation>コンテンツを加える</translation>
    </message>
    <message>
        <source>Edit a thing of the shelf</source>
        <translation>コンテンツの編集</translation>
    </message>
    <message>
        <source>Take it off the shelf</source>
        <translation>コンテンツを消す</translation>
    </message>
    <message>
        <source>Taken off the shelf.</source>
        <translation>コンテンツを消しました。</translation>
    </message>
    <message>
        <source>Nothing stands on the shelf yet.</source>
        <translation>まだ、コンテンツはありません。</translation>
    </message>
    <message>
        <source>Videos, worksheets, articles, books: what you give to clients, each for a reason of their own.</source>
        <translation>動画、ワークシート、記事、本。お一人ずつの理由を添えて、お渡しするものです。</translation>
    </message>
    <message>
        <source>For nobody in particular</source>
        <translation>どなたと決めずに見る</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>ある場所</translation>
    </message>
    <message>
        <source>address or place</source>
        <translation>アドレスや場所</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>for whom it is good</source>
        <translation>どんなときに向くか</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>渡しました</translation>
    </message>
    <message>
        <source>Give %1 to %2</source>
        <translation>%2に「%1」を渡しました</translation>
    </message>
    <message>
        <source>Given to them on %1</source>
        <translation>%1 に渡しました</translation>
    </message>
    <message>
        <source>Not given to them yet</source>
        <translation>まだ渡していません</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>まだ、どなたにも</translation>
    </message>
    <message numerus="yes">
        <source>Given to %n client(s), last on %1</source>
        <translation>
            <numerusform>%n人に渡しました。最後は %1</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>%1へ</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>It was given to somebody and stays on the shelf, so that their page can say what it was. Nothing has changed.</source>
        <translation>渡した記録があるので、消さずに残します。お客様のページで、何を渡したか読めるようにするためです。何も変わっていません。</translation>
    </message>
    <message>
        <source>Give something</source>
        <translation>渡したものを書く</translation>
    </message>
    <message>
        <source>Written down as given to %1.</source>
        <translation>%1に渡したものとして書きました。</translation>
    </message>
</context>
<context>
    <name>Signals</name>
    <message>
        <source>Falling since %1, more than the usual ups and downs.</source>
        <translation>%1からの下がり方が、ご本人のこれまでの揺れを超えています。</translation>
    </message>
    <message>
        <source>%1 has not happened %2 in a row, since %3.</source>
        <translation>%1は、%3から続けて%2、見送りになっています。</translation>
    </message>
    <message>
        <source>Sustained energy has been below the usual so far since %1.</source>
        <translation>%1から、続く気力がこれまでのふだんを下回っています。</translation>
    </message>
    <message>
        <source>%1 has not come up for %2.</source>
        <translation>%2、井戸の話をしていません(%1)。</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>%1から: %2</translation>
    </message>
    <message>
        <source>From me: %1</source>
        <translation>私から: %1</translation>
    </message>
    <message>
        <source>%1 since the last contact; usually %2.</source>
        <translation>最後の連絡から%1。いつもは%2日です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The sessions agreed on are used up. Time to talk about what comes next.</source>
        <translation>お約束の回数が終わりました。これからのことを話す時期です。</translation>
    </message>
    <message>
        <source>One session left. Time to talk about what comes next.</source>
        <translation>のこり1回です。これからのことを話す時期です。</translation>
    </message>
    <message>
        <source>%1 sessions left. Time to talk about what comes next.</source>
        <translation>のこり%1回です。これからのことを話す時期です。</translation>
    </message>
    <message>
        <source>%1 is a long way to go on will alone: no well and no plan yet.</source>
        <translation>%1は、気合いだけでは遠い道のりです。井戸も備えも、これから。</translation>
    </message>
    <message>
        <source>%1: not joined to a well yet.</source>
        <translation>%1: 井戸とのつながりは、これから。</translation>
    </message>
    <message>
        <source>%1: nobody has asked yet what will pull against it.</source>
        <translation>%1: ブレーキは、まだたずねていません。</translation>
    </message>
    <message>
        <source>Something else %1 lately. Ask again.</source>
        <translation>最近%1は、ほかのものでした。たずね直す。</translation>
    </message>
    <message>
        <source>%1 %2 lately. Ask again.</source>
        <translation>最近%2は%1。たずね直す。</translation>
    </message>
    <message>
        <source>Last confirmed %1. Ask again.</source>
        <translation>最後の確認は%1。たずね直す。</translation>
    </message>
    <message>
        <source>Ask how they are first.</source>
        <translation>まず体調を。</translation>
    </message>
    <message>
        <source>Energy and pull together are beyond the usual ups and downs since %1.</source>
        <translation>%1から、気力と引き戻しを合わせた動きが、ご本人のこれまでの揺れを超えています。</translation>
    </message>
    <message>
        <source>No well has come up in the last %1 sessions.</source>
        <translation>このところ%1回の面談で、井戸の話が出ていません。</translation>
    </message>
    <message>
        <source>What was given on %1 has not been asked about yet.</source>
        <translation>%1にお渡ししたものの、その後をまだたずねていません。</translation>
    </message>
    <message>
        <source>What was given on %1 has not been asked about yet: %2</source>
        <translation>%1にお渡ししたものの、その後をまだたずねていません: %2</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>Open card</source>
        <translation>カードを開く</translation>
    </message>
    <message>
        <source>Open goals</source>
        <translation>目標を開く</translation>
    </message>
    <message>
        <source>Open progress</source>
        <translation>進捗を開く</translation>
    </message>
    <message>
        <source>Open wells</source>
        <translation>井戸を開く</translation>
    </message>
    <message>
        <source>Open notebook</source>
        <translation>ノートを開く</translation>
    </message>
</context>
<context>
    <name>SlideCard</name>
    <message>
        <source>Is there a goal at all that is theirs?</source>
        <translation>ご本人の目標は、ありますか。</translation>
    </message>
    <message>
        <source>Is the goal still joined to the well?</source>
        <translation>目標は、まだ井戸につながっていますか。</translation>
    </message>
    <message>
        <source>The goal is not joined to a well yet. Which one could it be?</source>
        <translation>目標と井戸とのつながりは、これからです。どの井戸でしょう。</translation>
    </message>
    <message>
        <source>We last spoke of a well on %1.</source>
        <translation>最後に井戸の話をしたのは%1です。</translation>
    </message>
    <message>
        <source>We have not spoken of a well yet.</source>
        <translation>井戸の話は、まだしていません。</translation>
    </message>
    <message>
        <source>from %1 on %2 to %3 on %4</source>
        <translation>%2 の%1から、%4 の%3へ</translation>
    </message>
    <message>
        <source>sustained %1, the usual so far begins at %2</source>
        <translation>続く気力 %1・これまでのふだんは %2 から</translation>
    </message>
    <message>
        <source>last missed on %1</source>
        <translation>最後の見送り %1</translation>
    </message>
    <message>
        <source>no pause planned</source>
        <translation>休止の予定なし</translation>
    </message>
    <message>
        <source>a pause from %1 to %2 is left out</source>
        <translation>%1から%2の休止は数えていません</translation>
    </message>
    <message>
        <source>a pause since %1 is left out</source>
        <translation>%1からの休止は数えていません</translation>
    </message>
    <message>
        <source>Before it %1 on average. The sum of what was too low stands at %2; above %3 it is told.</source>
        <translation>下がる前は平均 %1。下がりの合計は %2(%3 を超えるとお知らせします)。</translation>
    </message>
    <message>
        <source>Brake: %1</source>
        <translation>ブレーキ: %1</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>強さ %1</translation>
    </message>
    <message>
        <source>If %1, then %2 · [b]%3 of %4[/b]</source>
        <translation>もし%1、%2・[b]%4回のうち%3回[/b]</translation>
    </message>
    <message>
        <source>If %1, then %2</source>
        <translation>もし%1、%2</translation>
    </message>
    <message>
        <source>%1: signs of a slide</source>
        <translation>%1に、揺り戻しの兆し</translation>
    </message>
    <message>
        <source>Ask first how they are.</source>
        <translation>まず体調をたずねる。</translation>
    </message>
    <message>
        <source>Chosen by %1 on %2, as the step to take after a slide.</source>
        <translation>%1が%2に決めた、揺り戻したときの一歩です。</translation>
    </message>
    <message>
        <source>Asked by %1</source>
        <translation>%1で声をかけました</translation>
    </message>
    <message>
        <source>Ask at the session %1</source>
        <translation>%1の面談でたずねる</translation>
    </message>
    <message>
        <source>It was a planned break</source>
        <translation>予定していた休みでした</translation>
    </message>
    <message>
        <source>Ask, without blame.</source>
        <translation>責めないで、たずねる。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>気力</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>引き戻し</translation>
    </message>
    <message>
        <source>No brake is written down for this goal yet.</source>
        <translation>この目標のブレーキは、まだ書かれていません。</translation>
    </message>
    <message>
        <source>No plan against it yet: if this comes, then what?</source>
        <translation>備えは、まだありません。もし来たら、どうしますか。</translation>
    </message>
    <message>
        <source>None is agreed yet. Choose it together: so small that it can be done tomorrow.</source>
        <translation>まだ決めていません。明日できるくらい小さな一歩を、いっしょに決めます。</translation>
    </message>
    <message>
        <source>It stands among the promises.</source>
        <translation>約束に入っています</translation>
    </message>
    <message>
        <source>Put among the promises</source>
        <translation>約束に入れる</translation>
    </message>
    <message>
        <source>To ask: how have you been lately, in body and mind?</source>
        <translation>たずねる: このごろ、体と心の調子はいかがですか。</translation>
    </message>
    <message>
        <source>It will be asked at the session %1</source>
        <translation>%1の面談でたずねます</translation>
    </message>
    <message>
        <source>No words of their own at a well have been kept yet.</source>
        <translation>井戸の言葉は、まだ残していません。</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1から%2まで</translation>
    </message>
    <message>
        <source>Planned break</source>
        <translation>予定の休み</translation>
    </message>
</context>
<context>
    <name>SlideCardTab</name>
    <message>
        <source>No signs of a slide now.</source>
        <translation>揺り戻しの兆しは、いまはありません。</translation>
    </message>
    <message>
        <source>A break that was planned counts against nobody.
What is noted stands in the notebook.</source>
        <translation>予定していた休みは、だれの不利にもなりません。
書いたことは、ノートに残っています。</translation>
    </message>
    <message>
        <source>Open brief</source>
        <translation>面談まえを開く</translation>
    </message>
    <message>
        <source>First, yourself</source>
        <translation>まず自分に</translation>
    </message>
    <message>
        <source>Places to refer to</source>
        <translation>相談先の一覧</translation>
    </message>
    <message>
        <source>Places to refer to, one a line</source>
        <translation>相談先、一行に一つ</translation>
    </message>
    <message>
        <source>One a line: a doctor, a helpline, a counselling room. The same list for everybody.</source>
        <translation>一行に一つ。かかりつけ医、電話相談、相談室など。どのお客様でも同じ一覧です。</translation>
    </message>
    <message>
        <source>Then, them</source>
        <translation>次に、ご本人に</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>何が起きたか</translation>
    </message>
    <message>
        <source>Words at the well</source>
        <translation>井戸の言葉</translation>
    </message>
    <message>
        <source>Open goals</source>
        <translation>目標を開く</translation>
    </message>
    <message>
        <source>How the plan did</source>
        <translation>備えの当たり</translation>
    </message>
    <message>
        <source>Open goals to choose the smallest restart</source>
        <translation>目標を開いて、いちばん小さな再開を決める</translation>
    </message>
    <message>
        <source>The smallest restart</source>
        <translation>いちばん小さな
再開</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡</translation>
    </message>
    <message>
        <source>The contact is noted.</source>
        <translation>連絡を記録しました。</translation>
    </message>
    <message>
        <source>Question for the next session</source>
        <translation>次回の面談の問い</translation>
    </message>
    <message>
        <source>It stands in the notes of the next session.</source>
        <translation>次回の面談の記録に入れました。</translation>
    </message>
    <message>
        <source>Planned break</source>
        <translation>予定の休み</translation>
    </message>
    <message>
        <source>A planned break is noted, %1.</source>
        <translation>予定の休みとして記録しました(%1)。</translation>
    </message>
    <message>
        <source>Smallest restart</source>
        <translation>いちばん小さな再開</translation>
    </message>
    <message>
        <source>The smallest restart stands among the promises.</source>
        <translation>いちばん小さな再開を、約束に入れました。</translation>
    </message>
</context>
<context>
    <name>SmallChart</name>
    <message>
        <source>Show the chart</source>
        <translation>図で見る</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>表で見る</translation>
    </message>
    <message>
        <source>%1 (T)</source>
        <translation>%1 (T)</translation>
    </message>
</context>
<context>
    <name>Stamp</name>
    <message>
        <source>Sample</source>
        <translation>見本</translation>
    </message>
</context>
<context>
    <name>StateBlock</name>
    <message>
        <source>Where they stand</source>
        <translation>いまの状態</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>はじまり</translation>
    </message>
    <message>
        <source>Client since</source>
        <translation>お客様になった日</translation>
    </message>
    <message>
        <source>first contact</source>
        <translation>はじめての連絡</translation>
    </message>
    <message>
        <source>Agreed rhythm of contact, in days</source>
        <translation>連絡の間隔(日)</translation>
    </message>
    <message>
        <source>days between contacts</source>
        <translation>連絡の間隔(日)</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>%n日ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>連絡の間隔</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>もどす</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>しまう</translation>
    </message>
    <message>
        <source>Archive client</source>
        <translation>お客様をしまう</translation>
    </message>
    <message>
        <source>Bring back client</source>
        <translation>お客様をもどす</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>しまいました。</translation>
    </message>
    <message>
        <source>Back among your clients.</source>
        <translation>もどしました。</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>完全に消す…</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved %1</source>
        <translation>保存しました %1</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation>保存できていません</translation>
    </message>
</context>
<context>
    <name>StepStrip</name>
    <message>
        <source>Steps of setting a goal</source>
        <translation>目標を立てる段</translation>
    </message>
    <message>
        <source>Step %1, %2: given</source>
        <translation>段%1 %2: 書いてあります</translation>
    </message>
    <message>
        <source>Step %1, %2: still blank</source>
        <translation>段%1 %2: まだ空です</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>This client is not in the notebook.</source>
        <translation>このお客様は、このノートにいません。</translation>
    </message>
    <message>
        <source>What this belongs to has been removed. Nothing was changed.</source>
        <translation>もとになる記録が消されています。何も変えていません。</translation>
    </message>
    <message>
        <source>This notebook is open for reading only. Nothing was changed.</source>
        <translation>このノートは読むだけです。何も変えていません。</translation>
    </message>
    <message>
        <source>The notebook is damaged. Nothing was changed in it.</source>
        <translation>ノートが壊れています。中身は何も変えていません。</translation>
    </message>
    <message>
        <source>The client is erased, but the file could not be written anew: their words may still lie in it, sealed. Closing the notebook tries again.</source>
        <translation>削除しましたが、ファイルを書き直せませんでした。記録が、封をしたまま残っているかもしれません。帳面を閉じるときに、もう一度試します。</translation>
    </message>
    <message>
        <source>The notebook is closed.</source>
        <translation>ノートは閉じています。</translation>
    </message>
    <message>
        <source>Could not save. Your lines are still here.</source>
        <translation>保存できませんでした。書いた行は画面に残っています。</translation>
    </message>
    <message>
        <source>Undo has to wait until what you wrote is saved.</source>
        <translation>書いたものが保存されるまで、元にもどせません。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元にもどしました: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました: %1</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>less than a minute</source>
        <translation>1分もかかりません</translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>1時間もかかりません</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>1日もかかりません</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>およそ%n日かかります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n month(s)</source>
        <translation>
            <numerusform>およそ%nか月かかります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <translation>
            <numerusform>およそ%n年かかります</numerusform>
        </translation>
    </message>
    <message>
        <source>more than a hundred years</source>
        <translation>100年より長くかかります</translation>
    </message>
    <message>
        <source>Somebody who has the file and %1 computers like this one would find it in %2.</source>
        <translation>ファイルを手に入れた人が、このくらいのパソコンを%1台使うと、見つけるまで%2。</translation>
    </message>
    <message>
        <source>A rough guess. Names, dates and sayings are found much sooner; Japanese ones are not recognised here.</source>
        <translation>おおよその見当です。名前、日付、よく知られた言い回しは、ずっと早く見つかります。日本語の言葉や名前かどうかは、ここでは見分けられません。</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Brief</source>
        <translation>面談まえ</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>ノート</translation>
    </message>
    <message>
        <source>Wells</source>
        <translation>井戸</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>面談</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>書類</translation>
    </message>
</context>
<context>
    <name>TagMargin</name>
    <message>
        <source>Time and tag of each line</source>
        <translation>各行の時刻としるし</translation>
    </message>
</context>
<context>
    <name>TickSlider</name>
    <message>
        <source>not asked</source>
        <translation>たずねていません</translation>
    </message>
    <message>
        <source>last time %1</source>
        <translation>前回 %1</translation>
    </message>
    <message>
        <source>not placed yet</source>
        <translation>まだ置いていません</translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>This is not a time of day. For example: 14:30</source>
        <translation>時刻として読めません。例: 14:30</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Slide</source>
        <translation>揺り戻し</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>井戸</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>ご無沙汰</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>大切な日</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>earlier today</source>
        <translation>今日の二回目</translation>
    </message>
    <message>
        <source>%1 since last time</source>
        <translation>前回から%1</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>第%1回</translation>
    </message>
    <message>
        <source>From me: %1</source>
        <translation>私から: %1</translation>
    </message>
    <message>
        <source>LINE sent</source>
        <translation>LINE を送りました</translation>
    </message>
    <message>
        <source>Mail sent</source>
        <translation>メールを送りました</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>電話しました</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>メッセージを送りました</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>手紙を出しました</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>連絡しました</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 can be asked about at the session %2.</source>
        <translation>%1は、%2の面談で聞けます。</translation>
    </message>
    <message>
        <source>The next session is %1.</source>
        <translation>次の面談は%1です。</translation>
    </message>
    <message>
        <source>One question about %1 at the session %2.</source>
        <translation>%2の面談で、%1のことをひとつ。</translation>
    </message>
    <message>
        <source>The last session was on %1.</source>
        <translation>最後の面談は%1でした。</translation>
    </message>
    <message>
        <source>%1 by %2.</source>
        <translation>%1 は %2 でした。</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1 は %2 で%3。</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>%1に%2。</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>カードを開く</translation>
    </message>
    <message>
        <source>Open wells</source>
        <translation>井戸を開く</translation>
    </message>
    <message>
        <source>Open goals</source>
        <translation>目標を開く</translation>
    </message>
    <message>
        <source>Open brief</source>
        <translation>面談まえを開く</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>できました</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>できました: %1</translation>
    </message>
    <message>
        <source>A word sent</source>
        <translation>ひと言送りました</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Nobody is waiting today.</source>
        <translation>今日は、だれも待たせていません。</translation>
    </message>
    <message>
        <source>One session today.</source>
        <translation>面談が一件。</translation>
    </message>
    <message>
        <source>%1 sessions today.</source>
        <translation>面談が%1件。</translation>
    </message>
    <message>
        <source>One person to get in touch with.</source>
        <translation>声をかけたい方が一人います。</translation>
    </message>
    <message>
        <source>%1 people to get in touch with.</source>
        <translation>声をかけたい方が%1人います。</translation>
    </message>
    <message>
        <source>One more person to get in touch with.</source>
        <translation>ほかに声をかけたい方が一人います。</translation>
    </message>
    <message>
        <source>%1 more people to get in touch with.</source>
        <translation>ほかに声をかけたい方が%1人います。</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>%1 since</source>
        <translation>ご無沙汰 %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>次 %1</translation>
    </message>
    <message>
        <source>in touch today</source>
        <translation>今日連絡しました</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>渡したもの</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>いつもの</translation>
    </message>
    <message>
        <source>met today</source>
        <translation>今日面談しました</translation>
    </message>
</context>
<context>
    <name>TodayDays</name>
    <message>
        <source>Next 7 days</source>
        <translation>これから7日</translation>
    </message>
    <message>
        <source>%1 %2: open brief</source>
        <translation>%1 %2: 面談まえを開く</translation>
    </message>
</context>
<context>
    <name>TodayRowWidget</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元にもどす</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Promise kept.</source>
        <translation>約束を果たしました</translation>
    </message>
    <message>
        <source>Nobody is waiting today.</source>
        <translation>今日は、だれも待たせていません。</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>すべて表示 (%1)</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡</translation>
    </message>
    <message>
        <source>%1: contact noted.</source>
        <translation>%1さんへの連絡を記録しました</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Add your first client. A family name is enough.</source>
        <translation>最初のお客様を、姓だけで加えられます。</translation>
    </message>
    <message>
        <source>From then on this page says each morning whom to talk to, and why.
Contacts from another program can be brought in from a CSV file.</source>
        <translation>加えたあとは、今日だれに、なぜ声をかけるかが、毎朝ここに並びます。
ほかのソフトの連絡先は、CSVファイルから取り込めます。</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>お客様を加える</translation>
    </message>
    <message>
        <source>Bring in contacts</source>
        <translation>連絡先を取り込む</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Names stay hidden while the screen is shared.</source>
        <translation>画面を見せているあいだ、お名前は出しません。</translation>
    </message>
    <message>
        <source>The day is as it was; Ctrl+Shift+D brings it back as well.</source>
        <translation>今日の予定はそのままです。Ctrl+Shift+D でも戻せます。</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>お名前を表示する</translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message>
        <source>Look together</source>
        <translation>いっしょに見る</translation>
    </message>
    <message>
        <source>Your words are written down.</source>
        <translation>お言葉を書きとめました。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Place the dot where your energy is now</source>
        <translation>今の気力を、丸で置いてください</translation>
    </message>
    <message>
        <source>Energy now, 0 to 10</source>
        <translation>今の気力、0から10</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>からっぽ</translation>
    </message>
    <message>
        <source>full</source>
        <translation>満ちている</translation>
    </message>
    <message>
        <source>Once a goal is set, the way to it is drawn here.</source>
        <translation>目標がひとつ決まると、そこまでの道すじがここに描かれます。</translation>
    </message>
    <message>
        <source>Your goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Your dot is written down.</source>
        <translation>丸の位置を書きとめました。</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>約束</translation>
    </message>
</context>
<context>
    <name>TogetherPromises</name>
    <message>
        <source>Until next time</source>
        <translation>次回までに</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>できました</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>私</translation>
    </message>
    <message>
        <source>Nothing is agreed yet. What each of you will do until next time stands here.</source>
        <translation>まだ、決めたことはありません。次回までにおたがいがすることが、ここに並びます。</translation>
    </message>
</context>
<context>
    <name>TogetherWords</name>
    <message>
        <source>No words are written down yet. What you say today can be the first; there is a line for it below.</source>
        <translation>まだ、書きとめた言葉はありません。今日のひとことが、最初の言葉になります。下に、書きとめる行があります。</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>お話しくださった言葉</translation>
    </message>
    <message>
        <source>Only the first and the latest</source>
        <translation>最初と最近の言葉だけ</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>%1件すべて</translation>
    </message>
</context>
<context>
    <name>TrialDots</name>
    <message>
        <source>Trials</source>
        <translation>試した回</translation>
    </message>
    <message>
        <source>%1: the cue came, done</source>
        <translation>%1: きっかけが来て、できた</translation>
    </message>
    <message>
        <source>%1: the cue came, not done</source>
        <translation>%1: きっかけは来たが、できなかった</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>できなかった回にする</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>できた回にする</translation>
    </message>
    <message>
        <source>Remove this trial</source>
        <translation>この回を消す</translation>
    </message>
    <message>
        <source>It was a day earlier</source>
        <translation>一日前のことでした</translation>
    </message>
    <message>
        <source>It was a day later</source>
        <translation>一日あとのことでした</translation>
    </message>
</context>
<context>
    <name>TwoCopies</name>
    <message numerus="yes">
        <source>%n place(s) wait for your decision: two copies said different things there.</source>
        <translation>
            <numerusform>ふたつの写しが食い違ったところが%nか所、決めるのを待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>決める</translation>
    </message>
    <message>
        <source>Another copy of this notebook lies beside it. Nothing was changed.</source>
        <translation>このノートの隣に、別の写しがあります。何も変えていません。</translation>
    </message>
    <message>
        <source>Look at the copy</source>
        <translation>写しを見る</translation>
    </message>
    <message>
        <source>Another program put another copy of this notebook in its place. Nothing is lost: what you wrote is still here, and the other copy is as it was.</source>
        <translation>ほかのプログラムが、このノートを別の写しと入れ替えました。何も失われていません。書いたものはここにあり、もう一方の写しもそのままです。</translation>
    </message>
    <message>
        <source>Bring both together</source>
        <translation>ひとつにまとめる</translation>
    </message>
    <message>
        <source>What was open here is kept in %1, too.</source>
        <translation>ここで開いていた内容は %1 にも残してあります。</translation>
    </message>
    <message>
        <source>Both copies are together.</source>
        <translation>ふたつの写しをひとつにまとめました。</translation>
    </message>
    <message numerus="yes">
        <source>Both copies are together. In %n place(s) they say different things: both are kept.</source>
        <translation>
            <numerusform>ふたつの写しをひとつにまとめました。%nか所で食い違っていますが、両方とも残してあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwoCopiesPage</name>
    <message>
        <source>Two copies</source>
        <translation>ふたつの写し</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>写しを選ぶ</translation>
    </message>
    <message>
        <source>Your notebook is one, and nothing waits for a decision.</source>
        <translation>ノートはひとつです。決めることも残っていません。</translation>
    </message>
    <message>
        <source>Where two computers wrote in two copies of it, both are brought together here, and nothing of either is lost.</source>
        <translation>二台のパソコンで別々の写しに書いたときは、ここでひとつにまとめます。どちらに書いたものもなくなりません。</translation>
    </message>
    <message>
        <source>Copies beside this notebook</source>
        <translation>このノートの隣にある写し</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>決めること</translation>
    </message>
    <message>
        <source>Bring both together</source>
        <translation>ひとつにまとめる</translation>
    </message>
    <message>
        <source>Move the copy aside</source>
        <translation>写しを別のフォルダーへ</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>brought together already</source>
        <translation>まとめ済み</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>見てみる</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%nか所</numerusform>
        </translation>
    </message>
    <message>
        <source>Notebooks (*.wellspring)</source>
        <translation>ノート (*.wellspring)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) that only the copy has</source>
        <translation>
            <numerusform>写しだけにある編集が%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) that only this notebook has</source>
        <translation>
            <numerusform>このノートだけにある編集が%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n place(s) they say different things. Both are kept, for you to decide.</source>
        <translation>
            <numerusform>%nか所で食い違っています。両方とも残しますので、あとで決められます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) were erased for good in the copy. They will be erased here, too.</source>
        <translation>
            <numerusform>写しの中で完全に消去したお客様が%n人います。ここからも消去します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy still holds %n client(s) that were erased for good here. They do not come back.</source>
        <translation>
            <numerusform>ここで完全に消去したお客様が、写しには%n人残っています。こちらには戻りません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy lacks %1 of %2 clients: it may be damaged or much older. Look twice.</source>
        <translation>写しには、お客様%2人のうち%1人がいません。壊れているか、かなり古いものかもしれません。もう一度ご確認ください。</translation>
    </message>
    <message>
        <source>Everything in this copy is in your notebook.</source>
        <translation>この写しの中身は、すべてノートに入っています。</translation>
    </message>
    <message>
        <source>Bring both together all the same</source>
        <translation>それでもひとつにまとめる</translation>
    </message>
    <message numerus="yes">
        <source>Both are together. %n edit(s) came in; the copy lies where it was.</source>
        <translation>
            <numerusform>ひとつにまとめました。%n回分の編集が入りました。写しは元の場所にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy lies in %1 now.</source>
        <translation>写しは %1 に移しました。</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>もう一方にする</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>The other stands now.</source>
        <translation>もう一方にしました。</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>このままにしました。</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>写しのパスワード</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>写しを開く</translation>
    </message>
    <message>
        <source>This copy opens with another passphrase than your notebook.</source>
        <translation>この写しは、いまのノートとは別のパスワードで開きます。</translation>
    </message>
    <message>
        <source>The end of this copy is not whole: it may still be on its way here, or be damaged. Of what is missing there, nothing comes in.</source>
        <translation>この写しは終わりが欠けています。まだ届いている途中か、壊れているのかもしれません。欠けた部分は取り込まれません。</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>元にもどす</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>見る</translation>
    </message>
</context>
<context>
    <name>UndoStep</name>
    <message>
        <source>%1 clients</source>
        <translation>お客様%1人</translation>
    </message>
    <message>
        <source>another client</source>
        <translation>ほかのお客様</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元にもどしました: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました: %1</translation>
    </message>
</context>
<context>
    <name>UsualBlock</name>
    <message>
        <source>The usual</source>
        <translation>いつもの</translation>
    </message>
    <message>
        <source>Add a usual</source>
        <translation>いつものを加える</translation>
    </message>
    <message>
        <source>Edit usual</source>
        <translation>いつものを直す</translation>
    </message>
    <message>
        <source>Remove usual</source>
        <translation>いつものを消す</translation>
    </message>
    <message>
        <source>Usual removed.</source>
        <translation>いつものを消しました。</translation>
    </message>
    <message>
        <source>What they always want, ready before they ask.</source>
        <translation>好みが分かったら、言われる前に出せるように。</translation>
    </message>
    <message>
        <source>Topic of the usual</source>
        <translation>いつものの項目</translation>
    </message>
    <message>
        <source>Drink, time…</source>
        <translation>飲みもの、時間…</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>その方の好み</translation>
    </message>
    <message>
        <source>From now on: %1</source>
        <translation>これからは「%1」</translation>
    </message>
    <message>
        <source>Still: %1</source>
        <translation>これまでどおり「%1」</translation>
    </message>
    <message>
        <source>See what they chose</source>
        <translation>選んだものを見る</translation>
    </message>
    <message>
        <source>Confirm the usual</source>
        <translation>いつものを確認</translation>
    </message>
    <message>
        <source>The usual is confirmed: %1</source>
        <translation>いつものを確認しました。%1</translation>
    </message>
</context>
<context>
    <name>UsualProposals</name>
    <message>
        <source>%1 of %2 times. Make it the usual</source>
        <translation>%2回のうち%1回。「いつもの」に加える</translation>
    </message>
    <message>
        <source>Add a usual</source>
        <translation>いつものを加える</translation>
    </message>
    <message>
        <source>Now the usual: %1</source>
        <translation>いつもに加えました: %1</translation>
    </message>
</context>
<context>
    <name>ValuesPart</name>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Edit value</source>
        <translation>値を直す</translation>
    </message>
    <message>
        <source>Remove value</source>
        <translation>値を消す</translation>
    </message>
    <message>
        <source>Value removed.</source>
        <translation>値を消しました。</translation>
    </message>
    <message>
        <source>One value puts a dot on the chart.</source>
        <translation>値がひとつ入ると、図に点が打たれます。</translation>
    </message>
    <message>
        <source>Day of the new value</source>
        <translation>新しい値の日</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新しい値</translation>
    </message>
    <message>
        <source>new value</source>
        <translation>新しい値</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加える</translation>
    </message>
    <message>
        <source>Add this value</source>
        <translation>この値を加える</translation>
    </message>
    <message>
        <source>Value on that day</source>
        <translation>その日の値</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>数字として読めません。</translation>
    </message>
    <message>
        <source>Day of the value</source>
        <translation>値の日</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>値を加える</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>%1 behind</source>
        <translation>%1遅れ</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1先</translation>
    </message>
    <message>
        <source>%1: [b]as planned[/b] on %2, up from %3 behind in %4.</source>
        <translation>%1は[b]計画どおり[/b](%2時点)。%4の%3遅れから、追いつきました。</translation>
    </message>
    <message>
        <source>%1: [b]as planned[/b] on %2.</source>
        <translation>%1は[b]計画どおり[/b]です(%2時点)。</translation>
    </message>
    <message>
        <source>%1: [b]%2 ahead[/b] on %3, up from %4 behind in %5.</source>
        <translation>%1は計画より[b]%2先[/b]へ進んでいます(%3時点)。%5の%4遅れから、追い越しました。</translation>
    </message>
    <message>
        <source>%1: [b]%2 ahead[/b] on %3.</source>
        <translation>%1は計画より[b]%2先[/b]へ進んでいます(%3時点)。</translation>
    </message>
    <message>
        <source>%1: [b]%2 behind[/b] on %3, up from %4 in %5.</source>
        <translation>%1は[b]%2遅れ[/b](%3時点)。%5の%4遅れから、計画へ近づいています。</translation>
    </message>
    <message>
        <source>%1: [b]%2 behind[/b] on %3; on %4 it was %5.</source>
        <translation>%1は[b]%2遅れ[/b](%3時点)。%4は%5でした。</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>計画どおり</translation>
    </message>
    <message>
        <source>%1: [b]%2 behind[/b] on %3.</source>
        <translation>%1は[b]%2遅れ[/b]です(%3時点)。</translation>
    </message>
    <message>
        <source>%1: [b]%2[/b] on %3.</source>
        <translation>%1は[b]%2[/b](%3時点)。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1時点 %2</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>計画 %1</translation>
    </message>
    <message>
        <source>goal: %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>[b]Two steps below the agreed level.[/b]</source>
        <translation>[b]約束した水準まで、あと二段[/b]。</translation>
    </message>
    <message>
        <source>[b]One step below the agreed level.[/b]</source>
        <translation>[b]約束した水準まで、あと一段[/b]。</translation>
    </message>
    <message>
        <source>[b]At the agreed level.[/b]</source>
        <translation>[b]約束した水準[/b]に届いています。</translation>
    </message>
    <message>
        <source>[b]One step above the agreed level.[/b]</source>
        <translation>[b]約束した水準より、一段上[/b]です。</translation>
    </message>
    <message>
        <source>[b]Two steps above the agreed level.[/b]</source>
        <translation>[b]約束した水準より、二段上[/b]です。</translation>
    </message>
    <message>
        <source>Up one step in %1.</source>
        <translation>%1に一段上がりました。</translation>
    </message>
    <message>
        <source>Down one step in %1.</source>
        <translation>%1に一段下がりました。</translation>
    </message>
    <message>
        <source>Up %2 steps in %1.</source>
        <translation>%1に%2段上がりました。</translation>
    </message>
    <message>
        <source>Down %2 steps in %1.</source>
        <translation>%1に%2段下がりました。</translation>
    </message>
    <message>
        <source>Unchanged since %1.</source>
        <translation>%1から変わっていません。</translation>
    </message>
    <message>
        <source>Nearer the [b]well[/b].</source>
        <translation>[b]井戸[/b]に近い目標です。</translation>
    </message>
    <message>
        <source>Nearer the [b]head[/b].</source>
        <translation>[b]頭[/b]に近い目標です。</translation>
    </message>
    <message>
        <source>Between head and well.</source>
        <translation>頭と井戸のあいだです。</translation>
    </message>
    <message>
        <source>One value puts a dot here.</source>
        <translation>値がひとつ入ると、ここに点が打たれます。</translation>
    </message>
    <message>
        <source>%1: [b]reached[/b] on %2.</source>
        <translation>%1は%2に[b]届きました[/b]。</translation>
    </message>
    <message>
        <source>One more shows a trend.</source>
        <translation>もう一回で、流れが見えはじめます。</translation>
    </message>
    <message>
        <source>%1: %2 on %3. [b]The goal is reached.[/b]</source>
        <translation>%1は%2(%3時点)。[b]目標に届きました。[/b]</translation>
    </message>
    <message>
        <source>%1: %2 on %3, [b]as planned[/b].</source>
        <translation>%1は%2(%3時点)。[b]計画どおり[/b]です。</translation>
    </message>
    <message>
        <source>%1: %2 on %3, [b]%4 ahead[/b] of the plan.</source>
        <translation>%1は%2。計画より、[b]%4先[/b]へ進んでいます(%3時点)。</translation>
    </message>
    <message>
        <source>The level you agree on together stands here.</source>
        <translation>約束した水準が、ここに並びます。</translation>
    </message>
    <message>
        <source>Too early to say (%1 more).</source>
        <translation>まだ判断できません(あと%1回)。</translation>
    </message>
    <message>
        <source>Rate the reasons together, and here stands whether the goal is nearer the head or the well.</source>
        <translation>理由を一緒にたずねると、頭に近いか井戸に近いかが、ここに出ます。</translation>
    </message>
    <message>
        <source>[b]Nearer the well[/b] than in %1.</source>
        <translation>%1より、[b]井戸のほうへ[/b]近づいています。</translation>
    </message>
    <message>
        <source>[b]Nearer the head[/b] than in %1.</source>
        <translation>%1より、[b]頭のほうへ[/b]寄っています。</translation>
    </message>
    <message>
        <source>As in %1.</source>
        <translation>%1と同じです。</translation>
    </message>
    <message>
        <source>[b]Falling since %1[/b], more than the usual ups and downs.</source>
        <translation>[b]%1からの下がり方[/b]が、ご本人のこれまでの揺れを超えています。</translation>
    </message>
    <message>
        <source>It [b]slid back[/b] in %1, rose from %2, and left the usual range in %3.</source>
        <translation>%1に一度[b]揺り戻し[/b]。%2から上向き、%3に幅の上へ出ました。</translation>
    </message>
    <message>
        <source>It [b]slid back[/b] in %1 and rose from %2.</source>
        <translation>%1に一度[b]揺り戻し[/b]。%2から上向きです。</translation>
    </message>
    <message>
        <source>It [b]rose above[/b] the usual range in %1.</source>
        <translation>%1に、これまでのふだんを[b]抜けました[/b]。</translation>
    </message>
    <message>
        <source>[b]Below[/b] the usual range since %1.</source>
        <translation>%1から、これまでのふだんを[b]下回っています[/b]。</translation>
    </message>
    <message>
        <source>Within the usual range.</source>
        <translation>これまでのふだんの幅の中です。</translation>
    </message>
    <message>
        <source>Sustained %1</source>
        <translation>続く気力 %1</translation>
    </message>
    <message>
        <source>Pull %1</source>
        <translation>引き戻し %1</translation>
    </message>
    <message>
        <source>usual so far %1</source>
        <translation>これまでのふだん %1</translation>
    </message>
    <message>
        <source>Last time %1, this time %2.</source>
        <translation>前回 %1、今回 %2。</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3か月</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>この一年</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>開始から</translation>
    </message>
    <message>
        <source>One check-in puts a dot here.</source>
        <translation>記録がひとつ入ると、ここに点が打たれます。</translation>
    </message>
    <message>
        <source>No check-in in this time. The last was on %1.</source>
        <translation>この期間の記録はありません。最後は%1でした。</translation>
    </message>
    <message>
        <source>The last check-in was on %1.</source>
        <translation>最後の記録は%1でした。</translation>
    </message>
    <message>
        <source>A contact or a session puts a mark here.</source>
        <translation>連絡か面談がひとつ入ると、ここに線が引かれます。</translation>
    </message>
    <message>
        <source>In touch [b]today[/b]. The rhythm shows after %1 more.</source>
        <translation>[b]今日[/b]連絡しました。あと%1回で、いつもの間隔が見えます。</translation>
    </message>
    <message>
        <source>[b]%1[/b] since the last contact. The rhythm shows after %2 more.</source>
        <translation>最後の連絡から[b]%1[/b]。あと%2回で、いつもの間隔が見えます。</translation>
    </message>
    <message>
        <source>In touch [b]today[/b]; usually every %1.</source>
        <translation>[b]今日[/b]連絡しました。いつもは%1ごとです。</translation>
    </message>
    <message>
        <source>[b]%1[/b] since the last contact; usually %2.</source>
        <translation>最後の連絡から[b]%1[/b]。いつもは%2日です。</translation>
    </message>
    <message>
        <source>No action done this year yet.</source>
        <translation>この一年、実行の記録はまだありません。</translation>
    </message>
    <message>
        <source>Each day with a record fills a square.</source>
        <translation>記録のある日に、升目がひとつ塗られます。</translation>
    </message>
    <message>
        <source>One action done, on %1.</source>
        <translation>%1に一度、実行しました。</translation>
    </message>
    <message>
        <source>Actions began in %1; [b]none since %2[/b].</source>
        <translation>実行は%1から。[b]%2を最後に途切れています[/b]。</translation>
    </message>
    <message>
        <source>Actions [b]kept up[/b] since %1.</source>
        <translation>実行は%1から[b]続いています[/b]。</translation>
    </message>
    <message>
        <source>Actions since %1, with a break from %2 to %3.</source>
        <translation>実行は%1から。%2から%3まで途切れました。</translation>
    </message>
    <message>
        <source>%1: [b]%2[/b] on %3; the goal is %4.</source>
        <translation>%1は[b]%2[/b](%3時点)。目標は%4です。</translation>
    </message>
    <message>
        <source>[b]Energy and pull together[/b] are beyond the usual ups and downs since %1.</source>
        <translation>%1から、[b]気力と引き戻しを合わせた動き[/b]が、ご本人のこれまでの揺れを超えています。</translation>
    </message>
    <message>
        <source>Longest run %1 (by chance up to %2), crossings of the middle %3 (by chance %4 or more)</source>
        <translation>いちばん長いつづき %1(偶然でも%2まで)、真ん中をまたいだ回数 %3(偶然なら%4以上)</translation>
    </message>
    <message>
        <source>Only the last check-in stands above the usual range, what lasts within it: [b]one point is no trend[/b].</source>
        <translation>最後の記録だけがこれまでのふだんより上で、続く気力はふだんの中です。[b]一度では、流れとは言えません。[/b]</translation>
    </message>
    <message>
        <source>Only the last check-in stands below the usual range, what lasts within it: [b]one point is no trend[/b].</source>
        <translation>最後の記録だけがこれまでのふだんより下で、続く気力はふだんの中です。[b]一度では、流れとは言えません。[/b]</translation>
    </message>
    <message>
        <source>On the day %1, sustained %2</source>
        <translation>その日 %1、続く気力 %2</translation>
    </message>
    <message>
        <source>%1 between −18 and +18</source>
        <translation>−18から+18のうち %1</translation>
    </message>
    <message>
        <source>%1 then, %2 now, between −18 and +18</source>
        <translation>そのとき %1、今 %2(−18から+18のうち)</translation>
    </message>
    <message>
        <source>[b]Nearer the well[/b] than on %1.</source>
        <translation>%1より、[b]井戸のほうへ[/b]近づいています。</translation>
    </message>
    <message>
        <source>[b]Nearer the head[/b] than on %1.</source>
        <translation>%1より、[b]頭のほうへ[/b]寄っています。</translation>
    </message>
    <message>
        <source>As on %1.</source>
        <translation>%1と同じです。</translation>
    </message>
    <message>
        <source>[b]Wall crossed[/b]: since %1, %2 check-ins above the middle of what was usual and none below.</source>
        <translation>[b]壁を越えました。[/b]%1から、これまでのふだんの真ん中より上が%2回、下は一度もありません。</translation>
    </message>
    <message>
        <source>[b]Wall crossed[/b] once: from %1 to %3, %2 check-ins above the middle of what was usual and none below.</source>
        <translation>[b]壁を一度越えました。[/b]%1から%3まで、これまでのふだんの真ん中より上が%2回、下は一度もありませんでした。</translation>
    </message>
</context>
<context>
    <name>WaitingButton</name>
    <message>
        <source>One moment…</source>
        <translation>少しお待ちください…</translation>
    </message>
</context>
<context>
    <name>WellBlock</name>
    <message>
        <source>Energy wells</source>
        <translation>エネルギーの井戸</translation>
    </message>
    <message>
        <source>Add a well</source>
        <translation>井戸を加える</translation>
    </message>
    <message>
        <source>Edit well</source>
        <translation>井戸を直す</translation>
    </message>
    <message>
        <source>Remove well</source>
        <translation>井戸を消す</translation>
    </message>
    <message>
        <source>Well removed.</source>
        <translation>井戸を消しました。</translation>
    </message>
    <message>
        <source>No well found yet. What were they doing when time flew?</source>
        <translation>まだ、井戸は見つかっていません。時間を忘れるのは、何をしている時でしょう。</translation>
    </message>
    <message>
        <source>Name of the well</source>
        <translation>井戸の名</translation>
    </message>
    <message>
        <source>What fills them, in their words</source>
        <translation>元気が湧くこと。ご本人の言葉で</translation>
    </message>
    <message>
        <source>Add their words</source>
        <translation>言葉を加える</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>言葉を直す</translation>
    </message>
    <message>
        <source>Remove words</source>
        <translation>言葉を消す</translation>
    </message>
    <message>
        <source>Words removed.</source>
        <translation>言葉を消しました。</translation>
    </message>
    <message>
        <source>Words not laid at a well yet</source>
        <translation>まだ井戸に置いていない言葉</translation>
    </message>
</context>
<context>
    <name>WellCard</name>
    <message>
        <source>Fills it</source>
        <translation>満たすもの</translation>
    </message>
    <message>
        <source>What fills it</source>
        <translation>満たすもの</translation>
    </message>
    <message>
        <source>What gives them energy here</source>
        <translation>元気が湧くこと</translation>
    </message>
    <message>
        <source>Dries it</source>
        <translation>涸らすもの</translation>
    </message>
    <message>
        <source>What dries it</source>
        <translation>涸らすもの</translation>
    </message>
    <message>
        <source>What takes it away</source>
        <translation>元気が失われること</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Name of the well</source>
        <translation>井戸の名</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>井戸の名</translation>
    </message>
    <message>
        <source>Open the goal: %1</source>
        <translation>目標を開く: %1</translation>
    </message>
    <message>
        <source>No goal roots in it yet.</source>
        <translation>ここに根ざす目標は、これから。</translation>
    </message>
</context>
<context>
    <name>WellChoice</name>
    <message>
        <source>A new well, in their words</source>
        <translation>新しい井戸を、ご本人の言葉で</translation>
    </message>
    <message>
        <source>a new one, in their words</source>
        <translation>新しい井戸を、ご本人の言葉で</translation>
    </message>
    <message>
        <source>%1 (candidate)</source>
        <translation>%1(仮)</translation>
    </message>
    <message>
        <source>Where does it spring from?</source>
        <translation>どこから湧いてくるのでしょう。</translation>
    </message>
    <message>
        <source>Which well?</source>
        <translation>どの井戸から?</translation>
    </message>
    <message>
        <source>Join to the well “%1”</source>
        <translation>井戸「%1」につなぐ</translation>
    </message>
</context>
<context>
    <name>WellStrip</name>
    <message>
        <source>Their words in time</source>
        <translation>言葉の日々</translation>
    </message>
</context>
<context>
    <name>Wells</name>
    <message>
        <source>certain</source>
        <translation>確かな井戸</translation>
    </message>
    <message>
        <source>candidate, one more to go</source>
        <translation>仮・あと1つ</translation>
    </message>
    <message>
        <source>candidate, two more to go</source>
        <translation>仮・あと2つ</translation>
    </message>
    <message>
        <source>the last today</source>
        <translation>最後は今日</translation>
    </message>
    <message>
        <source>the last %1 ago</source>
        <translation>最後は%1前</translation>
    </message>
    <message>
        <source>One piece, from %1.</source>
        <translation>%1の言葉がひとつ。</translation>
    </message>
    <message>
        <source>%1 pieces since %2, %3.</source>
        <translation>%2から%1つ、%3。</translation>
    </message>
</context>
<context>
    <name>WellsTab</name>
    <message>
        <source>No well found yet.</source>
        <translation>まだ、井戸は見つかっていません。</translation>
    </message>
    <message>
        <source>Open the questions</source>
        <translation>問いの束を開く</translation>
    </message>
    <message>
        <source>Add a well</source>
        <translation>井戸を加える</translation>
    </message>
    <message>
        <source>Edit well</source>
        <translation>井戸を直す</translation>
    </message>
    <message>
        <source>Remove well</source>
        <translation>井戸を消す</translation>
    </message>
    <message>
        <source>Well removed.</source>
        <translation>井戸を消しました。</translation>
    </message>
    <message>
        <source>Energy wells</source>
        <translation>エネルギーの井戸</translation>
    </message>
    <message>
        <source>Words not laid at a well yet</source>
        <translation>まだ井戸に置いていない言葉</translation>
    </message>
    <message>
        <source>Will</source>
        <translation>意志</translation>
    </message>
    <message>
        <source>Holds dear</source>
        <translation>大切にしていること</translation>
    </message>
    <message>
        <source>What gives them energy, in their own words with the day: kept here until a well is named.
Once named it is a candidate; two dated pieces make it certain.</source>
        <translation>何をしている時に元気が湧くか、ご本人の言葉を、日付とともにここに書き留めます。
井戸に名前をつけると仮の井戸に、日付のある言葉が二つそろうと確かな井戸になります。</translation>
    </message>
</context>
<context>
    <name>WordRows</name>
    <message>
        <source>Add their words</source>
        <translation>言葉を加える</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>言葉を直す</translation>
    </message>
    <message>
        <source>Remove words</source>
        <translation>言葉を消す</translation>
    </message>
    <message>
        <source>Words removed.</source>
        <translation>言葉を消しました。</translation>
    </message>
    <message>
        <source>Words that come before a well is found wait here.</source>
        <translation>井戸より先に見つかった言葉は、ここで待ちます。</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>だれの言葉か</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>ご本人の言葉</translation>
    </message>
    <message>
        <source>a moment seen</source>
        <translation>見た場面</translation>
    </message>
    <message>
        <source>Lay at a well</source>
        <translation>井戸に置く</translation>
    </message>
    <message>
        <source>lay at a well</source>
        <translation>井戸に置く</translation>
    </message>
    <message>
        <source>Make a candidate well</source>
        <translation>仮の井戸にする</translation>
    </message>
    <message>
        <source>a new candidate well</source>
        <translation>新しい仮の井戸</translation>
    </message>
    <message>
        <source>Lay at the well: %1</source>
        <translation>井戸に置く: %1</translation>
    </message>
    <message>
        <source>Make a candidate well of it</source>
        <translation>この言葉から仮の井戸をつくる</translation>
    </message>
    <message>
        <source>Take it away from this well</source>
        <translation>この井戸から外す</translation>
    </message>
    <message>
        <source>Lay words at a well</source>
        <translation>言葉を井戸に置く</translation>
    </message>
    <message>
        <source>Words taken from the well.</source>
        <translation>言葉を井戸から外しました。</translation>
    </message>
    <message>
        <source>Words laid at a well.</source>
        <translation>言葉を井戸に置きました。</translation>
    </message>
    <message>
        <source>A candidate well was made.</source>
        <translation>仮の井戸をつくりました。</translation>
    </message>
</context>
<context>
    <name>WordingRows</name>
    <message>
        <source>Add a wording of their will</source>
        <translation>意志を加える</translation>
    </message>
    <message>
        <source>Edit will</source>
        <translation>意志を直す</translation>
    </message>
    <message>
        <source>Remove wording</source>
        <translation>この言い方を消す</translation>
    </message>
    <message>
        <source>Wording removed.</source>
        <translation>言い方をひとつ消しました。</translation>
    </message>
    <message>
        <source>What they have decided to do, in one line.</source>
        <translation>決まったら、ここに一行。</translation>
    </message>
    <message>
        <source>What they have decided</source>
        <translation>決めたこと</translation>
    </message>
    <message>
        <source>Add a wording of what they hold dear</source>
        <translation>大切にしていることを加える</translation>
    </message>
    <message>
        <source>Edit what they hold dear</source>
        <translation>大切にしていることを直す</translation>
    </message>
    <message>
        <source>One line, when it has shown itself.</source>
        <translation>見えてきたら、ここに一行。</translation>
    </message>
    <message>
        <source>What they hold dear</source>
        <translation>大切にしていること</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>The wording is kept: its day has passed. To take it away, remove it.</source>
        <translation>前の日の言葉なので、残してあります。取り去るには、消してください。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>This passphrase does not open the notebook. Nothing was changed.</source>
        <translation>このパスワードではノートを開けません。何も変更していません。</translation>
    </message>
    <message>
        <source>“%1” is not a Wellspring notebook. It was not touched.</source>
        <translation>「%1」は井戸帳のノートではありません。ファイルには触れていません。</translation>
    </message>
    <message>
        <source>This notebook was written by a newer version of Wellspring. Update the program to open it. The notebook was not touched.</source>
        <translation>このノートは、より新しい版の井戸帳で書かれています。開くにはプログラムを更新してください。ノートには触れていません。</translation>
    </message>
    <message>
        <source>There is no notebook “%1” in that place.</source>
        <translation>その場所にノート「%1」はありません。</translation>
    </message>
    <message>
        <source>The folder for “%1” does not exist. Nothing was changed; choose another one.</source>
        <translation>「%1」を置くフォルダーがありません。何も変更していません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” already exists. It was not written over; choose another name.</source>
        <translation>「%1」はすでにあります。上書きはしていません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>This notebook is already open in another program. It can be read here, but written only there.</source>
        <translation>このノートは、すでに別のプログラムで開いています。ここでは読むだけができ、書けるのはそちらだけです。</translation>
    </message>
    <message>
        <source>This notebook is already open (process %1 on %2). It can be read here, but written only there.</source>
        <translation>このノートは、すでに開いています(%2 のプロセス %1)。ここでは読むだけができ、書けるのはそちらだけです。</translation>
    </message>
    <message>
        <source>This folder cannot keep two programs from writing at once, so the notebook can only be read here. Copy it to a folder on this computer to write in it.</source>
        <translation>このフォルダーでは二つのプログラムが同時に書くのを防げないため、ここではノートを読むだけができます。書くには、このパソコンのフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>This notebook asks for more memory or time to open than any real one. It is damaged or was tampered with. It was not touched; open the newest backup.</source>
        <translation>このノートは、開くのに通常あり得ない量のメモリーや時間を求めています。壊れているか、手が加えられています。ファイルには触れていません。最新のバックアップを開いてください。</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the passphrase. Nothing was changed; close other programs and try again.</source>
        <translation>パスワードを確かめるためのメモリーが足りません。何も変更していません。ほかのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Stopped. The notebook is as it was.</source>
        <translation>中止しました。ノートは元のままです。</translation>
    </message>
    <message>
        <source>This notebook file is incomplete; its copying was probably interrupted. It was not touched. Open the original or the newest backup.</source>
        <translation>このノートのファイルは途中で切れています。コピーが中断されたようです。ファイルには触れていません。元のファイルか最新のバックアップを開いてください。</translation>
    </message>
    <message>
        <source>The beginning of this notebook file is damaged. It was not touched. Open the newest backup.</source>
        <translation>このノートのファイルの先頭が壊れています。ファイルには触れていません。最新のバックアップを開いてください。</translation>
    </message>
    <message>
        <source>The notebook file is damaged at saved change %1. Nothing was deleted or written over. Open the newest backup.</source>
        <translation>ノートのファイルが、保存された変更 %1 のところで壊れています。何も消さず、上書きもしていません。最新のバックアップを開いてください。</translation>
    </message>
    <message>
        <source>The notebook file is damaged at saved change %1, page %2. Nothing was deleted or written over. Open the newest backup.</source>
        <translation>ノートのファイルが、保存された変更 %1 の %2 ページ目で壊れています。何も消さず、上書きもしていません。最新のバックアップを開いてください。</translation>
    </message>
    <message>
        <source>The disk could not read the notebook file. Nothing was changed. Check the disk, or open the newest backup.</source>
        <translation>ディスクがノートのファイルを読めませんでした。何も変更していません。ディスクを確かめるか、最新のバックアップを開いてください。</translation>
    </message>
    <message>
        <source>This file belongs to somebody who lets nobody else read it. It was not touched.</source>
        <translation>このファイルは持ち主だけが読めるもので、開けません。そのままにしてあります。</translation>
    </message>
    <message>
        <source>NOT SAVED: the disk is full. Everything saved before is safe. Make room, or save the notebook elsewhere.</source>
        <translation>保存されていません: ディスクがいっぱいです。これまでに保存した分は無事です。空きを作るか、ノートを別の場所に保存してください。</translation>
    </message>
    <message>
        <source>NOT SAVED: this place cannot be written. Everything saved before is safe. Save the notebook elsewhere.</source>
        <translation>保存されていません: この場所には書き込めません。これまでに保存した分は無事です。ノートを別の場所に保存してください。</translation>
    </message>
    <message>
        <source>NOT SAVED: the disk did not take the change. Everything saved before is safe. Check the disk, or save the notebook elsewhere.</source>
        <translation>保存されていません: ディスクが変更を受け付けませんでした。これまでに保存した分は無事です。ディスクを確かめるか、ノートを別の場所に保存してください。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>ディスクがいっぱいです。何も変更していません。空きを作って、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This place cannot be written. Nothing was changed; choose another folder.</source>
        <translation>この場所には書き込めません。何も変更していません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no such folder. Nothing was changed; choose another one.</source>
        <translation>そのフォルダーはありません。何も変更していません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The name is too long for this disk. Nothing was changed; choose a shorter one.</source>
        <translation>このディスクには名前が長すぎます。何も変更していません。短い名前にしてください。</translation>
    </message>
    <message>
        <source>The disk did not take the file. Nothing was changed; check the disk or choose another folder.</source>
        <translation>ディスクがファイルを受け付けませんでした。何も変更していません。ディスクを確かめるか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>NOT SAVED: another program replaced or changed the notebook file. Nothing was written into it. Save the notebook elsewhere, so that both versions are kept.</source>
        <translation>保存されていません: 別のプログラムがノートのファイルを置き換えたか、変更しました。そのファイルには何も書いていません。両方が残るように、ノートを別の場所に保存してください。</translation>
    </message>
    <message>
        <source>NOT SAVED: the notebook file is not in its place just now; perhaps its disk was taken out or the folder was moved. Everything saved before is as it was. Bring it back and save again, or save the notebook elsewhere.</source>
        <translation>保存されていません: ノートのファイルが、いまは元の場所にありません。ディスクが外されたか、フォルダーが移されたのかもしれません。それまでに保存したものは、そのままです。元に戻してもう一度保存するか、ノートを別の場所に保存してください。</translation>
    </message>
    <message>
        <source>NOT SAVED: since an earlier failure of the disk this notebook can only be read. Everything saved before it is safe. Close and open the notebook again, or save it elsewhere.</source>
        <translation>保存されていません: 先ほどのディスクの障害から、このノートは読むだけになっています。その前に保存した分は無事です。ノートを閉じて開き直すか、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>NOT SAVED: this notebook is open for reading only.</source>
        <translation>保存されていません: このノートは読むだけで開いています。</translation>
    </message>
    <message>
        <source>The notebook is closed. Nothing was changed.</source>
        <translation>ノートは閉じています。何も変更していません。</translation>
    </message>
    <message>
        <source>This notebook cannot be written where it lies, so it can only be read here. Copy it to a folder of your own to write in it.</source>
        <translation>このノートのある場所には書き込めないため、ここでは読むだけです。書くときは、ご自分のフォルダにコピーしてください。</translation>
    </message>
    <message>
        <source>That is a folder, not the name of a notebook. Nothing was made.</source>
        <translation>それはフォルダで、ノートの名前ではありません。何も作っていません。</translation>
    </message>
    <message>
        <source>The notebook was not made, and nothing was left behind. Choose another place.</source>
        <translation>ノートは作られず、途中のものも残っていません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>This place cannot be written.</source>
        <translation>この場所には書き込めません。</translation>
    </message>
    <message>
        <source>The disk did not take the file.</source>
        <translation>ディスクがファイルを受けつけませんでした。</translation>
    </message>
    <message>
        <source>Changes that were saved are missing at the end of this notebook file: it was cut short, or not copied to its end. It was not touched and can only be read here. Put the whole file or the newest backup in its place; to go on with what is left, open a copy of it under another name.</source>
        <translation>保存した変更が、このノートのファイルの終わりにありません。途中で切れたか、最後までコピーされていません。ファイルには触れていません。ここでは読むだけです。元のファイルか最新のバックアップを同じ場所に戻してください。残っている分で続けるときは、別の名前でコピーして、それを開いてください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変わっていません。</translation>
    </message>
    <message>
        <source>There is a slip in group %1 of the recovery code.</source>
        <translation>回復コードの%1番目のまとまりに、打ちまちがいがあります。</translation>
    </message>
    <message>
        <source>A recovery code has eight groups of six digits, 48 in all; these are %1.</source>
        <translation>回復コードは6桁のまとまりが8つ、全部で48桁です。いまは%1桁です。</translation>
    </message>
    <message>
        <source>This recovery code does not open the notebook; it may belong to another one, or a newer sheet may have taken its place. Nothing was changed.</source>
        <translation>この回復コードでは開けません。別のノートのものか、あとから作った新しい紙があるのかもしれません。何も変わっていません。</translation>
    </message>
    <message>
        <source>So many digits would be taken for a recovery code. Choose another passphrase. Nothing was changed.</source>
        <translation>これほど長い数字の並びは、回復コードと見分けがつきません。別のパスワードにしてください。何も変わっていません。</translation>
    </message>
    <message>
        <source>The passphrase is empty. Nothing was changed.</source>
        <translation>パスワードが空です。何も変わっていません。</translation>
    </message>
    <message>
        <source>The passphrase itself is needed for this, or a new one. Nothing was changed.</source>
        <translation>これにはパスワードそのものか、新しいパスワードが必要です。何も変わっていません。</translation>
    </message>
    <message>
        <source>The notebook has as many ways in as it can hold. Take one away first. Nothing was changed.</source>
        <translation>このノートを開ける鍵は、これ以上増やせません。先にひとつ外してください。何も変わっていません。</translation>
    </message>
</context>
<context>
    <name>WorkBlocks</name>
    <message>
        <source>Add a usual</source>
        <translation>いつものを加える</translation>
    </message>
    <message>
        <source>Edit usual</source>
        <translation>いつものを直す</translation>
    </message>
    <message>
        <source>Remove usual</source>
        <translation>いつものを消す</translation>
    </message>
    <message>
        <source>Usual removed.</source>
        <translation>いつものを消しました。</translation>
    </message>
    <message>
        <source>What they always want, ready before they ask.</source>
        <translation>好みが分かったら、言われる前に出せるように。</translation>
    </message>
    <message>
        <source>Topic of the usual</source>
        <translation>いつものの項目</translation>
    </message>
    <message>
        <source>Drink, time…</source>
        <translation>飲みもの、時間…</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>いつもの</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>その方の好み</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>確認した日</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Ask again after days</source>
        <translation>何日後にたずね直すか</translation>
    </message>
    <message>
        <source>re-ask</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>confirmed %1</source>
        <translation>確認 %1</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日で再確認</translation>
    </message>
    <message>
        <source>Add what they chose</source>
        <translation>選んだものを加える</translation>
    </message>
    <message>
        <source>Edit choice</source>
        <translation>選んだものを直す</translation>
    </message>
    <message>
        <source>Remove choice</source>
        <translation>選んだものを消す</translation>
    </message>
    <message>
        <source>Choice removed.</source>
        <translation>選んだものを消しました。</translation>
    </message>
    <message>
        <source>What they chose on a day. Three alike suggest a usual.</source>
        <translation>その日に選んだもの。同じものが三度で、いつものの候補です。</translation>
    </message>
    <message>
        <source>Topic of the choice</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>What they chose</source>
        <translation>選んだもの</translation>
    </message>
    <message>
        <source>what they chose</source>
        <translation>選んだもの</translation>
    </message>
    <message>
        <source>Day of the choice</source>
        <translation>選んだ日</translation>
    </message>
    <message>
        <source>Choices behind it</source>
        <translation>選んだもの</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>小さな事実を加える</translation>
    </message>
    <message>
        <source>Edit fact</source>
        <translation>小さな事実を直す</translation>
    </message>
    <message>
        <source>Remove fact</source>
        <translation>小さな事実を消す</translation>
    </message>
    <message>
        <source>Fact removed.</source>
        <translation>小さな事実を消しました。</translation>
    </message>
    <message>
        <source>A name, a day, something they said in passing.</source>
        <translation>名前、日付、ふと聞いたひとことを。</translation>
    </message>
    <message>
        <source>Small fact</source>
        <translation>小さな事実</translation>
    </message>
    <message>
        <source>What is worth remembering</source>
        <translation>覚えておきたいこと</translation>
    </message>
    <message>
        <source>The day on which it matters</source>
        <translation>大切な日</translation>
    </message>
    <message>
        <source>a day that matters</source>
        <translation>大切な日</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>毎年</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>毎年</translation>
    </message>
    <message>
        <source>Small facts</source>
        <translation>小さな事実</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>何のために</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>end</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Sessions bought</source>
        <translation>ご契約の回数</translation>
    </message>
    <message>
        <source>number</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>お支払い</translation>
    </message>
    <message>
        <source>themselves</source>
        <translation>ご本人</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>報告先</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>伝えること</translation>
    </message>
    <message>
        <source>What may be reported</source>
        <translation>伝えてよいこと</translation>
    </message>
    <message>
        <source>what may be told, and what not</source>
        <translation>伝えてよいこと、いけないこと</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>結びの言葉</translation>
    </message>
    <message>
        <source>said at the end</source>
        <translation>終わりの言葉</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>あと%1回</translation>
    </message>
    <message>
        <source>Add an engagement</source>
        <translation>ご契約を加える</translation>
    </message>
    <message>
        <source>Edit engagement</source>
        <translation>ご契約を直す</translation>
    </message>
    <message>
        <source>Remove engagement</source>
        <translation>ご契約を消す</translation>
    </message>
    <message>
        <source>Engagement removed.</source>
        <translation>ご契約を消しました。</translation>
    </message>
    <message>
        <source>What you work on together, from when, how many sessions.</source>
        <translation>何のために、いつから、何回。</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>ご契約</translation>
    </message>
    <message>
        <source>Add a consent</source>
        <translation>同意を加える</translation>
    </message>
    <message>
        <source>Edit consent</source>
        <translation>同意を直す</translation>
    </message>
    <message>
        <source>Remove consent</source>
        <translation>同意を消す</translation>
    </message>
    <message>
        <source>Consent removed.</source>
        <translation>同意を消しました。</translation>
    </message>
    <message>
        <source>Why records are kept has not been explained yet.</source>
        <translation>記録の目的を、まだ説明していません。</translation>
    </message>
    <message>
        <source>Day of the consent</source>
        <translation>同意の日</translation>
    </message>
    <message>
        <source>Why records are kept was explained</source>
        <translation>記録の目的を説明しました</translation>
    </message>
    <message>
        <source>purpose explained</source>
        <translation>目的を説明</translation>
    </message>
    <message>
        <source>Agreed for health and other sensitive matters</source>
        <translation>健康など要配慮の事柄にも同意</translation>
    </message>
    <message>
        <source>health and the like too</source>
        <translation>健康なども</translation>
    </message>
    <message>
        <source>Note on the consent</source>
        <translation>同意の覚え書き</translation>
    </message>
    <message>
        <source>note</source>
        <translation>覚え書き</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Add a planned pause</source>
        <translation>休止の予定を加える</translation>
    </message>
    <message>
        <source>Edit pause</source>
        <translation>休止の予定を直す</translation>
    </message>
    <message>
        <source>Remove pause</source>
        <translation>休止の予定を消す</translation>
    </message>
    <message>
        <source>Pause removed.</source>
        <translation>休止の予定を消しました。</translation>
    </message>
    <message>
        <source>Holidays, a busy month: nothing in a pause counts against anyone.</source>
        <translation>休暇や忙しい月。休止のあいだは、何も数えません。</translation>
    </message>
    <message>
        <source>Reason for the pause</source>
        <translation>休止のわけ</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>わけ</translation>
    </message>
    <message>
        <source>First day of the pause</source>
        <translation>休止のはじめ</translation>
    </message>
    <message>
        <source>from</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Last day of the pause</source>
        <translation>休止のおわり</translation>
    </message>
    <message>
        <source>to</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>Planned pauses</source>
        <translation>休止の予定</translation>
    </message>
</context>
<context>
    <name>brakeseries</name>
    <message>
        <source>Strength of the brake</source>
        <translation>ブレーキの強さ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>強さ %1</translation>
    </message>
    <message>
        <source>Rated once, its strength is a dot here.</source>
        <translation>強さをひとつ書くと、ここに点が打たれます。</translation>
    </message>
    <message>
        <source>Strength [b]%1[/b] on %2.</source>
        <translation>%2の強さ[b]%1[/b]。</translation>
    </message>
    <message>
        <source>Strength [b]%1[/b] on %2, [b]%3[/b] on %4.</source>
        <translation>強さは%2に[b]%1[/b]、%4に[b]%3[/b]。</translation>
    </message>
    <message>
        <source>Tamed on %1.</source>
        <translation>%1に、てなずけました。</translation>
    </message>
    <message>
        <source>tamed</source>
        <translation>てなずけた</translation>
    </message>
    <message>
        <source>One more shows a trend.</source>
        <translation>もう一回で、流れが見えはじめます。</translation>
    </message>
    <message>
        <source>Done in [b]%1 of the last %2[/b] weeks.</source>
        <translation>この%2週のうち[b]%1週[/b]でできました。</translation>
    </message>
    <message>
        <source>Done in [b]%1 of the last %2[/b] fortnights.</source>
        <translation>2週ごとの%2回のうち[b]%1回[/b]できました。</translation>
    </message>
    <message>
        <source>Done in [b]%1 of the last %2[/b] months.</source>
        <translation>この%2か月のうち[b]%1か月[/b]でできました。</translation>
    </message>
    <message>
        <source>A planned pause: nothing is lost.</source>
        <translation>いまは予定の休止です。失われるものはありません。</translation>
    </message>
    <message>
        <source>It is taking hold.</source>
        <translation>身につきはじめています。</translation>
    </message>
    <message>
        <source>It has loosened a little lately.</source>
        <translation>このごろ、少しゆるんでいます。</translation>
    </message>
    <message>
        <source>It holds.</source>
        <translation>保たれています。</translation>
    </message>
    <message>
        <source>Habit strength %1 on the evening of %2, counted from %3. Every day moves it a little towards what was done; planned pauses are left out.</source>
        <translation>習慣の強さ %1(%2の晩)。%3から数えます。一日ごとに、できたことのほうへ少し動きます。予定の休止は数えません。</translation>
    </message>
    <message>
        <source>Habit</source>
        <translation>習慣</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>何が起きたか</translation>
    </message>
    <message>
        <source>Habit strength</source>
        <translation>習慣の強さ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>not this time</source>
        <translation>見送り</translation>
    </message>
    <message>
        <source>new</source>
        <translation>始め</translation>
    </message>
    <message>
        <source>habit</source>
        <translation>習慣</translation>
    </message>
    <message>
        <source>The first time it is done is marked here.</source>
        <translation>はじめてできた日が、ここに記されます。</translation>
    </message>
    <message>
        <source>Once more, and its way to a habit is drawn here.</source>
        <translation>もう一回で、習慣への道すじが描かれます。</translation>
    </message>
</context>
<context>
    <name>chartfile</name>
    <message>
        <source>The picture could not be made. Nothing was written.</source>
        <translation>図を作れませんでした。何も書いていません。</translation>
    </message>
    <message>
        <source>There is already a file of that name. It was left as it is; nothing was written.</source>
        <translation>同じ名前のファイルがあります。そのままにして、何も書いていません。</translation>
    </message>
    <message>
        <source>That name belongs to something that is no picture. It was left as it is; nothing was written.</source>
        <translation>その名前は、図ではないもののものです。そのままにして、何も書いていません。</translation>
    </message>
    <message>
        <source>The picture was written, but the disk did not confirm it.</source>
        <translation>図は書きましたが、ディスクからの確認がありません。</translation>
    </message>
    <message>
        <source>The disk is full. The picture was not written; your notebook is as it was.</source>
        <translation>ディスクがいっぱいです。図は書いていません。ノートはそのままです。</translation>
    </message>
    <message>
        <source>The picture cannot be written to that place. Your notebook is as it was.</source>
        <translation>その場所には図を書けません。ノートはそのままです。</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>Made of your own words, what was agreed, and numbers. Nothing else.</source>
        <translation>ご自身の言葉と、約束したこと、数字だけで作りました。</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>There is nothing to hand over: no words of yours, nothing agreed and no numbers were written down.</source>
        <translation>お渡しできる記録はありません。ご自身の言葉も、約束したことも、数字も、書きとめていませんでした。</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>あなたの記録</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>あなたの言葉</translation>
    </message>
    <message>
        <source>Energy wells</source>
        <translation>エネルギーの井戸</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>約束したこと</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>できました</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>your-data</source>
        <translation>your-data</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>ノート</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>消したもの</translation>
    </message>
    <message>
        <source>%1 records of %2 kinds, and %3 changes of their history</source>
        <translation>%2種類の記録%1件と、その履歴%3件</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>was written anew without them, read back whole and found in order.</source>
        <translation>それらを除いて書き直し、全体を読み直して、問題のないことを確かめました。</translation>
    </message>
    <message>
        <source>could not be written anew yet; closing the notebook tries again.</source>
        <translation>まだ書き直せていません。ノートを閉じるときに、もう一度試します。</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>古い写し</translation>
    </message>
    <message>
        <source>By</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>It names nobody: keep the number to refer to it.</source>
        <translation>お名前は載せていません。番号を控えておいてください。</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>消去証明書</translation>
    </message>
    <message>
        <source>One client&apos;s records were erased for good from the notebook named below: rows, pictures, search index and history.</source>
        <translation>下記のノートから、一人のお客様の記録を完全に消しました。記録、画像、検索の索引、履歴のすべてです。</translation>
    </message>
    <message>
        <source>certificate-%1</source>
        <translation>certificate-%1</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Brief</source>
        <translation>面談まえメモ</translation>
    </message>
    <message>
        <source>Will</source>
        <translation>意志</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>前回の要点</translation>
    </message>
    <message>
        <source>Agreed until next time</source>
        <translation>次回までの約束</translation>
    </message>
    <message>
        <source>The usual</source>
        <translation>いつもの</translation>
    </message>
    <message>
        <source>Small facts</source>
        <translation>小さな事実</translation>
    </message>
    <message>
        <source>Energy wells</source>
        <translation>エネルギーの井戸</translation>
    </message>
    <message>
        <source>If you ask one thing</source>
        <translation>ひとつだけ、たずねるなら</translation>
    </message>
    <message>
        <source>Wellspring · own copy</source>
        <translation>井戸帳・手もと控え</translation>
    </message>
    <message>
        <source>%1 more in the notebook</source>
        <translation>ほか%1件はノートに</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1 済</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>面談まえメモ</translation>
    </message>
    <message numerus="yes">
        <source>%n small fact(s)</source>
        <translation>
            <numerusform>小さな事実%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>言葉%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary of session %1</source>
        <translation>第%1回のまとめ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>まとめ</translation>
    </message>
    <message>
        <source>Words of this session</source>
        <translation>今日の言葉</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>これまでの言葉</translation>
    </message>
    <message>
        <source>Until next time</source>
        <translation>次回までに</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>私から</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>Made of your own words, what was agreed until next time, and numbers. Nothing else.</source>
        <translation>このまとめは、お話しいただいた言葉と、次回までのこと、数字だけでできています。</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>まとめ</translation>
    </message>
    <message>
        <source>Nothing was written down about it.</source>
        <translation>要点は、まだ書かれていません。</translation>
    </message>
    <message>
        <source>Nothing is written down yet. What you hear at the first meeting stands here before the next.</source>
        <translation>まだ何も書かれていません。最初の面談で聞いたことが、次の面談のまえに、ここに並びます。</translation>
    </message>
    <message>
        <source>What ends in … is whole in the notebook.</source>
        <translation>「…」で終わる文の続きは、ノートにあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n usual(s)</source>
        <translation>
            <numerusform>いつもの%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>約束%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>できました</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>進捗</translation>
    </message>
</context>
<context>
    <name>pdf</name>
    <message>
        <source>The PDF could not be made. Nothing was written.</source>
        <translation>PDFを作れませんでした。何も書いていません。</translation>
    </message>
    <message>
        <source>There is already a file of that name. It was left as it is; nothing was written.</source>
        <translation>同じ名前のファイルがあります。そのまま残し、何も書いていません。</translation>
    </message>
    <message>
        <source>The disk is full. The PDF was not written; your notebook is as it was.</source>
        <translation>ディスクがいっぱいです。PDFは書いていません。ノートはそのままです。</translation>
    </message>
    <message>
        <source>The PDF cannot be written to that place. Your notebook is as it was.</source>
        <translation>その場所にはPDFを書けません。ノートはそのままです。</translation>
    </message>
    <message>
        <source>The PDF was written, but the disk did not confirm it.</source>
        <translation>PDFは書き出しましたが、ディスクへの書き込みは確かめられませんでした。</translation>
    </message>
    <message>
        <source>That name belongs to something that is no PDF. It was left as it is; nothing was written.</source>
        <translation>その名前は、PDF ではないものに使われています。そのままにし、何も書き出していません。</translation>
    </message>
</context>
<context>
    <name>series</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>面談</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>気力</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>引き戻し</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>第%1回</translation>
    </message>
    <message>
        <source>energy %1</source>
        <translation>気力 %1</translation>
    </message>
    <message>
        <source>pull %1</source>
        <translation>引き戻し %1</translation>
    </message>
    <message>
        <source>Energy and pull</source>
        <translation>気力と引き戻し</translation>
    </message>
    <message>
        <source>Sustained</source>
        <translation>続く気力</translation>
    </message>
    <message>
        <source>usual so far %1</source>
        <translation>これまでのふだん %1</translation>
    </message>
    <message>
        <source>One check-in puts a dot here.</source>
        <translation>記録がひとつ入ると、ここに点が打たれます。</translation>
    </message>
    <message>
        <source>One more shows a trend.</source>
        <translation>もう一回で、流れが見えはじめます。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>goal: %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>Solid ◇ %1 · dashed: the plan until %2</source>
        <translation>実線 ◇ %1・破線 %2までの計画</translation>
    </message>
    <message>
        <source>Solid ◇ %1</source>
        <translation>実線 ◇ %1</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>到達度</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>水準</translation>
    </message>
    <message>
        <source>Agreed wording</source>
        <translation>約束した言葉</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>%1 (candidate)</source>
        <translation>%1(仮)</translation>
    </message>
    <message>
        <source>Not joined to a well yet.</source>
        <translation>井戸とのつながりは、これから。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2. %n step(s).</source>
        <translation>
            <numerusform>%1: %2。節目%n。</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>No goal yet.</source>
        <translation>目標は、まだありません。</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>節目</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>First agreed</source>
        <translation>はじめの約束</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>できました</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡</translation>
    </message>
    <message>
        <source>long: sessions · short: contacts</source>
        <translation>長い線は面談・短い線は連絡</translation>
    </message>
    <message>
        <source>long: sessions · short: contacts · hatched: pause</source>
        <translation>長い線は面談・短い線は連絡・斜線は休止</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>few records</source>
        <translation>記録 少ない</translation>
    </message>
    <message>
        <source>many</source>
        <translation>多い</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n record(s) in a year.</source>
        <translation>
            <numerusform>%1一年の記録は%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>head</source>
        <translation>頭</translation>
    </message>
    <message>
        <source>well</source>
        <translation>井戸</translation>
    </message>
    <message>
        <source>Not asked yet why this goal.</source>
        <translation>なぜこの目標か、まだたずねていません。</translation>
    </message>
    <message>
        <source>drawn to it</source>
        <translation>心から惹かれる</translation>
    </message>
    <message>
        <source>holds it important</source>
        <translation>大事だと思う</translation>
    </message>
    <message>
        <source>uneasy otherwise</source>
        <translation>しないと後ろめたい</translation>
    </message>
    <message>
        <source>told to</source>
        <translation>人に言われた</translation>
    </message>
    <message>
        <source>for people dear to me</source>
        <translation>大切な人のため</translation>
    </message>
    <message>
        <source>○ %1 · ●■◆ now</source>
        <translation>○ %1・●■◆ 今</translation>
    </message>
    <message>
        <source>●■◆ now</source>
        <translation>●■◆ 今</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1時点 %2</translation>
    </message>
    <message>
        <source>no step lost through the slide</source>
        <translation>揺り戻しの間も、下がらず</translation>
    </message>
    <message>
        <source>brake: %1, strength %2</source>
        <translation>ブレーキ: %1、強さ %2</translation>
    </message>
    <message>
        <source>brake named: %1</source>
        <translation>ブレーキに気づく: %1</translation>
    </message>
    <message>
        <source>brake tamed: %1</source>
        <translation>ブレーキがおさまる: %1</translation>
    </message>
    <message>
        <source>brake log</source>
        <translation>ブレーキの記録</translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s), %2 to %3.</source>
        <translation>
            <numerusform>%2から%3まで、記録%n回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier ones are not drawn.</source>
        <translation>それより前の記録は、描いていません。</translation>
    </message>
    <message>
        <source>Goal against plan</source>
        <translation>目標と計画</translation>
    </message>
    <message>
        <source>Where the goal comes from</source>
        <translation>どこから来た目標か</translation>
    </message>
    <message>
        <source>Rhythm of contact</source>
        <translation>連絡のリズム</translation>
    </message>
    <message>
        <source>The year, day by day</source>
        <translation>この一年、一日ずつ</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>記録 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Energy lately</source>
        <translation>このごろの気力</translation>
    </message>
    <message>
        <source>Energy lately, the newest last: %1</source>
        <translation>このごろの気力(右が新しい): %1</translation>
    </message>
    <message>
        <source>the goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期日 %1</translation>
    </message>
    <message>
        <source>first agreed for %1</source>
        <translation>はじめは %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>まだこれから</translation>
    </message>
    <message numerus="yes">
        <source>done %n time(s), last on %1</source>
        <translation>
            <numerusform>%n回、最後は%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s).</source>
        <translation>
            <numerusform>行動%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>action: %1</source>
        <translation>行動: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last on %1</source>
        <translation>
            <numerusform>%n回、最後は%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline of goals</source>
        <translation>目標の見取り図</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>目的: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more action(s)</source>
        <translation>
            <numerusform>ほかに行動%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>planned pause</source>
        <translation>休止の予定</translation>
    </message>
    <message>
        <source>many · hatched: pause</source>
        <translation>多い・斜線は休止</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
</context>
</TS>
