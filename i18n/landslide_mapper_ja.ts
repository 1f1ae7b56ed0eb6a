<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>BandChooser</name>
    <message>
        <source>{raster}: the band that the model takes as its band {number}</source>
        <translation>{raster}: モデルのバンド {number} として使うバンド</translation>
    </message>
</context>
<context>
    <name>BandsBox</name>
    <message>
        <source>Bands</source>
        <translation>バンド</translation>
    </message>
    <message>
        <source>Post-event bands</source>
        <translation>発生後のバンド</translation>
    </message>
    <message>
        <source>Pre-event bands</source>
        <translation>発生前のバンド</translation>
    </message>
    <message>
        <source>Which bands the model sees, in its order</source>
        <translation>モデルに入力するバンド（モデルの順序）</translation>
    </message>
</context>
<context>
    <name>CampaignBox</name>
    <message>
        <source>A campaign of this event, or a new one</source>
        <translation>このイベントのキャンペーン、または新規</translation>
    </message>
    <message>
        <source>A new campaign…</source>
        <translation>新しいキャンペーン…</translation>
    </message>
    <message>
        <source>Add a layer with the points to visit, such as reported landslides.</source>
        <translation>報告された地すべりなど、訪問する地点のレイヤーを追加してください。</translation>
    </message>
    <message>
        <source>All points have been visited.</source>
        <translation>すべての地点を訪問しました。</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Keep the points of this layer in the event and go to the first one</source>
        <translation>このレイヤーの地点をイベントに保存し、最初の地点へ移動します</translation>
    </message>
    <message>
        <source>Layer of the points to visit</source>
        <translation>訪問する地点のレイヤー</translation>
    </message>
    <message>
        <source>No point is left on this raster; {} wait elsewhere. Choose another raster on the Map page.</source>
        <translation>このラスターに残りの地点はありません。ほかで待っている地点: {}。「マッピング」ページで別のラスターを選択してください。</translation>
    </message>
    <message>
        <source>Open an event, or make a new one: a campaign is kept in it.</source>
        <translation>イベントを開くか作成してください。キャンペーンはその中に保存されます。</translation>
    </message>
    <message>
        <source>Point {number} of {total}: {done} done, {skipped} skipped</source>
        <translation>地点 {number}/{total}: 完了 {done}、スキップ {skipped}</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Reading the points: {read} of {total}</source>
        <translation>地点を読み込み中: {read}/{total}</translation>
    </message>
    <message>
        <source>Start the campaign</source>
        <translation>キャンペーンを開始</translation>
    </message>
    <message>
        <source>Visit the points of a layer one after the other, such as reported landslides</source>
        <translation>報告された地すべりなど、レイヤーの地点を順に訪問します</translation>
    </message>
    <message>
        <source>{name}. It lies outside of '{raster}': choose another raster above, or skip it.</source>
        <translation>{name}。「{raster}」の外にあります。上で別のラスターを選ぶか、スキップしてください。</translation>
    </message>
    <message>
        <source>{total} points: {done} done, {skipped} skipped</source>
        <translation>地点 {total}: 完了 {done}、スキップ {skipped}</translation>
    </message>
    <message>
        <source>{} points have no place in the event's coordinate reference system.</source>
        <translation>イベントの座標参照系で位置を表せない地点: {}。</translation>
    </message>
    <message>
        <source>{}. Choose its post-event raster above to map it.</source>
        <translation>{}。マッピングするには上で発生後ラスターを選択してください。</translation>
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
        <translation>レイヤーの順</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Go to the next point that was not visited</source>
        <translation>次の未訪問の地点へ移動します</translation>
    </message>
    <message>
        <source>Leave the point alone and go to the next one</source>
        <translation>この地点を飛ばして次へ進みます</translation>
    </message>
    <message>
        <source>Map a square around the point, with model and region of this page</source>
        <translation>このページのモデルと地域で、地点周囲の正方形をマッピングします</translation>
    </message>
    <message>
        <source>Map around it</source>
        <translation>周囲をマッピング</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>次の地点</translation>
    </message>
    <message>
        <source>Only points on the post-event raster</source>
        <translation>発生後ラスター上の地点のみ</translation>
    </message>
    <message>
        <source>Points elsewhere wait until their raster is chosen on the Map page</source>
        <translation>他の地点は、そのラスターが「マッピング」ページで選ばれるまで待ちます</translation>
    </message>
    <message>
        <source>Return to the point before; it waits again</source>
        <translation>前の地点に戻ります。その地点は再び未訪問になります</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Review the candidates on the Review page</source>
        <translation>「確認」ページで候補を確認します</translation>
    </message>
    <message>
        <source>Side of the square around the point that is mapped</source>
        <translation>マッピングする地点周囲の正方形の一辺</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>The nearest one</source>
        <translation>最も近い地点</translation>
    </message>
    <message>
        <source>Tick the point off and go to the next one</source>
        <translation>地点を完了にして次へ進みます</translation>
    </message>
    <message>
        <source>Which point comes next</source>
        <translation>次に訪問する地点</translation>
    </message>
</context>
<context>
    <name>CandidateImport</name>
    <message>
        <source>Taking the candidates into '{}'</source>
        <translation>候補を「{}」に取り込んでいます</translation>
    </message>
</context>
<context>
    <name>CandidateImportControl</name>
    <message>
        <source>A map that was interrupted is complete: {count} candidates.</source>
        <translation>中断されたマッピングが完了しました。候補: {count}。</translation>
    </message>
    <message>
        <source>Another job is running. Wait until it has ended, or cancel it.</source>
        <translation>別のジョブが実行中です。終わるまで待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>Cancelled; the event is as it was. The new candidates are in {}.</source>
        <translation>キャンセルしました。イベントは元のままです。新しい候補は {} にあります。</translation>
    </message>
    <message>
        <source>Open an event first: candidates are taken into the open one.</source>
        <translation>先にイベントを開いてください。候補は開いているイベントに取り込まれます。</translation>
    </message>
    <message>
        <source>Taking the candidates into '{}'</source>
        <translation>候補を「{}」に取り込んでいます</translation>
    </message>
    <message>
        <source>The candidates could not be taken into the event: {reason} They are in {file}.</source>
        <translation>候補をイベントに取り込めませんでした: {reason} 候補は {file} にあります。</translation>
    </message>
    <message>
        <source>The event was closed; it takes in the rest of the candidates when it is opened again.</source>
        <translation>イベントが閉じられました。残りの候補は次に開いたときに取り込まれます。</translation>
    </message>
    <message>
        <source>{count} candidates taken in; {present} were there already.</source>
        <translation>取り込んだ候補: {count}、既存: {present}。</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>Accepted</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面積</translation>
    </message>
    <message>
        <source>Area on the ground. Click to sort.</source>
        <translation>地表での面積。クリックで並べ替え。</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>Mean probability that the model gave it. Click to sort.</source>
        <translation>モデルによる平均確率。クリックで並べ替え。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Number of the candidate in its run. Click to sort by the order of mapping.</source>
        <translation>実行内での候補の番号。クリックするとマッピング順に並べます。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What was decided. Click to sort.</source>
        <translation>判定の結果。クリックで並べ替え。</translation>
    </message>
    <message>
        <source>Whether there is a comment. Click to sort.</source>
        <translation>コメントの有無。クリックで並べ替え。</translation>
    </message>
    <message>
        <source>has a comment</source>
        <translation>コメントあり</translation>
    </message>
</context>
<context>
    <name>CandidateTable</name>
    <message>
        <source>Accepted</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>信頼度</translation>
    </message>
</context>
<context>
    <name>EngineSetupDialog</name>
    <message>
        <source>&amp;Download and install</source>
        <translation>ダウンロードしてインストール(&amp;D)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Landslide Mapper runs its networks in a Python environment of its own; QGIS's Python is not touched.

About {size:.1f} GB will be downloaded from the Python package index and installed into:
{folder}

To undo it, delete that folder. No image and no result ever leaves this machine.</source>
        <translation>Landslide Mapper は専用の Python 環境でネットワークを実行します。QGIS の Python は変更されません。

約 {size:.1f} GB を Python パッケージインデックスからダウンロードし、次の場所にインストールします:
{folder}

元に戻すには、このフォルダーを削除してください。画像や結果がこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>No Python was found that could make an environment for the engine. Install Python 3.9 or newer, or name the Python of an environment with PyTorch in the settings.</source>
        <translation>エンジン用の環境を作成できる Python が見つかりません。Python 3.9 以降をインストールするか、PyTorch のある環境の Python を設定で指定してください。</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>エンジンのセットアップ</translation>
    </message>
    <message>
        <source>The engine could not be set up; nothing was left behind. The log below says why.</source>
        <translation>エンジンをセットアップできませんでした。何も残っていません。理由は下のログにあります。</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>エンジンの準備ができました。</translation>
    </message>
    <message>
        <source>What the installation prints</source>
        <translation>インストールの出力</translation>
    </message>
</context>
<context>
    <name>EventBar</name>
    <message>
        <source>&amp;Close event</source>
        <translation>イベントを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New event…</source>
        <translation>新しいイベント(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近使ったもの(&amp;R)</translation>
    </message>
    <message>
        <source>An event keeps labels, candidates and reviews together</source>
        <translation>イベントはラベル、候補、確認結果をまとめて保持します</translation>
    </message>
    <message>
        <source>Choose the connection and the schema that the team works in.</source>
        <translation>チームで使う接続とスキーマを選択してください。</translation>
    </message>
    <message>
        <source>Edits not saved</source>
        <translation>編集は保存されていません</translation>
    </message>
    <message>
        <source>Event not opened</source>
        <translation>イベントを開けませんでした</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Make an event: its labels, candidates and reviews in one file</source>
        <translation>イベントを作成します: ラベル、候補、確認結果を 1 つのファイルに</translation>
    </message>
    <message>
        <source>Make, open or close an event</source>
        <translation>イベントを作成・開く・閉じる</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>新しいイベント…</translation>
    </message>
    <message>
        <source>No event open</source>
        <translation>イベントは開かれていません</translation>
    </message>
    <message>
        <source>Open an event</source>
        <translation>イベントを開く</translation>
    </message>
    <message>
        <source>Open an event from PostGIS</source>
        <translation>PostGIS からイベントを開く</translation>
    </message>
    <message>
        <source>Open from &amp;PostGIS…</source>
        <translation>PostGIS から開く(&amp;P)…</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>再読み込み(&amp;A)</translation>
    </message>
    <message>
        <source>Read-only: {}</source>
        <translation>読み取り専用: {}</translation>
    </message>
    <message>
        <source>Save edits?</source>
        <translation>編集を保存しますか？</translation>
    </message>
    <message>
        <source>Show what others have written meanwhile</source>
        <translation>その間に他の人が書き込んだ内容を表示します</translation>
    </message>
    <message>
        <source>There are edits that are not saved in: {}.</source>
        <translation>未保存の編集があります: {}。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>&amp;Create event</source>
        <translation>イベントを作成(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Kept in</source>
        <translation>保存形式(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>場所(&amp;W)</translation>
    </message>
    <message>
        <source>A file (GeoPackage)</source>
        <translation>ファイル（GeoPackage）</translation>
    </message>
    <message>
        <source>A file for one person, a database for a team</source>
        <translation>1 人ならファイル、チームならデータベース</translation>
    </message>
    <message>
        <source>A team's database (PostGIS)</source>
        <translation>チームのデータベース（PostGIS）</translation>
    </message>
    <message>
        <source>An event holds everything about one storm or earthquake: labels, candidates, reviews.</source>
        <translation>イベントには 1 回の豪雨や地震に関するすべて（ラベル、候補、確認結果）が入ります。</translation>
    </message>
    <message>
        <source>C&amp;RS</source>
        <translation>座標参照系(&amp;R)</translation>
    </message>
    <message>
        <source>Coordinate reference system of all layers; the post-event image's is a good choice</source>
        <translation>全レイヤーの座標参照系。発生後画像のものが適しています</translation>
    </message>
    <message>
        <source>Event &amp;date</source>
        <translation>発生日(&amp;D)</translation>
    </message>
    <message>
        <source>Filled in with the post-event image's date where its name tells; correct it</source>
        <translation>名前から分かる場合は発生後画像の日付が入ります。修正してください</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Give the event a title.</source>
        <translation>イベントにタイトルを付けてください。</translation>
    </message>
    <message>
        <source>Make the event and open it</source>
        <translation>イベントを作成して開きます</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新しいイベント</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Say where the event is kept.</source>
        <translation>イベントの保存場所を指定してください。</translation>
    </message>
    <message>
        <source>Such as: Hokkaido earthquake 2018</source>
        <translation>例: 北海道胆振東部地震 2018</translation>
    </message>
    <message>
        <source>Tri&amp;gger</source>
        <translation>誘因(&amp;G)</translation>
    </message>
    <message>
        <source>What set the landslides off</source>
        <translation>地すべりを引き起こした原因</translation>
    </message>
    <message>
        <source>What the event is called</source>
        <translation>イベントの名前</translation>
    </message>
    <message>
        <source>Where the event is kept</source>
        <translation>イベントの保存場所</translation>
    </message>
</context>
<context>
    <name>EventTrainingBox</name>
    <message>
        <source>1 label</source>
        <translation>ラベル 1</translation>
    </message>
    <message>
        <source>Choose the rasters of the event on the Map page.</source>
        <translation>「マッピング」ページでイベントのラスターを選択してください。</translation>
    </message>
    <message>
        <source>Draw some landslides on the Label page, or accept candidates on the Review page.</source>
        <translation>「ラベル」ページで地すべりを描くか、「確認」ページで候補を採用してください。</translation>
    </message>
    <message>
        <source>Edits that are not saved yet are used too: {}</source>
        <translation>未保存の編集も使われます: {}</translation>
    </message>
    <message>
        <source>Nothing new since version {}.</source>
        <translation>バージョン {} 以降、新しいものはありません。</translation>
    </message>
    <message>
        <source>Nothing to learn from yet.</source>
        <translation>学習する内容がまだありません。</translation>
    </message>
    <message>
        <source>Scenes: {}</source>
        <translation>シーン: {}</translation>
    </message>
    <message>
        <source>The model must also see what is no landslide: mark an area in which every landslide is drawn (Label page), or reject wrong candidates.</source>
        <translation>地すべりでないものもモデルに見せる必要があります。すべての地すべりを描いた範囲を指定するか（「ラベル」ページ）、誤った候補を却下してください。</translation>
    </message>
    <message>
        <source>{text} and {count} more</source>
        <translation>{text} ほか {count} 件</translation>
    </message>
    <message>
        <source>{what} since version {number}</source>
        <translation>{what}（バージョン {number} 以降）</translation>
    </message>
    <message>
        <source>{} accepted</source>
        <translation>採用 {}</translation>
    </message>
    <message>
        <source>{} edited</source>
        <translation>編集済み {}</translation>
    </message>
    <message>
        <source>{} labels</source>
        <translation>ラベル {}</translation>
    </message>
    <message>
        <source>{} rejected</source>
        <translation>却下 {}</translation>
    </message>
    <message>
        <source>{} to learn from</source>
        <translation>学習対象: {}</translation>
    </message>
</context>
<context>
    <name>ExemplarConsent</name>
    <message>
        <source>About {} small patches of imagery per region stay in the model folder. Without them, an update cannot tell whether an old region got worse. They are left out when the model is exported.</source>
        <translation>地域ごとに約 {} 枚の小さな画像パッチがモデルフォルダーに残ります。これがないと、既存の地域の精度が下がったかどうかを更新時に判断できません。モデルの書き出し時には除かれます。</translation>
    </message>
    <message>
        <source>Keep a few training patches in the model, so that updates can check and refresh old regions</source>
        <translation>学習パッチを少数モデルに残し、更新時に既存の地域を確認・復習できるようにする</translation>
    </message>
</context>
<context>
    <name>ExportControl</name>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>E&amp;xport the inventory…</source>
        <translation>インベントリを書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>Export model {}</source>
        <translation>モデル {} を書き出す</translation>
    </message>
    <message>
        <source>Export the &amp;model…</source>
        <translation>モデルを書き出す(&amp;M)…</translation>
    </message>
    <message>
        <source>Exporting model {}</source>
        <translation>モデル {} を書き出しています</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Give imagery away, too?</source>
        <translation>画像も渡しますか？</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マッピング</translation>
    </message>
    <message>
        <source>Model exported to {}, with imagery.</source>
        <translation>モデルを {} に書き出しました（画像を含む）。</translation>
    </message>
    <message>
        <source>Model exported to {}, without imagery.</source>
        <translation>モデルを {} に書き出しました（画像なし）。</translation>
    </message>
    <message>
        <source>Model folder (*.lsmodel)</source>
        <translation>モデルフォルダー (*.lsmodel)</translation>
    </message>
    <message>
        <source>No model is chosen. Choose one on the Update page first.</source>
        <translation>モデルが選択されていません。先に「更新」ページで選択してください。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開きます</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>地図を開きます</translation>
    </message>
    <message>
        <source>The model may keep patches of the images that it learned from, which make later updates safer. Does the license of the images allow you to give them away?</source>
        <translation>モデルには学習に使った画像のパッチが残っていることがあり、後の更新をより安全にします。画像のライセンスは提供を許していますか？</translation>
    </message>
    <message>
        <source>{} landslides exported</source>
        <translation>書き出した地すべり: {}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>書き出す(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>画像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keep the layout in the project</source>
        <translation>レイアウトをプロジェクトに残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Landslides</source>
        <translation>地すべり(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>地図(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>確認(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>A table; outlines as text, and longitude and latitude</source>
        <translation>表。輪郭は文字列、経度・緯度つき</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>作成者(&amp;U)</translation>
    </message>
    <message>
        <source>All files begin with it</source>
        <translation>すべてのファイル名の先頭に付きます</translation>
    </message>
    <message>
        <source>Attri&amp;bution</source>
        <translation>出典表示(&amp;B)</translation>
    </message>
    <message>
        <source>C&amp;olors</source>
        <translation>色(&amp;O)</translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <translation>データ(&amp;A)</translation>
    </message>
    <message>
        <source>Event: {}</source>
        <translation>イベント: {}</translation>
    </message>
    <message>
        <source>Export landslides in this state of the review</source>
        <translation>この確認状態の地すべりを書き出します</translation>
    </message>
    <message>
        <source>Export the inventory</source>
        <translation>インベントリを書き出す</translation>
    </message>
    <message>
        <source>Exporting {}</source>
        <translation>{} を書き出しています</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>フォルダー(&amp;D)</translation>
    </message>
    <message>
        <source>For old programs; names of attributes are shortened, long texts cut</source>
        <translation>古いソフト向け。属性名は短縮、長い文字列は切り詰められます</translation>
    </message>
    <message>
        <source>For the web; longitude and latitude (WGS 84)</source>
        <translation>Web 向け。経度・緯度（WGS 84）</translation>
    </message>
    <message>
        <source>For virtual globes</source>
        <translation>バーチャルグローブ向け</translation>
    </message>
    <message>
        <source>Format of the file; size and orientation of the paper</source>
        <translation>ファイル形式、用紙のサイズと向き</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>インベントリ</translation>
    </message>
    <message>
        <source>It is made where it does not exist</source>
        <translation>なければ作成されます</translation>
    </message>
    <message>
        <source>Landslides that people drew or imported, where no exported candidate covers them</source>
        <translation>書き出す候補に覆われていない、描画・読み込みした地すべり</translation>
    </message>
    <message>
        <source>Li&amp;cense</source>
        <translation>ライセンス(&amp;C)</translation>
    </message>
    <message>
        <source>Metadata and &amp;statistics</source>
        <translation>メタデータと統計(&amp;S)</translation>
    </message>
    <message>
        <source>Of the inventory and its map</source>
        <translation>インベントリと地図のタイトル</translation>
    </message>
    <message>
        <source>One file for QGIS and others, complete</source>
        <translation>QGIS などで使える 1 つの完全なファイル</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Person or organization that answers for it</source>
        <translation>責任を持つ人または組織</translation>
    </message>
    <message>
        <source>Print the landslides as a map</source>
        <translation>地すべりを地図として出力します</translation>
    </message>
    <message>
        <source>Raster below the landslides; may be empty</source>
        <translation>地すべりの背景ラスター。空でもかまいません</translation>
    </message>
    <message>
        <source>Re&amp;place files that are there</source>
        <translation>既存のファイルを置き換える(&amp;P)</translation>
    </message>
    <message>
        <source>Say in which folder and under which name to export.</source>
        <translation>書き出すフォルダーと名前を指定してください。</translation>
    </message>
    <message>
        <source>Sources, reviewers, numbers, areas and sizes, as JSON, Markdown, HTML and CSV</source>
        <translation>出典、確認者、件数、面積、規模を JSON、Markdown、HTML、CSV で</translation>
    </message>
    <message>
        <source>The open event, or a layer of candidates</source>
        <translation>開いているイベント、または候補レイヤー</translation>
    </message>
    <message>
        <source>There are no landslides to export. Open an event, or map some.</source>
        <translation>書き出す地すべりがありません。イベントを開くか、マッピングしてください。</translation>
    </message>
    <message>
        <source>There is no event and no layer of candidates. Map some landslides first.</source>
        <translation>イベントも候補レイヤーもありません。先に地すべりをマッピングしてください。</translation>
    </message>
    <message>
        <source>Tick a format, or the map.</source>
        <translation>形式または地図をチェックしてください。</translation>
    </message>
    <message>
        <source>Tick at least one review state.</source>
        <translation>確認状態を少なくとも 1 つチェックしてください。</translation>
    </message>
    <message>
        <source>To edit it under Project &gt; Layouts; it shows the exported GeoPackage, so tick that, too</source>
        <translation>「プロジェクト」&gt;「レイアウト」で編集できます。書き出した GeoPackage を表示するので、それもチェックしてください</translation>
    </message>
    <message>
        <source>Under which others may use it</source>
        <translation>他の人が利用できる条件</translation>
    </message>
    <message>
        <source>What the colors of the landslides tell</source>
        <translation>地すべりの色が表すもの</translation>
    </message>
    <message>
        <source>Where the image is from, as its license asks for</source>
        <translation>画像の出典（ライセンスの求めに従う）</translation>
    </message>
    <message>
        <source>Which landslides; by default those that a person has confirmed</source>
        <translation>対象の地すべり。通常は人が確認したもの</translation>
    </message>
    <message>
        <source>Without this, nothing is written where a file of the name exists</source>
        <translation>オフの場合、同名のファイルがあれば書き込みません</translation>
    </message>
    <message>
        <source>Write the landslides as data for others</source>
        <translation>他の人のために地すべりをデータとして書き出します</translation>
    </message>
    <message>
        <source>and dra&amp;wn labels</source>
        <translation>描いたラベルも(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ExtentChooser</name>
    <message>
        <source>Add a polygon layer that bounds the area to map, or choose another area.</source>
        <translation>対象範囲を囲むポリゴンレイヤーを追加するか、別の範囲を選択してください。</translation>
    </message>
    <message>
        <source>Current view of the map</source>
        <translation>現在の地図表示範囲</translation>
    </message>
    <message>
        <source>Dra&amp;w the rectangle</source>
        <translation>矩形を描く(&amp;W)</translation>
    </message>
    <message>
        <source>Drag a rectangle on the map; it stays until you draw another one</source>
        <translation>地図上でドラッグして矩形を描きます。次に描くまで残ります</translation>
    </message>
    <message>
        <source>Draw a rectangle on the map.</source>
        <translation>地図上に矩形を描いてください。</translation>
    </message>
    <message>
        <source>Inside a polygon layer</source>
        <translation>ポリゴンレイヤーの内側</translation>
    </message>
    <message>
        <source>Only the area inside the polygons of this layer is mapped</source>
        <translation>このレイヤーのポリゴン内だけをマッピングします</translation>
    </message>
    <message>
        <source>Rectangle drawn on the map</source>
        <translation>地図上に描いた矩形</translation>
    </message>
    <message>
        <source>Whole post-event raster</source>
        <translation>発生後ラスター全体</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Add an image from after the event to the project, and one from before it. Choose them here.</source>
        <translation>発生後と発生前の画像をプロジェクトに追加し、ここで選択します。</translation>
    </message>
    <message>
        <source>Choose the images</source>
        <translation>画像を選ぶ</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>ガイドを閉じる</translation>
    </message>
    <message>
        <source>Close the guide; the button with the question mark opens it again</source>
        <translation>ガイドを閉じます。疑問符のボタンで再び開けます</translation>
    </message>
    <message>
        <source>Do not show again</source>
        <translation>今後表示しない</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>モデルを用意する</translation>
    </message>
    <message>
        <source>Go through the candidates by keyboard: A accepts, R rejects, Space blinks before and after.</source>
        <translation>候補をキーボードで順に確認します: A で採用、R で却下、スペースで前後を切り替え。</translation>
    </message>
    <message>
        <source>Leave the guide closed when QGIS is started again</source>
        <translation>次に QGIS を起動してもガイドを表示しません</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マッピング</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Open a model that you were given, or train one on the Train page. The engine is set up once.</source>
        <translation>もらったモデルを開くか、「学習」ページで学習します。エンジンのセットアップは一度だけです。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Start here. Candidates appear on the map; everything is computed on this machine.</source>
        <translation>ここから開始します。候補が地図に現れます。計算はすべてこのコンピューターで行います。</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>前のステップ</translation>
    </message>
    <message>
        <source>Teach the model what you decided and drew, then map again. A worse version is not published.</source>
        <translation>判定と描いた内容をモデルに学習させ、再びマッピングします。悪くなった版は公開されません。</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>手順 {number}/{count}: {title}</translation>
    </message>
</context>
<context>
    <name>InventoryMap</name>
    <message>
        <source>1 landslide</source>
        <translation>地すべり 1 件</translation>
    </message>
    <message>
        <source>Coordinates: {}; graticule WGS 84</source>
        <translation>座標: {}、経緯線 WGS 84</translation>
    </message>
    <message>
        <source>Images: {}</source>
        <translation>画像: {}</translation>
    </message>
    <message>
        <source>Landslide</source>
        <translation>地すべり</translation>
    </message>
    <message>
        <source>Landslide inventory</source>
        <translation>地すべりインベントリ</translation>
    </message>
    <message>
        <source>Landslides</source>
        <translation>地すべり</translation>
    </message>
    <message>
        <source>Model: {}</source>
        <translation>モデル: {}</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Reviewed by: {}</source>
        <translation>確認者: {}</translation>
    </message>
    <message>
        <source>The image has no georeference: coordinates are pixels.</source>
        <translation>画像に位置情報がないため、座標はピクセルです。</translation>
    </message>
    <message>
        <source>event of {}</source>
        <translation>{} のイベント</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} ほか {} 件</translation>
    </message>
    <message>
        <source>{} landslides</source>
        <translation>地すべり {} 件</translation>
    </message>
    <message>
        <source>{} square pixels</source>
        <translation>{} 平方ピクセル</translation>
    </message>
    <message>
        <source>{} · made with Landslide Mapper</source>
        <translation>{} · Landslide Mapper で作成</translation>
    </message>
</context>
<context>
    <name>JobControl</name>
    <message>
        <source>Another job is running. Wait until it has ended, or cancel it.</source>
        <translation>別のジョブが実行中です。終わるまで待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Landslide Mapper</source>
        <translation>Landslide Mapper</translation>
    </message>
    <message>
        <source>Set up the engine…</source>
        <translation>エンジンをセットアップ…</translation>
    </message>
    <message>
        <source>The job failed unexpectedly: {}. The details are in the log panel 'Landslide Mapper'.</source>
        <translation>ジョブが予期せず失敗しました: {}。詳細はログパネル「Landslide Mapper」にあります。</translation>
    </message>
</context>
<context>
    <name>JobFooter</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>ジョブの進捗</translation>
    </message>
    <message>
        <source>Stop the job; nothing half-written is left behind</source>
        <translation>ジョブを中止します。書きかけのファイルは残りません</translation>
    </message>
</context>
<context>
    <name>JobThread</name>
    <message>
        <source>Starting the engine</source>
        <translation>エンジンを起動しています</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>Bringing the probability back to the post-event raster's grid</source>
        <translation>確率を発生後ラスターの格子に戻しています</translation>
    </message>
    <message>
        <source>Choosing patches: {}</source>
        <translation>パッチを選んでいます: {}</translation>
    </message>
    <message>
        <source>Choosing the region</source>
        <translation>地域を選んでいます</translation>
    </message>
    <message>
        <source>Cutting patches from the labelled scenes</source>
        <translation>ラベル付きシーンからパッチを切り出しています</translation>
    </message>
    <message>
        <source>Cutting patches: {}</source>
        <translation>パッチを切り出しています: {}</translation>
    </message>
    <message>
        <source>Drawing the candidates</source>
        <translation>候補を描いています</translation>
    </message>
    <message>
        <source>Epoch {} of {}: validation IoU {}</source>
        <translation>エポック {}/{}: 検証 IoU {}</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込んでいます</translation>
    </message>
    <message>
        <source>Looking at the scenes: {}</source>
        <translation>シーンを調べています: {}</translation>
    </message>
    <message>
        <source>Looking at tiles</source>
        <translation>タイルを調べています</translation>
    </message>
    <message>
        <source>Looking where the map is unsure</source>
        <translation>地図の不確かな所を探しています</translation>
    </message>
    <message>
        <source>Mapping: block {} of {}</source>
        <translation>マッピング: ブロック {}/{}</translation>
    </message>
    <message>
        <source>Reading the inventory</source>
        <translation>インベントリを読み込んでいます</translation>
    </message>
    <message>
        <source>Reading the labels: {}</source>
        <translation>ラベルを読み込んでいます: {}</translation>
    </message>
    <message>
        <source>Writing {}</source>
        <translation>{} を書き込んでいます</translation>
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
        <translation>スペース</translation>
    </message>
    <message>
        <source>These keys work on the map and on this page while the review is on</source>
        <translation>確認中は地図とこのページでこれらのキーが使えます</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>blink</source>
        <translation>切り替え</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>end</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>前</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>reshape</source>
        <translation>変形</translation>
    </message>
    <message>
        <source>split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>swipe</source>
        <translation>スワイプ</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>LabelCountsView</name>
    <message>
        <source>Labelled</source>
        <translation>ラベル済み</translation>
    </message>
    <message>
        <source>Landslides</source>
        <translation>地すべり</translation>
    </message>
    <message>
        <source>Landslides drawn or imported: {}</source>
        <translation>描画・読み込みした地すべり: {}</translation>
    </message>
    <message>
        <source>Saved or not, everything that is drawn counts</source>
        <translation>保存の有無にかかわらず、描いたものはすべて数えます</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
</context>
<context>
    <name>LabelDrawing</name>
    <message>
        <source>'{layer}' cannot be edited. {because}</source>
        <translation>「{layer}」は編集できません。{because}</translation>
    </message>
    <message>
        <source>'{layer}' could not be saved, its edits are still there: {reasons}</source>
        <translation>「{layer}」を保存できませんでした。編集は残っています: {reasons}</translation>
    </message>
</context>
<context>
    <name>LabelExchange</name>
    <message>
        <source>&amp;Files (polygons, LabelMe, mask)…</source>
        <translation>ファイル（ポリゴン、LabelMe、マスク）(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Import labels</source>
        <translation>ラベルを読み込む(&amp;I)</translation>
    </message>
    <message>
        <source>Add the landslides of a polygon layer, of LabelMe files or of a mask to the labels</source>
        <translation>ポリゴンレイヤー、LabelMe ファイル、マスクの地すべりをラベルに追加します</translation>
    </message>
    <message>
        <source>Add the rasters that the labels belong to first: each LabelMe file refers to one.</source>
        <translation>先にラベルの元になるラスターを追加してください。各 LabelMe ファイルは 1 つのラスターを参照します。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>Import labels</source>
        <translation>ラベルを読み込む</translation>
    </message>
    <message>
        <source>LabelMe files written: {files}, landslides in them: {landslides}.</source>
        <translation>書き出した LabelMe ファイル: {files}、地すべり: {landslides}。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Polygon layers of the project</source>
        <translation>プロジェクトのポリゴンレイヤー</translation>
    </message>
    <message>
        <source>Polygons, LabelMe files, masks ({})</source>
        <translation>ポリゴン、LabelMe ファイル、マスク ({})</translation>
    </message>
    <message>
        <source>Stop; labels that are imported already stay</source>
        <translation>中止します。読み込み済みのラベルは残ります</translation>
    </message>
    <message>
        <source>Write the labels as LabelMe files, one for each raster</source>
        <translation>ラベルを LabelMe ファイルとして書き出します（ラスターごとに 1 つ）</translation>
    </message>
</context>
<context>
    <name>LabelMeDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>書き出す(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Rasters</source>
        <translation>ラスター(&amp;R)</translation>
    </message>
    <message>
        <source>A file is written for each ticked raster</source>
        <translation>チェックしたラスターごとにファイルを書き出します</translation>
    </message>
    <message>
        <source>Beside each raster</source>
        <translation>各ラスターと同じ場所</translation>
    </message>
    <message>
        <source>Each file holds the labels inside one raster, in its pixels, and refers to it; the image itself is not copied.</source>
        <translation>各ファイルには 1 つのラスター内のラベルがピクセル座標で入り、そのラスターを参照します。画像自体はコピーしません。</translation>
    </message>
    <message>
        <source>Export labels as LabelMe files</source>
        <translation>ラベルを LabelMe ファイルに書き出す</translation>
    </message>
    <message>
        <source>Folder for the files; empty: beside each raster, where LabelMe looks for it</source>
        <translation>ファイルのフォルダー。空: LabelMe が探す各ラスターの場所</translation>
    </message>
    <message>
        <source>Re&amp;place files that are there</source>
        <translation>既存のファイルを置き換える(&amp;P)</translation>
    </message>
    <message>
        <source>Sa&amp;ve in</source>
        <translation>保存先(&amp;V)</translation>
    </message>
    <message>
        <source>Without this, files that are there are left alone</source>
        <translation>オフの場合、既存のファイルはそのままです</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Use areas for</source>
        <translation>範囲の用途(&amp;U)</translation>
    </message>
    <message>
        <source>'{name}': landslides imported: {count}.</source>
        <translation>「{name}」: 読み込んだ地すべり: {count}。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>精度評価</translation>
    </message>
    <message>
        <source>All landslides in the current view are drawn: add it as a labelled area</source>
        <translation>現在の表示範囲の地すべりはすべて描かれています: ラベル済み範囲として追加します</translation>
    </message>
    <message>
        <source>Areas removed, as nothing was left of them: {}.</source>
        <translation>何も残らなかったため削除した範囲: {}。</translation>
    </message>
    <message>
        <source>Draw &amp;landslides</source>
        <translation>地すべりを描く(&amp;L)</translation>
    </message>
    <message>
        <source>Draw labelled &amp;areas</source>
        <translation>ラベル済み範囲を描く(&amp;A)</translation>
    </message>
    <message>
        <source>Draw landslides with QGIS's polygon tool: left clicks set corners, a right click ends</source>
        <translation>QGIS のポリゴンツールで地すべりを描きます: 左クリックで頂点、右クリックで終了</translation>
    </message>
    <message>
        <source>Draw where all landslides are drawn: what is not a landslide there is background</source>
        <translation>すべての地すべりを描いた範囲を描きます。そこで地すべりでない所は背景になります</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>すべて保存済み</translation>
    </message>
    <message>
        <source>Files that could not be used: {count}. {first}</source>
        <translation>使用できなかったファイル: {count}。{first}</translation>
    </message>
    <message>
        <source>It has no coordinate reference system and was taken to be in the event's.</source>
        <translation>座標参照系がないため、イベントのものとみなしました。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Labels are kept in an event: one file for all of its data. Make or open one to begin.</source>
        <translation>ラベルはイベントに保存されます。全データが 1 ファイルに入ります。作成するか開いて始めてください。</translation>
    </message>
    <message>
        <source>Landslide Mapper</source>
        <translation>Landslide Mapper</translation>
    </message>
    <message>
        <source>Landslides outside all labelled areas, which the model does not learn from: {}.</source>
        <translation>ラベル済み範囲の外にあり、モデルが学習しない地すべり: {}。</translation>
    </message>
    <message>
        <source>Left out, as it was labelled before: {}.</source>
        <translation>すでにラベル済みのため除外: {}。</translation>
    </message>
    <message>
        <source>Left out: {}.</source>
        <translation>除外: {}。</translation>
    </message>
    <message>
        <source>Let new corners meet those that are there, so that neighbours share their edges</source>
        <translation>新しい頂点を既存の頂点に合わせ、隣同士で辺を共有させます</translation>
    </message>
    <message>
        <source>Make or open an event</source>
        <translation>イベントを作成または開く</translation>
    </message>
    <message>
        <source>Next: draw at least one landslide inside a training area.</source>
        <translation>次に: 学習範囲の中に地すべりを少なくとも 1 つ描いてください。</translation>
    </message>
    <message>
        <source>Next: draw the landslides that you see, or import them.</source>
        <translation>次に: 見える地すべりを描くか、読み込んでください。</translation>
    </message>
    <message>
        <source>Next: mark where all landslides are drawn: zoom there and mark the view, or draw the area.</source>
        <translation>次に: すべての地すべりを描いた範囲を示してください。そこへズームして表示範囲を指定するか、範囲を描きます。</translation>
    </message>
    <message>
        <source>Not saved yet: {}</source>
        <translation>未保存: {}</translation>
    </message>
    <message>
        <source>Outside all rasters of the project: {}.</source>
        <translation>プロジェクトのどのラスターにも入らないもの: {}。</translation>
    </message>
    <message>
        <source>Overlapping another landslide (they count once): {}.</source>
        <translation>他の地すべりと重なるもの（1 回だけ数えます）: {}。</translation>
    </message>
    <message>
        <source>Polygons removed, as they have no area: {}.</source>
        <translation>面積がないため削除したポリゴン: {}。</translation>
    </message>
    <message>
        <source>Repaired, as they crossed themselves: {}.</source>
        <translation>自己交差のため修復: {}。</translation>
    </message>
    <message>
        <source>Repaired: {}.</source>
        <translation>修復済み: {}。</translation>
    </message>
    <message>
        <source>Save what was drawn, and end drawing</source>
        <translation>描いたものを保存して描画を終了します</translation>
    </message>
    <message>
        <source>Take away again what was just added</source>
        <translation>今追加したものを取り消します</translation>
    </message>
    <message>
        <source>This &amp;view is fully labelled</source>
        <translation>この表示範囲は完全にラベル済み(&amp;V)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Training: the model learns there. Validation: it is checked there while it learns. Accuracy: it never sees them, so that its accuracy can be measured there</source>
        <translation>学習: モデルが学ぶ場所。検証: 学習中に確認する場所。精度評価: 精度を測るため、モデルに見せない場所</translation>
    </message>
    <message>
        <source>Turn on snapping</source>
        <translation>スナップを有効にする</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>covered by background</source>
        <translation>背景で覆われている</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>ライン</translation>
    </message>
    <message>
        <source>marked to be ignored</source>
        <translation>無視の指定あり</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>off the map</source>
        <translation>地図の外</translation>
    </message>
    <message>
        <source>points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>rejected in a review</source>
        <translation>確認で却下済み</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>既存</translation>
    </message>
    <message>
        <source>without an area</source>
        <translation>面積なし</translation>
    </message>
    <message>
        <source>without geometry</source>
        <translation>ジオメトリなし</translation>
    </message>
    <message>
        <source>{km2} marked as fully labelled ({role}).</source>
        <translation>{km2} を完全にラベル済みとして指定しました（{role}）。</translation>
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
        <translation>いくつかのランダムな場所で、ラベルがモデルの判断だけに偏るのを防ぎます。</translation>
    </message>
    <message>
        <source>All landslides of this tile are drawn: it becomes a training area, and the next place is shown</source>
        <translation>このタイルの地すべりはすべて描かれています: 学習範囲になり、次の場所を表示します</translation>
    </message>
    <message>
        <source>Choose a model on the Map page: it says where it is unsure.</source>
        <translation>「マッピング」ページでモデルを選択してください。不確かな場所を示します。</translation>
    </message>
    <message>
        <source>Choose the post-event raster on the Map page.</source>
        <translation>「マッピング」ページで発生後ラスターを選択してください。</translation>
    </message>
    <message>
        <source>Click a place to go there. Tick it when all its landslides are drawn; untick to undo.</source>
        <translation>クリックするとその場所へ移動します。地すべりをすべて描いたらチェックし、外すと元に戻ります。</translation>
    </message>
    <message>
        <source>Current view of the map</source>
        <translation>現在の地図表示範囲</translation>
    </message>
    <message>
        <source>Go to the next place that is not done</source>
        <translation>次の未完了の場所へ移動します</translation>
    </message>
    <message>
        <source>Label here next</source>
        <translation>次にラベル付けする場所</translation>
    </message>
    <message>
        <source>Labels help most where the model is unsure. Let it suggest such places.</source>
        <translation>モデルが不確かな場所のラベルが最も役立ちます。そうした場所を提案させましょう。</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>探す範囲</translation>
    </message>
    <message>
        <source>Next &amp;place</source>
        <translation>次の場所(&amp;P)</translation>
    </message>
    <message>
        <source>Open an event, or make a new one.</source>
        <translation>イベントを開くか作成してください。</translation>
    </message>
    <message>
        <source>Rank the tiles of the scene by how unsure the model is; done places stay in the list</source>
        <translation>モデルの不確かさの順にシーンのタイルを並べます。完了した場所は一覧に残ります</translation>
    </message>
    <message>
        <source>Su&amp;ggest places</source>
        <translation>場所を提案(&amp;G)</translation>
    </message>
    <message>
        <source>Suggested places</source>
        <translation>提案された場所</translation>
    </message>
    <message>
        <source>The decoders of the model's regions say different things here.</source>
        <translation>モデルの各地域のデコーダーの結果がここで食い違っています。</translation>
    </message>
    <message>
        <source>The model is unsure, and the tile looks unlike the other suggestions.</source>
        <translation>モデルが不確かで、他の提案と見た目が異なるタイルです。</translation>
    </message>
    <message>
        <source>The probability is close to one half in much of this tile.</source>
        <translation>このタイルの多くで確率が 0.5 に近くなっています。</translation>
    </message>
    <message>
        <source>The tile is marked as fully labelled.</source>
        <translation>タイルを完全にラベル済みとして指定しました。</translation>
    </message>
    <message>
        <source>This place cannot be shown in the map's coordinate reference system.</source>
        <translation>この場所は地図の座標参照系では表示できません。</translation>
    </message>
    <message>
        <source>Til&amp;e is labelled</source>
        <translation>タイルはラベル済み(&amp;E)</translation>
    </message>
    <message>
        <source>Uncertainty: {:.2f} bits per pixel.</source>
        <translation>不確かさ: {:.2f} ビット/ピクセル。</translation>
    </message>
    <message>
        <source>Where to look for places that are worth labelling</source>
        <translation>ラベル付けする価値のある場所を探す範囲</translation>
    </message>
    <message>
        <source>Whole scene</source>
        <translation>シーン全体</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>regions disagree</source>
        <translation>地域間で不一致</translation>
    </message>
    <message>
        <source>the model is unsure</source>
        <translation>モデルが不確か</translation>
    </message>
    <message>
        <source>unsure, looks different</source>
        <translation>不確か、見た目が異なる</translation>
    </message>
    <message>
        <source>{done} of {count} places are labelled.</source>
        <translation>ラベル済みの場所: {done}/{count}。</translation>
    </message>
</context>
<context>
    <name>LabelTransfer</name>
    <message>
        <source>Exporting labels</source>
        <translation>ラベルを書き出しています</translation>
    </message>
    <message>
        <source>Importing '{}'</source>
        <translation>「{}」を読み込んでいます</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>取り消しています</translation>
    </message>
    <message>
        <source>{} files</source>
        <translation>ファイル: {}</translation>
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
        <translation>Landslide Mapper の設定</translation>
    </message>
    <message>
        <source>Show the first steps</source>
        <translation>最初の手順を表示</translation>
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
        <translation>衛星画像から地すべりをマッピングする</translation>
    </message>
</context>
<context>
    <name>LastRun</name>
    <message>
        <source>Another threshold</source>
        <translation>別のしきい値</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Last: {}</source>
        <translation>前回: {}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マッピング</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>{} candidates</source>
        <translation>候補: {}</translation>
    </message>
</context>
<context>
    <name>MapControl</name>
    <message>
        <source>Add candidates and probability to the project</source>
        <translation>候補と確率をプロジェクトに追加します</translation>
    </message>
    <message>
        <source>Add layers</source>
        <translation>レイヤーを追加</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Open the attribute table of the candidates</source>
        <translation>候補の属性テーブルを開く</translation>
    </message>
    <message>
        <source>Show all candidates</source>
        <translation>すべての候補を表示</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>The event was closed while the map was made: {count} candidates are in {file}.</source>
        <translation>マッピング中にイベントが閉じられました。候補: {count}、保存先 {file}。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>{count} candidate landslides</source>
        <translation>地すべり候補: {count}</translation>
    </message>
    <message>
        <source>{} more are reviewed already or were there before</source>
        <translation>確認済みまたは既存: {}</translation>
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
        <translation>範囲(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Map landslides</source>
        <translation>地すべりをマッピング(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>しきい値(&amp;T)</translation>
    </message>
    <message>
        <source>A layer that is no file is rendered at this pixel size, in units of its CRS</source>
        <translation>ファイルでないレイヤーはこのピクセルサイズ（その CRS の単位）で描画されます</translation>
    </message>
    <message>
        <source>Add a post-event raster to the project, and a pre-event one if you have it.</source>
        <translation>プロジェクトに発生後のラスターを追加し、あれば発生前のラスターも追加してください。</translation>
    </message>
    <message>
        <source>Add a post-event raster to the project.</source>
        <translation>プロジェクトに発生後のラスターを追加してください。</translation>
    </message>
    <message>
        <source>As the model says</source>
        <translation>モデルの値</translation>
    </message>
    <message>
        <source>As the model says ({:.2f})</source>
        <translation>モデルの値（{:.2f}）</translation>
    </message>
    <message>
        <source>Automatic (from image)</source>
        <translation>自動（画像から判断）</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>モデルを選択してください。</translation>
    </message>
    <message>
        <source>Choose a raster</source>
        <translation>ラスターを選択</translation>
    </message>
    <message>
        <source>Choose a region</source>
        <translation>地域を選択</translation>
    </message>
    <message>
        <source>Choose the raster taken after the event.</source>
        <translation>発生後に撮影されたラスターを選択してください。</translation>
    </message>
    <message>
        <source>Choose the region of the model that fits this scene best.</source>
        <translation>このシーンに最も合うモデルの地域を選択してください。</translation>
    </message>
    <message>
        <source>Find landslides and add them to the project</source>
        <translation>地すべりを検出してプロジェクトに追加します</translation>
    </message>
    <message>
        <source>Folder for the candidates (GeoPackage) and the probability (GeoTIFF)</source>
        <translation>候補（GeoPackage）と確率（GeoTIFF）を保存するフォルダー</translation>
    </message>
    <message>
        <source>Landslides {date}</source>
        <translation>地すべり {date}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マッピング</translation>
    </message>
    <message>
        <source>Mi&amp;nimum area</source>
        <translation>最小面積(&amp;N)</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>モデル(&amp;D)</translation>
    </message>
    <message>
        <source>No minimum</source>
        <translation>下限なし</translation>
    </message>
    <message>
        <source>No model yet: train one on the Train page, or open an .lsmodel folder.</source>
        <translation>モデルがまだありません。「学習」ページで学習するか、.lsmodel フォルダーを開いてください。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>P&amp;ost-event</source>
        <translation>発生後(&amp;O)</translation>
    </message>
    <message>
        <source>P&amp;re-event</source>
        <translation>発生前(&amp;R)</translation>
    </message>
    <message>
        <source>Pi&amp;xel size</source>
        <translation>ピクセルサイズ(&amp;X)</translation>
    </message>
    <message>
        <source>Pre-event and post-event raster are the same layer. Choose two different ones.</source>
        <translation>発生前と発生後が同じレイヤーです。異なる 2 つを選択してください。</translation>
    </message>
    <message>
        <source>Probability from which a pixel is landslide; lower finds more and errs more</source>
        <translation>ピクセルを地すべりとみなす確率。低くすると多く見つかりますが誤りも増えます</translation>
    </message>
    <message>
        <source>Raster taken after the event</source>
        <translation>発生後に撮影されたラスター</translation>
    </message>
    <message>
        <source>Raster taken before the event; may be left empty</source>
        <translation>発生前に撮影されたラスター。空のままでもかまいません</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>地域(&amp;G)</translation>
    </message>
    <message>
        <source>Sa&amp;ve in</source>
        <translation>保存先(&amp;V)</translation>
    </message>
    <message>
        <source>Smaller candidates are left out</source>
        <translation>これより小さい候補は除かれます</translation>
    </message>
    <message>
        <source>Swap pre-event and post-event raster</source>
        <translation>発生前と発生後のラスターを入れ替える</translation>
    </message>
    <message>
        <source>The model that finds landslides</source>
        <translation>地すべりを検出するモデル</translation>
    </message>
    <message>
        <source>The region whose decoder is used</source>
        <translation>使用するデコーダーの地域</translation>
    </message>
    <message>
        <source>This model compares two dates: choose the raster taken before the event.</source>
        <translation>このモデルは 2 時期を比較します。発生前のラスターを選択してください。</translation>
    </message>
    <message>
        <source>Train a model…</source>
        <translation>モデルを学習…</translation>
    </message>
    <message>
        <source>Where to look for landslides</source>
        <translation>地すべりを探す範囲</translation>
    </message>
    <message>
        <source>With the event</source>
        <translation>イベントと同じ場所</translation>
    </message>
</context>
<context>
    <name>MapPlan</name>
    <message>
        <source>Preparing layer {}</source>
        <translation>レイヤー {} を準備しています</translation>
    </message>
</context>
<context>
    <name>MinutesBox</name>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
</context>
<context>
    <name>ModelChooser</name>
    <message>
        <source>No model yet</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>Open a model folder (.lsmodel)</source>
        <translation>モデルフォルダー（.lsmodel）を開く</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>&amp;Check the engine</source>
        <translation>エンジンを確認(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Python of the engine</source>
        <translation>エンジンの Python(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Set up the engine…</source>
        <translation>エンジンをセットアップ(&amp;S)…</translation>
    </message>
    <message>
        <source>An interpreter, or the folder of an environment, that has PyTorch; empty: found automatically</source>
        <translation>PyTorch のあるインタープリター、または環境のフォルダー。空の場合は自動検出します</translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation>Apple GPU（MPS）</translation>
    </message>
    <message>
        <source>Automatic (a GPU where there is one)</source>
        <translation>自動（GPU があれば使用）</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Checking the engine</source>
        <translation>エンジンを確認しています</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>自動検出</translation>
    </message>
    <message>
        <source>Make a Python environment with PyTorch for the engine; asks first</source>
        <translation>PyTorch 入りの Python 環境をエンジン用に作成します（事前に確認します）</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>NVIDIA GPU（CUDA）</translation>
    </message>
    <message>
        <source>Start the engine and show its versions and device</source>
        <translation>エンジンを起動し、バージョンとデバイスを表示します</translation>
    </message>
    <message>
        <source>Starting the engine…</source>
        <translation>エンジンを起動しています…</translation>
    </message>
    <message>
        <source>The engine works.</source>
        <translation>エンジンは正常に動作しています。</translation>
    </message>
    <message>
        <source>Where the networks run</source>
        <translation>ネットワークを実行する場所</translation>
    </message>
</context>
<context>
    <name>OtherDate</name>
    <message>
        <source>Post-event</source>
        <translation>発生後</translation>
    </message>
    <message>
        <source>Pre-event</source>
        <translation>発生前</translation>
    </message>
</context>
<context>
    <name>OutlinePlan</name>
    <message>
        <source>Outlining the map at {:.1f} %</source>
        <translation>{:.1f} % で輪郭を作成しています</translation>
    </message>
</context>
<context>
    <name>PostgisChooser</name>
    <message>
        <source>&amp;Schema</source>
        <translation>スキーマ(&amp;S)</translation>
    </message>
    <message>
        <source>Co&amp;nnection</source>
        <translation>接続(&amp;N)</translation>
    </message>
    <message>
        <source>Events found in this database: {}</source>
        <translation>このデータベースのイベント: {}</translation>
    </message>
    <message>
        <source>List the events of this database</source>
        <translation>このデータベースのイベントを一覧表示</translation>
    </message>
    <message>
        <source>PostgreSQL connections that are stored in QGIS; make one in the Browser panel</source>
        <translation>QGIS に保存された PostgreSQL 接続。ブラウザーパネルで作成できます</translation>
    </message>
    <message>
        <source>QGIS has no PostgreSQL connection yet. Make one in the Browser panel (PostgreSQL, New Connection), then come back.</source>
        <translation>QGIS に PostgreSQL 接続がまだありません。ブラウザーパネルで作成（PostgreSQL、新規接続）してから戻ってください。</translation>
    </message>
    <message>
        <source>The schema that holds the event</source>
        <translation>イベントが入っているスキーマ</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>A new name makes a new decoder; only this region's scenes are used.</source>
        <translation>新しい名前にすると新しいデコーダーができます。この地域のシーンだけを使います。</translation>
    </message>
    <message>
        <source>Area of the candidates (m²)</source>
        <translation>候補の面積（m²）</translation>
    </message>
    <message>
        <source>Attribute of those polygons that names the region as the model does.</source>
        <translation>モデルと同じ名前で地域を示す、ポリゴンの属性。</translation>
    </message>
    <message>
        <source>Attribute with the region (empty: region)</source>
        <translation>地域の属性（空: region）</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>出典表示</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Candidates as the map job writes them, a workspace's candidates, or any polygons.</source>
        <translation>マッピングの出力、イベントの候補、または任意のポリゴン。</translation>
    </message>
    <message>
        <source>Check a pre- and post-event pair</source>
        <translation>発生前後のペアを点検</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Dots per inch of pictures, and of the image inside a PDF or SVG.</source>
        <translation>画像、および PDF・SVG 内の画像の解像度（dpi）。</translation>
    </message>
    <message>
        <source>Encoder, such as resnet34 or mobilenet_v2; tsmu is the paper's own network.</source>
        <translation>resnet34、mobilenet_v2 などのエンコーダー。tsmu は論文のネットワークです。</translation>
    </message>
    <message>
        <source>Epochs at most</source>
        <translation>最大エポック数</translation>
    </message>
    <message>
        <source>Evaluate a landslide model</source>
        <translation>地すべりモデルを評価</translation>
    </message>
    <message>
        <source>Export an inventory as a map</source>
        <translation>インベントリを地図として書き出す</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Figures per region and overall.</source>
        <translation>地域別と全体の値。</translation>
    </message>
    <message>
        <source>File to write; its suffix is the format.</source>
        <translation>書き出すファイル。拡張子が形式を決めます。</translation>
    </message>
    <message>
        <source>Finds landslides on a pair of images, as polygons with confidence.</source>
        <translation>画像ペアから地すべりを検出し、信頼度つきポリゴンにします。</translation>
    </message>
    <message>
        <source>Finds landslides on a post-event raster, compared with a pre-event raster where one is given.

The two rasters may differ in CRS, resolution, extent and data type: the pre-event raster is brought onto the post-event raster's grid while reading.

Candidates are a GeoPackage with one polygon per landslide: confidence, area, status and where it comes from. The probability is a GeoTIFF: 0 to 254 stand for 0 to 1, 255 is no data.

Everything is computed on this machine.</source>
        <translation>発生後ラスターから地すべりを検出します。発生前ラスターがあれば比較します。

2 つのラスターは CRS、解像度、範囲、データ型が異なっていてもかまいません。発生前ラスターは読み込み時に発生後ラスターの格子に合わせられます。

候補は地すべりごとに 1 ポリゴンの GeoPackage です: 信頼度、面積、状態、由来。確率は GeoTIFF で、0～254 が 0～1 を表し、255 は nodata です。

すべてこのコンピューターで計算されます。</translation>
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
        <translation>地すべりごとに 1 ポリゴンの GeoPackage。確認済みの候補は上書きされません。</translation>
    </message>
    <message>
        <source>GeoTIFF on the post-event image's pixels.</source>
        <translation>発生後画像のピクセルに合わせた GeoTIFF。</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML ファイル (*.html)</translation>
    </message>
    <message>
        <source>How the model learns; all but tsmu exist for comparison.</source>
        <translation>モデルの学習方法。tsmu 以外は比較用です。</translation>
    </message>
    <message>
        <source>Image after the event.</source>
        <translation>発生後の画像。</translation>
    </message>
    <message>
        <source>Image after the event; candidates are in its coordinate reference system.</source>
        <translation>発生後の画像。候補はこの座標参照系になります。</translation>
    </message>
    <message>
        <source>Image before the event; may differ in CRS, resolution, extent and data type.</source>
        <translation>発生前の画像。CRS、解像度、範囲、データ型が異なっていてもかまいません。</translation>
    </message>
    <message>
        <source>Image before the event; without one the post-event raster is looked at alone.</source>
        <translation>発生前の画像。なければ発生後ラスターだけを調べます。</translation>
    </message>
    <message>
        <source>Image below them</source>
        <translation>背景の画像</translation>
    </message>
    <message>
        <source>In each phase; empty: as recommended.</source>
        <translation>各段階の値。空: 推奨値。</translation>
    </message>
    <message>
        <source>IoU of every region before and after, and why the version was published or not.</source>
        <translation>更新前後の各地域の IoU と、公開された（されなかった）理由。</translation>
    </message>
    <message>
        <source>IoU over all pixels</source>
        <translation>全ピクセルの IoU</translation>
    </message>
    <message>
        <source>It is then found under Project &gt; Layouts, to be edited further.</source>
        <translation>「プロジェクト」&gt;「レイアウト」に残り、さらに編集できます。</translation>
    </message>
    <message>
        <source>JSON file with images and labels; only the scenes of the split below are used.</source>
        <translation>画像とラベルの JSON ファイル。下の分割のシーンだけを使います。</translation>
    </message>
    <message>
        <source>JSON file with images, labels, regions and splits; test scenes are not looked at.</source>
        <translation>画像、ラベル、地域、分割の JSON ファイル。テストシーンは使いません。</translation>
    </message>
    <message>
        <source>JSON file with the new images and labels.</source>
        <translation>新しい画像とラベルの JSON ファイル。</translation>
    </message>
    <message>
        <source>Keep the layout in the project</source>
        <translation>レイアウトをプロジェクトに残す</translation>
    </message>
    <message>
        <source>Landslides</source>
        <translation>地すべり</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <translation>地図を配置しています</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Looks at two rasters before they are mapped: CRS, pixel size, overlap, bands, data type, nodata and dates. Says what cannot be mapped and why, and what would be resampled. No network runs.</source>
        <translation>マッピングの前に 2 つのラスターを調べます: CRS、ピクセルサイズ、重なり、バンド、データ型、nodata、日付。マッピングできないものとその理由、リサンプリングされるものを示します。ネットワークは実行しません。</translation>
    </message>
    <message>
        <source>Makes a new model from labelled scenes.</source>
        <translation>ラベル付きシーンから新しいモデルを作ります。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マッピング</translation>
    </message>
    <message>
        <source>Map landslides</source>
        <translation>地すべりをマッピング</translation>
    </message>
    <message>
        <source>Minimum area (m²)</source>
        <translation>最小面積（m²）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model folder (.lsmodel)</source>
        <translation>モデルフォルダー（.lsmodel）</translation>
    </message>
    <message>
        <source>Must not hold a model yet, unless its training was interrupted.</source>
        <translation>学習が中断された場合を除き、まだモデルがないこと。</translation>
    </message>
    <message>
        <source>Name of the layout that was kept</source>
        <translation>残したレイアウトの名前</translation>
    </message>
    <message>
        <source>Network (empty: recommended)</source>
        <translation>ネットワーク（空: 推奨）</translation>
    </message>
    <message>
        <source>New model folder (.lsmodel)</source>
        <translation>新しいモデルフォルダー（.lsmodel）</translation>
    </message>
    <message>
        <source>Not published; the model stays as it was: {}</source>
        <translation>公開されませんでした。モデルは元のままです: {}</translation>
    </message>
    <message>
        <source>Nothing outside these polygons is mapped.</source>
        <translation>このポリゴンの外はマッピングしません。</translation>
    </message>
    <message>
        <source>Nothing outside this rectangle is mapped.</source>
        <translation>この矩形の外はマッピングしません。</translation>
    </message>
    <message>
        <source>Number of candidates</source>
        <translation>候補の数</translation>
    </message>
    <message>
        <source>Number of landslides on the map</source>
        <translation>地図上の地すべりの数</translation>
    </message>
    <message>
        <source>Of the map; empty: the layer's name.</source>
        <translation>地図のタイトル。空: レイヤー名。</translation>
    </message>
    <message>
        <source>Only for web maps and databases, which must be drawn first.</source>
        <translation>先に描画が必要な Web 地図やデータベースにのみ使います。</translation>
    </message>
    <message>
        <source>Only inside these polygons</source>
        <translation>このポリゴン内のみ</translation>
    </message>
    <message>
        <source>Only inside this extent</source>
        <translation>この範囲内のみ</translation>
    </message>
    <message>
        <source>Only the strategies joint and all-data read the old regions' images again.</source>
        <translation>既存地域の画像を読み直すのは戦略 joint と all-data だけです。</translation>
    </message>
    <message>
        <source>Otherwise the model stays as it was, and the report says why.</source>
        <translation>そうでなければモデルは元のままで、理由がレポートに記されます。</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;PNG (*.png);;SVG (*.svg)</source>
        <translation>PDF (*.pdf);;PNG (*.png);;SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF only: it knows coordinates and holds the landslides as features.</source>
        <translation>PDF のみ: 座標を持ち、地すべりを地物として含みます。</translation>
    </message>
    <message>
        <source>Page with what was found.</source>
        <translation>結果のページ。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Person or organization that answers for the inventory.</source>
        <translation>インベントリに責任を持つ人または組織。</translation>
    </message>
    <message>
        <source>Pixel size for layers that are no files (map units)</source>
        <translation>ファイルでないレイヤーのピクセルサイズ（地図単位）</translation>
    </message>
    <message>
        <source>Polygons of regions, asked where none is named</source>
        <translation>地域のポリゴン（地域の指定がない場合に使用）</translation>
    </message>
    <message>
        <source>Post-event raster</source>
        <translation>発生後ラスター</translation>
    </message>
    <message>
        <source>Pre-event raster</source>
        <translation>発生前ラスター</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>出力しています</translation>
    </message>
    <message>
        <source>Prints an inventory of landslides as a map: title, legend with numbers, scale bar, north arrow, graticule, where on Earth it is, images, model, reviewers, coordinate reference system and date.

The format is that of the file name: .pdf, .png (with a world file) or .svg. Layers in degrees or in Web Mercator are drawn in a projection that keeps shapes and lengths. Images without georeference are drawn in pixels.

The same landslides can be written as data, too: .gpkg, .shp, .geojson, .csv or .kml, with metadata and statistics beside it.</source>
        <translation>地すべりインベントリを地図として出力します: タイトル、件数つき凡例、縮尺記号、方位記号、経緯線、位置図、画像、モデル、確認者、座標参照系、日付。

形式はファイル名で決まります: .pdf、.png（ワールドファイルつき）、.svg。度または Web メルカトルのレイヤーは、形と長さを保つ投影で描きます。位置情報のない画像はピクセルで描きます。

同じ地すべりをデータとしても書き出せます: .gpkg、.shp、.geojson、.csv、.kml。メタデータと統計も添えられます。</translation>
    </message>
    <message>
        <source>Prints landslides with legend, scale bar, graticule and sources, as PDF, PNG or SVG.</source>
        <translation>凡例、縮尺記号、経緯線、出典つきで地すべりを PDF、PNG、SVG に出力します。</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Probability from which a pixel is landslide; higher finds fewer, surer ones.</source>
        <translation>ピクセルを地すべりとみなす確率。高くすると少なく、確かなものだけになります。</translation>
    </message>
    <message>
        <source>Publish even if a region loses accuracy</source>
        <translation>精度が下がる地域があっても公開する</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>QGIS cannot write this map as GeoPDF; it is plain.</source>
        <translation>QGIS はこの地図を GeoPDF として書き出せないため、通常の PDF になります。</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>乱数シード</translation>
    </message>
    <message>
        <source>Region (empty: each scene's own where the model knows it)</source>
        <translation>地域（空: モデルが知っていれば各シーン自身の地域）</translation>
    </message>
    <message>
        <source>Region that learns, known or new</source>
        <translation>学習する地域（既知または新規）</translation>
    </message>
    <message>
        <source>Region {}: {}</source>
        <translation>地域 {}: {}</translation>
    </message>
    <message>
        <source>Region, or auto (empty: the model's only one, else auto)</source>
        <translation>地域または auto（空: モデルの唯一の地域、なければ auto）</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Report as JSON</source>
        <translation>レポート（JSON）</translation>
    </message>
    <message>
        <source>Resolution (dpi)</source>
        <translation>解像度（dpi）</translation>
    </message>
    <message>
        <source>Review states</source>
        <translation>確認状態</translation>
    </message>
    <message>
        <source>Says whether two rasters can be mapped, and what would be resampled.</source>
        <translation>2 つのラスターをマッピングできるか、何がリサンプリングされるかを示します。</translation>
    </message>
    <message>
        <source>Scene list</source>
        <translation>シーンリスト</translation>
    </message>
    <message>
        <source>Scene list of the old regions (joint and all-data)</source>
        <translation>既存地域のシーンリスト（joint と all-data）</translation>
    </message>
    <message>
        <source>Scores a model on labelled scenes that it was not trained on.</source>
        <translation>学習に使っていないラベル付きシーンでモデルを評価します。</translation>
    </message>
    <message>
        <source>Scores a model on the labelled scenes of one split of a scene list: IoU, F1, precision and recall per region and overall, with the number of scenes and a confidence interval. The report is JSON.</source>
        <translation>シーンリストのうち 1 つの分割のラベル付きシーンでモデルを評価します: 地域別と全体の IoU、F1、適合率、再現率、シーン数、信頼区間。レポートは JSON です。</translation>
    </message>
    <message>
        <source>Size and orientation; the scale is the largest round one that fits.</source>
        <translation>サイズと向き。縮尺は収まる最大のきりのよい値になります。</translation>
    </message>
    <message>
        <source>Smaller candidates are dropped.</source>
        <translation>これより小さい候補は除かれます。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>戦略</translation>
    </message>
    <message>
        <source>Teaches a model a region without forgetting the others.</source>
        <translation>他の地域を忘れずに、モデルに 1 つの地域を学習させます。</translation>
    </message>
    <message>
        <source>Teaches a model the labelled scenes of one region, known to it or new, without the old regions' data.

The new version is published only if the region gains and no other region loses more than the allowed accuracy; otherwise the model stays as it was, and the report says why.

Old scenes are for the strategies joint and all-data only, which exist for comparison.</source>
        <translation>1 つの地域（既知または新規）のラベル付きシーンを、既存の地域のデータなしでモデルに学習させます。

新しいバージョンは、その地域の精度が上がり、他の地域の低下が許容範囲内のときだけ公開されます。そうでなければモデルは元のままで、理由がレポートに記されます。

古いシーンは比較用の戦略 joint と all-data でのみ使います。</translation>
    </message>
    <message>
        <source>Test scenes were never trained on; the others only show whether training worked.</source>
        <translation>テストシーンは学習に使われていません。他は学習がうまくいったかを示すだけです。</translation>
    </message>
    <message>
        <source>The model that learns; a new version is added to it.</source>
        <translation>学習するモデル。新しいバージョンが追加されます。</translation>
    </message>
    <message>
        <source>The model that maps; its version in use.</source>
        <translation>マッピングするモデル（使用中のバージョン）。</translation>
    </message>
    <message>
        <source>The model to score; its version in use.</source>
        <translation>評価するモデル（使用中のバージョン）。</translation>
    </message>
    <message>
        <source>The pair can be mapped</source>
        <translation>このペアはマッピング可能</translation>
    </message>
    <message>
        <source>The region that most of the scene lies in is used.</source>
        <translation>シーンの大部分が入る地域を使います。</translation>
    </message>
    <message>
        <source>The same landslides as data, with metadata and statistics beside it.</source>
        <translation>同じ地すべりのデータ。メタデータと統計を添えます。</translation>
    </message>
    <message>
        <source>The same seed, data and device give the same model.</source>
        <translation>シード、データ、デバイスが同じなら同じモデルになります。</translation>
    </message>
    <message>
        <source>The same seed, data and device give the same version.</source>
        <translation>シード、データ、デバイスが同じなら同じバージョンになります。</translation>
    </message>
    <message>
        <source>The update ends then with the best state so far; empty: no limit.</source>
        <translation>この時間で、それまでの最良の状態で終了します。空: 制限なし。</translation>
    </message>
    <message>
        <source>Their area (m²)</source>
        <translation>その面積（m²）</translation>
    </message>
    <message>
        <source>Threshold (empty: as the model says)</source>
        <translation>しきい値（空: モデルの値）</translation>
    </message>
    <message>
        <source>Time limit (minutes)</source>
        <translation>時間制限（分）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Train a landslide model</source>
        <translation>地すべりモデルを学習</translation>
    </message>
    <message>
        <source>Training also stops when validation scenes no longer improve; empty: as recommended.</source>
        <translation>検証シーンの精度が上がらなくなっても終了します。空: 推奨値。</translation>
    </message>
    <message>
        <source>Training stops then with the best model so far; empty: no limit.</source>
        <translation>この時間で、それまでの最良のモデルで終了します。空: 制限なし。</translation>
    </message>
    <message>
        <source>Trains a new model on the labelled scenes of a scene list (JSON): one shared encoder, and one decoder for every region.

Validation scenes decide when to stop; test scenes are not looked at. A training that was interrupted goes on where it stopped when it is started again with the same scenes.</source>
        <translation>シーンリスト（JSON）のラベル付きシーンで新しいモデルを学習します: 共有エンコーダー 1 つと地域ごとのデコーダー。

検証シーンで終了時点を決めます。テストシーンは使いません。中断した学習は、同じシーンで再開すると続きから始まります。</translation>
    </message>
    <message>
        <source>Under which map and data may be used, such as CC-BY-4.0.</source>
        <translation>地図とデータの利用条件。例: CC-BY-4.0。</translation>
    </message>
    <message>
        <source>Update a landslide model</source>
        <translation>地すべりモデルを更新</translation>
    </message>
    <message>
        <source>Usually the post-event image; its style is used as it is.</source>
        <translation>通常は発生後画像。スタイルはそのまま使います。</translation>
    </message>
    <message>
        <source>Version in use</source>
        <translation>使用中のバージョン</translation>
    </message>
    <message>
        <source>What the colors of the landslides tell.</source>
        <translation>地すべりの色が表すもの。</translation>
    </message>
    <message>
        <source>What the map must show; empty: all the landslides.</source>
        <translation>地図に示す範囲。空: すべての地すべり。</translation>
    </message>
    <message>
        <source>Where a region must be chosen, the polygon that most of the scene lies in decides.</source>
        <translation>地域を選ぶ必要があるとき、シーンの大部分が入るポリゴンで決めます。</translation>
    </message>
    <message>
        <source>Where the images are from, as their license asks for.</source>
        <translation>画像の出典（ライセンスの求めに従う）。</translation>
    </message>
    <message>
        <source>Where the network runs; auto: on a graphics card where there is one that it can use.</source>
        <translation>ネットワークを実行する場所。auto: 使える GPU があればそれを使います。</translation>
    </message>
    <message>
        <source>Which landslides to show; layers without review states are shown whole.</source>
        <translation>表示する地すべり。確認状態のないレイヤーはすべて表示します。</translation>
    </message>
    <message>
        <source>Whose decoder maps the scenes; auto: chosen for each scene.</source>
        <translation>シーンをマッピングするデコーダーの地域。auto: シーンごとに選びます。</translation>
    </message>
    <message>
        <source>Whose decoder maps; auto: the polygons below decide, then the images.</source>
        <translation>マッピングするデコーダーの地域。auto: 下のポリゴン、次に画像で決めます。</translation>
    </message>
    <message>
        <source>{} candidates</source>
        <translation>候補: {}</translation>
    </message>
</context>
<context>
    <name>RegionChooser</name>
    <message>
        <source>A name like this one that can be used on every system</source>
        <translation>どのシステムでも使える似た名前</translation>
    </message>
    <message>
        <source>Choose the region to teach, or type the name of a new one.</source>
        <translation>学習させる地域を選択するか、新しい名前を入力してください。</translation>
    </message>
    <message>
        <source>The model has a region '{known}'. Choose that one, or a name that differs in more than case.</source>
        <translation>モデルには地域「{known}」があります。それを選ぶか、大文字・小文字以外も異なる名前にしてください。</translation>
    </message>
    <message>
        <source>Use '{}'</source>
        <translation>「{}」を使う</translation>
    </message>
    <message>
        <source>a known region, or a new name</source>
        <translation>既知の地域または新しい名前</translation>
    </message>
</context>
<context>
    <name>RegionsLayer</name>
    <message>
        <source>Attri&amp;bute</source>
        <translation>属性(&amp;B)</translation>
    </message>
    <message>
        <source>Attribute with the name of the region</source>
        <translation>地域名の属性</translation>
    </message>
    <message>
        <source>Choose the attribute that names the region of each polygon.</source>
        <translation>各ポリゴンの地域名を示す属性を選択してください。</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>レイヤー(&amp;Y)</translation>
    </message>
    <message>
        <source>None: ask the images</source>
        <translation>なし: 画像で判断</translation>
    </message>
    <message>
        <source>Polygons of regions, such as ecoregions; where they do not tell, the images decide</source>
        <translation>エコリージョンなど地域のポリゴン。判断できない所は画像で決めます</translation>
    </message>
    <message>
        <source>Regions on a map</source>
        <translation>地図上の地域</translation>
    </message>
</context>
<context>
    <name>RemainingTime</name>
    <message>
        <source>a few seconds left</source>
        <translation>残り数秒</translation>
    </message>
    <message>
        <source>about {:.1f} h left</source>
        <translation>残り約 {:.1f} 時間</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>残り約 {} 分</translation>
    </message>
    <message>
        <source>about {} s left</source>
        <translation>残り約 {} 秒</translation>
    </message>
</context>
<context>
    <name>Reshape</name>
    <message>
        <source>'{}' cannot be edited.</source>
        <translation>「{}」は編集できません。</translation>
    </message>
    <message>
        <source>'{}' has unsaved edits. Save or discard them before you reshape a candidate here.</source>
        <translation>「{}」に未保存の編集があります。候補の形を変える前に、保存または破棄してください。</translation>
    </message>
    <message>
        <source>The new shape cannot be saved, and is still there to be saved again: {}</source>
        <translation>新しい形を保存できませんでした。形は残っており、再度保存できます: {}</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Probability, {}</source>
        <translation>確率、{}</translation>
    </message>
    <message>
        <source>region {region} (probability {probability:.2f})</source>
        <translation>地域 {region}（確率 {probability:.2f}）</translation>
    </message>
    <message>
        <source>region {} (from the polygon layer)</source>
        <translation>地域 {}（ポリゴンレイヤーより）</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>A landslide (A)</source>
        <translation>地すべり（A）</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>切り替え</translation>
    </message>
    <message>
        <source>Next that is not reviewed (N or Right)</source>
        <translation>次の未確認の候補（N または →）</translation>
    </message>
    <message>
        <source>No landslide: the model learns from it (R)</source>
        <translation>地すべりではない: モデルがこれから学びます（R）</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Reshape with the vertex tool (E)</source>
        <translation>頂点ツールで変形（E）</translation>
    </message>
    <message>
        <source>Row above (P or Left)</source>
        <translation>上の行（P または ←）</translation>
    </message>
    <message>
        <source>Show the other date (Space; hold it for a short look)</source>
        <translation>もう一方の時期を表示（スペース、押している間だけ表示）</translation>
    </message>
    <message>
        <source>Split what has grown together along a line (S)</source>
        <translation>つながったものを線に沿って分割（S）</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>スワイプ</translation>
    </message>
    <message>
        <source>Take back the latest decision (U or Ctrl+Z)</source>
        <translation>直前の判定を取り消す（U または Ctrl+Z）</translation>
    </message>
    <message>
        <source>The border between the dates follows the mouse (W)</source>
        <translation>2 時期の境界がマウスに追従します（W）</translation>
    </message>
    <message>
        <source>Write a comment (C)</source>
        <translation>コメントを書く（C）</translation>
    </message>
</context>
<context>
    <name>ReviewFilter</name>
    <message>
        <source>Accepted</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>As mapped</source>
        <translation>マッピング順</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべての場所</translation>
    </message>
    <message>
        <source>In this view</source>
        <translation>この表示範囲内</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>大きい順</translation>
    </message>
    <message>
        <source>Most confident first</source>
        <translation>確かな順</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>不確かな順</translation>
    </message>
    <message>
        <source>Nearest to here first</source>
        <translation>ここから近い順</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>表示(&amp;H)</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>並べ替え(&amp;B)</translation>
    </message>
    <message>
        <source>Status of the candidates shown</source>
        <translation>表示する候補の状態</translation>
    </message>
    <message>
        <source>Where the candidates are</source>
        <translation>候補の場所</translation>
    </message>
    <message>
        <source>Where, or from which run; 'in view' takes the view as it is now</source>
        <translation>場所または実行。「表示範囲内」は今の表示範囲を使います</translation>
    </message>
    <message>
        <source>Which candidate comes next</source>
        <translation>次に来る候補</translation>
    </message>
    <message>
        <source>Which candidates are listed; what you decide stays listed until you choose again</source>
        <translation>一覧に出す候補。判定したものは選び直すまで一覧に残ります</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>&amp;Type</source>
        <translation>種類(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use these for the next ones</source>
        <translation>以降の候補にも使う(&amp;U)</translation>
    </message>
    <message>
        <source>Anything worth knowing about this candidate (C)</source>
        <translation>この候補について知っておくべきこと（C）</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>コメント(&amp;O)</translation>
    </message>
    <message>
        <source>Candidates that you accept from now on get the values last set here, where they have none</source>
        <translation>これから採用する候補の空の項目に、ここで最後に設定した値を入れます</translation>
    </message>
    <message>
        <source>Certaint&amp;y</source>
        <translation>確実性(&amp;Y)</translation>
    </message>
    <message>
        <source>Date of the landslide</source>
        <translation>地すべりの発生日</translation>
    </message>
    <message>
        <source>Date of the post-event image</source>
        <translation>発生後画像の日付</translation>
    </message>
    <message>
        <source>Date of the pre-event image</source>
        <translation>発生前画像の日付</translation>
    </message>
    <message>
        <source>E&amp;vent</source>
        <translation>発生日(&amp;V)</translation>
    </message>
    <message>
        <source>How sure you are of it</source>
        <translation>どの程度確かか</translation>
    </message>
    <message>
        <source>I&amp;mage before</source>
        <translation>発生前画像(&amp;M)</translation>
    </message>
    <message>
        <source>Image a&amp;fter</source>
        <translation>発生後画像(&amp;F)</translation>
    </message>
    <message>
        <source>Kind of movement, after Varnes</source>
        <translation>運動の種類（Varnes による）</translation>
    </message>
    <message>
        <source>Mapper</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Pa&amp;rt</source>
        <translation>部分(&amp;R)</translation>
    </message>
    <message>
        <source>Tri&amp;gger</source>
        <translation>誘因(&amp;G)</translation>
    </message>
    <message>
        <source>What set it off</source>
        <translation>引き起こした原因</translation>
    </message>
    <message>
        <source>What surveys keep about a landslide; written as soon as you change it</source>
        <translation>調査で記録する地すべりの属性。変更するとすぐ書き込まれます</translation>
    </message>
    <message>
        <source>Which part of the landslide this polygon is</source>
        <translation>このポリゴンが地すべりのどの部分か</translation>
    </message>
    <message>
        <source>Who mapped this landslide, where it is not you</source>
        <translation>自分でない場合、この地すべりをマッピングした人</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>End the re&amp;view</source>
        <translation>確認を終了(&amp;V)</translation>
    </message>
    <message>
        <source>Go from candidate to candidate with keys, on the map and on this page</source>
        <translation>地図とこのページで、キー操作で候補を順に見ます</translation>
    </message>
    <message>
        <source>Progress of the review</source>
        <translation>確認の進捗</translation>
    </message>
    <message>
        <source>Reviewed {reviewed:,} of {total:,} ({accepted:,} accepted, {edited:,} edited, {rejected:,} rejected). Area of the landslides: {area}</source>
        <translation>確認済み {reviewed:,}/{total:,}（採用 {accepted:,}、編集 {edited:,}、却下 {rejected:,}）。地すべりの面積: {area}</translation>
    </message>
    <message>
        <source>Share of the candidates that are reviewed</source>
        <translation>確認済み候補の割合</translation>
    </message>
    <message>
        <source>Start the re&amp;view</source>
        <translation>確認を開始(&amp;V)</translation>
    </message>
    <message>
        <source>This event is open read-only, so nothing can be decided here: {}</source>
        <translation>このイベントは読み取り専用のため、ここでは判定できません: {}</translation>
    </message>
</context>
<context>
    <name>ReviewMode</name>
    <message>
        <source>Click a line across the candidate, then right-click or press Enter. Esc leaves it whole.</source>
        <translation>候補を横切る線をクリックし、右クリックまたは Enter。Esc で分割しません。</translation>
    </message>
    <message>
        <source>Move the corners, then press Enter or A to save; Esc discards the changes.</source>
        <translation>頂点を動かし、Enter または A で保存、Esc で破棄します。</translation>
    </message>
    <message>
        <source>There is no pre-event image to show: choose it on the Map page.</source>
        <translation>表示できる発生前画像がありません。「マッピング」ページで選択してください。</translation>
    </message>
</context>
<context>
    <name>ReviewNotice</name>
    <message>
        <source>Go to the Map page</source>
        <translation>「マッピング」ページへ</translation>
    </message>
    <message>
        <source>Make or open an event</source>
        <translation>イベントを作成または開く</translation>
    </message>
    <message>
        <source>No event is open. An event keeps the candidates and every decision about them.</source>
        <translation>イベントが開かれていません。イベントには候補とその判定がすべて保存されます。</translation>
    </message>
    <message>
        <source>Take them into this event</source>
        <translation>このイベントに取り込む</translation>
    </message>
    <message>
        <source>The layer '{}' holds candidates of no event: decisions about them are not kept.</source>
        <translation>レイヤー「{}」の候補はどのイベントにも属さないため、判定は記録されません。</translation>
    </message>
    <message>
        <source>This event has no candidates yet. Map landslides; they come here by themselves.</source>
        <translation>このイベントにはまだ候補がありません。マッピングすると自動的にここに入ります。</translation>
    </message>
    <message>
        <source>{} candidates are in the event now.</source>
        <translation>イベントに入った候補: {}。</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Accepting and rejecting lead to the next candidate that is not reviewed</source>
        <translation>採用・却下すると次の未確認の候補へ進みます</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>Go on after a &amp;decision</source>
        <translation>判定後に次へ進む(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing was moved, so nothing is saved.</source>
        <translation>何も動かしていないため、保存しません。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Save the edits</source>
        <translation>編集を保存</translation>
    </message>
    <message>
        <source>Save the edits of the candidates layer in the event</source>
        <translation>候補レイヤーの編集をイベントに保存します</translation>
    </message>
    <message>
        <source>Split. The parts are listed below each other; decide on each of them.</source>
        <translation>分割しました。各部分は一覧に並びます。それぞれ判定してください。</translation>
    </message>
    <message>
        <source>Write the inventory as data and as a map</source>
        <translation>インベントリをデータと地図で書き出します</translation>
    </message>
    <message>
        <source>{} candidates were decided on. Undo takes all of them back.</source>
        <translation>判定した候補: {}。「元に戻す」ですべて取り消せます。</translation>
    </message>
</context>
<context>
    <name>ReviewSession</name>
    <message>
        <source>All candidates are reviewed.</source>
        <translation>すべての候補を確認しました。</translation>
    </message>
    <message>
        <source>All that are shown here are reviewed. {} others are not; show all to see them.</source>
        <translation>ここに表示中のものはすべて確認済みです。未確認がほかに {} 件あります。すべて表示すると見られます。</translation>
    </message>
    <message>
        <source>Mean probability {mean:.2f}, highest {highest:.2f}</source>
        <translation>平均確率 {mean:.2f}、最大 {highest:.2f}</translation>
    </message>
    <message>
        <source>Region {}</source>
        <translation>地域 {}</translation>
    </message>
    <message>
        <source>Reviewed by {name}, {when:%Y-%m-%d %H:%M} UTC</source>
        <translation>確認者 {name}、{when:%Y-%m-%d %H:%M} UTC</translation>
    </message>
    <message>
        <source>The line lies outside of the area that the candidates' CRS is made for.</source>
        <translation>線が候補の CRS の適用範囲の外にあります。</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>元に戻すものはもうありません。</translation>
    </message>
    <message>
        <source>This candidate has no shape to show.</source>
        <translation>この候補には表示できる形がありません。</translation>
    </message>
    <message>
        <source>This candidate is not there any more: it was deleted or mapped again.</source>
        <translation>この候補はもうありません。削除されたか、再マッピングされました。</translation>
    </message>
    <message>
        <source>Undone: {action} ({count} candidates).</source>
        <translation>取り消しました: {action}（候補: {count}）。</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>a new shape</source>
        <translation>変形</translation>
    </message>
    <message>
        <source>a split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>accepting</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>making unreviewed</source>
        <translation>未確認に戻す</translation>
    </message>
    <message>
        <source>rejecting</source>
        <translation>却下</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Candidate {number} was changed since by {name}; your decision is not undone.</source>
        <translation>候補 {number} はその後 {name} が変更したため、判定を取り消しません。</translation>
    </message>
    <message>
        <source>Candidate {} has no shape and cannot be a landslide. Reject it, or draw its shape.</source>
        <translation>候補 {} には形がなく、地すべりにできません。却下するか、形を描いてください。</translation>
    </message>
    <message>
        <source>The edits are saved, but not recorded as decisions: {}</source>
        <translation>編集は保存されましたが、判定として記録されていません: {}</translation>
    </message>
    <message>
        <source>The line does not cut the candidate. Begin and end it outside of the outline.</source>
        <translation>線が候補を横切っていません。輪郭の外から外へ引いてください。</translation>
    </message>
    <message>
        <source>The new shape has no area. Draw a polygon with at least three corners.</source>
        <translation>新しい形には面積がありません。3 つ以上の頂点を持つポリゴンを描いてください。</translation>
    </message>
    <message>
        <source>This candidate has edits that are not saved. Save or discard them, then decide.</source>
        <translation>この候補に未保存の編集があります。保存または破棄してから判定してください。</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>他の人</translation>
    </message>
    <message>
        <source>{} of the candidates are not there any more: they were deleted or mapped again.</source>
        <translation>もう存在しない候補: {}。削除されたか、再マッピングされました。</translation>
    </message>
</context>
<context>
    <name>SceneRow</name>
    <message>
        <source>Choose a layer</source>
        <translation>レイヤーを選択</translation>
    </message>
    <message>
        <source>Choose a raster</source>
        <translation>ラスターを選択</translation>
    </message>
    <message>
        <source>Labelled area</source>
        <translation>ラベル済み範囲</translation>
    </message>
    <message>
        <source>Landscape that this scene belongs to; each has its own decoder</source>
        <translation>このシーンが属する地域。それぞれ専用のデコーダーを持ちます</translation>
    </message>
    <message>
        <source>Landslides</source>
        <translation>地すべり</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Polygons inside which all landslides are drawn; empty: the whole raster</source>
        <translation>地すべりがすべて描かれているポリゴン。空: ラスター全体</translation>
    </message>
    <message>
        <source>Polygons of landslides, or a mask raster (0 background, 1 landslide, 255 unknown)</source>
        <translation>地すべりのポリゴン、またはマスクラスター（0 背景、1 地すべり、255 不明）</translation>
    </message>
    <message>
        <source>Post-event</source>
        <translation>発生後</translation>
    </message>
    <message>
        <source>Pre-event</source>
        <translation>発生前</translation>
    </message>
    <message>
        <source>Raster taken after the event</source>
        <translation>発生後に撮影されたラスター</translation>
    </message>
    <message>
        <source>Raster taken before the event; may be left empty</source>
        <translation>発生前に撮影されたラスター。空のままでもかまいません</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Remove this scene</source>
        <translation>このシーンを外す</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Scene {number} ({role})</source>
        <translation>シーン {number}（{role}）</translation>
    </message>
    <message>
        <source>Scene {number}: {region} ({role})</source>
        <translation>シーン {number}: {region}（{role}）</translation>
    </message>
    <message>
        <source>Take this scene out of the training; no layer is removed</source>
        <translation>このシーンを学習から外します。レイヤーは削除されません</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Training teaches the model; validation decides when to stop and is never learnt</source>
        <translation>「学習」はモデルに教えるデータ、「検証」は終了の判断に使い、学習しません</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Whole raster</source>
        <translation>ラスター全体</translation>
    </message>
    <message>
        <source>choose the layer with the landslides.</source>
        <translation>地すべりのレイヤーを選択してください。</translation>
    </message>
    <message>
        <source>choose the post-event raster.</source>
        <translation>発生後ラスターを選択してください。</translation>
    </message>
    <message>
        <source>e.g. hokkaido</source>
        <translation>例: hokkaido</translation>
    </message>
    <message>
        <source>name the region (letters a-z and digits).</source>
        <translation>地域名を入力してください（英小文字 a-z と数字）。</translation>
    </message>
    <message>
        <source>pre-event and post-event raster are the same layer.</source>
        <translation>発生前と発生後が同じレイヤーです。</translation>
    </message>
</context>
<context>
    <name>ScenesForm</name>
    <message>
        <source>A scene list (JSON file)</source>
        <translation>シーンリスト（JSON ファイル）</translation>
    </message>
    <message>
        <source>Add a &amp;scene</source>
        <translation>シーンを追加(&amp;S)</translation>
    </message>
    <message>
        <source>Add a scene.</source>
        <translation>シーンを追加してください。</translation>
    </message>
    <message>
        <source>Another scene of this region</source>
        <translation>この地域のシーンをもう 1 つ</translation>
    </message>
    <message>
        <source>Another scene, of this region or of another one</source>
        <translation>この地域または別の地域のシーンをもう 1 つ</translation>
    </message>
    <message>
        <source>At least one scene must have the role Training.</source>
        <translation>少なくとも 1 つのシーンの役割を「学習」にしてください。</translation>
    </message>
    <message>
        <source>Choose a scene list (JSON).</source>
        <translation>シーンリスト（JSON）を選択してください。</translation>
    </message>
    <message>
        <source>JSON file with the paths of rasters and labels</source>
        <translation>ラスターとラベルのパスを記した JSON ファイル</translation>
    </message>
    <message>
        <source>Layers of this project</source>
        <translation>このプロジェクトのレイヤー</translation>
    </message>
    <message>
        <source>Scene &amp;list</source>
        <translation>シーンリスト(&amp;L)</translation>
    </message>
    <message>
        <source>Scene lists (*.json)</source>
        <translation>シーンリスト (*.json)</translation>
    </message>
    <message>
        <source>Scene {number}: {problem}</source>
        <translation>シーン {number}: {problem}</translation>
    </message>
    <message>
        <source>Where the labelled scenes come from</source>
        <translation>ラベル付きシーンの入手元</translation>
    </message>
</context>
<context>
    <name>SplitTool</name>
    <message>
        <source>Click at both sides of the candidate, then right-click or press Enter.</source>
        <translation>候補の両側をクリックし、右クリックまたは Enter を押してください。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Accepted</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Candidate (not reviewed)</source>
        <translation>候補（未確認）</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
</context>
<context>
    <name>SuggestControl</name>
    <message>
        <source>Cancelled; the earlier suggestions stay.</source>
        <translation>キャンセルしました。以前の提案は残ります。</translation>
    </message>
    <message>
        <source>The event was closed meanwhile; nothing was kept.</source>
        <translation>その間にイベントが閉じられたため、何も保存されていません。</translation>
    </message>
    <message>
        <source>{} places to label next</source>
        <translation>次にラベル付けする場所: {}</translation>
    </message>
</context>
<context>
    <name>SuggestPlan</name>
    <message>
        <source>Looking for places to label next</source>
        <translation>次にラベル付けする場所を探しています</translation>
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
        <translation>モデルのしきい値に戻す</translation>
    </message>
    <message>
        <source>Probability from which a pixel is landslide. The map follows at once, without running the model again; reviewed candidates stay as they are.</source>
        <translation>ピクセルを地すべりとみなす確率。モデルを再実行せず地図にすぐ反映されます。確認済みの候補はそのままです。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Threshold in percent</source>
        <translation>しきい値（パーセント）</translation>
    </message>
    <message>
        <source>Threshold of the map shown</source>
        <translation>表示中の地図のしきい値</translation>
    </message>
</context>
<context>
    <name>ThresholdControl</name>
    <message>
        <source>Cancelled; the candidates stay as they were.</source>
        <translation>キャンセルしました。候補は元のままです。</translation>
    </message>
    <message>
        <source>Map landslides first; then the threshold can be moved here.</source>
        <translation>先にマッピングしてください。その後ここでしきい値を動かせます。</translation>
    </message>
    <message>
        <source>The event was closed meanwhile: the candidates are in {}.</source>
        <translation>その間にイベントが閉じられました。候補は {} にあります。</translation>
    </message>
    <message>
        <source>The whole map follows when the running job has ended.</source>
        <translation>実行中のジョブが終わると地図全体も更新されます。</translation>
    </message>
    <message>
        <source>{count} candidates at {percent:.1f} %</source>
        <translation>候補: {count}（{percent:.1f} %）</translation>
    </message>
    <message>
        <source>{count} candidates, {area}, at {percent:.1f} %</source>
        <translation>候補: {count}、{area}（{percent:.1f} %）</translation>
    </message>
    <message>
        <source>{} reviewed ones stay in their own layer</source>
        <translation>確認済みで元のレイヤーに残るもの: {}</translation>
    </message>
    <message>
        <source>{} reviewed ones stayed as they were</source>
        <translation>確認済みでそのまま: {}</translation>
    </message>
</context>
<context>
    <name>ThresholdPreview</name>
    <message>
        <source>Zoom in to see the outlines at once; the whole map follows.</source>
        <translation>ズームインすると輪郭がすぐ見えます。地図全体も続けて更新されます。</translation>
    </message>
    <message>
        <source>{count} candidates in view; the whole map follows.</source>
        <translation>表示範囲の候補: {count}。地図全体も続けて更新されます。</translation>
    </message>
</context>
<context>
    <name>TrainControl</name>
    <message>
        <source>Cancelled; no model was made.</source>
        <translation>キャンセルしました。モデルは作成されていません。</translation>
    </message>
    <message>
        <source>Model {} is ready to map.</source>
        <translation>モデル {} でマッピングできます。</translation>
    </message>
    <message>
        <source>Model {} is trained and chosen on the Map page.</source>
        <translation>モデル {} の学習が完了し、「マッピング」ページで選択されました。</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>&amp;Time limit</source>
        <translation>時間制限(&amp;T)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Encoder of the network</source>
        <translation>ネットワークのエンコーダー</translation>
    </message>
    <message>
        <source>Folder for the new model</source>
        <translation>新しいモデルのフォルダー</translation>
    </message>
    <message>
        <source>Model &amp;name</source>
        <translation>モデル名(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>新しいモデルの名前</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>ネットワーク(&amp;W)</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Sa&amp;ve in</source>
        <translation>保存先(&amp;V)</translation>
    </message>
    <message>
        <source>There is a model '{}' already. Choose another name or folder.</source>
        <translation>モデル「{}」はすでにあります。別の名前またはフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Tr&amp;ain the model</source>
        <translation>モデルを学習(&amp;A)</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Train &amp;on</source>
        <translation>学習データ(&amp;O)</translation>
    </message>
    <message>
        <source>Train a new model on these scenes</source>
        <translation>これらのシーンで新しいモデルを学習します</translation>
    </message>
    <message>
        <source>Training needs examples: add a post-event raster and a polygon layer in which all landslides of an area are drawn.</source>
        <translation>学習には例が必要です。発生後ラスターと、ある範囲の地すべりをすべて描いたポリゴンレイヤーを追加してください。</translation>
    </message>
    <message>
        <source>Training stops then at the latest and keeps the best state so far</source>
        <translation>遅くともこの時間で終了し、それまでの最良の状態を残します</translation>
    </message>
    <message>
        <source>tsmu (as in the paper, slow)</source>
        <translation>tsmu（論文どおり、低速）</translation>
    </message>
</context>
<context>
    <name>TrainPlan</name>
    <message>
        <source>Training {}</source>
        <translation>{} を学習しています</translation>
    </message>
</context>
<context>
    <name>TrainingCurve</name>
    <message>
        <source>All decoders are tuned together</source>
        <translation>すべてのデコーダーをまとめて調整中</translation>
    </message>
    <message>
        <source>Course of the training</source>
        <translation>学習の経過</translation>
    </message>
    <message>
        <source>End the training now and go on with the best state that it has reached</source>
        <translation>学習を今終了し、これまでの最良の状態で続けます</translation>
    </message>
    <message>
        <source>IoU {:.3f} (best {:.3f})</source>
        <translation>IoU {:.3f}（最良 {:.3f}）</translation>
    </message>
    <message>
        <source>Loss (dashed, lower is better) and validation IoU (solid, 0 to 1, higher is better)</source>
        <translation>損失（破線、低いほど良い）と検証 IoU（実線、0～1、高いほど良い）</translation>
    </message>
    <message>
        <source>Stop at &amp;best so far</source>
        <translation>最良の状態で終了(&amp;B)</translation>
    </message>
    <message>
        <source>Stopping after this epoch; the best state is kept…</source>
        <translation>このエポックで終了します。最良の状態は残ります…</translation>
    </message>
    <message>
        <source>The region's own decoder learns</source>
        <translation>地域のデコーダーが学習中</translation>
    </message>
    <message>
        <source>epoch {} of {}</source>
        <translation>エポック {}/{}</translation>
    </message>
    <message>
        <source>loss {:.3f}</source>
        <translation>損失 {:.3f}</translation>
    </message>
    <message>
        <source>{region}: IoU {now:.3f} (best {best:.3f})</source>
        <translation>{region}: IoU {now:.3f}（最良 {best:.3f}）</translation>
    </message>
</context>
<context>
    <name>UpdateControl</name>
    <message>
        <source>Cancelled; version {} of the model stays in use.</source>
        <translation>キャンセルしました。モデルはバージョン {} のままです。</translation>
    </message>
    <message>
        <source>Edits that are not saved yet are used too: {}</source>
        <translation>未保存の編集も使われます: {}</translation>
    </message>
    <message>
        <source>Rolled back: version {} is in use again.</source>
        <translation>元に戻しました。バージョン {} を再び使用しています。</translation>
    </message>
    <message>
        <source>The map was not made anew: {}</source>
        <translation>再マッピングは行われませんでした: {}</translation>
    </message>
    <message>
        <source>The update of {model} was not published; the Update page says why.</source>
        <translation>{model} の更新は公開されませんでした。理由は「更新」ページにあります。</translation>
    </message>
    <message>
        <source>Version {version} of {model} is published and ready to map.</source>
        <translation>{model} のバージョン {version} を公開しました。マッピングに使えます。</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>&amp;Time limit</source>
        <translation>時間制限(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Update the model</source>
        <translation>モデルを更新(&amp;U)</translation>
    </message>
    <message>
        <source>'{}' is new to the model: it gets a decoder of its own.</source>
        <translation>「{}」は新しい地域です。専用のデコーダーが作られます。</translation>
    </message>
    <message>
        <source>A first version after about a minute, in which only the region's own decoder has learned. The full update follows at once, and is published only if it is better still.</source>
        <translation>約 1 分で、その地域のデコーダーだけが学習した最初のバージョンができます。続いて完全な更新を行い、さらに良い場合だけ公開します。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>An update needs examples: add a post-event raster and a polygon layer in which all landslides of an area are drawn.</source>
        <translation>更新には例が必要です。発生後ラスターと、ある範囲の地すべりをすべて描いたポリゴンレイヤーを追加してください。</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>モデルを選択してください。</translation>
    </message>
    <message>
        <source>How the model is updated</source>
        <translation>モデルの更新方法</translation>
    </message>
    <message>
        <source>Learn fr&amp;om</source>
        <translation>学習元(&amp;O)</translation>
    </message>
    <message>
        <source>Learn from these in place of the event</source>
        <translation>イベントの代わりにこれらから学習する</translation>
    </message>
    <message>
        <source>Map again afterwards</source>
        <translation>更新後に再マッピング</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>モデル(&amp;D)</translation>
    </message>
    <message>
        <source>No model yet: train one on the Train page, or open an .lsmodel folder.</source>
        <translation>モデルがまだありません。「学習」ページで学習するか、.lsmodel フォルダーを開いてください。</translation>
    </message>
    <message>
        <source>Old scen&amp;es</source>
        <translation>古いシーン(&amp;E)</translation>
    </message>
    <message>
        <source>Other scenes</source>
        <translation>その他のシーン</translation>
    </message>
    <message>
        <source>Quick update first</source>
        <translation>まず簡易更新</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>地域(&amp;G)</translation>
    </message>
    <message>
        <source>Scene list (JSON) of the regions that the model knows already</source>
        <translation>モデルの既知の地域のシーンリスト（JSON）</translation>
    </message>
    <message>
        <source>Scene lists (*.json)</source>
        <translation>シーンリスト (*.json)</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>シーン</translation>
    </message>
    <message>
        <source>Strateg&amp;y</source>
        <translation>戦略(&amp;Y)</translation>
    </message>
    <message>
        <source>Teach the model what is new; it stays as it is unless it gets better</source>
        <translation>新しい内容をモデルに学習させます。良くならなければ元のままです</translation>
    </message>
    <message>
        <source>The event's labels and reviewed candidates are left out of this update</source>
        <translation>イベントのラベルと確認済み候補はこの更新では使いません</translation>
    </message>
    <message>
        <source>The map is made anew with the new version where you mapped last; candidates that you have reviewed stay as they are</source>
        <translation>最後にマッピングした場所を新しいバージョンで作り直します。確認済みの候補はそのままです</translation>
    </message>
    <message>
        <source>The model knows '{}': its decoder learns on.</source>
        <translation>「{}」は既知の地域です。そのデコーダーが学習を続けます。</translation>
    </message>
    <message>
        <source>The model that learns</source>
        <translation>学習するモデル</translation>
    </message>
    <message>
        <source>The region of the scenes: one that the model knows, or a new name</source>
        <translation>シーンの地域: モデルの既知の地域または新しい名前</translation>
    </message>
    <message>
        <source>The update stops then at the latest</source>
        <translation>更新は遅くともこの時間で終了します</translation>
    </message>
    <message>
        <source>This strategy also trains on the old regions: choose their scene list.</source>
        <translation>この戦略は既存の地域でも学習します。そのシーンリストを選択してください。</translation>
    </message>
    <message>
        <source>Train a model…</source>
        <translation>モデルを学習…</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>{} (for comparison)</source>
        <translation>{}（比較用）</translation>
    </message>
    <message>
        <source>{} (recommended)</source>
        <translation>{}（推奨）</translation>
    </message>
</context>
<context>
    <name>UpdatePlan</name>
    <message>
        <source>Full update of {model}: {region}</source>
        <translation>{model} の完全更新: {region}</translation>
    </message>
    <message>
        <source>Quick update of {model}: {region}</source>
        <translation>{model} の簡易更新: {region}</translation>
    </message>
    <message>
        <source>Updating {model}: {region}</source>
        <translation>{model} を更新中: {region}</translation>
    </message>
</context>
<context>
    <name>UpdateResult</name>
    <message>
        <source>&amp;Publish anyway</source>
        <translation>それでも公開(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Roll back to version {}</source>
        <translation>バージョン {} に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更新後</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更新前</translation>
    </message>
    <message>
        <source>Do it again and use the new version although it was found worse; you can roll back</source>
        <translation>悪いと判定されましたが、もう一度実行して新しいバージョンを使います。元に戻せます</translation>
    </message>
    <message>
        <source>IoU of every region before and after the update; higher is better</source>
        <translation>更新前後の各地域の IoU。高いほど良い</translation>
    </message>
    <message>
        <source>IoU per region before and after the update</source>
        <translation>更新前後の地域別 IoU</translation>
    </message>
    <message>
        <source>Not published: version {} stays in use.</source>
        <translation>公開されませんでした。バージョン {} のままです。</translation>
    </message>
    <message>
        <source>Patches that the model keeps to check the region: {}</source>
        <translation>地域の確認用にモデルが保持するパッチ: {}</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>The gate objected: {}</source>
        <translation>公開前の検査で不合格: {}</translation>
    </message>
    <message>
        <source>Use the older version of the model again; the newer one stays on disk</source>
        <translation>モデルの古いバージョンを再び使います。新しいものはディスクに残ります</translation>
    </message>
    <message>
        <source>Validation patches of the new scenes: {}</source>
        <translation>新しいシーンの検証パッチ: {}</translation>
    </message>
    <message>
        <source>Version in use: {}</source>
        <translation>使用中のバージョン: {}</translation>
    </message>
    <message>
        <source>Version {version} is published, after {phase}.</source>
        <translation>バージョン {version} を公開しました（{phase} の後）。</translation>
    </message>
    <message>
        <source>Version {version} is published.</source>
        <translation>バージョン {version} を公開しました。</translation>
    </message>
    <message>
        <source>new: {}</source>
        <translation>新規: {}</translation>
    </message>
    <message>
        <source>{:.1%} of the pixels of the new scenes are mapped as before</source>
        <translation>新しいシーンのピクセルの {:.1%} は以前と同じ結果です</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Set up the engine…</source>
        <translation>エンジンをセットアップ…</translation>
    </message>
    <message>
        <source>The engine that runs the networks (Python with PyTorch) is not set up yet.</source>
        <translation>ネットワークを実行するエンジン（PyTorch 入りの Python）がまだセットアップされていません。</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>About the event</source>
        <translation>イベント情報</translation>
    </message>
    <message>
        <source>Accuracy (never trained on)</source>
        <translation>精度評価（学習に使わない）</translation>
    </message>
    <message>
        <source>Added at (UTC)</source>
        <translation>追加日時（UTC）</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>面積（m²）</translation>
    </message>
    <message>
        <source>By</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>確実性</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Complex</source>
        <translation>複合</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Created at (UTC)</source>
        <translation>作成日時（UTC）</translation>
    </message>
    <message>
        <source>Date of the image after</source>
        <translation>発生後画像の日付</translation>
    </message>
    <message>
        <source>Date of the image before</source>
        <translation>発生前画像の日付</translation>
    </message>
    <message>
        <source>Debris flow</source>
        <translation>土石流</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判定記録</translation>
    </message>
    <message>
        <source>Definite</source>
        <translation>確実</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>Earth flow</source>
        <translation>アースフロー</translation>
    </message>
    <message>
        <source>Earthquake</source>
        <translation>地震</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>発生日</translation>
    </message>
    <message>
        <source>Highest probability</source>
        <translation>最大確率</translation>
    </message>
    <message>
        <source>Human activity</source>
        <translation>人為</translation>
    </message>
    <message>
        <source>Image after</source>
        <translation>発生後画像</translation>
    </message>
    <message>
        <source>Image before</source>
        <translation>発生前画像</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Labelled areas</source>
        <translation>ラベル済み範囲</translation>
    </message>
    <message>
        <source>Landslide type</source>
        <translation>地すべりの種類</translation>
    </message>
    <message>
        <source>Landslides (labels)</source>
        <translation>地すべり（ラベル）</translation>
    </message>
    <message>
        <source>Lateral spread</source>
        <translation>側方流動</translation>
    </message>
    <message>
        <source>Mapped at (UTC)</source>
        <translation>マッピング日時（UTC）</translation>
    </message>
    <message>
        <source>Mapper</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>モデルのバージョン</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Perimeter (m)</source>
        <translation>周囲長（m）</translation>
    </message>
    <message>
        <source>Places to visit</source>
        <translation>訪問する場所</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>おそらく</translation>
    </message>
    <message>
        <source>Rainfall</source>
        <translation>降雨</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Reviewed at (UTC)</source>
        <translation>確認日時（UTC）</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Rock fall</source>
        <translation>落石</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Rotational slide</source>
        <translation>回転すべり</translation>
    </message>
    <message>
        <source>Runout</source>
        <translation>流走・堆積域</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行記録</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>シーン</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Snowmelt</source>
        <translation>融雪</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>Source area</source>
        <translation>発生域</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Suggested for labelling</source>
        <translation>ラベル付けの提案</translation>
    </message>
    <message>
        <source>To visit</source>
        <translation>未訪問</translation>
    </message>
    <message>
        <source>Topple</source>
        <translation>転倒（トップリング）</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Translational slide</source>
        <translation>並進すべり</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>誘因</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不確かさ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Visited at (UTC)</source>
        <translation>訪問日時（UTC）</translation>
    </message>
    <message>
        <source>Volcanic activity</source>
        <translation>火山活動</translation>
    </message>
    <message>
        <source>Whole landslide</source>
        <translation>地すべり全体</translation>
    </message>
</context>
</TS>
