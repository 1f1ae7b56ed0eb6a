<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AcceptAboveDialog</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>採用(&amp;A)</translation>
    </message>
    <message>
        <source>Accept all above a confidence</source>
        <translation>信頼度がこれ以上の候補をすべて採用</translation>
    </message>
    <message>
        <source>As the table shows it; candidates with this confidence are accepted too</source>
        <translation>表に示される値。信頼度がちょうどこの値の候補も採用します</translation>
    </message>
    <message>
        <source>Confidence &amp;from</source>
        <translation>信頼度の下限(&amp;F)</translation>
    </message>
    <message>
        <source>Listed and not reviewed yet: {count}. One undo takes them back.</source>
        <translation>一覧にある未確認の候補: {count}。「元に戻す」1 回ですべて取り消せます。</translation>
    </message>
</context>
<context>
    <name>AccuracyControl</name>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開きます</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>レポートを開きます</translation>
    </message>
    <message>
        <source>Points of the sample: {}</source>
        <translation>サンプルの点: {}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>The accuracy report is written.</source>
        <translation>精度評価のレポートを書き込みました。</translation>
    </message>
    <message>
        <source>The event '{}' was closed meanwhile: the sample was not kept.</source>
        <translation>その間にイベント「{}」が閉じられたため、サンプルは保存されませんでした。</translation>
    </message>
</context>
<context>
    <name>AccuracyPage</name>
    <message>
        <source>Accepted and edited ones</source>
        <translation>採用・編集済みのもの</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>精度評価</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>All that nobody rejected</source>
        <translation>却下されていないものすべて</translation>
    </message>
    <message>
        <source>By area: precision {precision}, recall {recall}, F1 {f1}</source>
        <translation>面積単位: 適合率 {precision}、再現率 {recall}、F1 {f1}</translation>
    </message>
    <message>
        <source>By landslide: precision {precision}, recall {recall}, F1 {f1}</source>
        <translation>地すべり単位: 適合率 {precision}、再現率 {recall}、F1 {f1}</translation>
    </message>
    <message>
        <source>Choose a layer</source>
        <translation>レイヤーを選択</translation>
    </message>
    <message>
        <source>Choose the layer of areas in which all reference landslides were drawn.</source>
        <translation>参照の地すべりをすべて描いた範囲のレイヤーを選択してください。</translation>
    </message>
    <message>
        <source>Choose the layer of landslides to measure.</source>
        <translation>測定する地すべりのレイヤーを選択してください。</translation>
    </message>
    <message>
        <source>Choose the layer of reference landslides, which people drew without the map.</source>
        <translation>地図を使わずに人が描いた、参照の地すべりのレイヤーを選択してください。</translation>
    </message>
    <message>
        <source>Compare the inventory with the reference inside the accuracy areas, and write a report</source>
        <translation>精度評価の範囲内でインベントリを参照と比較し、レポートを書き出します</translation>
    </message>
    <message>
        <source>Estimate the area of all landslides from the judged sample</source>
        <translation>判定済みのサンプルから、すべての地すべりの面積を推定します</translation>
    </message>
    <message>
        <source>Landslides</source>
        <translation>地すべり</translation>
    </message>
    <message>
        <source>Measure &amp;accuracy</source>
        <translation>精度を測定(&amp;A)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>ページ (*.html)</translation>
    </message>
    <message>
        <source>There is no accuracy area yet: on the Label page, mark an area as fully labelled for Accuracy.</source>
        <translation>精度評価の範囲がまだありません。「ラベル」ページで、用途「精度評価」の完全にラベル済みの範囲を指定してください。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>定まりません</translation>
    </message>
</context>
<context>
    <name>AccuracyPlan</name>
    <message>
        <source>Drawing a sample</source>
        <translation>サンプルを抽出中</translation>
    </message>
    <message>
        <source>Measuring accuracy</source>
        <translation>精度を測定中</translation>
    </message>
</context>
<context>
    <name>BandChooser</name>
    <message>
        <source>Bands…</source>
        <translation>バンド…</translation>
    </message>
    <message>
        <source>Choose the bands of the {raster} raster: which of them the model sees is not known.</source>
        <translation>{raster}のラスターのバンドを選択してください。モデルがどのバンドを見るのか分かりません。</translation>
    </message>
    <message>
        <source>Choose: {band}</source>
        <translation>選択: {band}</translation>
    </message>
    <message>
        <source>band {number} of the model</source>
        <translation>モデルのバンド {number}</translation>
    </message>
    <message>
        <source>bands {bands} (chosen by you)</source>
        <translation>バンド {bands}（ユーザーが選択）</translation>
    </message>
    <message>
        <source>post-event</source>
        <translation>発生後</translation>
    </message>
    <message>
        <source>pre-event</source>
        <translation>発生前</translation>
    </message>
    <message>
        <source>{count} bands ({found}): choose those that the model sees</source>
        <translation>{count} バンド（{found}）: モデルが見るバンドを選択してください</translation>
    </message>
    <message>
        <source>{raster}: choose the bands that the model sees</source>
        <translation>{raster}: モデルが見るバンドを選択</translation>
    </message>
    <message>
        <source>{raster}: the band that the model takes as its band {number}</source>
        <translation>{raster}: モデルのバンド {number} として使うバンド</translation>
    </message>
</context>
<context>
    <name>BoxesControl</name>
    <message>
        <source>Average precision on the validation patches: {:.3f}.</source>
        <translation>検証パッチでの平均適合率: {:.3f}。</translation>
    </message>
    <message>
        <source>Cancelled; the model was taught no boxes.</source>
        <translation>キャンセルしました。モデルはボックスを学習していません。</translation>
    </message>
    <message>
        <source>Version {version} of {model} finds boxes.</source>
        <translation>{model} のバージョン {version} はボックスを検出できます。</translation>
    </message>
    <message>
        <source>With this model they are in the menu beside Map landslides.</source>
        <translation>このモデルのボックスは、「地すべりをマッピング」の横のメニューにあります。</translation>
    </message>
</context>
<context>
    <name>BoxesPlan</name>
    <message>
        <source>Teaching {model} boxes: {region}</source>
        <translation>{model} がボックスを学習中: {region}</translation>
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
    <name>CandidateFacts</name>
    <message>
        <source>Length {length:.0f} m, width {width:.0f} m</source>
        <translation>長さ {length:.0f} m、幅 {width:.0f} m</translation>
    </message>
    <message>
        <source>Ruled out: {}</source>
        <translation>除外: {}</translation>
    </message>
    <message>
        <source>Runout {length:.0f} m towards {direction:.0f}°, H/L {ratio:.2f}</source>
        <translation>到達距離 {length:.0f} m、方向 {direction:.0f}°、H/L {ratio:.2f}</translation>
    </message>
    <message>
        <source>Slope {mean:.0f}° (largest {largest:.0f}°), drop {drop:.0f} m, {curvature}</source>
        <translation>傾斜 {mean:.0f}°（最大 {largest:.0f}°）、比高 {drop:.0f} m, {curvature}</translation>
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
        <source>A map that was interrupted is complete. Candidates: {count}</source>
        <translation>中断されたマッピングが完了しました。候補: {count}</translation>
    </message>
    <message>
        <source>Cancelled; the event is as it was. The new candidates are in {}.</source>
        <translation>キャンセルしました。イベントは元のままです。新しい候補は {} にあります。</translation>
    </message>
    <message>
        <source>Candidates taken in: {count}; there already: {present}</source>
        <translation>取り込んだ候補: {count}、既存: {present}</translation>
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
        <source>Ruled out</source>
        <translation>除外</translation>
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
    <name>ChangedCounts</name>
    <message>
        <source>another area</source>
        <translation>範囲が異なる</translation>
    </message>
    <message>
        <source>as many in the event as before</source>
        <translation>イベント内の数は前と同じ</translation>
    </message>
    <message>
        <source>minimum area {new} instead of {old}</source>
        <translation>最小面積 {new}（前は {old}）</translation>
    </message>
    <message>
        <source>model {new} instead of {old}</source>
        <translation>モデル {new}（前は {old}）</translation>
    </message>
    <message>
        <source>region {new} instead of {old}</source>
        <translation>地域 {new}（前は {old}）</translation>
    </message>
    <message>
        <source>threshold {new} % instead of {old} %</source>
        <translation>しきい値 {new} %（前は {old} %）</translation>
    </message>
    <message>
        <source>version {new} of the model instead of {old}</source>
        <translation>モデルのバージョン {new}（前は {old}）</translation>
    </message>
    <message>
        <source>{} fewer than before</source>
        <translation>前より {} 件減少</translation>
    </message>
    <message>
        <source>{} more in the event than before</source>
        <translation>イベント内で前より {} 件増加</translation>
    </message>
</context>
<context>
    <name>ClickLabels</name>
    <message>
        <source>All of this outline is labelled already; nothing was added.</source>
        <translation>この輪郭はすべてラベル済みのため、何も追加しませんでした。</translation>
    </message>
    <message>
        <source>Click on a landslide: its outline is proposed.</source>
        <translation>地すべりをクリックすると、輪郭が提案されます。</translation>
    </message>
    <message>
        <source>Label by click</source>
        <translation>クリックでラベル付け</translation>
    </message>
    <message>
        <source>Larger ones are not looked for: draw them.</source>
        <translation>これより大きいものは探しません。描いてください。</translation>
    </message>
    <message>
        <source>Looking for the outline…</source>
        <translation>輪郭を探しています…</translation>
    </message>
    <message>
        <source>Mouse wheel: larger or smaller. Enter, double click or right click: take it. Esc: drop it. Click elsewhere: another one.</source>
        <translation>マウスホイール: 大きく・小さく。Enter、ダブルクリック、右クリック: 採用。Esc: 破棄。ほかの場所をクリック: 別の輪郭。</translation>
    </message>
    <message>
        <source>Outlines are grown on an image. Choose the raster taken after the event on the Map page.</source>
        <translation>輪郭は画像から広げて求めます。「マッピング」ページで発生後に撮影されたラスターを選択してください。</translation>
    </message>
    <message>
        <source>The place of the click has no coordinates in the CRS of '{}'. Click in the image.</source>
        <translation>クリックした位置には「{}」の CRS での座標がありません。画像の中をクリックしてください。</translation>
    </message>
</context>
<context>
    <name>ClickWorker</name>
    <message>
        <source>No outline can be proposed here: {}</source>
        <translation>ここでは輪郭を提案できません: {}</translation>
    </message>
</context>
<context>
    <name>CloudsBox</name>
    <message>
        <source>A raster of classes, or polygons with the attribute class: cloud, shadow or snow</source>
        <translation>クラスのラスター、または属性 class（cloud、shadow、snow）を持つポリゴン</translation>
    </message>
    <message>
        <source>After</source>
        <translation>発生後</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>発生前</translation>
    </message>
    <message>
        <source>Clouds, shadow, snow</source>
        <translation>雲、影、雪</translation>
    </message>
    <message>
        <source>Do not mask</source>
        <translation>マスクしない</translation>
    </message>
    <message>
        <source>Mas&amp;king</source>
        <translation>マスク処理(&amp;K)</translation>
    </message>
    <message>
        <source>Mask by rules</source>
        <translation>規則でマスク</translation>
    </message>
    <message>
        <source>Mask by the network for clouds</source>
        <translation>雲用ネットワークでマスク</translation>
    </message>
    <message>
        <source>Mask for change, not for models</source>
        <translation>変化ではマスク、モデルではなし</translation>
    </message>
    <message>
        <source>No mask of my own</source>
        <translation>独自のマスクなし</translation>
    </message>
    <message>
        <source>What clouds, shadow and snow hide is not mapped; the masks come as layers to edit. For change, the network for clouds tells them where the engine has it and the bands allow it, else rules.</source>
        <translation>雲、影、雪に隠れた所はマッピングしません。マスクは編集できるレイヤーになります。変化の場合、雲用ネットワークがエンジンにあり、バンドが対応していればそれで、なければ規則で判別します。</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Candidates decided on: {count}. Undo takes all of them back.</source>
        <translation>判定した候補: {count}。「元に戻す」ですべて取り消せます。</translation>
    </message>
    <message>
        <source>Candidates merged into one, which counts as edited: {count}. Undo parts them.</source>
        <translation>1 つに結合した候補: {count}。結果は編集済みとみなされます。「元に戻す」で元の候補に分かれます。</translation>
    </message>
    <message>
        <source>Deciding: {share:.0%}</source>
        <translation>判定しています: {share:.0%}</translation>
    </message>
    <message>
        <source>Taking back: {share:.0%}</source>
        <translation>取り消しています: {share:.0%}</translation>
    </message>
</context>
<context>
    <name>DetectControl</name>
    <message>
        <source>Boxes: {count}</source>
        <translation>ボックス: {count}</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Open the attribute table of the boxes</source>
        <translation>ボックスの属性テーブルを開きます</translation>
    </message>
    <message>
        <source>Show all boxes</source>
        <translation>すべてのボックスを表示します</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>&amp;Try the devices</source>
        <translation>デバイスを試す(&amp;T)</translation>
    </message>
    <message>
        <source>List graphics cards and CPU, and let a small network run on each</source>
        <translation>グラフィックカードと CPU を一覧にし、それぞれで小さなネットワークを実行します</translation>
    </message>
    <message>
        <source>Trying each device in a process of its own…</source>
        <translation>各デバイスを専用のプロセスで試しています…</translation>
    </message>
    <message>
        <source>{name}, {free} of {total} GB free</source>
        <translation>{name}、空き {free}/{total} GB</translation>
    </message>
    <message>
        <source>✔ {name}: works</source>
        <translation>✔ {name}: 動作します</translation>
    </message>
    <message>
        <source>✘ {name}: {reason}</source>
        <translation>✘ {name}: {reason}</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Diagnostics of Landslide Mapper</source>
        <translation>Landslide Mapper の診断情報</translation>
    </message>
    <message>
        <source>For a report of a fault. Passwords are left out, and names of people, folders, machines and databases; read it before you send it.</source>
        <translation>不具合の報告用です。パスワードと、人・フォルダー・マシン・データベースの名前は省かれます。送る前に内容を確認してください。</translation>
    </message>
    <message>
        <source>Save the text as a file</source>
        <translation>テキストをファイルに保存</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>Trying the engine and its devices…</source>
        <translation>エンジンとそのデバイスを試しています…</translation>
    </message>
</context>
<context>
    <name>EngineChooser</name>
    <message>
        <source>A Python with PyTorch</source>
        <translation>PyTorch のある Python</translation>
    </message>
    <message>
        <source>An interpreter, or the folder of an environment, that has PyTorch; nothing is installed</source>
        <translation>PyTorch のあるインタープリター、または環境のフォルダー。何もインストールしません</translation>
    </message>
    <message>
        <source>From an offline bundle</source>
        <translation>オフラインバンドルから</translation>
    </message>
    <message>
        <source>The folder that './build.sh bundle' has made</source>
        <translation>「./build.sh bundle」で作成したフォルダー</translation>
    </message>
</context>
<context>
    <name>EngineManager</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Download and install</source>
        <translation>ダウンロードしてインストール(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Download and update</source>
        <translation>ダウンロードして更新(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Install from the bundle</source>
        <translation>バンドルからインストール(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>修復(&amp;R)</translation>
    </message>
    <message>
        <source>A folder of wheels, made by './build.sh bundle' on a machine of the same kind.</source>
        <translation>同じ種類のマシンで「./build.sh bundle」により作成した、wheel のフォルダー。</translation>
    </message>
    <message>
        <source>Also Das&amp;k, to map on a cluster: 4 MB more to download, 30 MB on disk</source>
        <translation>クラスターでのマッピング用に Dask も(&amp;K): ダウンロード 4 MB、ディスク 30 MB 追加</translation>
    </message>
    <message>
        <source>Also models for &amp;other programs (ONNX): 25 MB more to download, 60 MB on disk</source>
        <translation>他のプログラム用のモデル (ONNX) も含める(&amp;O)：追加ダウンロード 25 MB、ディスク 60 MB</translation>
    </message>
    <message>
        <source>Also the network for c&amp;louds (ukis-csmask): 210 MB more to download, 350 MB on disk</source>
        <translation>雲用ネットワーク（ukis-csmask）も(&amp;L): ダウンロード 210 MB、ディスク 350 MB 追加</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>確認(&amp;H)</translation>
    </message>
    <message>
        <source>Cancelled; everything is as it was. What was downloaded is kept for the next time.</source>
        <translation>キャンセルしました。すべて元のままです。ダウンロード済みのものは次回のために残します。</translation>
    </message>
    <message>
        <source>Check it and &amp;use it</source>
        <translation>確認して使用(&amp;U)</translation>
    </message>
    <message>
        <source>Check the engine, and make it anew where it does not work</source>
        <translation>エンジンを確認し、動作しない場合は作り直します</translation>
    </message>
    <message>
        <source>Checking the engine…</source>
        <translation>エンジンを確認しています…</translation>
    </message>
    <message>
        <source>Checking this Python…</source>
        <translation>この Python を確認しています…</translation>
    </message>
    <message>
        <source>Let the engine map one tile, in a process of its own</source>
        <translation>専用のプロセスで、エンジンに 1 タイルをマッピングさせます</translation>
    </message>
    <message>
        <source>Looking at this machine…</source>
        <translation>このマシンを調べています…</translation>
    </message>
    <message>
        <source>Many machines map one scene; without it, this machine does</source>
        <translation>多数のマシンで 1 つのシーンをマッピングします。なければこのマシンで行います</translation>
    </message>
    <message>
        <source>Masks clouds and their shadows where there is near infrared; without it, rules do that</source>
        <translation>近赤外がある場合に雲とその影をマスクします。ない場合は規則でマスクします</translation>
    </message>
    <message>
        <source>Name the folder of the bundle first.</source>
        <translation>先にバンドルのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Nothing is installed. What is missing is named, with the command that brings it. Leave it empty to use what is found automatically.</source>
        <translation>何もインストールしません。不足しているものを、それを入れるコマンドとともに示します。空の場合は自動検出したものを使います。</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Remove the engine</source>
        <translation>エンジンを削除</translation>
    </message>
    <message>
        <source>Remove the engine and all that was downloaded for it</source>
        <translation>エンジンと、そのためにダウンロードしたものをすべて削除します</translation>
    </message>
    <message>
        <source>Remove the engine and all that was downloaded for it? Models, events and maps stay.</source>
        <translation>エンジンと、そのためにダウンロードしたものをすべて削除しますか？ モデル、イベント、地図は残ります。</translation>
    </message>
    <message>
        <source>Removing the engine…</source>
        <translation>エンジンを削除しています…</translation>
    </message>
    <message>
        <source>Repairing the engine…</source>
        <translation>エンジンを修復しています…</translation>
    </message>
    <message>
        <source>Set the chosen engine up</source>
        <translation>選択したエンジンをセットアップします</translation>
    </message>
    <message>
        <source>Setting up the engine…</source>
        <translation>エンジンをセットアップしています…</translation>
    </message>
    <message>
        <source>Stop; the engine that was there stays</source>
        <translation>中止します。以前のエンジンは残ります</translation>
    </message>
    <message>
        <source>The engine was removed.</source>
        <translation>エンジンを削除しました。</translation>
    </message>
    <message>
        <source>This Python is in use: {path}</source>
        <translation>この Python を使用しています: {path}</translation>
    </message>
    <message>
        <source>What the installation prints</source>
        <translation>インストールの出力</translation>
    </message>
    <message>
        <source>Whole lo&amp;g</source>
        <translation>ログ全体(&amp;G)</translation>
    </message>
    <message>
        <source>Writes models as ONNX files, which the plugin Deepness and others read</source>
        <translation>プラグイン Deepness などで読み込める ONNX ファイルとしてモデルを書き出します</translation>
    </message>
</context>
<context>
    <name>EngineSetupDialog</name>
    <message>
        <source>Engine of Landslide Mapper</source>
        <translation>Landslide Mapper のエンジン</translation>
    </message>
    <message>
        <source>Landslide Mapper runs its networks in a Python environment of its own; QGIS's Python is not touched. No image and no result ever leaves this machine.</source>
        <translation>Landslide Mapper は専用の Python 環境でネットワークを実行し、QGIS の Python には手を加えません。画像も結果もこのマシンの外に出ることはありません。</translation>
    </message>
</context>
<context>
    <name>EngineTexts</name>
    <message>
        <source>About {download} MB to download, {disk} GB on disk.</source>
        <translation>ダウンロード約 {download} MB、ディスク約 {disk} GB。</translation>
    </message>
    <message>
        <source>About {minutes} min at the speed of the last time.</source>
        <translation>前回の速度で約 {minutes} 分。</translation>
    </message>
    <message>
        <source>An engine that was made by hand is in use: {folder}</source>
        <translation>手動で作成したエンジンを使用しています: {folder}</translation>
    </message>
    <message>
        <source>Free there: {free} GB.</source>
        <translation>保存先の空き容量: {free} GB。</translation>
    </message>
    <message>
        <source>From the Python package index: {packages}, and what these need.</source>
        <translation>Python パッケージインデックスから: {packages} と、その依存パッケージ。</translation>
    </message>
    <message>
        <source>From the bundle, without internet: {packages}, and what these need.</source>
        <translation>バンドルから（インターネット不要）: {packages} と、その依存パッケージ。</translation>
    </message>
    <message>
        <source>How long it takes is shown when the first megabytes have come.</source>
        <translation>所要時間は、最初の数 MB を受信した後に表示します。</translation>
    </message>
    <message>
        <source>Into {folder}, {size} GB.</source>
        <translation>保存先 {folder}、{size} GB。</translation>
    </message>
    <message>
        <source>It takes a few minutes.</source>
        <translation>数分かかります。</translation>
    </message>
    <message>
        <source>It works: {library} on {device}; a network mapped one tile in {seconds} s.</source>
        <translation>動作を確認しました: {library}、デバイス {device}。ネットワークが 1 タイルを {seconds} 秒でマッピングしました。</translation>
    </message>
    <message>
        <source>Made with Python {version}: {path}</source>
        <translation>Python {version} で作成: {path}</translation>
    </message>
    <message>
        <source>No Python was found that could make an environment for the engine. Install Python 3.9 to 3.13 or uv, or name a Python that has PyTorch.</source>
        <translation>エンジンの環境を作成できる Python が見つかりません。Python 3.9～3.13 または uv をインストールするか、PyTorch のある Python を指定してください。</translation>
    </message>
    <message>
        <source>No Python was found; uv brings one.</source>
        <translation>Python が見つからないため、uv が用意します。</translation>
    </message>
    <message>
        <source>No engine is set up yet.</source>
        <translation>エンジンはまだセットアップされていません。</translation>
    </message>
    <message>
        <source>Not here: {reason}</source>
        <translation>ここでは使えません: {reason}</translation>
    </message>
    <message>
        <source>ONNX Runtime {version}, for mapping only,</source>
        <translation>ONNX Runtime {version}（マッピング専用）</translation>
    </message>
    <message>
        <source>Only {free} GB are free there: make room first.</source>
        <translation>保存先の空き容量が {free} GB しかありません。先に空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The engine in use: {library} on {device}, {size} GB, set up on {day}.</source>
        <translation>使用中のエンジン: {library}、デバイス {device}、{size} GB、{day} にセットアップ。</translation>
    </message>
    <message>
        <source>The whole log: {path}</source>
        <translation>ログ全体: {path}</translation>
    </message>
    <message>
        <source>This version of the plugin wants a newer one: update it.</source>
        <translation>このバージョンのプラグインには新しいエンジンが必要です。更新してください。</translation>
    </message>
    <message>
        <source>{size} MB of an earlier attempt are there already.</source>
        <translation>以前の試行で取得した {size} MB がすでにあります。</translation>
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
        <source>Copy not saved</source>
        <translation>コピーは保存されていません</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation>コピーを保存しました</translation>
    </message>
    <message>
        <source>Copy the event as it is now; the file alone may lack what was done last</source>
        <translation>現在のイベントをコピーします。ファイルだけでは直近の変更が欠けることがあります</translation>
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
        <source>Save a co&amp;py…</source>
        <translation>コピーを保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Save a copy of the event</source>
        <translation>イベントのコピーを保存</translation>
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
        <source>To copy it while it is open, use “Save a copy”: the file may lack what came last.</source>
        <translation>開いているイベントのコピーには「コピーを保存」を使ってください。ファイルには直近の変更が欠けることがあります。</translation>
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
        <source>To learn from: {}</source>
        <translation>学習対象: {}</translation>
    </message>
    <message>
        <source>accepted: {}</source>
        <translation>採用: {}</translation>
    </message>
    <message>
        <source>edited: {}</source>
        <translation>編集済み: {}</translation>
    </message>
    <message>
        <source>labels: {}</source>
        <translation>ラベル: {}</translation>
    </message>
    <message>
        <source>rejected: {}</source>
        <translation>却下: {}</translation>
    </message>
    <message>
        <source>{text} and {count} more</source>
        <translation>{text} ほか {count} 件</translation>
    </message>
    <message>
        <source>{what} since version {number}</source>
        <translation>{what}（バージョン {number} 以降）</translation>
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
    <name>ExportAdvanced</name>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>What the event's maps looked at</source>
        <translation>イベントのマッピングで調べた範囲</translation>
    </message>
</context>
<context>
    <name>ExportControl</name>
    <message>
        <source>&amp;Import a model…</source>
        <translation>モデルを読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Cancelled; the map was not written, the data are.</source>
        <translation>キャンセルしました。地図は書き込まれていませんが、データは書き込まれています。</translation>
    </message>
    <message>
        <source>E&amp;xport the inventory…</source>
        <translation>インベントリを書き出す(&amp;X)…</translation>
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
        <source>Import a model</source>
        <translation>モデルを読み込む</translation>
    </message>
    <message>
        <source>Importing model {}</source>
        <translation>モデル {} を読み込んでいます</translation>
    </message>
    <message>
        <source>Landslides exported: {}</source>
        <translation>書き出した地すべり: {}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マッピング</translation>
    </message>
    <message>
        <source>Model '{name}' is in {path}.</source>
        <translation>モデル「{name}」は {path} にあります。</translation>
    </message>
    <message>
        <source>Model exported to {path}: {size:.1f} MB, probabilities within {most:.2g} of the model's.</source>
        <translation>モデルを {path} に書き出しました: {size:.1f} MB、確率とモデルの差は {most:.2g} 以内。</translation>
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
        <source>Model in one file (*.zip)</source>
        <translation>1 ファイルのモデル (*.zip)</translation>
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
        <source>Printing the map</source>
        <translation>地図を印刷しています</translation>
    </message>
    <message>
        <source>The project was changed while its map was printed: the map was not written.</source>
        <translation>地図の印刷中にプロジェクトが変更されたため、地図は書き込まれていません。</translation>
    </message>
    <message>
        <source>The starter is chosen: it comes with the plugin, so whoever has the plugin has it. Teach it on the Update page, which makes a model of your own, and export that one; or choose another model there.</source>
        <translation>スターターモデルが選択されています。プラグインに付属するため、プラグインがあれば誰でも使えます。「更新」ページで学習させて自分のモデルを作り、それを書き出すか、そこで別のモデルを選択してください。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>書き出す(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Landslides</source>
        <translation>地すべり(&amp;L)</translation>
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
        <source>A&amp;uthor</source>
        <translation>作成者(&amp;U)</translation>
    </message>
    <message>
        <source>All files begin with it</source>
        <translation>すべてのファイル名の先頭に付きます</translation>
    </message>
    <message>
        <source>As the inventory</source>
        <translation>インベントリと同じ</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Coordinate reference system of the files; GeoJSON and KML are always in WGS 84</source>
        <translation>ファイルの座標参照系。GeoJSON と KML は常に WGS 84 です</translation>
    </message>
    <message>
        <source>Coordinate s&amp;ystem</source>
        <translation>座標系(&amp;Y)</translation>
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
        <source>Last export: {} (landslides: {}). Decisions since: {}.</source>
        <translation>前回のエクスポート：{}（地すべり：{}）。それ以降の判定：{}。</translation>
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
        <source>Names and words of the attributes: ours, or those that another inventory asks for</source>
        <translation>属性の名前と語句: このプラグインのもの、または別のインベントリが求めるもの</translation>
    </message>
    <message>
        <source>Of the inventory and its map</source>
        <translation>インベントリと地図のタイトル</translation>
    </message>
    <message>
        <source>Person or organization that answers for it</source>
        <translation>責任を持つ人または組織</translation>
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
        <source>Smoot&amp;h outlines</source>
        <translation>輪郭を滑らかに(&amp;H)</translation>
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
        <source>Under which others may use it</source>
        <translation>他の人が利用できる条件</translation>
    </message>
    <message>
        <source>Which landslides; by default those that a person has confirmed</source>
        <translation>対象の地すべり。通常は人が確認したもの</translation>
    </message>
    <message>
        <source>Without the stairs of pixels; borders stay shared, and areas are those of what is written</source>
        <translation>ピクセルの階段状の縁をなくします。境界は共有のままで、面積は書き出すものの値です</translation>
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
    <name>FetchControl</name>
    <message>
        <source>Cancelled; nothing was downloaded.</source>
        <translation>キャンセルしました。何もダウンロードしていません。</translation>
    </message>
    <message>
        <source>Download weights</source>
        <translation>重みをダウンロード</translation>
    </message>
    <message>
        <source>Download {repository} from {host}, about {megabytes} MB, to {file}? Licence: {licence}.</source>
        <translation>{host} から {repository}（約 {megabytes} MB）を {file} にダウンロードしますか？ ライセンス: {licence}。</translation>
    </message>
    <message>
        <source>Encoder {} is ready: a training on this page starts from it.</source>
        <translation>エンコーダー {} の準備ができました。このページでの学習はこれから始まります。</translation>
    </message>
    <message>
        <source>see its page there</source>
        <translation>配布元のページを参照</translation>
    </message>
</context>
<context>
    <name>FetchPlan</name>
    <message>
        <source>Downloading weights</source>
        <translation>重みをダウンロード中</translation>
    </message>
    <message>
        <source>Looking up weights</source>
        <translation>重みの情報を確認中</translation>
    </message>
</context>
<context>
    <name>FitPlan</name>
    <message>
        <source>Fitting the weights to the reviews</source>
        <translation>重みを確認結果に合わせています</translation>
    </message>
    <message>
        <source>Going back to the usual weights</source>
        <translation>通常の重みに戻しています</translation>
    </message>
</context>
<context>
    <name>GroundBox</name>
    <message>
        <source>Apply to the candidates</source>
        <translation>候補に適用</translation>
    </message>
    <message>
        <source>Describe the terrain of the event's candidates, and apply the rules to them</source>
        <translation>イベントの候補の地形を記述し、規則を適用します</translation>
    </message>
    <message>
        <source>Ele&amp;vation</source>
        <translation>標高(&amp;V)</translation>
    </message>
    <message>
        <source>Elevation model, any coordinate system and pixel size: candidates get their terrain</source>
        <translation>標高モデル。座標系とピクセルサイズは問いません。候補に地形情報が付きます</translation>
    </message>
    <message>
        <source>Elevations are in feet</source>
        <translation>標高の単位はフィート</translation>
    </message>
    <message>
        <source>Least slope</source>
        <translation>最小傾斜</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Only where the raster does not say so itself</source>
        <translation>ラスター自体に単位の記載がない場合のみ</translation>
    </message>
    <message>
        <source>Polygons, or a raster (0: land): what lies in it by more than a half is ruled out</source>
        <translation>ポリゴンまたはラスター（0: 陸地）。半分を超えてこの中にあるものは除外します</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>地形</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水域</translation>
    </message>
    <message>
        <source>Water by the bands of the image, too</source>
        <translation>画像のバンドでも水域を判別</translation>
    </message>
    <message>
        <source>What lies on flatter ground on the whole is ruled out: hidden, not lost</source>
        <translation>全体として平坦な地面にあるものは除外します。非表示になるだけで失われません</translation>
    </message>
    <message>
        <source>Where more green light than near infrared comes back there is water; the bands must be known</source>
        <translation>近赤外より緑の反射が強い所を水域とみなします。バンドが分かっている必要があります</translation>
    </message>
</context>
<context>
    <name>GroundControl</name>
    <message>
        <source>Cancelled; some candidates are described. Apply it again for the rest.</source>
        <translation>キャンセルしました。一部の候補は記述済みです。残りはもう一度適用してください。</translation>
    </message>
    <message>
        <source>Cancelled; the candidates stay as they were.</source>
        <translation>キャンセルしました。候補は元のままです。</translation>
    </message>
    <message>
        <source>Candidates described: {}</source>
        <translation>記述した候補: {}</translation>
    </message>
    <message>
        <source>Describing the terrain of the candidates</source>
        <translation>候補の地形を記述しています</translation>
    </message>
    <message>
        <source>The event was closed meanwhile: its candidates are not described.</source>
        <translation>その間にイベントが閉じられたため、候補は記述されていません。</translation>
    </message>
</context>
<context>
    <name>GroundPlan</name>
    <message>
        <source>Describing the terrain of the candidates</source>
        <translation>候補の地形を記述しています</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Add rasters…</source>
        <translation>ラスターを追加…</translation>
    </message>
    <message>
        <source>As data for others, with metadata and statistics, or as a printed map.</source>
        <translation>他の人が使えるデータ（メタデータと統計つき）、または印刷用の地図として。</translation>
    </message>
    <message>
        <source>By keyboard: A accepts, R rejects, Space blinks before and after. Ten are enough to go on.</source>
        <translation>キーボード: A で採用、R で却下、スペースで発生前後を切り替え。10 件で次に進めます。</translation>
    </message>
    <message>
        <source>Check the images and the model below. What is proposed there needs no labels of yours.</source>
        <translation>下の画像とモデルを確認してください。提案どおりなら、ご自分のラベルは不要です。</translation>
    </message>
    <message>
        <source>Choose the images</source>
        <translation>画像を選ぶ</translation>
    </message>
    <message>
        <source>Draw landslides that the map lacks, and mark areas where all of them are drawn.</source>
        <translation>地図にない地すべりを描き、すべて描いた範囲を指定します。</translation>
    </message>
    <message>
        <source>Export the inventory</source>
        <translation>インベントリを書き出す</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Go to the labels</source>
        <translation>ラベルへ進む</translation>
    </message>
    <message>
        <source>Keep it to one line; the menu of the help button opens it again</source>
        <translation>1 行に縮めます。ヘルプボタンのメニューで再び開けます</translation>
    </message>
    <message>
        <source>Label what was missed</source>
        <translation>見逃しをラベル付け</translation>
    </message>
    <message>
        <source>Make a map</source>
        <translation>マッピングする</translation>
    </message>
    <message>
        <source>Make an event</source>
        <translation>イベントを作成する</translation>
    </message>
    <message>
        <source>Map landslides</source>
        <translation>地すべりをマッピング</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>新しいイベント…</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>次: {title}</translation>
    </message>
    <message>
        <source>One file that keeps the map, labels, and every decision about them.</source>
        <translation>地図、ラベル、すべての判定を保存する 1 つのファイルです。</translation>
    </message>
    <message>
        <source>One from after the event, and one from before it if there is one: any raster QGIS shows.</source>
        <translation>発生後の画像 1 つと、あれば発生前の画像 1 つ。QGIS で表示できるラスターなら何でも使えます。</translation>
    </message>
    <message>
        <source>Review the candidates</source>
        <translation>候補を確認する</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>確認を始める</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>前のステップ</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>Teach a model</source>
        <translation>モデルに学習させる</translation>
    </message>
    <message>
        <source>Teach…</source>
        <translation>学習…</translation>
    </message>
    <message>
        <source>The starter becomes a model of your own, or yours better, by what you decided and drew.</source>
        <translation>判定したものと描いたものにより、スターターモデルから自分のモデルができるか、自分のモデルがよくなります。</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>手順 {number}/{count}: {title}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&amp;All of the help</source>
        <translation>すべてのヘルプ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>このページのヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quick start</source>
        <translation>クイックスタート(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Show the first steps</source>
        <translation>最初の手順を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>このページのヘルプ</translation>
    </message>
    <message>
        <source>No program has opened the help. Open this file in a browser: {page}</source>
        <translation>ヘルプを開けるプログラムがありませんでした。このファイルをブラウザーで開いてください: {page}</translation>
    </message>
    <message>
        <source>The help is not in this copy of the plugin: {page} is missing. Install the plugin's zip again; in a checkout, run ./build.sh docs.</source>
        <translation>このプラグインにはヘルプが入っていません: {page} がありません。プラグインの zip をインストールし直してください。チェックアウトの場合は ./build.sh docs を実行してください。</translation>
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
        <source>Sheet {} of {}: {}</source>
        <translation>図葉 {}/{}: {}</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>図葉</translation>
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
        <source>last version</source>
        <translation>前のバージョン</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>結合</translation>
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
        <source>&amp;Teach a model from these labels</source>
        <translation>これらのラベルをモデルに学習させる(&amp;T)</translation>
    </message>
    <message>
        <source>Go to the page that updates your model, or trains a first one</source>
        <translation>モデルを更新するページ、または最初のモデルを学習するページへ移動します</translation>
    </message>
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
        <source>Left out because they lie in accuracy areas, wholly or in part: {}.</source>
        <translation>精度評価の範囲に全体または一部が入るため除外: {}。</translation>
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
        <source>Candidates in these areas that nobody has reviewed: {}. The model learns that they are no landslides. Review them, or draw them.</source>
        <translation>これらの範囲内で誰も確認していない候補: {}。モデルはこれらを地すべりではないものとして学習します。候補を確認するか、地すべりを描いてください。</translation>
    </message>
    <message>
        <source>Click on a landslide: its outline is proposed from the images on the Map page. The mouse wheel changes its size, Enter takes it</source>
        <translation>地すべりをクリックすると、「マッピング」ページの画像から輪郭が提案されます。マウスホイールで大きさを変え、Enter で採用します</translation>
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
        <source>Landslides outside all labelled areas: {}. The model learns them, but not what lies around.</source>
        <translation>ラベル済み範囲の外にある地すべり: {}。モデルはこれらを学習しますが、その周囲は学習しません。</translation>
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
        <source>Next: click on or draw the landslides that you see, or import them.</source>
        <translation>次に: 見つけた地すべりをクリックするか描く、または読み込んでください。</translation>
    </message>
    <message>
        <source>Next: draw at least one landslide inside a training area.</source>
        <translation>次に: 学習範囲の中に地すべりを少なくとも 1 つ描いてください。</translation>
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
        <source>Outline landslides by &amp;click</source>
        <translation>クリックで地すべりの輪郭を作成(&amp;C)</translation>
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
        <source>Advanced</source>
        <translation>詳細設定</translation>
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
        <source>Places labelled: {done} of {count}</source>
        <translation>ラベル済みの場所: {done}/{count}</translation>
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
        <source>files: {}</source>
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
</context>
<context>
    <name>LandslideMapperPlugin</name>
    <message>
        <source>Diagnostics…</source>
        <translation>診断情報…</translation>
    </message>
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
        <source>candidates: {}</source>
        <translation>候補: {}</translation>
    </message>
</context>
<context>
    <name>LiveChoice</name>
    <message>
        <source>&amp;Learn while I review</source>
        <translation>確認しながら学習(&amp;L)</translation>
    </message>
    <message>
        <source>A quick update starts by itself after each handful of new labels and decisions. The view is refreshed when your hands rest; what you have reviewed stays as it is.</source>
        <translation>新しいラベルと判定がいくつかたまるたびに、簡易更新が自動で始まります。手が止まったときに表示を更新します。確認済みのものはそのままです。</translation>
    </message>
    <message>
        <source>New labels and decisions after which an update starts</source>
        <translation>更新を始めるまでの、新しいラベルと判定の数</translation>
    </message>
    <message>
        <source>new labels and decisions start an update</source>
        <translation>件の新しいラベルと判定で更新を開始</translation>
    </message>
</context>
<context>
    <name>LiveLearning</name>
    <message>
        <source>Learning while you review is switched off: three updates in a row did not help. The Update page says why.</source>
        <translation>確認中の学習をオフにしました: 更新が 3 回続けて改善になりませんでした。理由は「更新」ページにあります。</translation>
    </message>
    <message>
        <source>The last handful did not help: {reason} The version in use stays.</source>
        <translation>直近の新しいラベルと判定では改善しませんでした: {reason} 使用中のバージョンはそのままです。</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>&amp;Boxes for triage</source>
        <translation>優先順位付け用ボックス(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Map landslides</source>
        <translation>地すべりをマッピング(&amp;M)</translation>
    </message>
    <message>
        <source>Boxes by &amp;Faster R-CNN</source>
        <translation>Faster R-CNN によるボックス(&amp;F)</translation>
    </message>
    <message>
        <source>Find landslides and add them to the project</source>
        <translation>地すべりを検出してプロジェクトに追加します</translation>
    </message>
    <message>
        <source>More: what else these choices can give</source>
        <translation>その他: この選択で得られるもの</translation>
    </message>
    <message>
        <source>Needs a model that was taught boxes: Update page, Advanced</source>
        <translation>ボックスを学習したモデルが必要です: 「更新」ページの「詳細設定」</translation>
    </message>
    <message>
        <source>One box with a score around each landslide, to see where to look first</source>
        <translation>地すべりごとにスコア付きのボックスを 1 つ描き、先に見るべき場所を示します</translation>
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
        <source>Candidate landslides: {count}</source>
        <translation>地すべり候補: {count}</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>中断した所から続ける</translation>
    </message>
    <message>
        <source>Map what is missing; what is finished is kept</source>
        <translation>残りをマッピングします。完了した部分は残ります</translation>
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
        <source>The event was closed while the map was made: candidates in {file}: {count}</source>
        <translation>マッピング中にイベントが閉じられました。{file} にある候補: {count}</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>{} more are reviewed already or were there before</source>
        <translation>確認済みまたは既存: {}</translation>
    </message>
    <message>
        <source>{} were cut where others are</source>
        <translation>他の候補との重なりで切り取ったもの: {}</translation>
    </message>
</context>
<context>
    <name>MapGroup</name>
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
        <source>&amp;Map</source>
        <translation>地図(&amp;M)</translation>
    </message>
    <message>
        <source>A grid of sheets</source>
        <translation>格子状の図葉</translation>
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
        <source>Format of the file; size and orientation of the paper, or a template of your own: keep the layout in the project, edit it there, and save it as template</source>
        <translation>ファイルの形式。用紙のサイズと向き、または独自のテンプレート: レイアウトをプロジェクトに残し、そこで編集してテンプレートとして保存します</translation>
    </message>
    <message>
        <source>One for each of: {}</source>
        <translation>次のそれぞれに 1 枚: {}</translation>
    </message>
    <message>
        <source>One map</source>
        <translation>1 枚の地図</translation>
    </message>
    <message>
        <source>One map; or an atlas: sheets of one scale over the landslides, or one for each polygon</source>
        <translation>1 枚の地図、または地図帳: 地すべりを覆う同じ縮尺の図葉、もしくはポリゴンごとに 1 枚</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
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
        <source>Scale of the sheets</source>
        <translation>図葉の縮尺</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>図葉</translation>
    </message>
    <message>
        <source>To edit it under Project &gt; Layouts; it shows the exported GeoPackage, so tick that, too</source>
        <translation>「プロジェクト」&gt;「レイアウト」で編集できます。書き出した GeoPackage を表示するので、それもチェックしてください</translation>
    </message>
    <message>
        <source>What the colors of the landslides tell</source>
        <translation>地すべりの色が表すもの</translation>
    </message>
    <message>
        <source>Where the image is from, as its license asks for</source>
        <translation>画像の出典（ライセンスの求めに従う）</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>&amp;Area</source>
        <translation>範囲(&amp;A)</translation>
    </message>
    <message>
        <source>A layer that is no file (XYZ, WMS) is rendered with pixels of this size on the ground; proposed is that of the screen at the current scale</source>
        <translation>ファイルでないレイヤー（XYZ、WMS）は、地上でこの大きさのピクセルで描画します。現在の縮尺での画面のピクセルサイズを提案します</translation>
    </message>
    <message>
        <source>Add a polygon layer that bounds the area to map, or choose another area.</source>
        <translation>対象範囲を囲むポリゴンレイヤーを追加するか、別の範囲を選択してください。</translation>
    </message>
    <message>
        <source>Add a post-event raster to the project.</source>
        <translation>プロジェクトに発生後のラスターを追加してください。</translation>
    </message>
    <message>
        <source>Automatic (from image)</source>
        <translation>自動（画像から判断）</translation>
    </message>
    <message>
        <source>Boxes: {name}</source>
        <translation>ボックス: {name}</translation>
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
        <source>Choose the attribute that names the region of each polygon.</source>
        <translation>各ポリゴンの地域名を示す属性を選択してください。</translation>
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
        <source>Draw a rectangle on the map.</source>
        <translation>地図上に矩形を描いてください。</translation>
    </message>
    <message>
        <source>Folder for the candidates (GeoPackage) and the probability (GeoTIFF)</source>
        <translation>候補（GeoPackage）と確率（GeoTIFF）を保存するフォルダー</translation>
    </message>
    <message>
        <source>Landslide Mapper</source>
        <translation>Landslide Mapper</translation>
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
        <source>Mo&amp;del</source>
        <translation>モデル(&amp;D)</translation>
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
    <name>Messages</name>
    <message>
        <source> (the decoder of '{best}' reaches {iou:.2f} IoU on the new labels)</source>
        <translation> （「{best}」のデコーダーの新しいラベルでの IoU は {iou:.2f}）</translation>
    </message>
    <message>
        <source> If that QGIS has crashed, delete {path} and open the event again.</source>
        <translation> その QGIS がクラッシュした場合は、{path} を削除してイベントを開き直してください。</translation>
    </message>
    <message>
        <source> Its last lines are in {file}.</source>
        <translation> 最後の行は {file} にあります。</translation>
    </message>
    <message>
        <source> Its last words: {lines}</source>
        <translation> 最後の出力: {lines}</translation>
    </message>
    <message>
        <source> Its last words: {lines}.</source>
        <translation> 最後の出力: {lines}。</translation>
    </message>
    <message>
        <source>'change' maps the change between the dates without a network: there is nothing to make smaller. Name a model.</source>
        <translation>「change」はネットワークなしで 2 時期の変化をマッピングするため、小さくするものがありません。モデルを指定してください。</translation>
    </message>
    <message>
        <source>'{answer}' is no answer, expected one of {answers}.</source>
        <translation>「{answer}」は回答ではありません。{answers} のいずれかにしてください。</translation>
    </message>
    <message>
        <source>'{command}' learns in one process only: start it again without torchrun.</source>
        <translation>「{command}」の学習は 1 つのプロセスで行います。torchrun なしで起動し直してください。</translation>
    </message>
    <message>
        <source>'{csv_geometry}' is no way to write places to CSV, expected {choices}.</source>
        <translation>「{csv_geometry}」は CSV に位置を書く方法ではありません。{choices} のいずれかにしてください。</translation>
    </message>
    <message>
        <source>'{expression}' is not an expression: {reason}.</source>
        <translation>「{expression}」は式ではありません: {reason}。</translation>
    </message>
    <message>
        <source>'{foreign}' is no file of a model version.</source>
        <translation>「{foreign}」はモデルのバージョンのファイルではありません。</translation>
    </message>
    <message>
        <source>'{layer}' cannot say where {scene} is: it has no georeference.</source>
        <translation>「{layer}」では {scene} の位置を判断できません: 位置情報がありません。</translation>
    </message>
    <message>
        <source>'{layer}' has most of the scene in {there}.</source>
        <translation>「{layer}」ではシーンの大部分が {there} に入ります。</translation>
    </message>
    <message>
        <source>'{layer}' has most of {scene} in no region; its images decide.</source>
        <translation>「{layer}」では {scene} の大部分がどの地域にも入りません。画像で判断します。</translation>
    </message>
    <message>
        <source>'{layer}' has {scene} in {regions}, which the model does not know; skipped.</source>
        <translation>「{layer}」では {scene} が {regions} に入りますが、モデルはこの地域を知りません。使いません。</translation>
    </message>
    <message>
        <source>'{layer}' was not written: QGIS has lost {place}. Open the event again.</source>
        <translation>「{layer}」は書き込まれませんでした: QGIS が {place} を見失いました。イベントを開き直してください。</translation>
    </message>
    <message>
        <source>'{name}' does not say what was mapped. Name polygons of the area that was mapped.</source>
        <translation>「{name}」には、どこをマッピングしたかの記録がありません。マッピングした範囲のポリゴンを指定してください。</translation>
    </message>
    <message>
        <source>'{name}' has no place on the map, so that no elevations can be laid below it. Georeference it.</source>
        <translation>「{name}」は地図上の位置を持たないため、標高を重ねられません。ジオリファレンスしてください。</translation>
    </message>
    <message>
        <source>'{name}' holds no accuracy areas (found: {found}). Draw areas for accuracy, label all landslides in them, and measure again.</source>
        <translation>「{name}」に精度評価の範囲がありません（あるもの: {found}）。精度評価の範囲を描き、その中の地すべりをすべてラベル付けしてから、測定し直してください。</translation>
    </message>
    <message>
        <source>'{name}' holds no landslide that covers an area.</source>
        <translation>「{name}」に、面積を持つ地すべりがありません。</translation>
    </message>
    <message>
        <source>'{name}' holds no polygon, expected the accuracy areas: where all landslides of the reference were mapped. Draw them, and measure again.</source>
        <translation>「{name}」にポリゴンがありません。精度評価の範囲（参照の地すべりをすべてマッピングした範囲）が必要です。描いてから、測定し直してください。</translation>
    </message>
    <message>
        <source>'{name}' holds {count:,} points more than once, such as number {number}: each is judged once. Keep one row of each, or only one sample.</source>
        <translation>「{name}」には {count:,} 点が重複しています（番号 {number} など）。判定は 1 点につき 1 回です。各点の行を 1 つだけ残すか、サンプルを 1 つだけにしてください。</translation>
    </message>
    <message>
        <source>'{name}' holds {kind}, but landslides are polygons. Choose a polygon layer, or turn closed lines into polygons first (Processing: Lines to polygons).</source>
        <translation>「{name}」の内容は {kind} ですが、地すべりはポリゴンです。ポリゴンレイヤーを選択するか、先に閉じた線をポリゴンに変換してください（プロセシング: 線をポリゴンに変換）。</translation>
    </message>
    <message>
        <source>'{name}' is no coordinate reference system, expected a code such as EPSG:32654.</source>
        <translation>「{name}」は座標参照系ではありません。EPSG:32654 のようなコードを指定してください。</translation>
    </message>
    <message>
        <source>'{name}' is no sample: found {found}, expected the strata {strata} and, where a point was judged, the reference {answers}.</source>
        <translation>「{name}」はサンプルではありません: {found} がありますが、層 {strata} と、判定した点の参照 {answers} が必要です。</translation>
    </message>
    <message>
        <source>'{name}' is no sample: it lacks the columns {missing}. Draw a sample first, and judge its points.</source>
        <translation>「{name}」はサンプルではありません: 列 {missing} がありません。先にサンプルを抽出し、その点を判定してください。</translation>
    </message>
    <message>
        <source>'{name}' is no scheme of attributes, expected {known}, or a file that ends in .json.</source>
        <translation>「{name}」は属性スキームではありません。{known} のいずれか、または末尾が .json のファイルを指定してください。</translation>
    </message>
    <message>
        <source>'{name}' is no way to run a network here.</source>
        <translation>「{name}」は、ここで使えるネットワークの実行方法ではありません。</translation>
    </message>
    <message>
        <source>'{output}' lies inside the model that it is made from. Choose another folder.</source>
        <translation>「{output}」は元になるモデルの中にあります。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>'{path}' cannot be read: {reason}. Choose another name.</source>
        <translation>「{path}」を読み込めません: {reason}。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>'{path}' lies on another grid than the scene and is not used.</source>
        <translation>「{path}」はシーンと格子が異なるため使いません。</translation>
    </message>
    <message>
        <source>'{post}' and '{pre}'</source>
        <translation>「{post}」と「{pre}」</translation>
    </message>
    <message>
        <source>'{probability}' does not say its threshold. Name one (--threshold), from 0 to 1.</source>
        <translation>「{probability}」にしきい値の記録がありません。0～1 の値を指定してください（--threshold）。</translation>
    </message>
    <message>
        <source>'{probability}' has no parts whose weights could be fitted: it is not of a starter and the change, or its files *_starter.tif and *_change.tif are not beside it. Map two dates without a model.</source>
        <translation>「{probability}」には重みを調整できる構成要素がありません: スターターと変化から作られたものではないか、*_starter.tif と *_change.tif が同じ場所にありません。モデルなしで 2 時期をマッピングしてください。</translation>
    </message>
    <message>
        <source>'{probability}' is not what '{starter}' and '{change}' make together: another map has been written over them. Map the scene again, into files of another name.</source>
        <translation>「{probability}」は「{starter}」と「{change}」を合わせた結果と一致しません: 別の地図で上書きされています。別の名前のファイルにシーンをマッピングし直してください。</translation>
    </message>
    <message>
        <source>'{python}' is not a working Python (exit code {code}).{said}</source>
        <translation>「{python}」は正常に動く Python ではありません（終了コード {code}）。{said}</translation>
    </message>
    <message>
        <source>'{python}', named in {where}, is QGIS. Choose the Python of an environment that has torch.</source>
        <translation>「{python}」（指定元: {where}）は QGIS です。torch のある環境の Python を選択してください。</translation>
    </message>
    <message>
        <source>'{raster}' has no place on the map. Georeference it first.</source>
        <translation>「{raster}」は地図上の位置が分かりません。先に位置情報を付けてください。</translation>
    </message>
    <message>
        <source>'{region}' cannot be the id of a region: use 1 to 64 letters a-z, digits, '-' or '_', a letter or digit first (e.g. 'hokkaido-2018').</source>
        <translation>「{region}」は地域の ID にできません。英小文字 a-z、数字、「-」、「_」を 1～64 文字で、先頭は英字か数字にしてください（例: 「hokkaido-2018」）。</translation>
    </message>
    <message>
        <source>'{report}' is not an earlier report; it is left alone. Choose another name.</source>
        <translation>「{report}」は以前のレポートではないため、そのまま残します。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>'{table}' has no column '{name}'; it has {names}.</source>
        <translation>「{table}」に列「{name}」がありません。ある列: {names}。</translation>
    </message>
    <message>
        <source>'{table}' has no geometries.</source>
        <translation>「{table}」にジオメトリがありません。</translation>
    </message>
    <message>
        <source>'{table}' takes {geometry}, got {found}.</source>
        <translation>「{table}」のジオメトリは {geometry} ですが、{found} が渡されました。</translation>
    </message>
    <message>
        <source>'{table}': {rows} rows but {geometries} geometries.</source>
        <translation>「{table}」: 行は {rows}、ジオメトリは {geometries} です。</translation>
    </message>
    <message>
        <source>'{title}' is open read-only: {read_only_because}</source>
        <translation>「{title}」は読み取り専用で開かれています: {read_only_because}</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 信頼区間</translation>
    </message>
    <message>
        <source>; did you mean {close!r}?</source>
        <translation>（{close!r} の間違いですか？）</translation>
    </message>
    <message>
        <source>A '{kind}' has {types}, found {content}.</source>
        <translation>「{kind}」の内容は {types} のはずですが、{content} でした。</translation>
    </message>
    <message>
        <source>A Dask worker cannot import {library}. Start workers in a Python with the engine's packages, and with the folder that holds landslide_mapper in PYTHONPATH.</source>
        <translation>Dask ワーカーが {library} をインポートできません。エンジンのパッケージがある Python で、landslide_mapper があるフォルダーを PYTHONPATH に入れて、ワーカーを起動してください。</translation>
    </message>
    <message>
        <source>A Dask worker failed with {kind}: {error}</source>
        <translation>Dask ワーカーで {kind} が発生しました: {error}</translation>
    </message>
    <message>
        <source>A Shapefile is several files: copy those with the endings .shx and .dbf beside it.</source>
        <translation>Shapefile は複数のファイルからなります。末尾が .shx と .dbf のファイルも同じ場所にコピーしてください。</translation>
    </message>
    <message>
        <source>A block of {size:.1f} MB cannot be handed to the worker in '{folder}': {reason}. Free some space there, or set TMPDIR to another folder.</source>
        <translation>{size:.1f} MB のブロックを「{folder}」でワーカーに渡せません: {reason}。空き容量を増やすか、TMPDIR に別のフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>A decoder cannot cost {allowed}: allow more than 0.</source>
        <translation>デコーダーのコストを {allowed} にはできません。0 より大きい値を指定してください。</translation>
    </message>
    <message>
        <source>A downloaded file is damaged. Try again.</source>
        <translation>ダウンロードしたファイルが壊れています。もう一度実行してください。</translation>
    </message>
    <message>
        <source>A folder cannot be written. Make it writable for your account, then try again.</source>
        <translation>フォルダーに書き込めません。ご自分のアカウントで書き込めるようにしてから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>A least slope needs elevations: name an elevation model (--dem), or leave the slope out.</source>
        <translation>最小傾斜には標高が必要です。標高モデル（--dem）を指定するか、傾斜の指定をやめてください。</translation>
    </message>
    <message>
        <source>A line of more than {limit} bytes is not a message.</source>
        <translation>{limit} バイトを超える行はメッセージではありません。</translation>
    </message>
    <message>
        <source>A patch size of {patch_size} pixels is not possible, expected a multiple of {step} from {least} on.</source>
        <translation>パッチサイズ {patch_size} ピクセルは使えません。{least} 以上の {step} の倍数にしてください。</translation>
    </message>
    <message>
        <source>A patch size of {patch_size} pixels is not possible, expected a multiple of {step}.</source>
        <translation>パッチサイズ {patch_size} ピクセルは使えません。{step} の倍数にしてください。</translation>
    </message>
    <message>
        <source>A point of the sample has no place in the event's coordinate reference system.</source>
        <translation>イベントの座標参照系で位置を表せないサンプルの点があります。</translation>
    </message>
    <message>
        <source>A polygon could not be copied: {reason}.</source>
        <translation>ポリゴンをコピーできませんでした: {reason}。</translation>
    </message>
    <message>
        <source>A quick update is of one process: leave out torchrun, or 'quick'.</source>
        <translation>クイック更新は 1 つのプロセスで行います。torchrun か「quick」を外してください。</translation>
    </message>
    <message>
        <source>A row of '{table}' needs a value for '{column}'.</source>
        <translation>「{table}」の行には「{column}」の値が必要です。</translation>
    </message>
    <message>
        <source>A row of '{table}' needs a value for '{name}'.</source>
        <translation>「{table}」の行には「{name}」の値が必要です。</translation>
    </message>
    <message>
        <source>A stratum has only {found:,} pixels, fewer than the {wanted:,} points asked for: all of them are in the sample. Smaller pixels or a wider buffer would give more.</source>
        <translation>ある層のピクセルは {found:,} 個だけで、指定された {wanted:,} 点より少ないため、すべてサンプルに入れました。ピクセルを小さくするか、バッファーを広くすると増えます。</translation>
    </message>
    <message>
        <source>A time limit of {max_minutes} minutes leaves no time to train.</source>
        <translation>制限時間 {max_minutes} 分では学習する時間がありません。</translation>
    </message>
    <message>
        <source>A training starts from a model or from encoder weights: leave out '{model}' or '{file}'.</source>
        <translation>学習の初期状態はモデルかエンコーダーの重みのどちらかです。「{model}」または「{file}」を外してください。</translation>
    </message>
    <message>
        <source>About {share:.0%} of the pixels are valid in every date.</source>
        <translation>ピクセルの約 {share:.0%} がすべての時期で有効です。</translation>
    </message>
    <message>
        <source>About {share:.0%} of the {date} raster holds {fill:g} in all bands, as pixels without data often do: it is mapped like all else. If it is no image, assign this nodata value (in QGIS: Raster &gt; Conversion &gt; Translate).</source>
        <translation>「{date}」ラスタの約{share:.0%}は全バンドが{fill:g}です。データのないピクセルによくある値ですが、ほかと同じようにマッピングされます。画像でない場合は、この値を nodata に指定してください(QGIS: ラスタ &gt; 変換 &gt; 変換(形式))。</translation>
    </message>
    <message>
        <source>Accuracy areas of which nothing was compared, as they lie below other ones or where nothing was mapped: {count:,}.</source>
        <translation>他の範囲の下にあるか、何もマッピングされていないため、比較しなかった精度評価の範囲: {count:,}。</translation>
    </message>
    <message>
        <source>After {phase}: {fault}</source>
        <translation>{phase} の後: {fault}</translation>
    </message>
    <message>
        <source>All of this is labelled already ({roles}); nothing was added.</source>
        <translation>すべてラベル済みのため（{roles}）、何も追加しませんでした。</translation>
    </message>
    <message>
        <source>All pixels of the {date} raster that were looked at have the same values: there is nothing to compare. Choose another raster, or other bands.</source>
        <translation>{date} のラスターで調べたピクセルの値がすべて同じで、比較できるものがありません。別のラスターか、別のバンドを選択してください。</translation>
    </message>
    <message>
        <source>All pixels of {raster} have the same values: clouds cannot be told in it.</source>
        <translation>{raster} のピクセルはすべて同じ値のため、雲を判別できません。</translation>
    </message>
    <message>
        <source>All rasters are too small: the largest has {width} x {height} pixels, a patch needs {least} x {least}.</source>
        <translation>ラスターがすべて小さすぎます: 最大でも {width} x {height} ピクセルですが、パッチには {least} x {least} 必要です。</translation>
    </message>
    <message>
        <source>All that is known on these rasters is landslide, so the model would find landslides everywhere. Mark an area in which every landslide is drawn (Label page), or reject wrong candidates.</source>
        <translation>これらのラスターで分かっているのは地すべりだけのため、モデルはあらゆる所を地すべりとみなしてしまいます。すべての地すべりを描いた範囲を指定するか（「ラベル」ページ）、誤った候補を却下してください。</translation>
    </message>
    <message>
        <source>All that was mapped lies on or around landslides: the sample has no stratum for the rest.</source>
        <translation>マッピングした範囲はすべて地すべりの上か周辺にあるため、サンプルに残りの部分の層はありません。</translation>
    </message>
    <message>
        <source>All workers of the Dask scheduler at '{address}' are gone, and none has come for {seconds:g} seconds. Start some, then the same job again.</source>
        <translation>「{address}」の Dask スケジューラーのワーカーがすべていなくなり、{seconds:g} 秒間 1 つも現れません。ワーカーを起動してから、同じジョブをもう一度実行してください。</translation>
    </message>
    <message>
        <source>An ONNX file holds no imagery: leave keep_imagery out, or export a .zip file or a folder.</source>
        <translation>ONNX ファイルには画像を含められません。keep_imagery を外すか、.zip ファイルまたはフォルダーに書き出してください。</translation>
    </message>
    <message>
        <source>An event has no table '{table}'; it has {tables}.</source>
        <translation>イベントにテーブル「{table}」はありません。あるテーブル: {tables}。</translation>
    </message>
    <message>
        <source>An event in a database is copied with the database's own tools, such as pg_dump.</source>
        <translation>データベースのイベントは、pg_dump などデータベース自身のツールでコピーします。</translation>
    </message>
    <message>
        <source>Another QGIS is setting the engine up just now (process {process}). Wait until it is done.</source>
        <translation>別の QGIS がエンジンをセットアップしています（プロセス {process}）。終わるまで待ってください。</translation>
    </message>
    <message>
        <source>Another process of this training has ended, and so it stops. Start the same job again: it goes on from its last checkpoint.</source>
        <translation>この学習の別のプロセスが終了したため、停止しました。同じジョブをもう一度開始すると、最後のチェックポイントから続行します。</translation>
    </message>
    <message>
        <source>Another program is writing to it: end that there, or copy the file.</source>
        <translation>別のプログラムが書き込んでいます。そのプログラムで書き込みを終えるか、ファイルをコピーしてください。</translation>
    </message>
    <message>
        <source>Another program is writing {path}; nothing was written. Wait a moment, then do it again.</source>
        <translation>別のプログラムが {path} に書き込んでいるため、何も書き込みませんでした。少し待ってからもう一度実行してください。</translation>
    </message>
    <message>
        <source>Apple graphics and CPU</source>
        <translation>Apple GPU と CPU</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面積</translation>
    </message>
    <message>
        <source>Area of landslides</source>
        <translation>地すべりの面積</translation>
    </message>
    <message>
        <source>Area of the landslides</source>
        <translation>地すべりの面積</translation>
    </message>
    <message>
        <source>Area {number}: {width} wide</source>
        <translation>範囲 {number}: 幅 {width}</translation>
    </message>
    <message>
        <source>Around mapped landslides</source>
        <translation>マッピングした地すべりの周辺</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>理想の線</translation>
    </message>
    <message>
        <source>At 1:{scale} the map would have {count} sheets, expected {most} at most. Choose a smaller scale, such as 1:{coarser}.</source>
        <translation>1:{scale} では地図の図葉が {count} 枚になります（上限 {most} 枚）。1:{coarser} など、より小さい縮尺を選択してください。</translation>
    </message>
    <message>
        <source>At {unclear:,} points nobody could tell; they are left out, as if they were like the others.</source>
        <translation>{unclear:,} 点は誰にも判定できませんでした。他の点と同様とみなし、除外します。</translation>
    </message>
    <message>
        <source>Attributes that have no place here: {names}.</source>
        <translation>ここで使えない属性: {names}。</translation>
    </message>
    <message>
        <source>Band {number} of the {date} raster is its alpha band, but was chosen as an image: nothing is masked by it.</source>
        <translation>{date} のラスターのバンド {number} はアルファバンドですが、画像として選択されました。これによるマスクは行いません。</translation>
    </message>
    <message>
        <source>Band {number} of the {date} raster is its alpha band: there is no data where it is transparent.</source>
        <translation>{date} のラスターのバンド {number} はアルファバンドです。透明な所はデータなしになります。</translation>
    </message>
    <message>
        <source>Band {number} of the {date} raster is marked as alpha, but holds an image: it is not read, and nothing is masked by it.</source>
        <translation>{date} のラスターのバンド {number} はアルファの指定がありますが、内容は画像です。読み込まず、これによるマスクも行いません。</translation>
    </message>
    <message>
        <source>Band {number} of the {date} raster is marked as alpha, but holds an image: it is read like the others, and nothing is masked by it.</source>
        <translation>{date} のラスターのバンド {number} はアルファの指定がありますが、内容は画像です。ほかのバンドと同様に読み込み、これによるマスクは行いません。</translation>
    </message>
    <message>
        <source>Band {number} of the {date} raster {raster} has a colour table: its values are numbers of colours, expected brightness. Expand it to red, green and blue (in QGIS: Raster &gt; Conversion &gt; PCT to RGB).</source>
        <translation>{date} のラスター {raster} のバンド {number} にはカラーテーブルがあります。値は明るさではなく色の番号です。赤・緑・青に展開してください（QGIS: ラスタ &gt; 変換 &gt; PCTをRGBに変換）。</translation>
    </message>
    <message>
        <source>Band {number} of {raster} holds {data_type} values, expected whole or real numbers.</source>
        <translation>{raster} のバンド {number} の値は {data_type} です。整数または実数が必要です。</translation>
    </message>
    <message>
        <source>Bands: {read}</source>
        <translation>バンド: {read}</translation>
    </message>
    <message>
        <source>Both rasters are in {crs}.</source>
        <translation>両方のラスターの座標系: {crs}。</translation>
    </message>
    <message>
        <source>Both rasters hold {post}.</source>
        <translation>両方のラスターのデータ型は {post} です。</translation>
    </message>
    <message>
        <source>Boxes are taught to a model of your own. Update the starter first: that makes one.</source>
        <translation>ボックスを学習できるのは自分のモデルです。先にスターターを更新してください。自分のモデルができます。</translation>
    </message>
    <message>
        <source>Boxes by {by} need a model that was taught them (train-boxes), '{change}' is none. Choose such a model, or draw the boxes from masks (--by {masks}).</source>
        <translation>{by} によるボックスにはボックスを学習したモデル（train-boxes）が必要ですが、「{change}」は違います。そのようなモデルを選択するか、マスクからボックスを描いてください（--by {masks}）。</translation>
    </message>
    <message>
        <source>Boxes have no attributes of terrain, and the model does not look at it: '{dem}' is not used.</source>
        <translation>ボックスには地形の属性がなく、モデルも標高を使わないため、「{dem}」は使いません。</translation>
    </message>
    <message>
        <source>Brightness of the dates: contrast x {gain:.2f} after the event.</source>
        <translation>2 時期の明るさ: 発生後のコントラスト x {gain:.2f}。</translation>
    </message>
    <message>
        <source>Bringing in {number:,} of {count:,}</source>
        <translation>{number:,}/{count:,} を取り込んでいます</translation>
    </message>
    <message>
        <source>Bringing the probability back to the post-event raster's grid</source>
        <translation>確率を発生後ラスターの格子に戻しています</translation>
    </message>
    <message>
        <source>Burning the polygons failed</source>
        <translation>ポリゴンのラスター化に失敗しました</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>面積単位</translation>
    </message>
    <message>
        <source>By area: inventory and reference were compared on pixels of {pixel:g} m inside the accuracy areas. Landslide Mapper lets no model learn from areas with that role.</source>
        <translation>面積単位: 精度評価の範囲内で、インベントリと参照を {pixel:g} m のピクセルで比較しました。Landslide Mapper は、この用途の範囲をどのモデルの学習にも使いません。</translation>
    </message>
    <message>
        <source>By landslide</source>
        <translation>地すべり単位</translation>
    </message>
    <message>
        <source>By landslide: one of the reference is found where at least {half:.0%} of it is mapped; a mapped one is right where at least {half:.0%} of it is landslide in the reference. Those that lie in the areas with less than half of their area are not counted.</source>
        <translation>地すべり単位: 参照の地すべりは、その {half:.0%} 以上がマッピングされていれば検出、マッピングした地すべりは、その {half:.0%} 以上が参照で地すべりであれば正しいとみなします。範囲内にある面積が半分に満たないものは数えません。</translation>
    </message>
    <message>
        <source>By their names '{after}' shows the ground before the event, and '{before}' after it: are they swapped?</source>
        <translation>名前からすると、「{after}」が発生前、「{before}」が発生後の地表です。逆になっていませんか？</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Candidate landslides: {candidates}</source>
        <translation>地すべり候補: {candidates}</translation>
    </message>
    <message>
        <source>Candidate {number} has no shape and cannot be a landslide. Reject it, or draw its shape.</source>
        <translation>候補 {number} には形がないため、地すべりにできません。却下するか、形を描いてください。</translation>
    </message>
    <message>
        <source>Candidates need a value for {missing}.</source>
        <translation>候補には次の値が必要です: {missing}。</translation>
    </message>
    <message>
        <source>Candidates to merge: {count}, expected two or more that touch. Select them with Ctrl or Shift.</source>
        <translation>結合する候補: {count}。互いに接する 2 つ以上が必要です。Ctrl または Shift で選択してください。</translation>
    </message>
    <message>
        <source>Cannot bring {name} onto the grid of the post-event raster</source>
        <translation>{name} を発生後ラスターの格子に合わせられません</translation>
    </message>
    <message>
        <source>Cannot bring {path} ({what}) to the raster's coordinate reference system</source>
        <translation>{path}（{what}）をラスターの座標参照系に変換できません</translation>
    </message>
    <message>
        <source>Cannot choose bands {bands} of {raster}</source>
        <translation>{raster} のバンド {bands} を選択できません</translation>
    </message>
    <message>
        <source>Cannot compare the clouds of the two dates</source>
        <translation>2 時期の雲を比較できません</translation>
    </message>
    <message>
        <source>Cannot compare {path} with the scene</source>
        <translation>{path} をシーンと比較できません</translation>
    </message>
    <message>
        <source>Cannot copy {source}</source>
        <translation>{source} をコピーできません</translation>
    </message>
    <message>
        <source>Cannot copy {source}: {reason}</source>
        <translation>{source} をコピーできません: {reason}</translation>
    </message>
    <message>
        <source>Cannot make the folder {folder}: {reason}.</source>
        <translation>フォルダー {folder} を作成できません: {reason}。</translation>
    </message>
    <message>
        <source>Cannot name the classes of {path}</source>
        <translation>{path} のクラス名を設定できません</translation>
    </message>
    <message>
        <source>Cannot open the raster {name}: {reason}.</source>
        <translation>ラスター {name} を開けません: {reason}。</translation>
    </message>
    <message>
        <source>Cannot read the inventory {source}</source>
        <translation>インベントリ {source} を読み込めません</translation>
    </message>
    <message>
        <source>Cannot read the inventory {source}: GDAL gave no reason.</source>
        <translation>インベントリ {source} を読み込めません: GDAL は理由を示しませんでした。</translation>
    </message>
    <message>
        <source>Cannot read the layout template {path}: {reason}. Choose another one.</source>
        <translation>レイアウトテンプレート {path} を読み込めません: {reason}。別のテンプレートを選択してください。</translation>
    </message>
    <message>
        <source>Cannot read the mask of {name}</source>
        <translation>{name} のマスクを読み込めません</translation>
    </message>
    <message>
        <source>Cannot read the mask {mask}</source>
        <translation>マスク {mask} を読み込めません</translation>
    </message>
    <message>
        <source>Cannot read the mask {path}</source>
        <translation>マスク {path} を読み込めません</translation>
    </message>
    <message>
        <source>Cannot read {mask}</source>
        <translation>{mask} を読み込めません</translation>
    </message>
    <message>
        <source>Cannot read {name}</source>
        <translation>{name} を読み込めません</translation>
    </message>
    <message>
        <source>Cannot read {name} at column {col_off}, row {row_off} (the file may be truncated or its drive gone)</source>
        <translation>{name} の列 {col_off}、行 {row_off} を読み込めません（ファイルが途中で切れているか、ドライブが外れた可能性があります）</translation>
    </message>
    <message>
        <source>Cannot read {path}</source>
        <translation>{path} を読み込めません</translation>
    </message>
    <message>
        <source>Cannot read {path}, expected the {what} as polygons: {reason}. {advice}</source>
        <translation>{path} を読み取れません。ポリゴンの {what} が必要です: {reason}。{advice}</translation>
    </message>
    <message>
        <source>Cannot read {probability}</source>
        <translation>{probability} を読み込めません</translation>
    </message>
    <message>
        <source>Cannot read {raster}</source>
        <translation>{raster} を読み込めません</translation>
    </message>
    <message>
        <source>Cannot repair {path}</source>
        <translation>{path} を修復できません</translation>
    </message>
    <message>
        <source>Cannot write into {folder}: {reason}. Choose a folder that can be written.</source>
        <translation>{folder} に書き込めません: {reason}。書き込めるフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Cannot write the map {path}: {reason}.</source>
        <translation>地図 {path} を書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>Cannot write training patches to {folder}: {reason}.</source>
        <translation>学習パッチを {folder} に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>Cannot write {output} ({space}): {reason}. Choose a folder that can be written, or another name.</source>
        <translation>{output} を書き込めません（{space}）: {reason}。書き込めるフォルダーか別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Cannot write {output} ({space}); make room there, or choose another folder</source>
        <translation>{output} を書き込めません（{space}）。空き容量を増やすか、別のフォルダーを選択してください</translation>
    </message>
    <message>
        <source>Cannot write {path}</source>
        <translation>{path} に書き込めません</translation>
    </message>
    <message>
        <source>Cannot write {path} (folder {folder}: {free}). Choose another folder or make room there</source>
        <translation>{path} を書き込めません（フォルダー {folder}: {free}）。別のフォルダーを選択するか、空き容量を増やしてください</translation>
    </message>
    <message>
        <source>Cannot write {path} ({space})</source>
        <translation>{path} を書き込めません（{space}）</translation>
    </message>
    <message>
        <source>Cannot write {path} ({space}): {reason}. Choose another folder, or make room there.</source>
        <translation>{path} を書き込めません（{space}）: {reason}。別のフォルダーを選択するか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Cannot write {path}: it is a folder. Choose another name.</source>
        <translation>{path} を書き込めません: フォルダーです。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Cannot write {path}: {reason}. Choose a folder that can be written.</source>
        <translation>{path} を書き込めません: {reason}。書き込めるフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Cannot write {path}: {reason}. Choose another folder.</source>
        <translation>{path} を書き込めません: {reason}。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Cannot write {path}: {reason}. It may be open in another program: close it, or choose another name.</source>
        <translation>{path} を書き込めません: {reason}。別のプログラムで開かれている可能性があります。閉じるか、別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Cannot write {target} ({space}): {reason}. Choose another folder or name, or make room.</source>
        <translation>{target} を書き込めません（{space}）: {reason}。別のフォルダーか名前を選択するか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Cannot write {target} ({space}): {reason}. It may be open in another program, or its folder may be read-only: close the program, or choose another folder.</source>
        <translation>{target} を書き込めません（{space}）: {reason}。別のプログラムで開かれているか、フォルダーが読み取り専用の可能性があります。プログラムを閉じるか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Cannot write {target} ({space}); make room there, or choose another folder</source>
        <translation>{target} を書き込めません（{space}）。空き容量を増やすか、別のフォルダーを選択してください</translation>
    </message>
    <message>
        <source>Cannot write {target}: {reason}.</source>
        <translation>{target} を書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>Cannot write {target}: {reason}. Choose another folder.</source>
        <translation>{target} を書き込めません: {reason}。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Check that the labels lie on the landslides, and that all scenes show the same bands in the same order, with the image before the event as the pre-event raster.</source>
        <translation>ラベルが地すべりに重なっていること、全シーンのバンドとその順序が同じこと、発生前の画像が発生前ラスターになっていることを確認してください。</translation>
    </message>
    <message>
        <source>Checking the bundle</source>
        <translation>バンドルを確認しています</translation>
    </message>
    <message>
        <source>Checkpoint '{final}' cannot be written: {error}. Free some space and start again.</source>
        <translation>チェックポイント「{final}」を書き込めません: {error}。空き容量を増やして再開してください。</translation>
    </message>
    <message>
        <source>Choose an elevation model, or where water is.</source>
        <translation>標高モデルまたは水域を選択してください。</translation>
    </message>
    <message>
        <source>Choose another Python in the settings of Landslide Mapper, or set LANDSLIDE_MAPPER_PYTHON.</source>
        <translation>Landslide Mapper の設定で別の Python を選択するか、LANDSLIDE_MAPPER_PYTHON を設定してください。</translation>
    </message>
    <message>
        <source>Choose either the files of a scene or its folder; exactly one of them.</source>
        <translation>シーンのファイルかフォルダーの、どちらか一方だけを選択してください。</translation>
    </message>
    <message>
        <source>Choose the raster taken after the event: its bands tell water.</source>
        <translation>発生後に撮影されたラスターを選択してください。そのバンドで水域を判別します。</translation>
    </message>
    <message>
        <source>Choosing patches</source>
        <translation>パッチを選んでいます</translation>
    </message>
    <message>
        <source>Choosing the region</source>
        <translation>地域を選んでいます</translation>
    </message>
    <message>
        <source>Clay is told these wavelengths in micrometres: {listed}.</source>
        <translation>Clay に伝える波長（マイクロメートル）: {listed}。</translation>
    </message>
    <message>
        <source>Clay knows bands by their wavelengths, and none for band '{band}'; it knows {known}. Choose bands that it knows, or train without context.</source>
        <translation>Clay はバンドを波長で識別しますが、バンド「{band}」の波長がありません（対応: {known}）。対応するバンドを選択するか、コンテキストなしで学習してください。</translation>
    </message>
    <message>
        <source>Clay knows bands by their wavelengths, and the images do not name their {bands} bands. Name them in the files (band descriptions: red, green, blue, nir, …), or train without context.</source>
        <translation>Clay はバンドを波長で識別しますが、画像の {bands} バンドに名前がありません。ファイルに名前を付けるか（バンドの説明: red、green、blue、nir、…）、コンテキストなしで学習してください。</translation>
    </message>
    <message>
        <source>Clay takes the encoder's place with context clay-encoder: network {network} does not go with it. Leave out the network, or ask for context clay.</source>
        <translation>コンテキスト clay-encoder では Clay をエンコーダーの代わりに使うため、ネットワーク {network} は使えません。ネットワークの指定を外すか、コンテキスト clay を指定してください。</translation>
    </message>
    <message>
        <source>Clay takes the encoder's place, and {start} holds another encoder. Leave it out, or start from a model that was trained with context clay-encoder.</source>
        <translation>Clay をエンコーダーの代わりに使いますが、{start} には別のエンコーダーがあります。その指定を外すか、コンテキスト clay-encoder で学習したモデルから始めてください。</translation>
    </message>
    <message>
        <source>Clouds and snow hide {share:.0%} of the {date} raster.</source>
        <translation>{date} のラスターの {share:.0%} が雲と雪に隠れています。</translation>
    </message>
    <message>
        <source>Clouds and snow seem to hide {share:.0%} of the {date} raster: mask them (--clouds), or choose another date.</source>
        <translation>{date} のラスターの {share:.0%} が雲と雪に隠れているようです: マスクするか（--clouds）、別の時期を選択してください。</translation>
    </message>
    <message>
        <source>Clouds in '{raster}' are told by rules.</source>
        <translation>「{raster}」の雲は規則で判別します。</translation>
    </message>
    <message>
        <source>Clouds in '{raster}' are told by rules: {reason}.</source>
        <translation>「{raster}」の雲は規則で判別します: {reason}。</translation>
    </message>
    <message>
        <source>Clouds in '{raster}' are told by the network {network}.</source>
        <translation>「{raster}」の雲はネットワーク {network} で判別します。</translation>
    </message>
    <message>
        <source>Clouds were not looked for in '{raster}': {reason}</source>
        <translation>「{raster}」では雲を探しませんでした: {reason}</translation>
    </message>
    <message>
        <source>Clouds were not looked for: {reason}</source>
        <translation>雲は探しませんでした: {reason}</translation>
    </message>
    <message>
        <source>Clouds, shadow and snow hide {share:.1%} of the {date} raster in the area.</source>
        <translation>範囲内で {date} のラスターの {share:.1%} が雲、影、雪に隠れています。</translation>
    </message>
    <message>
        <source>Column '{column}' takes {expected}, got {value!r}.</source>
        <translation>列「{column}」には {expected} が必要ですが、{value!r} が渡されました。</translation>
    </message>
    <message>
        <source>Comparing inventory and reference</source>
        <translation>インベントリと参照を比較しています</translation>
    </message>
    <message>
        <source>Completeness by size</source>
        <translation>サイズ別の完全性</translation>
    </message>
    <message>
        <source>Context '{context}' needs the file of Clay's weights (--context-weights; in the dock under Advanced), or a model with context to start from.</source>
        <translation>コンテキスト「{context}」には、Clay の重みのファイル（--context-weights、ドックでは「詳細設定」）か、初期状態にするコンテキスト付きモデルが必要です。</translation>
    </message>
    <message>
        <source>Context '{context}' needs the file of Clay's weights. Name it: --context-weights, or in the dock under Advanced.</source>
        <translation>コンテキスト「{context}」には Clay の重みのファイルが必要です。--context-weights、またはドックの「詳細設定」で指定してください。</translation>
    </message>
    <message>
        <source>Copy or export it again, for instance as a GeoPackage.</source>
        <translation>コピーまたは書き出しをやり直してください（例: GeoPackage）。</translation>
    </message>
    <message>
        <source>Cutting patches</source>
        <translation>パッチを切り出しています</translation>
    </message>
    <message>
        <source>Cutting patches from the images</source>
        <translation>画像からパッチを切り出しています</translation>
    </message>
    <message>
        <source>Cutting patches from the labelled scenes</source>
        <translation>ラベル付きシーンからパッチを切り出しています</translation>
    </message>
    <message>
        <source>Dask cannot start workers on this machine: {reason}</source>
        <translation>このマシンで Dask のワーカーを起動できません: {reason}</translation>
    </message>
    <message>
        <source>Dask is not installed in the engine's Python, {python}. Install it with: {python} -m pip install distributed</source>
        <translation>エンジンの Python（{python}）に Dask がインストールされていません。次のコマンドでインストールしてください: {python} -m pip install distributed</translation>
    </message>
    <message>
        <source>Decoder '{decoder}' has no steps with attention '{attention}'; {known} have.</source>
        <translation>デコーダー「{decoder}」にはアテンション「{attention}」を持つ段がありません。{known} にはあります。</translation>
    </message>
    <message>
        <source>Device '{kind}' was asked for, but this engine maps only, on the devices 'auto' and 'cpu'. Set up the full engine for it, or choose one of these.</source>
        <translation>デバイス「{kind}」が指定されましたが、このエンジンはマッピング専用で、使えるデバイスは「auto」と「cpu」です。完全版エンジンをセットアップするか、このどちらかを選択してください。</translation>
    </message>
    <message>
        <source>Device '{kind}' was asked for, but {reason}. Choose 'auto' or 'cpu'.</source>
        <translation>デバイス「{kind}」が指定されましたが、使えません: {reason}。「auto」または「cpu」を選択してください。</translation>
    </message>
    <message>
        <source>Downloading and unpacking: {done:.0f} of about {total:.0f} MB, {rate:.1f} MB/s</source>
        <translation>ダウンロードと展開: 約 {total:.0f} MB 中 {done:.0f} MB、{rate:.1f} MB/s</translation>
    </message>
    <message>
        <source>Downloading uv, which installs faster and knows PyTorch's builds</source>
        <translation>uv をダウンロードしています（インストールが速く、PyTorch のビルドに対応）</translation>
    </message>
    <message>
        <source>Drawing the candidates</source>
        <translation>候補を描いています</translation>
    </message>
    <message>
        <source>Drawing the maps of the report failed</source>
        <translation>レポートの地図の描画に失敗しました</translation>
    </message>
    <message>
        <source>Drawing the sample</source>
        <translation>サンプルを抽出しています</translation>
    </message>
    <message>
        <source>Each region is an output of its own, in which 0.5 stands for the region's threshold. A program that takes files with one output only needs one file per region.</source>
        <translation>各地域はそれぞれ独立した出力で、0.5 がその地域のしきい値を表します。1 出力のファイルしか使えないプログラムでは、地域ごとにファイルが必要です。</translation>
    </message>
    <message>
        <source>Encoder '{name}' has {found} levels; the decoder needs {levels}.</source>
        <translation>エンコーダー「{name}」のレベル数は {found} ですが、デコーダーには {levels} 必要です。</translation>
    </message>
    <message>
        <source>Encoder {output} is ready</source>
        <translation>エンコーダー {output} の準備ができました</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}</source>
        <translation>エポック {epoch}/{epochs}</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}: IoU {mean_iou:.3f}</source>
        <translation>エポック {epoch}/{epochs}: IoU {mean_iou:.3f}</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}: average precision {precision}</source>
        <translation>エポック {epoch}/{epochs}: 平均適合率 {precision}</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}: error {error:.3f}</source>
        <translation>エポック {epoch}/{epochs}: 誤差 {error:.3f}</translation>
    </message>
    <message>
        <source>Estimated as the area of the inventory, times what the reference holds per mapped area in the accuracy areas (ratio estimator; Cochran 1977). That is right where the accuracy areas stand for all that was mapped: draw a stratified sample where they were not chosen at random.</source>
        <translation>インベントリの面積に、精度評価の範囲での「マッピング面積に対する参照の面積の比」を掛けて推定しました（比推定量、Cochran 1977）。精度評価の範囲がマッピングした範囲全体を代表する場合に正しい値です。範囲を無作為に選んでいない場合は、層化サンプルを抽出してください。</translation>
    </message>
    <message>
        <source>Estimated from the stratified sample below: errors of the map are taken out, and the interval is that of the sampling (Olofsson and others 2014).</source>
        <translation>下の層化サンプルから推定しました: 地図の誤りを除いた値で、区間は抽出によるものです（Olofsson ほか 2014）。</translation>
    </message>
    <message>
        <source>Event '{title}' has no scene of region '{region}'. Choose its rasters on the Map page.</source>
        <translation>イベント「{title}」に地域「{region}」のシーンがありません。「マッピング」ページでそのラスターを選択してください。</translation>
    </message>
    <message>
        <source>Exemplars of region '{region}' cannot be written: {error}.</source>
        <translation>地域「{region}」の保持パッチを書き込めません: {error}。</translation>
    </message>
    <message>
        <source>Exporting model {name}</source>
        <translation>モデル {name} を書き出しています</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>F1 is highest at a threshold of {threshold:.2f} ({f1:.3f}). That is known only because the accuracy areas were looked at: a threshold that is chosen here must be measured on other areas.</source>
        <translation>F1 はしきい値 {threshold:.2f} で最大になります（{f1:.3f}）。これは精度評価の範囲を見たから分かることです。ここで選んだしきい値は、別の範囲で測定する必要があります。</translation>
    </message>
    <message>
        <source>Field '{name}' of a '{kind}' must be {expected}: {excerpt}.</source>
        <translation>「{kind}」のフィールド「{name}」は {expected} でなければなりません: {excerpt}。</translation>
    </message>
    <message>
        <source>Figures by threshold</source>
        <translation>しきい値別の指標</translation>
    </message>
    <message>
        <source>Folder '{folder}' cannot be written: {reason}.</source>
        <translation>フォルダー「{folder}」に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>For cards of AMD, Intel and NVIDIA; cannot train or update a model.</source>
        <translation>AMD、Intel、NVIDIA のカード用。モデルの学習・更新はできません。</translation>
    </message>
    <message>
        <source>Found (recall)</source>
        <translation>検出（再現率）</translation>
    </message>
    <message>
        <source>From what size the inventory is complete is not defined: {reason}.</source>
        <translation>インベントリが完全とみなせる最小サイズは定まりません: {reason}。</translation>
    </message>
    <message>
        <source>Going on after epoch {epoch} of an interrupted training.</source>
        <translation>中断された学習をエポック {epoch} の後から続けます。</translation>
    </message>
    <message>
        <source>Going on after epoch {epoch} of {phase}.</source>
        <translation>{phase} をエポック {epoch} の後から続けます。</translation>
    </message>
    <message>
        <source>Going on where an earlier try of this map stopped: {share:.0%} are done.</source>
        <translation>このマッピングの以前の実行が止まった所から続けます: {share:.0%} が完了しています。</translation>
    </message>
    <message>
        <source>HF_HUB_OFFLINE is set, so nothing is fetched. Unset it, or use a file of weights.</source>
        <translation>HF_HUB_OFFLINE が設定されているため、何もダウンロードしません。設定を解除するか、重みのファイルを使用してください。</translation>
    </message>
    <message>
        <source>Half precision changes this model's probabilities too much; it runs in float32.</source>
        <translation>半精度ではこのモデルの確率が変わりすぎるため、float32 で実行します。</translation>
    </message>
    <message>
        <source>How right the inventory is</source>
        <translation>インベントリの正しさ</translation>
    </message>
    <message>
        <source>How this was measured</source>
        <translation>測定の方法</translation>
    </message>
    <message>
        <source>Importing model {name}</source>
        <translation>モデル {name} を読み込んでいます</translation>
    </message>
    <message>
        <source>Index '{index}' is for change without a model. Choose the model '{change}', or leave it out.</source>
        <translation>指数「{index}」は、モデルを使わない変化検出用です。モデル「{change}」を選択するか、指数を外してください。</translation>
    </message>
    <message>
        <source>Index {index}: a score of 0.5 stands for {threshold:.3g} above what is usual in the scene, which {share:.2%} of it reaches.</source>
        <translation>指数 {index}: スコア 0.5 はシーンの通常の値を {threshold:.3g} 上回ることを表し、シーンの {share:.2%} がこれに達します。</translation>
    </message>
    <message>
        <source>Index {index}: {reason}</source>
        <translation>指数 {index}: {reason}</translation>
    </message>
    <message>
        <source>Inside {areas:,} accuracy areas ({size}): {mapped:,} mapped landslides, of which {right:,} are right; {real:,} landslides of the reference, of which {found:,} were found.</source>
        <translation>精度評価の範囲 {areas:,} か所（{size}）で: マッピングした地すべり {mapped:,} 件のうち正しいもの {right:,} 件、参照の地すべり {real:,} 件のうち検出したもの {found:,} 件。</translation>
    </message>
    <message>
        <source>Intervals: as there are few areas, they were cut into {number:,} blocks of {side:,.0f} m, which were drawn 2,000 times with replacement (bootstrap, 2.5 and 97.5 per cent). How much other areas would differ from these is not in the intervals.</source>
        <translation>区間: 範囲の数が少ないため、{side:,.0f} m のブロック {number:,} 個に分け、2,000 回復元抽出しました（ブートストラップ、2.5 および 97.5 パーセンタイル）。他の範囲がこれらとどれだけ異なるかは、区間に含まれません。</translation>
    </message>
    <message>
        <source>Intervals: the {number:,} areas were drawn 2,000 times with replacement (bootstrap, 2.5 and 97.5 per cent).</source>
        <translation>区間: {number:,} か所の範囲を 2,000 回復元抽出しました（ブートストラップ、2.5 および 97.5 パーセンタイル）。</translation>
    </message>
    <message>
        <source>Inventory and reference are the same layer, '{name}': nothing is measured that way. Choose as reference what people mapped without the map.</source>
        <translation>インベントリと参照が同じレイヤー「{name}」のため、何も測定できません。参照には、地図を使わずに人が判読したものを選択してください。</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>IoU (intersection over union)</source>
        <translation>IoU（積集合 / 和集合）</translation>
    </message>
    <message>
        <source>It does not speak the worker's protocol. {error}</source>
        <translation>ワーカーのプロトコルで応答しません。{error}</translation>
    </message>
    <message>
        <source>It ended with exit code {code}: {line}</source>
        <translation>終了コード {code} で終了しました: {line}</translation>
    </message>
    <message>
        <source>It expects the values as they are in images like those that the model learned from.</source>
        <translation>モデルの学習に使った画像と同じように、値がそのままであることを前提とします。</translation>
    </message>
    <message>
        <source>It is not known which bands of {raster} show red, green and blue, so that clouds cannot be told (number of bands: {count}). Name the bands in the file, choose them, or draw the clouds as polygons.</source>
        <translation>{raster} のどのバンドが赤・緑・青なのか不明なため、雲を判別できません(バンド数: {count})。ファイルでバンドに名前を付けるか、バンドを選択するか、雲をポリゴンとして描いてください。</translation>
    </message>
    <message>
        <source>It is the model's only region.</source>
        <translation>モデルの唯一の地域です。</translation>
    </message>
    <message>
        <source>It starts from version {version} of model '{model}'.</source>
        <translation>モデル「{model}」のバージョン {version} から始めます。</translation>
    </message>
    <message>
        <source>It was asked for.</source>
        <translation>指定された地域です。</translation>
    </message>
    <message>
        <source>It was trained on a single patch: label a larger area, or more scenes.</source>
        <translation>学習に使ったパッチは 1 つだけでした。より広い範囲か、より多くのシーンをラベル付けしてください。</translation>
    </message>
    <message>
        <source>It was trained too briefly (epochs: {epochs}): give it more time.</source>
        <translation>学習が短すぎました（エポック数: {epochs}）。時間を増やしてください。</translation>
    </message>
    <message>
        <source>It was tried in two ways. First: {first} Then: {second}</source>
        <translation>2 通りの方法で試しました。1 回目: {first} 2 回目: {second}</translation>
    </message>
    <message>
        <source>Its encoder starts from {file}.</source>
        <translation>エンコーダーは {file} から始めます。</translation>
    </message>
    <message>
        <source>Joining the Dask cluster {place}</source>
        <translation>Dask クラスター {place} に参加しています</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>判定数</translation>
    </message>
    <message>
        <source>Labels outside the rasters of region {region}: {outside}. They are not used.</source>
        <translation>地域 {region} のラスターの外にあるラベル: {outside}。これらは使いません。</translation>
    </message>
    <message>
        <source>Labels that were taken over from the review are no reference, as the map made them: {count:,} were left out.</source>
        <translation>確認から取り込んだラベルは、地図が作ったものなので参照になりません。除外した数: {count:,}。</translation>
    </message>
    <message>
        <source>Landslide</source>
        <translation>地すべり</translation>
    </message>
    <message>
        <source>Landslide area A (m²)</source>
        <translation>地すべりの面積 A (m²)</translation>
    </message>
    <message>
        <source>Landslides described: {count:,}</source>
        <translation>記述した地すべり: {count:,}</translation>
    </message>
    <message>
        <source>Landslides exported: {landslides:,}</source>
        <translation>書き出した地すべり: {landslides:,}</translation>
    </message>
    <message>
        <source>Landslides of the inventory</source>
        <translation>インベントリの地すべり</translation>
    </message>
    <message>
        <source>Landslides overlap: {area} that several cover are counted once in all totals.</source>
        <translation>地すべりが重なっています: 重複する {area} はどの合計でも 1 回だけ数えます。</translation>
    </message>
    <message>
        <source>Landslides that overlap cannot be brought together, so their total area is not known. Check their geometries.</source>
        <translation>重なった地すべりを統合できないため、総面積が分かりません。ジオメトリを確認してください。</translation>
    </message>
    <message>
        <source>Landslides with elevations in a part of them only: {count:,}. See the attribute dem_share.</source>
        <translation>一部にしか標高のない地すべり: {count:,}。属性 dem_share を参照してください。</translation>
    </message>
    <message>
        <source>Landslides without elevations: {count:,}. Their terrain is not known.</source>
        <translation>標高のない地すべり: {count:,}。地形は不明です。</translation>
    </message>
    <message>
        <source>Layer '{inventory}' has no landslide that is {statuses}, so there is nothing to map. Review the candidates first, or choose other review states.</source>
        <translation>レイヤー「{inventory}」に {statuses} の地すべりがないため、地図にするものがありません。先に候補を確認するか、別の確認状態を選択してください。</translation>
    </message>
    <message>
        <source>Layer '{inventory}' holds no polygon, so there is nothing to map.</source>
        <translation>レイヤー「{inventory}」にポリゴンがないため、地図にするものがありません。</translation>
    </message>
    <message>
        <source>Layer '{layer}' does not reach into the area to map. Choose another area.</source>
        <translation>レイヤー「{layer}」はマッピング範囲に届いていません。別の範囲を選択してください。</translation>
    </message>
    <message>
        <source>Layer '{layer}' has no pixels of its own, and so large an area could only be rendered with pixels of {metres:.4g} m, where the model needs {model:.3g} m. Choose a smaller area: the current view, a rectangle or polygons.</source>
        <translation>レイヤー「{layer}」には固有のピクセルがなく、この広さでは {metres:.4g} m のピクセルでしか描画できませんが、モデルには {model:.3g} m が必要です。現在の表示範囲、矩形、ポリゴンなど、より小さい範囲を選択してください。</translation>
    </message>
    <message>
        <source>Layer '{layer}' has no pixels of its own: it comes from a server, or QGIS computes it. Export it as a GeoTIFF with QGIS, and choose that one.</source>
        <translation>レイヤー「{layer}」には固有のピクセルがありません。サーバーから配信されているか、QGIS が計算したものです。QGIS で GeoTIFF に書き出し、それを選択してください。</translation>
    </message>
    <message>
        <source>Layer '{layer}' holds no points to visit. Choose another layer.</source>
        <translation>レイヤー「{layer}」に訪問する地点がありません。別のレイヤーを選択してください。</translation>
    </message>
    <message>
        <source>Layer '{layer}' holds no polygons, or is broken. Choose another layer.</source>
        <translation>レイヤー「{layer}」にポリゴンがないか、壊れています。別のレイヤーを選択してください。</translation>
    </message>
    <message>
        <source>Layer '{layer}' holds no polygons, so no sheets can be made of it. Choose another layer.</source>
        <translation>レイヤー「{layer}」にポリゴンがないため、図葉を作れません。別のレイヤーを選択してください。</translation>
    </message>
    <message>
        <source>Layer '{layer}' holds no polygons. Choose a polygon layer.</source>
        <translation>レイヤー「{layer}」にポリゴンがありません。ポリゴンレイヤーを選択してください。</translation>
    </message>
    <message>
        <source>Layer '{layer}' is empty, expected one polygon for each sheet. Choose another layer.</source>
        <translation>レイヤー「{layer}」は空です。図葉ごとに 1 つのポリゴンが必要です。別のレイヤーを選択してください。</translation>
    </message>
    <message>
        <source>Layer '{layer}' is more than a file: it is drawn by a server or a database, or its CRS was set in QGIS. Save it as a file first (Export &gt; Save As).</source>
        <translation>レイヤー「{layer}」は単なるファイルではありません: サーバーかデータベースが描画しているか、CRS が QGIS で設定されています。先にファイルに保存してください（エクスポート &gt; 名前をつけて保存）。</translation>
    </message>
    <message>
        <source>Layer '{layer}' is no plain raster file, which an event needs in order to find it again. Save it as a GeoTIFF, and choose that one.</source>
        <translation>レイヤー「{layer}」は通常のラスターファイルではありません。イベントが再び見つけられるように、GeoTIFF で保存してそれを選択してください。</translation>
    </message>
    <message>
        <source>Layer '{layer}' is not valid any more. Repair its source or choose another.</source>
        <translation>レイヤー「{layer}」は無効になりました。データソースを修復するか、別のレイヤーを選択してください。</translation>
    </message>
    <message>
        <source>Layer '{layer}' would be rendered to {width:,} x {height:,} pixels; at most {most:,} are allowed. Choose a smaller area or larger pixels.</source>
        <translation>レイヤー「{layer}」を描画すると {width:,} x {height:,} ピクセルになりますが、上限は {most:,} です。より小さい範囲か、より大きいピクセルを選択してください。</translation>
    </message>
    <message>
        <source>Layer '{name}' cannot be read. Check its connection.</source>
        <translation>レイヤー「{name}」を読み込めません。接続を確認してください。</translation>
    </message>
    <message>
        <source>Layer '{name}' could not be copied: {reason}.</source>
        <translation>レイヤー「{name}」をコピーできませんでした: {reason}。</translation>
    </message>
    <message>
        <source>Layer '{name}' could not be written to '{path}' (QGIS says {error}). Check the connection and the free space of the temporary folder.</source>
        <translation>レイヤー「{name}」を「{path}」に書き込めませんでした（QGIS の説明: {error}）。接続と一時フォルダーの空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Layer '{name}' has no attribute '{attribute}' any more.</source>
        <translation>レイヤー「{name}」に属性「{attribute}」がなくなりました。</translation>
    </message>
    <message>
        <source>Layer '{name}' is not valid. Repair its source or choose another.</source>
        <translation>レイヤー「{name}」は無効です。データソースを修復するか、別のレイヤーを選択してください。</translation>
    </message>
    <message>
        <source>Layer '{name}': '{path}' cannot be written. Check the temporary folder.</source>
        <translation>レイヤー「{name}」: 「{path}」を書き込めません。一時フォルダーを確認してください。</translation>
    </message>
    <message>
        <source>Layer '{name}': GDAL cannot open '{dataset}'. Check that the file still exists.</source>
        <translation>レイヤー「{name}」: GDAL が「{dataset}」を開けません。ファイルがまだあるか確認してください。</translation>
    </message>
    <message>
        <source>Left out. {reason}</source>
        <translation>除外しました。{reason}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>ライセンス: {licence}</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込んでいます</translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation>画像を調べています</translation>
    </message>
    <message>
        <source>Looking at the probability</source>
        <translation>確率を調べています</translation>
    </message>
    <message>
        <source>Looking at the scene</source>
        <translation>シーンを調べています</translation>
    </message>
    <message>
        <source>Looking at the scenes</source>
        <translation>シーンを調べています</translation>
    </message>
    <message>
        <source>Looking at the terrain</source>
        <translation>地形を調べています</translation>
    </message>
    <message>
        <source>Looking at the values</source>
        <translation>値を調べています</translation>
    </message>
    <message>
        <source>Looking at tiles</source>
        <translation>タイルを調べています</translation>
    </message>
    <message>
        <source>Looking for clouds</source>
        <translation>雲を探しています</translation>
    </message>
    <message>
        <source>Looking for clouds in {raster}</source>
        <translation>{raster} の雲を探しています</translation>
    </message>
    <message>
        <source>Looking for images and their masks</source>
        <translation>画像とそのマスクを探しています</translation>
    </message>
    <message>
        <source>Looking where the map is unsure</source>
        <translation>地図の不確かな所を探しています</translation>
    </message>
    <message>
        <source>Making a Python environment</source>
        <translation>Python 環境を作成しています</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>マッピング数</translation>
    </message>
    <message>
        <source>Mapped in the accuracy areas</source>
        <translation>精度評価の範囲でマッピング</translation>
    </message>
    <message>
        <source>Mapped landslides</source>
        <translation>マッピングした地すべり</translation>
    </message>
    <message>
        <source>Mapping only</source>
        <translation>マッピング専用</translation>
    </message>
    <message>
        <source>Mapping only, any DirectX 12 card</source>
        <translation>マッピング専用、DirectX 12 のカードすべて</translation>
    </message>
    <message>
        <source>Mapping: block {number} of {count}</source>
        <translation>マッピング中: ブロック {number}/{count}</translation>
    </message>
    <message>
        <source>Maps on a processor, in up to twice the time of the full engine; cannot train or update a model.</source>
        <translation>プロセッサでマッピングします（時間は完全版エンジンの最大 2 倍）。モデルの学習・更新はできません。</translation>
    </message>
    <message>
        <source>Measuring how far the rasters lie apart</source>
        <translation>ラスター同士のずれを測定しています</translation>
    </message>
    <message>
        <source>Measuring what the parts of a decoder cost on this machine.</source>
        <translation>このマシンでのデコーダーの各部分のコストを測定しています。</translation>
    </message>
    <message>
        <source>Memory ran out ({reason}). Close other programs, choose the device 'cpu', or use a smaller network.</source>
        <translation>メモリ不足です（{reason}）。他のプログラムを閉じる、デバイス「cpu」を選ぶ、または小さいネットワークを使ってください。</translation>
    </message>
    <message>
        <source>Memory ran out on {device}. Train in fewer processes on each machine, or choose a smaller network.</source>
        <translation>{device} のメモリが足りません。各マシンのプロセスを減らして学習するか、より小さなネットワークを選んでください。</translation>
    </message>
    <message>
        <source>Memory ran out: going on with fewer patches per step ({half}).</source>
        <translation>メモリ不足のため、1 ステップあたりのパッチ数を減らして続けます（{half}）。</translation>
    </message>
    <message>
        <source>Minimum area {min_area_m2:g} m2 is negative.</source>
        <translation>最小面積 {min_area_m2:g} m2 が負の値です。</translation>
    </message>
    <message>
        <source>Minimum area {min_area_m2} m2 is negative.</source>
        <translation>最小面積 {min_area_m2} m2 が負の値です。</translation>
    </message>
    <message>
        <source>Misses and false alarms</source>
        <translation>見逃しと誤検出</translation>
    </message>
    <message>
        <source>Model '{model}' asks Clay, which is too large for an ONNX file. Export it as a model (.lsmodel) instead.</source>
        <translation>モデル「{model}」は Clay を使いますが、Clay は ONNX ファイルには大きすぎます。代わりにモデル（.lsmodel）として書き出してください。</translation>
    </message>
    <message>
        <source>Model '{model}' comes with the plugin and is never changed. Name your own copy of it, and start from 'starter'.</source>
        <translation>モデル「{model}」はプラグインに付属するもので、変更されません。ご自分用のコピーの名前を指定し、「starter」から始めてください。</translation>
    </message>
    <message>
        <source>Model '{model}' compares two dates, but no pre-event raster was given. Choose one.</source>
        <translation>モデル「{model}」は 2 時期を比較しますが、発生前ラスターが指定されていません。選択してください。</translation>
    </message>
    <message>
        <source>Model '{model}' compares two dates, but no pre-event raster was given: expect a less accurate map.</source>
        <translation>モデル「{model}」は 2 時期を比較しますが、発生前ラスターが指定されていません。結果の精度は下がります。</translation>
    </message>
    <message>
        <source>Model '{model}' compares two dates; the new scenes have no pre-event image. Add one.</source>
        <translation>モデル「{model}」は 2 時期を比較しますが、新しいシーンに発生前の画像がありません。追加してください。</translation>
    </message>
    <message>
        <source>Model '{model}' does not know region '{region}'; it knows {known}. Leave its scenes out.</source>
        <translation>モデル「{model}」は地域「{region}」を知りません（既知: {known}）。その地域のシーンを外してください。</translation>
    </message>
    <message>
        <source>Model '{model}' does not know these regions, and their scenes are left out: {regions}.</source>
        <translation>モデル「{model}」が知らない地域のため、シーンを除外します: {regions}。</translation>
    </message>
    <message>
        <source>Model '{model}' exists already and is never overwritten. Choose another name, or update the model.</source>
        <translation>モデル「{model}」はすでにあり、上書きはできません。別の名前を選択するか、モデルを更新してください。</translation>
    </message>
    <message>
        <source>Model '{model}' is a copy of '{source}'.</source>
        <translation>モデル「{model}」は「{source}」のコピーです。</translation>
    </message>
    <message>
        <source>Model '{model}' is a {known} network (first stride {known_stride}); a {wanted} network (first stride {stride}) cannot start from it. Name no network, or start from 'none'.</source>
        <translation>モデル「{model}」は {known} ネットワーク（最初のストライド {known_stride}）です。{wanted} ネットワーク（最初のストライド {stride}）はこれから始められません。ネットワークを指定しないか、「none」から始めてください。</translation>
    </message>
    <message>
        <source>Model '{model}' is ready</source>
        <translation>モデル「{model}」の準備ができました</translation>
    </message>
    <message>
        <source>Model '{model}' knows no region yet; train it first.</source>
        <translation>モデル「{model}」には地域がまだありません。先に学習してください。</translation>
    </message>
    <message>
        <source>Model '{model}' looks at the post-event raster only; '{pre}' is not used.</source>
        <translation>モデル「{model}」は発生後ラスターだけを調べるため、「{pre}」は使いません。</translation>
    </message>
    <message>
        <source>Model '{model}' needs an image before the event, but these scenes have none: {scenes}.</source>
        <translation>モデル「{model}」には発生前の画像が必要ですが、次のシーンにはありません: {scenes}。</translation>
    </message>
    <message>
        <source>Model '{model}' sees the pre-event image and the change between the dates, too, from now on, where there are both dates.</source>
        <translation>モデル「{model}」は今後、2 時期がそろう所では、発生前画像と 2 時期の変化も使います。</translation>
    </message>
    <message>
        <source>Model '{model}' sees values as they are, not by the range of each scene, so it cannot be the teacher. Choose a model that was trained with normalization 'scene'.</source>
        <translation>モデル「{model}」は値をシーンごとの範囲ではなくそのまま読み取るため、教師にできません。正規化「scene」で学習したモデルを選択してください。</translation>
    </message>
    <message>
        <source>Model '{model}' was trained on the bands {theirs}, these scenes have {own}. Choose bands that it knows, or start from 'none'.</source>
        <translation>モデル「{model}」の学習に使ったバンドは {theirs} ですが、これらのシーンは {own} です。モデルが知るバンドを選択するか、「none」から始めてください。</translation>
    </message>
    <message>
        <source>Model '{model}' was trained with terrain, but scene '{scene}' of the event has no elevation model. Choose its rasters and its elevation model on the Map page (Terrain).</source>
        <translation>モデル「{model}」は地形を使って学習されましたが、イベントのシーン「{scene}」には標高モデルがありません。「マッピング」ページの「地形」で、シーンのラスターと標高モデルを選択してください。</translation>
    </message>
    <message>
        <source>Model '{model}' was trained with terrain, but these scenes name no elevation model: {scenes}. Name it in a scene list (dem), or learn from an event whose scenes have one.</source>
        <translation>モデル「{model}」は地形を使って学習されましたが、次のシーンには標高モデルの指定がありません: {scenes}。シーンリストで指定するか（dem）、標高モデルのあるシーンのイベントから学習してください。</translation>
    </message>
    <message>
        <source>Model '{model}' was trained with terrain: it needs the elevation model of this place, too. Choose one (--dem, or dem in a scene list).</source>
        <translation>モデル「{model}」は地形を使って学習されたため、この場所の標高モデルも必要です。選択してください（--dem、またはシーン一覧の dem）。</translation>
    </message>
    <message>
        <source>Model exported: {output}</source>
        <translation>モデルを書き出しました: {output}</translation>
    </message>
    <message>
        <source>Model folder '{model}' must end with .lsmodel.</source>
        <translation>モデルフォルダー「{model}」の名前は .lsmodel で終わる必要があります。</translation>
    </message>
    <message>
        <source>Model handle '{handle}' was never loaded.</source>
        <translation>モデルハンドル「{handle}」は読み込まれていません。</translation>
    </message>
    <message>
        <source>Model imported: {output}</source>
        <translation>モデルを読み込みました: {output}</translation>
    </message>
    <message>
        <source>Most frequent size</source>
        <translation>最頻サイズ</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>NVIDIA グラフィックカード</translation>
    </message>
    <message>
        <source>Nearly complete from here on</source>
        <translation>これ以上でほぼ完全</translation>
    </message>
    <message>
        <source>Neither uv nor pip was found. Install python3-venv (Debian, Ubuntu), or uv, then try again.</source>
        <translation>uv も pip も見つかりません。python3-venv（Debian、Ubuntu）または uv をインストールしてから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Network '{network}' cannot be prepared on images without labels. Choose an encoder such as resnet18.</source>
        <translation>ネットワーク「{network}」はラベルのない画像では準備できません。resnet18 などのエンコーダーを選択してください。</translation>
    </message>
    <message>
        <source>Network '{network}' cannot be written as ONNX: {reason}</source>
        <translation>ネットワーク「{network}」を ONNX として書き出せません: {reason}</translation>
    </message>
    <message>
        <source>Network '{network}' has no ImageNet weights. Choose an encoder such as resnet18.</source>
        <translation>ネットワーク「{network}」には ImageNet の重みがありません。resnet18 などのエンコーダーを選択してください。</translation>
    </message>
    <message>
        <source>Network '{network}' would be no smaller than its teacher '{model}' ({network_size:.2f} and {model_size:.2f} million parameters). Choose a smaller network.</source>
        <translation>ネットワーク「{network}」は教師「{model}」より小さくなりません（パラメーター {network_size:.2f} 百万と {model_size:.2f} 百万）。より小さなネットワークを選択してください。</translation>
    </message>
    <message>
        <source>Network clay is Clay in the encoder's place: ask for context clay-encoder to train it, or start from another model.</source>
        <translation>ネットワーク clay は Clay をエンコーダーの代わりに使うものです。学習するにはコンテキスト clay-encoder を指定するか、別のモデルから始めてください。</translation>
    </message>
    <message>
        <source>Network {network} has a decoder of its own, there is nothing to search for. Name an encoder, such as resnet34.</source>
        <translation>ネットワーク {network} には専用のデコーダーがあり、探索するものがありません。resnet34 などのエンコーダーを指定してください。</translation>
    </message>
    <message>
        <source>Network {network} has a decoder of its own: '{decoder}' does not go with it. Name an encoder, such as resnet34, or leave out the decoder.</source>
        <translation>ネットワーク {network} には専用のデコーダーがあり、「{decoder}」は使えません。resnet34 などのエンコーダーを指定するか、デコーダーの指定を外してください。</translation>
    </message>
    <message>
        <source>Network {network} has no place for Clay's context: name an encoder, such as resnet34, or leave out the context.</source>
        <translation>ネットワーク {network} には Clay のコンテキストを入れる場所がありません。resnet34 などのエンコーダーを指定するか、コンテキストを外してください。</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at '{address}': {reason}. Start one there with 'dask scheduler', or correct the address (such as tcp://host:8786).</source>
        <translation>「{address}」に応答する Dask スケジューラーがありません: {reason}。そこで「dask scheduler」を実行して起動するか、アドレスを直してください（例: tcp://host:8786）。</translation>
    </message>
    <message>
        <source>No Python was found that could make an environment for the engine. Install Python 3.9 to 3.13 or uv, or name a Python that has PyTorch.</source>
        <translation>エンジンの環境を作成できる Python が見つかりません。Python 3.9～3.13 または uv をインストールするか、PyTorch のある Python を指定してください。</translation>
    </message>
    <message>
        <source>No Python with torch was found for the worker. Make one with these two commands in a terminal:
    {base} -m venv {folder}
    {python} -m pip install {packages}
or choose one that you have in the settings of Landslide Mapper, or in the variable {variable}.</source>
        <translation>ワーカー用の torch 入り Python が見つかりません。ターミナルで次の 2 つのコマンドを実行して作成するか、
    {base} -m venv {folder}
    {python} -m pip install {packages}
Landslide Mapper の設定または変数 {variable} で既存のものを指定してください。</translation>
    </message>
    <message>
        <source>No block of the Dask cluster is done.</source>
        <translation>Dask クラスターで完了したブロックがありません。</translation>
    </message>
    <message>
        <source>No candidate was found. If there are landslides, the threshold may be too high, or the bands, the units or the dates are not those that the model learned: check the pair, or try a lower threshold.</source>
        <translation>候補が見つかりませんでした。地すべりがあるなら、しきい値が高すぎるか、バンド、単位、時期がモデルの学習したものと異なる可能性があります。画像の組を確認するか、しきい値を下げてみてください。</translation>
    </message>
    <message>
        <source>No decoder of at most {allowed} parameters takes at most {limit:.1f} ms for a tile here: the quickest takes about {least:.1f} ms. Allow more.</source>
        <translation>パラメーター {allowed} 個以下のデコーダーに、ここで 1 タイルを {limit:.1f} ms 以内で処理できるものはありません。最も速いもので約 {least:.1f} ms です。上限を上げてください。</translation>
    </message>
    <message>
        <source>No decoder of the search has at most {allowed} parameters: the smallest possible one has {least}. Allow more.</source>
        <translation>探索するデコーダーに、パラメーター {allowed} 個以下のものはありません。最小でも {least} 個です。上限を上げてください。</translation>
    </message>
    <message>
        <source>No engine is set up yet.</source>
        <translation>エンジンはまだセットアップされていません。</translation>
    </message>
    <message>
        <source>No event was named. Choose a GeoPackage.</source>
        <translation>イベントが指定されていません。GeoPackage を選択してください。</translation>
    </message>
    <message>
        <source>No file to export to was named; name at least one, such as inventory.gpkg.</source>
        <translation>書き出すファイルが指定されていません。inventory.gpkg のように 1 つ以上指定してください。</translation>
    </message>
    <message>
        <source>No landslide</source>
        <translation>地すべりなし</translation>
    </message>
    <message>
        <source>No landslide of the reference lies in the accuracy areas ({count:,} elsewhere). If there are some, the reference is another one, or lies elsewhere by its coordinate reference system.</source>
        <translation>精度評価の範囲に参照の地すべりがありません（他の場所に {count:,} 件）。実際にある場合は、参照が別のものか、座標参照系により別の場所に位置しています。</translation>
    </message>
    <message>
        <source>No mask of clouds was made: '{masks}' is not written.</source>
        <translation>雲のマスクは作成されませんでした。'{masks}' は書き込まれません。</translation>
    </message>
    <message>
        <source>No more of the scene stands out than chance explains: the threshold is set so that next to nothing is called landslide. Lower it to see the strongest differences.</source>
        <translation>シーンには、偶然で説明できる以上に目立つ所がありません。ほとんど何も地すべりとみなさないしきい値になっています。最も強い差を見るには、しきい値を下げてください。</translation>
    </message>
    <message>
        <source>No pixel that was looked at is valid in every date. Check the nodata values and the overlap.</source>
        <translation>調べたピクセルの中に、全時期で有効なものがありません。nodata 値と重なりを確認してください。</translation>
    </message>
    <message>
        <source>No polygon of the mask {mask} meets the {date} raster: it hides nothing. Check that it is the mask of this place.</source>
        <translation>マスク {mask} のポリゴンは「{date}」ラスタに重ならず、何も隠しません。この場所のマスクか確認してください。</translation>
    </message>
    <message>
        <source>No rollover is seen: the smallest landslides of the inventory are the most frequent ones.</source>
        <translation>ロールオーバーは見られません: インベントリでは最小の地すべりが最も多くなっています。</translation>
    </message>
    <message>
        <source>No scene has the split '{split}' (splits found: {found}).</source>
        <translation>分割「{split}」のシーンがありません（ある分割: {found}）。</translation>
    </message>
    <message>
        <source>No temporary folder can be made in '{place}': {reason}. Free some space there, or set TMPDIR to another folder.</source>
        <translation>「{place}」に一時フォルダーを作成できません: {reason}。空き容量を増やすか、TMPDIR に別のフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>No training patch shows a landslide: there is no box to learn from.</source>
        <translation>地すべりのある学習パッチがないため、学習するボックスがありません。</translation>
    </message>
    <message>
        <source>No training scene is of a region that model '{model}' knows (it knows {known}; the scenes are of {found}). Name scenes of its regions.</source>
        <translation>モデル「{model}」が知る地域の学習シーンがありません（既知: {known}、シーンの地域: {found}）。モデルの地域のシーンを指定してください。</translation>
    </message>
    <message>
        <source>None of the {count:,} points {stratum} is landslide. Up to {most:.1%} of that ground may be one all the same, which the intervals do not show.</source>
        <translation>{stratum}の {count:,} 点に地すべりはありません。それでもその土地の最大 {most:.1%} は地すべりの可能性があり、これは区間に表れません。</translation>
    </message>
    <message>
        <source>None of the {count} rasters holds a patch of {side} x {side} pixels with data, clear of clouds. Choose larger rasters, a smaller patch size, or clouds 'none'.</source>
        <translation>{count} 個のラスターのどれにも、データがあり雲のない {side} x {side} ピクセルのパッチがありません。より大きなラスター、より小さなパッチサイズ、または雲「none」を選択してください。</translation>
    </message>
    <message>
        <source>Not a message: {excerpt}.</source>
        <translation>メッセージではありません: {excerpt}。</translation>
    </message>
    <message>
        <source>Not even one patch of {patch_size} pixels fits into the memory of {device}. Close other programs, or choose a smaller network.</source>
        <translation>{device} のメモリには {patch_size} ピクセルのパッチ 1 つも入りません。他のプログラムを閉じるか、小さいネットワークを選択してください。</translation>
    </message>
    <message>
        <source>Not in this comparison: {count:,} polygons of the inventory that are {status}.</source>
        <translation>この比較に含まれないもの: インベントリの「{status}」のポリゴン {count:,} 件。</translation>
    </message>
    <message>
        <source>Not in this inventory: {left}.</source>
        <translation>このインベントリに含まれないもの: {left}。</translation>
    </message>
    <message>
        <source>Nothing differs between the dates: are they the same image?</source>
        <translation>2 時期に違いがありません。同じ画像ではありませんか？</translation>
    </message>
    <message>
        <source>Nothing is chosen to export. Tick a format, or the map.</source>
        <translation>書き出すものが選択されていません。形式または地図をチェックしてください。</translation>
    </message>
    <message>
        <source>Nothing is left to map: clouds, shadow and snow hide all of '{post}' or of its pre-event raster in {where}. Map without masks (--clouds none), with edited ones (--post-mask, --pre-mask), or choose another date.</source>
        <translation>マッピングする所が残っていません: {where}では「{post}」またはその発生前ラスターがすべて雲、影、雪に隠れています。マスクなし（--clouds none）か、編集したマスク（--post-mask、--pre-mask）でマッピングするか、別の時期を選択してください。</translation>
    </message>
    <message>
        <source>Nothing of the accuracy areas is on the map: all of it lies where nothing was mapped. Choose other areas.</source>
        <translation>精度評価の範囲が地図にまったく入っていません: すべてマッピングしていない所にあります。別の範囲を選択してください。</translation>
    </message>
    <message>
        <source>Nothing shows that the boxes are of any use: no landslide is among the labels held back for validation. Give a scene of the region the role validation, or label a larger area.</source>
        <translation>ボックスが役に立つかどうか分かりません: 検証用ラベルに地すべりがありません。この地域のシーンに役割「検証」を設定するか、より広い範囲をラベル付けしてください。</translation>
    </message>
    <message>
        <source>Nothing to import was named. Choose a polygon layer, or files.</source>
        <translation>読み込むものが指定されていません。ポリゴンレイヤーかファイルを選択してください。</translation>
    </message>
    <message>
        <source>Nothing to map: {rasters} have no valid pixel in {where} ({width} x {height} pixels). Check the rasters' nodata value and extent.</source>
        <translation>マッピングする対象がありません: {where}（{width} x {height} ピクセル）に {rasters} の有効なピクセルがありません。ラスターの nodata 値と範囲を確認してください。</translation>
    </message>
    <message>
        <source>Nothing was learned: the error did not fall. Allow more time, or choose more images.</source>
        <translation>何も学習しませんでした: 誤差が下がりませんでした。時間を増やすか、画像を増やしてください。</translation>
    </message>
    <message>
        <source>Nothing was mapped: '{name}' holds no such polygon.</source>
        <translation>何もマッピングされていません: 「{name}」に該当するポリゴンがありません。</translation>
    </message>
    <message>
        <source>Nothing was mapped: the mapped area holds no pixel. Choose another one.</source>
        <translation>何もマッピングされていません: マッピングした範囲にピクセルがありません。別の範囲を選択してください。</translation>
    </message>
    <message>
        <source>Nothing works: set the engine up again.</source>
        <translation>どれも動作しません。エンジンをセットアップし直してください。</translation>
    </message>
    <message>
        <source>Numbers (id) were given anew: those of the source were not unique, or none.</source>
        <translation>番号（id）を付け直しました。元の番号が重複しているか、ありませんでした。</translation>
    </message>
    <message>
        <source>ONNX files need the engine. Set it up first.</source>
        <translation>ONNX ファイルにはエンジンが必要です。先にセットアップしてください。</translation>
    </message>
    <message>
        <source>ONNX files need {packages}, which the engine does not have. Set the engine up again and choose them there, or install them into the engine's Python with pip.</source>
        <translation>ONNX ファイルには {packages} が必要ですが、エンジンにありません。エンジンをセットアップし直してそこで選択するか、pip でエンジンの Python にインストールしてください。</translation>
    </message>
    <message>
        <source>Of the reference landslides at least {share:.0%} were found in every size class from {size} on: there the inventory is nearly complete, below it is not.</source>
        <translation>{size} 以上のどのサイズ階級でも、参照の地すべりの {share:.0%} 以上を検出しました。これ以上のサイズでインベントリはほぼ完全ですが、これ未満では完全ではありません。</translation>
    </message>
    <message>
        <source>Of the reference landslides of all sizes at least {share:.0%} were found: the inventory is nearly complete.</source>
        <translation>どのサイズでも参照の地すべりの {share:.0%} 以上を検出しました。インベントリはほぼ完全です。</translation>
    </message>
    <message>
        <source>Offsets that a raster's tags name must be taken out of its values first.</source>
        <translation>ラスターのタグが示すオフセットは、あらかじめ値から除いておく必要があります。</translation>
    </message>
    <message>
        <source>Old scenes must be of other regions than '{region}': {mixed}.</source>
        <translation>古いシーンは「{region}」以外の地域でなければなりません: {mixed}。</translation>
    </message>
    <message>
        <source>One candidate covers {share:.0%} of the area mapped: it is more likely a cloud, a shadow, a flooded plain or a difference of the rasters than a landslide. Look at it before all else.</source>
        <translation>1 つの候補がマッピングした面積の {share:.0%} を占めています。地すべりよりも、雲、影、冠水した平野、ラスター間の違いの可能性が高いです。最初に確認してください。</translation>
    </message>
    <message>
        <source>Only SELECT is allowed here, got '{statement}'.</source>
        <translation>ここで使えるのは SELECT だけですが、「{statement}」が渡されました。</translation>
    </message>
    <message>
        <source>Only about {share:.0%} of the pixels are valid in every date.</source>
        <translation>全時期で有効なピクセルは約 {share:.0%} だけです。</translation>
    </message>
    <message>
        <source>Only {there} of the {count:,} points {stratum} are landslide: the intervals are rough. More points would make them sound.</source>
        <translation>{stratum}の {count:,} 点のうち地すべりは {there} 点だけのため、区間は大まかです。点を増やすと確かになります。</translation>
    </message>
    <message>
        <source>Open an event that can be written first: its candidates are described.</source>
        <translation>先に、書き込めるイベントを開いてください。その候補を記述します。</translation>
    </message>
    <message>
        <source>Open an event: the sample is drawn from its map, and kept in it.</source>
        <translation>イベントを開いてください。サンプルはその地図から抽出し、イベントに保存します。</translation>
    </message>
    <message>
        <source>Out of memory: going on with fewer tiles at a time ({batch}).</source>
        <translation>メモリ不足のため、一度に処理するタイル数を減らして続けます（{batch}）。</translation>
    </message>
    <message>
        <source>Outlining the candidates failed</source>
        <translation>候補の輪郭の作成に失敗しました</translation>
    </message>
    <message>
        <source>Outlining {mask} failed</source>
        <translation>{mask} の輪郭の作成に失敗しました</translation>
    </message>
    <message>
        <source>Output '{output}' cannot be written ({space}): {reason}. Choose another folder or make room.</source>
        <translation>出力「{output}」を書き込めません（{space}）: {reason}。別のフォルダーを選択するか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Output '{output}' exists. Choose another name, or let it be replaced.</source>
        <translation>出力「{output}」はすでにあります。別の名前を選択するか、置き換えを許可してください。</translation>
    </message>
    <message>
        <source>Output '{output}' exists; a mask may have been edited. Choose another name.</source>
        <translation>出力「{output}」はすでにあり、マスクが編集されている可能性があります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Output '{output}' is a folder, expected the name of a file. Choose another name.</source>
        <translation>出力「{output}」はフォルダーです。ファイル名が必要です。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Output '{output}' is also an input: '{source}' consists of it. Choose another name.</source>
        <translation>出力「{output}」は入力でもあり、「{source}」の構成ファイルです。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Output '{output}' is being written by another run. Wait until it is done, or choose another name.</source>
        <translation>出力「{output}」には別の実行が書き込んでいます。終わるまで待つか、別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Output '{output}' lies inside the model '{model}'. Choose another folder.</source>
        <translation>出力「{output}」はモデル「{model}」の中にあります。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Output '{output}' must be a GeoPackage: end its name with .gpkg.</source>
        <translation>出力「{output}」は GeoPackage でなければなりません。名前の末尾を .gpkg にしてください。</translation>
    </message>
    <message>
        <source>Output '{output}' must be a GeoTIFF: end its name with .tif.</source>
        <translation>出力 '{output}' は GeoTIFF でなければなりません。名前の末尾を .tif にしてください。</translation>
    </message>
    <message>
        <source>Output '{output}' must be a virtual raster: end its name with .vrt.</source>
        <translation>出力「{output}」は仮想ラスターでなければなりません。名前の末尾を .vrt にしてください。</translation>
    </message>
    <message>
        <source>Output '{output}' must be an encoder file: end its name with .safetensors.</source>
        <translation>出力「{output}」はエンコーダーファイルでなければなりません。名前の末尾を .safetensors にしてください。</translation>
    </message>
    <message>
        <source>Over {pixels:,} pixels of the accuracy areas; mean distance from the line, weighted by pixels: {error:.3f}.</source>
        <translation>精度評価の範囲の {pixels:,} ピクセルについて。ピクセル数で重み付けした線からの平均距離: {error:.3f}。</translation>
    </message>
    <message>
        <source>Overall accuracy</source>
        <translation>全体精度</translation>
    </message>
    <message>
        <source>PROJ does not find its data ({reason}): coordinate systems cannot be used. Install GDAL and PROJ again.</source>
        <translation>PROJ のデータが見つかりません（{reason}）。座標参照系を使えません。GDAL と PROJ をインストールし直してください。</translation>
    </message>
    <message>
        <source>PROJ does not find its data, because the environment names another program's folder: {found}. PostgreSQL and conda set that. Remove it (PROJ_LIB and PROJ_DATA) and start again.</source>
        <translation>環境変数が別のプログラムのフォルダー {found} を指しているため、PROJ のデータが見つかりません。PostgreSQL や conda が設定したものです。環境変数（PROJ_LIB と PROJ_DATA）を削除して、起動し直してください。</translation>
    </message>
    <message>
        <source>Patch file '{path}' cannot be read ({error}). Start the training again to cut new patches.</source>
        <translation>パッチファイル「{path}」を読み込めません（{error}）。学習を再開して新しいパッチを切り出してください。</translation>
    </message>
    <message>
        <source>Patch file '{path}' has {ndim} dimensions; expected {dimensions}.</source>
        <translation>パッチファイル「{path}」の次元数は {ndim} ですが、{dimensions} が必要です。</translation>
    </message>
    <message>
        <source>Patch file '{path}' holds no numbers.</source>
        <translation>パッチファイル「{path}」に数値が入っていません。</translation>
    </message>
    <message>
        <source>Patch store '{folder}' holds patches of other splits than training and validation.</source>
        <translation>パッチ保存先「{folder}」に学習・検証以外の分割のパッチがあります。</translation>
    </message>
    <message>
        <source>Patch store '{folder}' names no layers that can be read.</source>
        <translation>パッチ保存先「{folder}」に読み込めるレイヤーの記載がありません。</translation>
    </message>
    <message>
        <source>Patch store '{folder}' names no regions.</source>
        <translation>パッチ保存先「{folder}」に地域の記載がありません。</translation>
    </message>
    <message>
        <source>Patch store '{folder}': a patch belongs to a region that is not listed.</source>
        <translation>パッチ保存先「{folder}」: 一覧にない地域のパッチがあります。</translation>
    </message>
    <message>
        <source>Patch store '{folder}': no training patch has a valid pixel.</source>
        <translation>パッチ保存先「{folder}」: 有効なピクセルのある学習パッチがありません。</translation>
    </message>
    <message>
        <source>Patch store '{folder}': {name}.npy has {patches} patches, post.npy has {n}.</source>
        <translation>パッチ保存先「{folder}」: {name}.npy のパッチ数は {patches}、post.npy は {n} です。</translation>
    </message>
    <message>
        <source>Patch store '{store}' holds region {regions}; the update is of region '{region}', and only its patches belong there.</source>
        <translation>パッチ保存先「{store}」の地域は {regions} ですが、更新は地域「{region}」のものです。その地域のパッチだけを入れてください。</translation>
    </message>
    <message>
        <source>Patches of {patch_size} pixels do not fit Clay, which looks at squares of {patch}. Choose a patch size that is a multiple of {patch}.</source>
        <translation>{patch_size} ピクセルのパッチは、{patch} ピクセル四方を単位に見る Clay に合いません。{patch} の倍数のパッチサイズを選択してください。</translation>
    </message>
    <message>
        <source>Patches of {patch_size} pixels do not fit model '{model}': it needs multiples of {divisor}.</source>
        <translation>{patch_size} ピクセルのパッチはモデル「{model}」に合いません。{divisor} の倍数が必要です。</translation>
    </message>
    <message>
        <source>Patches of {patch_size} pixels do not fit network '{network}': it needs multiples of {divisor}.</source>
        <translation>{patch_size} ピクセルのパッチはネットワーク「{network}」に合いません。{divisor} の倍数が必要です。</translation>
    </message>
    <message>
        <source>Pixels are {pre:.3g} m before and {post:.3g} m after the event: what only one of the dates can show may look like change.</source>
        <translation>ピクセルは発生前が {pre:.3g} m、発生後が {post:.3g} m です: 一方の時期にしか写らないものは、変化のように見えることがあります。</translation>
    </message>
    <message>
        <source>Pixels of {gsd:.3g} m are too far from what the starter models know ({known} m). Use a model that was trained at this size.</source>
        <translation>{gsd:.3g} m のピクセルは、スターターモデルの対応する大きさ（{known} m）と違いすぎます。この大きさで学習したモデルを使ってください。</translation>
    </message>
    <message>
        <source>Pixels without data are mapped like any others: mask them afterwards.</source>
        <translation>データのないピクセルもほかと同じようにマッピングされます。後でマスクしてください。</translation>
    </message>
    <message>
        <source>Pixels: {pre:.3g} m before, {post:.3g} m after.</source>
        <translation>ピクセル: 発生前 {pre:.3g} m、発生後 {post:.3g} m。</translation>
    </message>
    <message>
        <source>Places to label: {places}</source>
        <translation>ラベル付けする場所: {places}</translation>
    </message>
    <message>
        <source>Points drawn: {points:,}</source>
        <translation>抽出した点: {points:,}</translation>
    </message>
    <message>
        <source>PostGIS knows no number for the CRS '{description}'. Choose one with an EPSG code.</source>
        <translation>CRS「{description}」の番号を PostGIS が知りません。EPSG コードのあるものを選択してください。</translation>
    </message>
    <message>
        <source>PostGIS was added to the database '{database}'. QGIS notices that within two minutes; make the event then.</source>
        <translation>データベース「{database}」に PostGIS を追加しました。QGIS は 2 分以内に認識します。その後イベントを作成してください。</translation>
    </message>
    <message>
        <source>Power law of the tail</source>
        <translation>裾のべき乗則</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>Precision (user's accuracy): what is mapped is landslide</source>
        <translation>適合率（利用者精度）: マッピングした所が地すべりである割合</translation>
    </message>
    <message>
        <source>Preparing {network} ({parameters:.1f} million parameters) on {device}: {patches} patches.</source>
        <translation>{network}（パラメーター {parameters:.1f} 百万）を {device} で準備中: パッチ {patches} 個。</translation>
    </message>
    <message>
        <source>Probability density of landslide area</source>
        <translation>地すべり面積の確率密度</translation>
    </message>
    <message>
        <source>Probability density p(A) (m⁻²)</source>
        <translation>確率密度 p(A) (m⁻²)</translation>
    </message>
    <message>
        <source>Probability of the map</source>
        <translation>地図の確率</translation>
    </message>
    <message>
        <source>Producer's accuracy of landslides (recall)</source>
        <translation>地すべりの作成者精度（再現率）</translation>
    </message>
    <message>
        <source>Proposed: no full engine is built for this Mac. It cannot train or update a model.</source>
        <translation>推奨: この Mac 用の完全版エンジンはありません。これではモデルの学習・更新はできません。</translation>
    </message>
    <message>
        <source>Proposed: this Mac has an Apple processor.</source>
        <translation>推奨: この Mac は Apple プロセッサを搭載しています。</translation>
    </message>
    <message>
        <source>Proposed: {card}, {memory:.0f} GB, with driver {driver}: CUDA {major}.{minor}.</source>
        <translation>推奨: {card}、{memory:.0f} GB、ドライバー {driver}: CUDA {major}.{minor}。</translation>
    </message>
    <message>
        <source>Proposed: {reason}</source>
        <translation>推奨: {reason}</translation>
    </message>
    <message>
        <source>Put together in {path}, files: {files}. Bands: {bands}.</source>
        <translation>{path} にまとめました。ファイル数: {files}。バンド: {bands}。</translation>
    </message>
    <message>
        <source>PyTorch 2.3 and later is not built for Macs with an Intel processor.</source>
        <translation>PyTorch 2.3 以降には Intel プロセッサの Mac 用のビルドがありません。</translation>
    </message>
    <message>
        <source>PyTorch cannot run in a Python started with -OO. Leave that out, or use --backend worker.</source>
        <translation>-OO を付けて起動した Python では PyTorch を実行できません。外すか、--backend worker を使ってください。</translation>
    </message>
    <message>
        <source>PyTorch cannot run in a Python that was started with -OO. Leave that out.</source>
        <translation>-OO を付けて起動した Python では PyTorch を実行できません。外してください。</translation>
    </message>
    <message>
        <source>Reading the inventory</source>
        <translation>インベントリを読み込んでいます</translation>
    </message>
    <message>
        <source>Reading the labels</source>
        <translation>ラベルを読み込んでいます</translation>
    </message>
    <message>
        <source>Reading the landslides</source>
        <translation>地すべりを読み込んでいます</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>再現率</translation>
    </message>
    <message>
        <source>Recall (producer's accuracy): what is landslide is mapped</source>
        <translation>再現率（作成者精度）: 地すべりがマッピングされた割合</translation>
    </message>
    <message>
        <source>Red is not known among the bands: bare ground is brighter (log ratio).</source>
        <translation>バンドのうち赤が不明です。裸地は明るく写ります(対数比)。</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Reference in the accuracy areas</source>
        <translation>精度評価の範囲の参照</translation>
    </message>
    <message>
        <source>Region '{region}' could not be checked: no validation patch of the new data shows a landslide.</source>
        <translation>地域「{region}」を確認できませんでした: 新しいデータの検証パッチに地すべりがありません。</translation>
    </message>
    <message>
        <source>Region '{region}' could not be checked: the model keeps no gate patches with landslides of it.</source>
        <translation>地域「{region}」を確認できませんでした: モデルはこの地域の地すべりを含む検査用パッチを保持していません。</translation>
    </message>
    <message>
        <source>Region '{region}' did not gain: {new_before:.3f} IoU before, {new_after:.3f} after, on labels of the new data, most of which were learned from.</source>
        <translation>地域「{region}」の精度が上がりませんでした: 新しいデータのラベル（大半は学習済み）で IoU は更新前 {new_before:.3f}、更新後 {new_after:.3f} です。</translation>
    </message>
    <message>
        <source>Region '{region}' did not gain: {new_before:.3f} IoU before, {new_after:.3f} after, on the validation patches of the new data.</source>
        <translation>地域「{region}」の精度が上がりませんでした: 新しいデータの検証パッチで IoU は更新前 {new_before:.3f}、更新後 {new_after:.3f} です。</translation>
    </message>
    <message>
        <source>Region '{region}' differs from the model's region '{one}' only in upper and lower case. Write '{one}' to teach that one, or choose another name.</source>
        <translation>地域「{region}」とモデルの地域「{one}」は大文字・小文字だけが異なります。その地域を学習させるには「{one}」と書くか、別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Region '{region}' fell from {before:.3f} to {after:.3f} IoU; at most {max_drop:g} is allowed.</source>
        <translation>地域「{region}」の IoU が {before:.3f} から {after:.3f} に下がりました。許容される低下は {max_drop:g} までです。</translation>
    </message>
    <message>
        <source>Region '{region}' is new: its decoder starts from {origin}{shown}.</source>
        <translation>地域「{region}」は新規です。デコーダーの初期値: {origin}{shown}。</translation>
    </message>
    <message>
        <source>Region '{region}' of model '{model}' (version {version}) was taught no boxes. Teach them (train-boxes), or draw the boxes from masks (--by masks). An update that changes the encoder leaves boxes behind.</source>
        <translation>モデル「{model}」の地域「{region}」（バージョン {version}）はボックスを学習していません。学習させるか（train-boxes）、マスクからボックスを描いてください（--by masks）。エンコーダーを変える更新では、ボックスは引き継がれません。</translation>
    </message>
    <message>
        <source>Region '{region}' was corrected by the same scenes before: it is corrected anew by all of their labels.</source>
        <translation>地域「{region}」は以前に同じシーンで補正されています。それらのすべてのラベルで補正し直します。</translation>
    </message>
    <message>
        <source>Region {region}: {reason}</source>
        <translation>地域 {region}: {reason}</translation>
    </message>
    <message>
        <source>Regions in which the small model is more than {most:g} IoU below its teacher: {regions}.</source>
        <translation>小さいモデルの IoU が教師を {most:g} を超えて下回る地域: {regions}。</translation>
    </message>
    <message>
        <source>Reliability of the probability</source>
        <translation>確率の信頼性</translation>
    </message>
    <message>
        <source>Report '{path}' cannot be written ({space}): {reason}. Choose another folder, or make room.</source>
        <translation>レポート「{path}」を書き込めません（{space}）: {reason}。別のフォルダーを選択するか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Report '{report}' must be a page: end its name with .html.</source>
        <translation>レポート「{report}」は HTML ページでなければなりません。名前の末尾を .html にしてください。</translation>
    </message>
    <message>
        <source>Rest of the map</source>
        <translation>地図の残りの部分</translation>
    </message>
    <message>
        <source>Reviewers and mappers who chose no name are not named ({count} values). Choose yours in the plugin's options.</source>
        <translation>名前を設定していない確認者と作成者は記載していません（値の数: {count}）。ご自分の名前はプラグインのオプションで設定してください。</translation>
    </message>
    <message>
        <source>Right (precision)</source>
        <translation>正しい（適合率）</translation>
    </message>
    <message>
        <source>Row {missing} of '{layer}' is not in the database. Save the layer's edits first, or choose it again.</source>
        <translation>「{layer}」の行 {missing} がデータベースにありません。先にレイヤーの編集を保存するか、選び直してください。</translation>
    </message>
    <message>
        <source>Rows of '{table}' are kept for ever.</source>
        <translation>「{table}」の行は永久に保存されます。</translation>
    </message>
    <message>
        <source>Ruled out: {parts}</source>
        <translation>除外: {parts}</translation>
    </message>
    <message>
        <source>Runs everywhere.</source>
        <translation>どこでも動作します。</translation>
    </message>
    <message>
        <source>Scene '{id}'</source>
        <translation>シーン「{id}」</translation>
    </message>
    <message>
        <source>Scene '{id}' has no labels to compare the map with.</source>
        <translation>シーン「{id}」には結果と比較するラベルがありません。</translation>
    </message>
    <message>
        <source>Scene list '{output}' must end with .json.</source>
        <translation>シーンリスト「{output}」の名前の末尾は .json にしてください。</translation>
    </message>
    <message>
        <source>Scene {id} ({number} of {scenes})</source>
        <translation>シーン {id}（{number}/{scenes}）</translation>
    </message>
    <message>
        <source>Scene {id} has no labels, expected a polygon file or a mask raster.</source>
        <translation>シーン {id} にラベルがありません。ポリゴンファイルまたはマスクラスターが必要です。</translation>
    </message>
    <message>
        <source>Scenes listed: {count:,}</source>
        <translation>リストに入れたシーン: {count:,}</translation>
    </message>
    <message>
        <source>Scenes scored: {scenes}</source>
        <translation>評価したシーン: {scenes}</translation>
    </message>
    <message>
        <source>Scenes that are in none of the figures: {left} of {scenes} ({names}). They are like none of the model's regions, and it has no decoder for any region. Name the region to score them with.</source>
        <translation>どの数値にも含まれないシーン: {scenes} 件中 {left} 件（{names}）。モデルのどの地域にも似ておらず、モデルには任意の地域用のデコーダーがありません。評価に使う地域を指定してください。</translation>
    </message>
    <message>
        <source>Searching for a decoder: epoch {epoch} of {epochs}</source>
        <translation>デコーダーを探索中: エポック {epoch}/{epochs}</translation>
    </message>
    <message>
        <source>Second stage: Clay's attention is adapted, at a tenth of the rates.</source>
        <translation>第 2 段階: Clay のアテンションを、10 分の 1 の学習率で調整します。</translation>
    </message>
    <message>
        <source>Setting '{name}' is {value!r}; it must be one of: {options}.</source>
        <translation>設定「{name}」が {value!r} です。次のいずれかにしてください: {options}。</translation>
    </message>
    <message>
        <source>Setting '{name}' is {value!r}; it must be {words}.</source>
        <translation>設定「{name}」が {value!r} です。{words} にしてください。</translation>
    </message>
    <message>
        <source>Setting '{name}' is {value}; it must be between {low:g} and {high:g}.</source>
        <translation>設定「{name}」が {value} です。{low:g} 以上 {high:g} 以下にしてください。</translation>
    </message>
    <message>
        <source>Setting '{setting}' is '{name}'; it must be one of: {known}.</source>
        <translation>設定「{setting}」が「{name}」です。次のいずれかにしてください: {known}。</translation>
    </message>
    <message>
        <source>Setting '{setting}' leaves no phase of strategy '{strategy}'.</source>
        <translation>設定「{setting}」では戦略「{strategy}」の段階がなくなります。</translation>
    </message>
    <message>
        <source>Settings 'fast' and 'skip_freeze' leave nothing to do; choose one.</source>
        <translation>設定「fast」と「skip_freeze」を両方使うとすることがなくなります。一方を選択してください。</translation>
    </message>
    <message>
        <source>Several Dask workers died over the same block: they probably have too little memory. Start fewer or larger ones, then the same job again.</source>
        <translation>同じブロックで複数の Dask ワーカーが停止しました。おそらくメモリ不足です。ワーカーの数を減らすか、メモリの多いものを起動してから、同じジョブをもう一度実行してください。</translation>
    </message>
    <message>
        <source>Share found</source>
        <translation>検出の割合</translation>
    </message>
    <message>
        <source>Share of the landslides of the reference, with 95 % interval</source>
        <translation>参照の地すべりのうちの割合、95 % 信頼区間つき</translation>
    </message>
    <message>
        <source>Share of the pixels</source>
        <translation>ピクセルの割合</translation>
    </message>
    <message>
        <source>Share that is landslide</source>
        <translation>地すべりの割合</translation>
    </message>
    <message>
        <source>Since {since}: {added} added, {removed} removed, {outline} with another outline, {attributes} with other attributes, {same} as they were.</source>
        <translation>{since} 以降：追加 {added}、削除 {removed}、輪郭の変更 {outline}、属性の変更 {attributes}、変更なし {same}。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Smaller landslides are fewer than that power law says. That is partly so in nature, and partly because they are missing (Malamud and others 2004).</source>
        <translation>小さな地すべりは、このべき乗則の示す数より少なくなっています。一部は自然の性質で、一部は見落としによるものです（Malamud ほか 2004）。</translation>
    </message>
    <message>
        <source>Strategy '{strategy}' also trains on the old regions: name their scenes.</source>
        <translation>戦略「{strategy}」は既存の地域でも学習します。そのシーンを指定してください。</translation>
    </message>
    <message>
        <source>Strategy '{strategy}' leaves the model as it is.</source>
        <translation>戦略「{strategy}」ではモデルは変わりません。</translation>
    </message>
    <message>
        <source>Strategy '{strategy}' needs the old regions' scenes too; name them.</source>
        <translation>戦略「{strategy}」には既存の地域のシーンも必要です。指定してください。</translation>
    </message>
    <message>
        <source>Strategy '{strategy}' never reads the old regions' data: leave out the old scenes, or choose {strategies}.</source>
        <translation>戦略「{strategy}」は既存の地域のデータを読みません。古いシーンを外すか、{strategies} を選択してください。</translation>
    </message>
    <message>
        <source>Strategy '{strategy}' starts anew, and the old scenes have none of region '{missing}', which the model would lose. Add scenes of it.</source>
        <translation>戦略「{strategy}」は最初から学習し直しますが、古いシーンに地域「{missing}」のものがなく、モデルからこの地域が失われます。そのシーンを追加してください。</translation>
    </message>
    <message>
        <source>Stratified random sample</source>
        <translation>層化無作為サンプル</translation>
    </message>
    <message>
        <source>Stratum of the map</source>
        <translation>地図の層</translation>
    </message>
    <message>
        <source>Tail: p(A) falls as A to the power of −{exponent:.2f} (standard error {error:.2f}) for the {number:,} landslides from {start} on, by maximum likelihood; the beginning of the tail is where the distance to the power law is least (Kolmogorov-Smirnov, {distance:.3f}; Clauset and others 2009).</source>
        <translation>裾: p(A) は、{start} 以上の地すべり {number:,} 件について、A の −{exponent:.2f} 乗（標準誤差 {error:.2f}）で減少します（最尤法）。裾の始点は、べき乗則との距離が最小になる所です（コルモゴロフ・スミルノフ、{distance:.3f}、Clauset ほか 2009）。</translation>
    </message>
    <message>
        <source>Taken on {pre} and {post}.</source>
        <translation>撮影日: {pre} と {post}。</translation>
    </message>
    <message>
        <source>Teacher '{teacher}' and network '{network}' have no feature maps of the same size. Choose another teacher or network.</source>
        <translation>教師「{teacher}」とネットワーク「{network}」には同じ大きさの特徴マップがありません。別の教師またはネットワークを選択してください。</translation>
    </message>
    <message>
        <source>Teacher '{teacher}' sees the bands {theirs}, these images have {own}. Choose images with these bands, or another teacher.</source>
        <translation>教師「{teacher}」が見るバンドは {theirs} ですが、これらの画像は {own} です。これらのバンドの画像か、別の教師を選択してください。</translation>
    </message>
    <message>
        <source>The CPU is used: there is no graphics card that PyTorch can use.</source>
        <translation>CPU を使います: PyTorch で使えるグラフィックカードがありません。</translation>
    </message>
    <message>
        <source>The CPU is used: {name} does not work.</source>
        <translation>CPU を使います: {name} は動作しません。</translation>
    </message>
    <message>
        <source>The CPU is used: {reason}.</source>
        <translation>CPU を使います: {reason}。</translation>
    </message>
    <message>
        <source>The Dask cluster {place} computes the blocks.</source>
        <translation>Dask クラスター {place} がブロックを計算します。</translation>
    </message>
    <message>
        <source>The Dask scheduler at '{address}' has no workers. Start some there with 'dask worker {address} --nthreads 1'.</source>
        <translation>「{address}」の Dask スケジューラーにワーカーがありません。そこで「dask worker {address} --nthreads 1」を実行して起動してください。</translation>
    </message>
    <message>
        <source>The Dask scheduler at '{address}' is gone. Start it again, or leave it out, then start the same job again.</source>
        <translation>「{address}」の Dask スケジューラーがなくなりました。起動し直すか、指定を外してから、同じジョブをもう一度実行してください。</translation>
    </message>
    <message>
        <source>The Dask worker on {host} ({device}) rounds otherwise than this machine: probabilities may differ in the last digit.</source>
        <translation>{host}（{device}）の Dask ワーカーはこのマシンと丸め方が異なるため、確率の最後の桁が異なることがあります。</translation>
    </message>
    <message>
        <source>The Dask worker on {host} has Landslide Mapper {plugin} with PyTorch {torch}; {wanted_plugin} with {wanted_torch} is needed, as here. Start it with the same versions.</source>
        <translation>{host} の Dask ワーカーは Landslide Mapper {plugin} と PyTorch {torch} ですが、ここと同じ {wanted_plugin} と {wanted_torch} が必要です。同じバージョンで起動してください。</translation>
    </message>
    <message>
        <source>The GPU has too little memory for one tile: going on with the {device}.</source>
        <translation>GPU のメモリがタイル 1 つ分に足りないため、{device} で続けます。</translation>
    </message>
    <message>
        <source>The GPU has too little memory for this model: going on with the CPU.</source>
        <translation>GPU のメモリがこのモデルには足りないため、CPU で続けます。</translation>
    </message>
    <message>
        <source>The ONNX file was not written: its probabilities differ by up to {found:.2g} from the model's, at most {most:.2g} was expected. Please report this, and which network it is.</source>
        <translation>ONNX ファイルを書き込みませんでした: 確率がモデルと最大 {found:.2g} 異なります（上限 {most:.2g}）。使ったネットワークとともにご報告ください。</translation>
    </message>
    <message>
        <source>The ONNX file was not written: with weights of 8 bits probabilities differ by {found:.3f} on average, at most {most:.2g} was expected. Export it without int8.</source>
        <translation>ONNX ファイルを書き込みませんでした: 8 ビットの重みでは確率が平均 {found:.3f} 異なります（上限 {most:.2g}）。int8 なしで書き出してください。</translation>
    </message>
    <message>
        <source>The ONNX file was not written: with weights of 8 bits the IoU on the model's validation patches falls by {loss:.3f}, at most {most:.2g} was expected. Export it without int8.</source>
        <translation>ONNX ファイルを書き込みませんでした: 8 ビットの重みではモデルの検証パッチでの IoU が {loss:.3f} 下がります（上限 {most:.2g}）。int8 なしで書き出してください。</translation>
    </message>
    <message>
        <source>The PostgreSQL connection names no schema. Choose the schema that holds the event, or the name of a new one.</source>
        <translation>PostgreSQL 接続にスキーマが指定されていません。イベントが入っているスキーマか、新しいスキーマの名前を選択してください。</translation>
    </message>
    <message>
        <source>The accuracy areas would have {pixels:,.0f} pixels of {pixel:g} m. Choose larger pixels.</source>
        <translation>精度評価の範囲は、{pixel:g} m のピクセルで {pixels:,.0f} ピクセルになります。より大きいピクセルを選択してください。</translation>
    </message>
    <message>
        <source>The area of interest {path}</source>
        <translation>対象範囲 {path}</translation>
    </message>
    <message>
        <source>The area to mark is no polygon. Zoom to the area that you have labelled.</source>
        <translation>指定する範囲がポリゴンではありません。ラベル付けした範囲にズームしてください。</translation>
    </message>
    <message>
        <source>The arrays need up to {needed:.1f} GB as GeoTIFFs in {folder}, where {free:.1f} GB are free. Choose an output on another disk.</source>
        <translation>配列を {folder} に GeoTIFF で保存するには最大 {needed:.1f} GB 必要ですが、空き容量は {free:.1f} GB です。別のディスクを出力先に選択してください。</translation>
    </message>
    <message>
        <source>The band change is the probability raster of a map of change on the same pixels (0 to 254).</source>
        <translation>バンド change は、同じピクセルでの変化のマッピング結果の確率ラスターです（0～254）。</translation>
    </message>
    <message>
        <source>The bands are radar: the backscatter changes (log ratio).</source>
        <translation>バンドはレーダーです。後方散乱が変化します(対数比)。</translation>
    </message>
    <message>
        <source>The bands {bands} are computed from the others of their date before any stretch, as the page about networks in the help says; indices are stretched from -1 and 1, not by percentiles.</source>
        <translation>バンド {bands} は、引き伸ばす前に、同じ時期の他のバンドから計算します（ヘルプのネットワークのページを参照）。指数は百分位数ではなく -1 と 1 を基準に引き伸ばします。</translation>
    </message>
    <message>
        <source>The boxes are of no use yet: on the labels held back their average precision is {precision:.3f} (1 is perfect). Give the teaching more time or more labels, or draw the boxes from masks.</source>
        <translation>ボックスはまだ役に立ちません: 検証用ラベルでの平均適合率は {precision:.3f} です（1 が完全）。学習の時間またはラベルを増やすか、マスクからボックスを描いてください。</translation>
    </message>
    <message>
        <source>The boxes were written to '{path}', but QGIS cannot open them.</source>
        <translation>ボックスを「{path}」に書き込みましたが、QGIS で開けません。</translation>
    </message>
    <message>
        <source>The buffer of {buffer:g} m is {reach:,} pixels wide; at most {most} are allowed. Choose a narrower one, or larger pixels.</source>
        <translation>{buffer:g} m のバッファーの幅は {reach:,} ピクセルで、上限は {most} です。より狭いバッファーか、より大きいピクセルを選択してください。</translation>
    </message>
    <message>
        <source>The bundle in {folder} is for Python {expected}, and {python} is {found}. Make a bundle with './build.sh bundle --python' and a Python {found}.</source>
        <translation>{folder} のバンドルは Python {expected} 用ですが、{python} は {found} です。「./build.sh bundle --python」と Python {found} でバンドルを作成してください。</translation>
    </message>
    <message>
        <source>The bundle in {folder} was made for {found}, and this machine is {expected}. Make one on a machine of the same kind.</source>
        <translation>{folder} のバンドルは {found} 用に作成されていますが、このマシンは {expected} です。同じ種類のマシンで作成してください。</translation>
    </message>
    <message>
        <source>The candidates cover {share:.0%} of the area mapped, which landslides hardly ever do. The dates may be of different products or seasons, or the bands others than the model learned: check the pair, or raise the threshold.</source>
        <translation>候補がマッピングした面積の {share:.0%} を占めており、地すべりではまずありえません。2 時期のプロダクトや季節が異なるか、バンドがモデルの学習したものと異なる可能性があります。画像の組を確認するか、しきい値を上げてください。</translation>
    </message>
    <message>
        <source>The candidates of {source} cannot be brought to the event's coordinate system ({crs}): they lie outside of the area that it is made for. They stay in that file.</source>
        <translation>{source} の候補をイベントの座標系（{crs}）に変換できません: 座標系の適用範囲の外にあります。候補はそのファイルに残ります。</translation>
    </message>
    <message>
        <source>The candidates were written to '{path}', but QGIS cannot open them.</source>
        <translation>候補は「{path}」に書き込まれましたが、QGIS で開けません。</translation>
    </message>
    <message>
        <source>The certificate of the package index is not trusted. Where a company checks connections, add its authority in QGIS's options (Authentication), or name its file in the environment variable SSL_CERT_FILE.</source>
        <translation>パッケージインデックスの証明書が信頼されていません。組織が接続を検査している場合は、その認証局を QGIS の設定（認証）に追加するか、環境変数 SSL_CERT_FILE でファイルを指定してください。</translation>
    </message>
    <message>
        <source>The change between '{pre}' and '{post}' cannot be told, so the post-event raster is read alone: {reason}</source>
        <translation>「{pre}」と「{post}」の間の変化を判別できないため、発生後ラスターだけを読み込みます: {reason}</translation>
    </message>
    <message>
        <source>The change looks reversed: {fall:.1%} of the scene became less bare, {rise:.1%} barer. Are the pre-event and the post-event raster swapped?</source>
        <translation>変化の向きが逆のようです: シーンの {fall:.1%} で裸地が減り、{rise:.1%} で増えました。発生前と発生後のラスターが入れ替わっていませんか？</translation>
    </message>
    <message>
        <source>The chosen bands of the {date} raster are named {names}; {expected} are expected.</source>
        <translation>選択した {date} のラスターのバンドの名前は {names} ですが、必要なのは {expected} です。</translation>
    </message>
    <message>
        <source>The click is outside of the post-event raster {raster}. Click on a landslide inside of it, or choose another raster on the Map page.</source>
        <translation>クリックした位置は発生後ラスター {raster} の外にあります。その中の地すべりをクリックするか、「マッピング」ページで別のラスターを選択してください。</translation>
    </message>
    <message>
        <source>The client cannot send a {kind}.</source>
        <translation>クライアントは {kind} を送信できません。</translation>
    </message>
    <message>
        <source>The contrast after the event is {gain:.3g} times that before. Each date is brought to its own scale, so no matching is needed.</source>
        <translation>発生後のコントラストは発生前の {gain:.3g} 倍です。各時期をそれぞれの尺度に合わせるため、明るさを合わせる必要はありません。</translation>
    </message>
    <message>
        <source>The contrast after the event is {gain:.3g} times that before: brightness alone may look like change. No matching is needed for the starter, change, and models that are trained with normalization per scene; choose one of them, or two rasters of the same product.</source>
        <translation>発生後のコントラストは発生前の {gain:.3g} 倍です: 明るさだけで変化のように見えることがあります。スターター、change、シーンごとの正規化で学習したモデルでは、明るさを合わせる必要がありません。そのいずれかか、同じプロダクトの 2 つのラスターを選択してください。</translation>
    </message>
    <message>
        <source>The coordinate reference system cannot be understood: {wkt}</source>
        <translation>座標参照系を解釈できません: {wkt}</translation>
    </message>
    <message>
        <source>The database '{database}' has no PostGIS, and you may not add it ({error}). Ask the database's owner to run: CREATE EXTENSION postgis</source>
        <translation>データベース「{database}」に PostGIS がなく、追加する権限もありません（{error}）。データベースの所有者に次の実行を依頼してください: CREATE EXTENSION postgis</translation>
    </message>
    <message>
        <source>The dates hardly resemble each other (correlation {likeness:.2f}): another season, clouds, another product or another place. At most the strongest hundredth is called landslide; compare dates that look alike.</source>
        <translation>2 時期がほとんど似ていません（相関 {likeness:.2f}）。季節、雲、プロダクト、場所が異なる可能性があります。地すべりとみなすのは最も強い 1 % までです。見た目の似た時期を比較してください。</translation>
    </message>
    <message>
        <source>The decoder as a whole took {taken:.1f} ms, {allowed:.1f} were allowed: its parts had been quicker when they were measured.</source>
        <translation>デコーダー全体では {taken:.1f} ms かかりました（上限 {allowed:.1f}）: 測定時の各部分はこれより速く動作していました。</translation>
    </message>
    <message>
        <source>The decoder of region '{region}' is corrected, not trained, as a handful of labels would spoil it. Labelled places: {places}.</source>
        <translation>少数のラベルで学習するとデコーダーの精度が損なわれるため、地域「{region}」のデコーダーは学習せずに補正します。ラベル付けした場所: {places}。</translation>
    </message>
    <message>
        <source>The default decoder reaches an IoU of {default:.3f} on the labels held back, what was found {found:.3f}: in accuracy the search brought nothing.</source>
        <translation>検証用ラベルでの IoU は、既定のデコーダーが {default:.3f}、探索したものが {found:.3f} です: 探索による精度の向上はありませんでした。</translation>
    </message>
    <message>
        <source>The default decoder, to compare with: epoch {epoch} of {epochs}</source>
        <translation>比較用の既定のデコーダー: エポック {epoch}/{epochs}</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again; what was downloaded is kept.</source>
        <translation>ディスクがいっぱいです。空き容量を増やしてから、もう一度実行してください。ダウンロード済みのものは残っています。</translation>
    </message>
    <message>
        <source>The disk is full: cannot write training patches to {folder}. Free some space.</source>
        <translation>ディスクがいっぱいです: 学習パッチを {folder} に書き込めません。空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The disk of {path} is full; nothing was written. Free some space, then do it again.</source>
        <translation>{path} のディスクがいっぱいのため、何も書き込みませんでした。空き容量を増やしてからもう一度実行してください。</translation>
    </message>
    <message>
        <source>The elevations of '{dem}' do not cover '{name}'. Choose those of this area.</source>
        <translation>「{dem}」の標高は「{name}」の範囲をカバーしていません。この地域の標高モデルを選択してください。</translation>
    </message>
    <message>
        <source>The elevations of '{dem}' do not cover a single landslide of '{name}'. Choose those of this area.</source>
        <translation>「{dem}」の標高は「{name}」の地すべりを 1 つも覆っていません。この地域の標高を選択してください。</translation>
    </message>
    <message>
        <source>The encoder has changed, so the boxes of {regions} are left behind: teach them again.</source>
        <translation>エンコーダーが変わったため、{regions} のボックスは引き継がれません。学習し直してください。</translation>
    </message>
    <message>
        <source>The encoder's features take {per_patch:.1f} MiB a patch; those of {patches} patches do not fit into the disk budget, so they are computed again each time.</source>
        <translation>エンコーダーの特徴は 1 パッチ {per_patch:.1f} MiB です。{patches} パッチ分はディスクの割り当てに収まらないため、毎回計算し直します。</translation>
    </message>
    <message>
        <source>The engine cannot be kept in {folder}: {reason}. Make that folder writable for your account, or set the environment variable XDG_DATA_HOME (LOCALAPPDATA on Windows) to a folder that is.</source>
        <translation>エンジンを {folder} に保存できません: {reason}。ご自分のアカウントでこのフォルダーに書き込めるようにするか、環境変数 XDG_DATA_HOME（Windows では LOCALAPPDATA）に書き込めるフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>The engine did not answer: {reason}.</source>
        <translation>エンジンから正しい応答がありませんでした: {reason}。</translation>
    </message>
    <message>
        <source>The engine has neither PyTorch nor ONNX Runtime: set it up again.</source>
        <translation>エンジンに PyTorch も ONNX Runtime もありません。セットアップし直してください。</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>エンジンの準備ができました。</translation>
    </message>
    <message>
        <source>The engine was changed meanwhile. Try again.</source>
        <translation>その間にエンジンが変更されました。もう一度実行してください。</translation>
    </message>
    <message>
        <source>The engine was started again without graphics cards, and works. Before: {reason}</source>
        <translation>エンジンをグラフィックカードなしで起動し直したところ、動作しました。その前: {reason}</translation>
    </message>
    <message>
        <source>The engine was started anew, and what the Dask cluster did for it is lost. Start the same job again.</source>
        <translation>エンジンが起動し直されたため、Dask クラスターの処理結果は失われました。同じジョブをもう一度実行してください。</translation>
    </message>
    <message>
        <source>The engine was tried, and a network does not run on it: {reason}</source>
        <translation>エンジンを試しましたが、ネットワークが動作しません: {reason}</translation>
    </message>
    <message>
        <source>The error became {value} in epoch {epoch}. Check the images for values that are not numbers.</source>
        <translation>エポック {epoch} で誤差が {value} になりました。画像に数値でない値がないか確認してください。</translation>
    </message>
    <message>
        <source>The exemplars of region '{region}' are damaged: {error}</source>
        <translation>地域「{region}」の保持パッチが壊れています: {error}</translation>
    </message>
    <message>
        <source>The extent {source}</source>
        <translation>範囲 {source}</translation>
    </message>
    <message>
        <source>The features cannot be kept on disk ({error}); they are computed again each time.</source>
        <translation>特徴をディスクに保存できないため（{error}）、毎回計算し直します。</translation>
    </message>
    <message>
        <source>The file expects one raster with the bands {bands}.</source>
        <translation>ファイルの入力は、バンド {bands} を持つ 1 つのラスターです。</translation>
    </message>
    <message>
        <source>The file of context weights {path} is not used without context: ask for context clay, or leave it out.</source>
        <translation>コンテキストなしではコンテキストの重みのファイル {path} は使われません。コンテキスト clay を指定するか、ファイルの指定を外してください。</translation>
    </message>
    <message>
        <source>The first stage was finished before; going on after it.</source>
        <translation>第 1 段階は以前に完了しています。その後から続けます。</translation>
    </message>
    <message>
        <source>The graphics card is not used: {reason}.</source>
        <translation>グラフィックカードは使いません: {reason}。</translation>
    </message>
    <message>
        <source>The image has no georeference, so its map has no scale and cannot be cut into sheets. Print one map.</source>
        <translation>画像に位置情報がないため、地図に縮尺がなく、図葉に分けられません。1 枚の地図として出力してください。</translation>
    </message>
    <message>
        <source>The image of {width} x {height} pixels is stretched by what it shows itself, as nothing is known of its surroundings: map a whole scene where you can.</source>
        <translation>{width} x {height} ピクセルの画像は、周囲のことが分からないため、それ自身の内容だけで引き伸ばします。できればシーン全体をマッピングしてください。</translation>
    </message>
    <message>
        <source>The images are unlike those of every region; most likely is {region} ({figures}).</source>
        <translation>画像はどの地域とも似ていません。最も近いのは {region} です（{figures}）。</translation>
    </message>
    <message>
        <source>The images do not name their bands; they are taken for {names}.</source>
        <translation>画像にバンド名がないため、{names} とみなします。</translation>
    </message>
    <message>
        <source>The images look like those of {region} ({figures}), but also like those of {near}. If the scene is of a region that the model was taught, name it.</source>
        <translation>画像は {region} に似ていますが（{figures}）、{near} にも似ています。モデルが学習した地域のシーンなら、その地域を指定してください。</translation>
    </message>
    <message>
        <source>The images look like those of {region} ({figures}).</source>
        <translation>画像は {region} に似ています（{figures}）。</translation>
    </message>
    <message>
        <source>The images of {scene} are unlike those that region '{region}' was trained on: check the map with care, or teach the model this region.</source>
        <translation>{scene} の画像は、地域「{region}」の学習に使った画像と似ていません。結果を慎重に確認するか、この地域をモデルに学習させてください。</translation>
    </message>
    <message>
        <source>The index '{index}' needs {roles}; of the bands of the {date} raster {known} are known. Choose another index, or choose the bands: red, green, blue and near infrared in that order.</source>
        <translation>指数「{index}」には {roles} が必要ですが、{date} のラスターで分かっているバンドは {known} です。別の指数を選択するか、バンドを赤、緑、青、近赤外の順に選択してください。</translation>
    </message>
    <message>
        <source>The inventory has no coordinate reference system, so it cannot be brought to {name}. Export it without one, or georeference the image first.</source>
        <translation>インベントリに座標参照系がないため、{name} に変換できません。指定せずに書き出すか、先に画像に位置情報を付けてください。</translation>
    </message>
    <message>
        <source>The inventory has no georeference: areas are in square pixels.</source>
        <translation>インベントリに位置情報がないため、面積の単位は平方ピクセルです。</translation>
    </message>
    <message>
        <source>The inventory holds no landslide: it has no sizes.</source>
        <translation>インベントリに地すべりがないため、サイズはありません。</translation>
    </message>
    <message>
        <source>The labels cannot be written to '{path}': {reason}.</source>
        <translation>ラベルを「{path}」に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>The labels hold no background pixel: what the map finds wrongly is not counted.</source>
        <translation>ラベルに背景のピクセルがないため、誤って検出したものは数えられません。</translation>
    </message>
    <message>
        <source>The landslides cannot be brought to {name}: some lie where it is not defined. Choose another coordinate reference system.</source>
        <translation>地すべりを {name} に変換できません: 一部がその適用範囲の外にあります。別の座標参照系を選択してください。</translation>
    </message>
    <message>
        <source>The landslides' extent ({extent}) cannot be brought from {source} to {target}: {reason}. Check the layer's coordinate reference system.</source>
        <translation>地すべりの範囲（{extent}）を {source} から {target} に変換できません: {reason}。レイヤーの座標参照系を確認してください。</translation>
    </message>
    <message>
        <source>The layout template {path} has no item with the id {missing}, expected a {kinds}. Give the item that id in the layout, under Item Properties &gt; Item ID, or choose another template.</source>
        <translation>レイアウトテンプレート {path} に ID「{missing}」のアイテムがありません。必要な種類: {kinds}。レイアウトの「アイテムプロパティ」&gt;「アイテムID」でその ID を付けるか、別のテンプレートを選択してください。</translation>
    </message>
    <message>
        <source>The least slope is {slope:g} degrees, expected 0 to less than 90.</source>
        <translation>最小傾斜が {slope:g} 度です。0 以上 90 未満にしてください。</translation>
    </message>
    <message>
        <source>The library knows no ImageNet weights of encoder '{network}'. Choose another encoder, or a file of weights.</source>
        <translation>ライブラリにエンコーダー「{network}」の ImageNet の重みの情報がありません。別のエンコーダーを選択するか、重みのファイルを使用してください。</translation>
    </message>
    <message>
        <source>The loss became {value} in epoch {epoch}. Check the images for values that are not numbers, or train with a smaller learning rate than {lr:g}.</source>
        <translation>エポック {epoch} で損失が {value} になりました。画像に数値でない値がないか確認するか、{lr:g} より小さい学習率で学習してください。</translation>
    </message>
    <message>
        <source>The loss is not a number any more: teaching boxes has failed. Try another seed.</source>
        <translation>損失が数値でなくなり、ボックスの学習に失敗しました。別のシードで試してください。</translation>
    </message>
    <message>
        <source>The map holds no landslide: the sample can only tell how many it has missed, and its precision is not defined.</source>
        <translation>地図に地すべりがありません。サンプルから分かるのは見逃しの数だけで、適合率は定まりません。</translation>
    </message>
    <message>
        <source>The map would have {count} sheets, expected {most} at most. Choose a layer of fewer polygons.</source>
        <translation>地図の図葉が {count} 枚になります（上限 {most} 枚）。ポリゴンの少ないレイヤーを選択してください。</translation>
    </message>
    <message>
        <source>The mapped area '{name}' lies elsewhere than the landslides. Choose that of this inventory, or leave it out.</source>
        <translation>マッピングした範囲「{name}」は地すべりと別の場所にあります。このインベントリの範囲を選択するか、指定を外してください。</translation>
    </message>
    <message>
        <source>The mapped area cannot be brought to the coordinate reference system of the landslides. Choose polygons that lie where they are.</source>
        <translation>マッピングした範囲を地すべりの座標参照系に変換できません。同じ場所にあるポリゴンを選択してください。</translation>
    </message>
    <message>
        <source>The mask is written</source>
        <translation>マスクを書き込みました</translation>
    </message>
    <message>
        <source>The mask {mask} and its raster cannot be brought together: {without} has no coordinate reference system. Assign it the right one (in QGIS: Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>マスク {mask} とそのラスターを重ねられません: {without} に座標参照系がありません。正しいものを割り当ててください（QGIS: ラスタ &gt; 投影法 &gt; 投影法（CRS）を設定）。</translation>
    </message>
    <message>
        <source>The mask {mask} does not overlap its raster. Check that both show the same place.</source>
        <translation>マスク {mask} はそのラスターと重なりません。両者が同じ場所を示すか確認してください。</translation>
    </message>
    <message>
        <source>The mask {mask} has {own_width} x {own_height} pixels, its raster {width} x {height}. Without georeference they must have the same size.</source>
        <translation>マスク {mask} は {own_width} x {own_height} ピクセル、そのラスターは {width} x {height} です。位置情報がない場合は同じ大きさでなければなりません。</translation>
    </message>
    <message>
        <source>The mask {path} cannot be brought onto the raster's grid</source>
        <translation>マスク {path} をラスターの格子に合わせられません</translation>
    </message>
    <message>
        <source>The mask {path} has {bands} bands, expected one with 0 background, 1 landslide, 255 ignore.</source>
        <translation>マスク {path} のバンド数は {bands} です。0 背景、1 地すべり、255 無視の 1 バンドが必要です。</translation>
    </message>
    <message>
        <source>The mask {path} has {width} x {height} pixels, the post-event raster {post_grid_width} x {post_grid_height}, and {which} has no georeference. Without one both must have the same size: georeference it, or export the mask again at that size.</source>
        <translation>マスク {path} は {width} x {height} ピクセル、発生後ラスターは {post_grid_width} x {post_grid_height} で、一方に位置情報がありません（{which}）。その場合は同じサイズが必要です。位置情報を付けるか、そのサイズでマスクを書き出し直してください。</translation>
    </message>
    <message>
        <source>The mask {path} holds only 0 and 255: 255 is read as landslide. Where it means ignore, make it the mask's nodata value.</source>
        <translation>マスク {path} の値は 0 と 255 だけです。255 は地すべりとみなします。255 が無視を意味する場合は、マスクの nodata 値に設定してください。</translation>
    </message>
    <message>
        <source>The mask {path} holds the value {value:g}, expected only 0 background, 1 landslide, 255 ignore.</source>
        <translation>マスク {path} に値 {value:g} があります。使えるのは 0 背景、1 地すべり、255 無視だけです。</translation>
    </message>
    <message>
        <source>The model cannot be relied on: no landslide is among the labels held back for validation, so nothing shows that it finds any. Give a scene of each region the role validation, or label a larger area.</source>
        <translation>このモデルは信頼できません: 検証用ラベルに地すべりがないため、検出できるかどうか分かりません。各地域のシーンに役割「検証」を設定するか、より広い範囲をラベル付けしてください。</translation>
    </message>
    <message>
        <source>The model has learned from scenes of these names ({scenes}), so the figures are too good to tell how it does elsewhere.</source>
        <translation>モデルはこれらの名前のシーン（{scenes}）を学習しています。そのため数値が良すぎ、他の場所での精度は分かりません。</translation>
    </message>
    <message>
        <source>The model has no region '{region}'; it has {known}.</source>
        <translation>モデルに地域「{region}」はありません。ある地域: {known}。</translation>
    </message>
    <message>
        <source>The model has several regions; name one of {known}.</source>
        <translation>モデルには複数の地域があります。{known} のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>The model is damaged: it gives values that are not numbers ({precision}).</source>
        <translation>モデルが壊れています: 数値でない値を出力します（{precision}）。</translation>
    </message>
    <message>
        <source>The model is damaged: it gives values that are not numbers.</source>
        <translation>モデルが壊れています: 数値でない値を出力します。</translation>
    </message>
    <message>
        <source>The model is damaged: its boxes are not numbers. Teach its boxes again.</source>
        <translation>モデルが壊れています: ボックスが数値ではありません。ボックスを学習し直してください。</translation>
    </message>
    <message>
        <source>The model is not loaded (any more); load it again.</source>
        <translation>モデルが読み込まれていません。読み込み直してください。</translation>
    </message>
    <message>
        <source>The model is of no use: on the labels held back it reaches an IoU of {iou:.3f} (1 is perfect). {cause}</source>
        <translation>このモデルは役に立ちません: 検証用ラベルでの IoU は {iou:.3f} です（1 が完全）。{cause}</translation>
    </message>
    <message>
        <source>The model keeps no image statistics of region {empty}.</source>
        <translation>モデルは地域 {empty} の画像統計を保持していません。</translation>
    </message>
    <message>
        <source>The model needs the layer '{layer}' too; it was not given.</source>
        <translation>モデルにはレイヤー「{layer}」も必要ですが、指定されていません。</translation>
    </message>
    <message>
        <source>The model needs the pre-event image: it was not trained to do without it. Export it with both dates.</source>
        <translation>モデルには発生前の画像が必要です。画像なしでの動作は学習していません。両時期の画像で書き出してください。</translation>
    </message>
    <message>
        <source>The model needs {bands} bands; the block's layer '{layer}' is {found}.</source>
        <translation>モデルには {bands} バンドが必要ですが、ブロックのレイヤー「{layer}」は {found} です。</translation>
    </message>
    <message>
        <source>The model needs {needed:,.0f} MB; there are {free:,.0f} MB free in {folder}. Make room, or choose another folder.</source>
        <translation>モデルには {needed:,.0f} MB 必要ですが、{folder} の空き容量は {free:,.0f} MB です。空き容量を増やすか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The model sees every scene by its own range, which no file can carry: stretch each band by itself, so that the 2nd percentile of the whole scene becomes 0 and the 98th 255 (8 bit, or decimal numbers that may lie beyond).</source>
        <translation>モデルは各シーンをその固有の値の範囲で読み取りますが、ファイルには含められません。バンドごとに、シーン全体の 2 パーセンタイルが 0、98 パーセンタイルが 255 になるよう引き伸ばしてください（8 ビット、または範囲外もとれる小数）。</translation>
    </message>
    <message>
        <source>The model stays as it was: {refused_because}</source>
        <translation>モデルは元のままです: {refused_because}</translation>
    </message>
    <message>
        <source>The model was changed meanwhile. Teach the boxes again.</source>
        <translation>その間にモデルが変更されました。ボックスを学習し直してください。</translation>
    </message>
    <message>
        <source>The model was trained with terrain, which other programs cannot show it. Export it as a model (.lsmodel) instead.</source>
        <translation>このモデルは地形を使って学習されており、他のプログラムは地形を渡せません。代わりにモデル (.lsmodel) としてエクスポートしてください。</translation>
    </message>
    <message>
        <source>The most frequent size is about {size} (rollover): below it the inventory holds fewer and fewer.</source>
        <translation>最頻サイズは約 {size} です（ロールオーバー）。これより小さくなるほど、インベントリの地すべりは少なくなります。</translation>
    </message>
    <message>
        <source>The name of output '{start}...' has {found} bytes, expected at most {most}. Choose another.</source>
        <translation>出力「{start}...」の名前は {found} バイトですが、上限は {most} です。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The network already has a region '{region}'.</source>
        <translation>ネットワークには地域「{region}」がすでにあります。</translation>
    </message>
    <message>
        <source>The network cannot tell the clouds of '{raster}': {reason}. Mask by rules (--clouds rules), or use an image with these bands.</source>
        <translation>「{raster}」の雲をネットワークで判別できません: {reason}。規則でマスクするか（--clouds rules）、これらのバンドがある画像を使ってください。</translation>
    </message>
    <message>
        <source>The network for clouds in '{weights}' is damaged: {reason}. Install ukis-csmask again.</source>
        <translation>「{weights}」の雲用ネットワークが壊れています: {reason}。ukis-csmask をインストールし直してください。</translation>
    </message>
    <message>
        <source>The network for clouds is not installed: {packages}. Set the engine up again and choose it there, or install them into the engine's Python with pip; or mask by rules (--clouds rules).</source>
        <translation>雲用ネットワークがインストールされていません: {packages}。エンジンをセットアップし直してそこで選択するか、エンジンの Python に pip でインストールするか、規則でマスクしてください（--clouds rules）。</translation>
    </message>
    <message>
        <source>The network has no part '{part}'; it has {parts}.</source>
        <translation>ネットワークに「{part}」という部分はありません。ある部分: {parts}。</translation>
    </message>
    <message>
        <source>The network of {model} ({network}, decoder {decoder}) runs in the full engine only, and this engine only maps. Set up the full engine, 'CPU' (Settings &gt; Options &gt; Landslide Mapper).</source>
        <translation>{model} のネットワーク（{network}、デコーダー {decoder}）は完全版エンジンでのみ動作し、このエンジンはマッピング専用です。完全版エンジン「CPU」をセットアップしてください（設定 &gt; オプション &gt; Landslide Mapper）。</translation>
    </message>
    <message>
        <source>The network's context has no weights: name the file of Clay's.</source>
        <translation>ネットワークのコンテキストに重みがありません。Clay の重みのファイルを指定してください。</translation>
    </message>
    <message>
        <source>The new data is of a single scene without a part to validate on, so it could not be checked whether region '{region}' gained.</source>
        <translation>新しいデータは検証に使える部分のない 1 シーンだけのため、地域「{region}」の精度が上がったか確認できませんでした。</translation>
    </message>
    <message>
        <source>The new data of region '{region}' has no labelled pixel in its training scenes: all masks are ignore. Check the labelled areas.</source>
        <translation>地域「{region}」の新しいデータは、学習シーンにラベル付きピクセルがありません: マスクがすべて「無視」です。ラベル済み範囲を確認してください。</translation>
    </message>
    <message>
        <source>The new data of region '{region}' shows no landslide in its training scenes; there is nothing to learn. Add a scene with landslides.</source>
        <translation>地域「{region}」の新しいデータは、学習シーンに地すべりがなく、学ぶものがありません。地すべりのあるシーンを追加してください。</translation>
    </message>
    <message>
        <source>The new images have {bands} bands; model '{model}' was trained on {needs_bands}. Use images with the same bands in the same order.</source>
        <translation>新しい画像は {bands} バンドですが、モデル「{model}」は {needs_bands} バンドで学習しました。同じバンドを同じ順序で持つ画像を使ってください。</translation>
    </message>
    <message>
        <source>The new patches are normalized per {found}; model '{model}' per {expected}. Cut them anew.</source>
        <translation>新しいパッチは {found} ごとに正規化されていますが、モデル「{model}」は {expected} ごとです。切り出し直してください。</translation>
    </message>
    <message>
        <source>The new patches have {gsd:g} m per pixel; model '{model}' was trained at {gsd_m:g} m. Cut them at the model's resolution.</source>
        <translation>新しいパッチは 1 ピクセル {gsd:g} m ですが、モデル「{model}」は {gsd_m:g} m で学習しました。モデルの解像度で切り出してください。</translation>
    </message>
    <message>
        <source>The normalization has {count} values; the network has {bands} bands.</source>
        <translation>正規化の値は {count} 個ですが、ネットワークのバンド数は {bands} です。</translation>
    </message>
    <message>
        <source>The offset of the rasters ({offsets}) is taken out, as it was when the model learned.</source>
        <translation>ラスターのオフセット（{offsets}）は、モデルの学習時と同じく取り除きます。</translation>
    </message>
    <message>
        <source>The old and the new patches differ in {what}: {found}.</source>
        <translation>古いパッチと新しいパッチで {what} が異なります: {found}。</translation>
    </message>
    <message>
        <source>The old scenes are of region '{foreign}', which the model does not know.</source>
        <translation>古いシーンはモデルの知らない地域「{foreign}」のものです。</translation>
    </message>
    <message>
        <source>The package index cannot be reached. Check the connection, and the proxy in QGIS's options (Network); without internet, install from an offline bundle.</source>
        <translation>パッケージインデックスに接続できません。接続と、QGIS の設定（ネットワーク）のプロキシを確認してください。インターネットがない場合は、オフラインバンドルからインストールしてください。</translation>
    </message>
    <message>
        <source>The package index has no build of PyTorch that fits this machine and this choice. Where pip is set up for a company's index, that one must offer it.</source>
        <translation>パッケージインデックスに、このマシンとこの選択に合う PyTorch のビルドがありません。pip が組織のインデックスを使う設定の場合は、そのインデックスで提供されている必要があります。</translation>
    </message>
    <message>
        <source>The polygons of {name} cannot be brought together. Check their geometries.</source>
        <translation>{name} のポリゴンを統合できません。ジオメトリを確認してください。</translation>
    </message>
    <message>
        <source>The polygons of {name} lie nowhere on the Earth. Check their coordinates.</source>
        <translation>{name} のポリゴンは地球上のどこにもありません。座標を確認してください。</translation>
    </message>
    <message>
        <source>The post-event raster is not in the project any more. Choose another one.</source>
        <translation>発生後ラスターがプロジェクトになくなりました。別のものを選択してください。</translation>
    </message>
    <message>
        <source>The post-event raster {raster} has no data where you clicked. Click on a landslide where the image has some.</source>
        <translation>発生後ラスター {raster} には、クリックした位置のデータがありません。データのある所で地すべりをクリックしてください。</translation>
    </message>
    <message>
        <source>The power law of the tail is not defined: {number:,} landslides, at least {least} that are larger than the smallest ones are needed.</source>
        <translation>裾のべき乗則は定まりません: 地すべりは {number:,} 件で、最小のものより大きいものが {least} 件以上必要です。</translation>
    </message>
    <message>
        <source>The pre-event and the post-event raster are the same file, {raster}.</source>
        <translation>発生前ラスターと発生後ラスターが同じファイル {raster} です。</translation>
    </message>
    <message>
        <source>The pre-event raster covers all of the post-event raster.</source>
        <translation>発生前ラスターは発生後ラスター全体を覆っています。</translation>
    </message>
    <message>
        <source>The pre-event raster has {pre} bands, the post-event raster {post}: make sure that those that are read are the same in both, or choose the bands.</source>
        <translation>発生前ラスターのバンド数は {pre}、発生後ラスターは {post} です。読み取るバンドが両方で同じか確認するか、バンドを選択してください。</translation>
    </message>
    <message>
        <source>The pre-event raster holds {pre}, the post-event raster {post}. Each is brought to its own scale; but a stretched picture shows less than measured values.</source>
        <translation>発生前ラスターのデータ型は {pre}、発生後ラスターは {post} です。それぞれの尺度に合わせますが、引き伸ばした表示用画像は測定値より情報が少なくなります。</translation>
    </message>
    <message>
        <source>The pre-event raster holds {pre}, the post-event raster {post}: values on different scales look like change. Use two rasters of the same product and processing level.</source>
        <translation>発生前ラスターのデータ型は {pre}、発生後ラスターは {post} です。値の尺度が異なると変化のように見えます。同じプロダクト、同じ処理レベルの 2 つのラスターを使ってください。</translation>
    </message>
    <message>
        <source>The pre-event raster is brought from {pre} to {post} while reading.</source>
        <translation>発生前ラスターは読み込み時に {pre} から {post} に変換されます。</translation>
    </message>
    <message>
        <source>The pre-event raster is dated {pre}, the post-event raster {post}: are they swapped?</source>
        <translation>発生前ラスターの日付は {pre}、発生後ラスターは {post} です。逆になっていませんか？</translation>
    </message>
    <message>
        <source>The pre-event raster is taken to lie {right:g} pixels to the right and {down:g} down: it is moved back by as much.</source>
        <translation>発生前ラスターは右に {right:g} ピクセル、下に {down:g} ピクセルずれているとみなし、同じだけ戻します。</translation>
    </message>
    <message>
        <source>The pre-event raster lies {right:+.1f} pixels to the right and {down:+.1f} down of the post-event raster: edges look like change. Have it moved back while reading (--pre-shift-x {right:g} --pre-shift-y {down:g}).</source>
        <translation>発生前ラスターが発生後ラスターから右に {right:+.1f} ピクセル、下に {down:+.1f} ピクセルずれています: 境界が変化のように見えます。読み込み時に戻すように指定してください（--pre-shift-x {right:g} --pre-shift-y {down:g}）。</translation>
    </message>
    <message>
        <source>The probability '{probability}' has no value inside the accuracy areas. Choose the one of this map, or leave it out.</source>
        <translation>確率「{probability}」には、精度評価の範囲内に値がありません。この地図の確率を選択するか、指定を外してください。</translation>
    </message>
    <message>
        <source>The probability was written to '{path}', but QGIS cannot open it.</source>
        <translation>確率は「{path}」に書き込まれましたが、QGIS で開けません。</translation>
    </message>
    <message>
        <source>The proxy refuses the connection. Check its address, user and password in QGIS's options (Network), or the environment variable HTTPS_PROXY.</source>
        <translation>プロキシが接続を拒否しました。QGIS の設定（ネットワーク）または環境変数 HTTPS_PROXY で、アドレス、ユーザー、パスワードを確認してください。</translation>
    </message>
    <message>
        <source>The raster has no georeference: its resolution is taken to be the model's, {gsd_m:g} m.</source>
        <translation>ラスターに位置情報がないため、解像度をモデルと同じ {gsd_m:g} m とみなします。</translation>
    </message>
    <message>
        <source>The raster lies outside of where its coordinate reference system is defined.</source>
        <translation>ラスターが座標参照系の適用範囲の外にあります。</translation>
    </message>
    <message>
        <source>The raster {name} cannot be read: permission denied.</source>
        <translation>ラスター {name} を読み込めません: アクセス権がありません。</translation>
    </message>
    <message>
        <source>The raster {name} does not exist. Check the path, or whether its drive is connected.</source>
        <translation>ラスター {name} が存在しません。パス、またはドライブが接続されているか確認してください。</translation>
    </message>
    <message>
        <source>The raster {name} is an empty file (0 bytes). Copy or download it again.</source>
        <translation>ラスター {name} は空のファイル（0 バイト）です。コピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>The raster {name} is truncated or damaged; copy or download it again</source>
        <translation>ラスター {name} は途中で切れているか壊れています。コピーまたはダウンロードし直してください</translation>
    </message>
    <message>
        <source>The rasters have different scales or offsets ({tags}): the offsets are taken out, so that equal values mean the same.</source>
        <translation>ラスターのスケールまたはオフセットが異なります（{tags}）: 同じ値が同じ意味になるよう、オフセットを取り除きます。</translation>
    </message>
    <message>
        <source>The rasters have the offset {offsets}. Whether the model learned with it is not known: the values are read as they are stored. Train the model again to be sure.</source>
        <translation>ラスターにオフセット {offsets} があります。モデルがこれで学習したか不明なため、値は保存されたまま読み込みます。確実にするにはモデルを学習し直してください。</translation>
    </message>
    <message>
        <source>The rasters lie on each other to {length:.1f} pixels.</source>
        <translation>ラスター同士のずれは {length:.1f} ピクセル以内です。</translation>
    </message>
    <message>
        <source>The rasters must have the same bands: {first} has {expected}, {other} has {found}. Leave one of them out, or save the bands that they share as files of their own.</source>
        <translation>ラスターのバンドは同じでなければなりません: {first} は {expected}、{other} は {found} です。一方を外すか、共通のバンドを別のファイルに保存してください。</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>レポートを書き込みました</translation>
    </message>
    <message>
        <source>The responses cannot be stored ({error}); a frozen copy is asked instead.</source>
        <translation>応答を保存できないため（{error}）、代わりに固定したコピーに問い合わせます。</translation>
    </message>
    <message>
        <source>The role of an area is one of {roles}, got '{role}'.</source>
        <translation>範囲の用途は {roles} のいずれかですが、「{role}」が渡されました。</translation>
    </message>
    <message>
        <source>The rows of '{layer}' cannot be read. Check whether its database is still there, then open the event again.</source>
        <translation>「{layer}」の行を読み込めません。データベースがまだあるか確認し、イベントを開き直してください。</translation>
    </message>
    <message>
        <source>The run {run} is not in '{title}' any more.</source>
        <translation>実行 {run} は「{title}」になくなりました。</translation>
    </message>
    <message>
        <source>The same {kind} of model '{model}' is running already: {error}</source>
        <translation>モデル「{model}」の同じ {kind} がすでに実行中です: {error}</translation>
    </message>
    <message>
        <source>The sample was drawn from a map with {sampled} of landslides, the inventory has {found}: it is another one, or has changed. What the sample says is said of that map.</source>
        <translation>サンプルは地すべり面積 {sampled} の地図から抽出されましたが、インベントリは {found} です: 別のものか、変更されています。サンプルの結果は元の地図についてのものです。</translation>
    </message>
    <message>
        <source>The scene has {width} x {height} pixels at the model's resolution, too few to suggest places in: at least {divisor} x {divisor} are needed.</source>
        <translation>シーンはモデルの解像度で {width} x {height} ピクセルしかなく、場所を提案できません。{divisor} x {divisor} 以上必要です。</translation>
    </message>
    <message>
        <source>The scene list {path} cannot be read: {reason}.</source>
        <translation>シーンリスト {path} を読み込めません: {reason}。</translation>
    </message>
    <message>
        <source>The scene list {path} does not exist. Check the path.</source>
        <translation>シーンリスト {path} が存在しません。パスを確認してください。</translation>
    </message>
    <message>
        <source>The scene of {width} x {height} pixels has {count} valid ones, at least {least} are needed to know what is usual in it. Choose larger rasters, or check their nodata values and overlap.</source>
        <translation>{width} x {height} ピクセルのシーンで有効なのは {count} ピクセルです。シーンの通常の値を知るには少なくとも {least} ピクセルが必要です。より大きいラスターを選択するか、nodata 値と重なりを確認してください。</translation>
    </message>
    <message>
        <source>The schema '{schema}' exists already. Open it, or choose another name.</source>
        <translation>スキーマ「{schema}」はすでにあります。それを開くか、別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The selected candidates lie in {count} places that do not touch. Select those of one place, then merge them.</source>
        <translation>選択した候補は、互いに接していない {count} か所に分かれています。1 か所の候補を選択してから結合してください。</translation>
    </message>
    <message>
        <source>The size of the pixels on the ground is not known.</source>
        <translation>地上でのピクセルの大きさが分かりません。</translation>
    </message>
    <message>
        <source>The small model is only {gain:.1f} times as fast as its teacher; {wanted:g} times was the goal. Choose a smaller network.</source>
        <translation>小さいモデルの速さは教師の {gain:.1f} 倍にとどまります（目標 {wanted:g} 倍）。より小さなネットワークを選択してください。</translation>
    </message>
    <message>
        <source>The small model reaches an IoU of {student:.3f} on the labels held back, its teacher {teacher:.3f}: more than {most:g} below. Give it more time or more scenes, or choose a larger network.</source>
        <translation>検証用ラベルでの IoU は小さいモデルが {student:.3f}、教師が {teacher:.3f} で、差が {most:g} を超えています。時間またはシーンを増やすか、より大きなネットワークを選択してください。</translation>
    </message>
    <message>
        <source>The starter maps without the change between the dates: {reason}</source>
        <translation>スターターは 2 時期の変化を使わずにマッピングします: {reason}</translation>
    </message>
    <message>
        <source>The starter model knows values per scene only, these are of the whole data set.</source>
        <translation>スターターモデルはシーンごとの値にしか対応しませんが、これらはデータセット全体の値です。</translation>
    </message>
    <message>
        <source>The starter model was trained on {theirs}; these scenes have {own}.</source>
        <translation>スターターモデルの学習に使ったのは {theirs} ですが、これらのシーンは {own} です。</translation>
    </message>
    <message>
        <source>The starter model {archive} cannot be unpacked ({reason}). Install the plugin again, or make room in {folder}.</source>
        <translation>スターターモデル {archive} を展開できません（{reason}）。プラグインをインストールし直すか、{folder} の空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The stored responses do not fit into the disk budget; a frozen copy is asked instead.</source>
        <translation>保存した応答がディスクの割り当てに収まらないため、代わりに固定したコピーに問い合わせます。</translation>
    </message>
    <message>
        <source>The table '{table}' of {place} cannot be opened. Open the event again.</source>
        <translation>{place} のテーブル「{table}」を開けません。イベントを開き直してください。</translation>
    </message>
    <message>
        <source>The table '{table}' of {title} was made but cannot be opened.</source>
        <translation>{title} のテーブル「{table}」は作成されましたが、開けません。</translation>
    </message>
    <message>
        <source>The training labels of region {without} hold no background pixel: a model would learn that everything is a landslide. Masks are 0 on background (not the nodata value), and a labelled area must be larger than the landslides in it.</source>
        <translation>地域 {without} の学習ラベルに背景のピクセルがありません。このままではモデルがすべてを地すべりとして学習します。マスクの背景は 0（nodata 値ではない）とし、ラベル済み範囲はその中の地すべりより広くしてください。</translation>
    </message>
    <message>
        <source>The training labels of region {without} hold no landslide pixel, expected some. Check that the labels lie on the rasters, that masks are 1 (not 255) on landslides, and that the region has a training scene.</source>
        <translation>地域 {without} の学習ラベルに地すべりのピクセルがありません。ラベルがラスター上にあること、マスクの地すべりが 1（255 ではなく）であること、この地域に学習シーンがあることを確認してください。</translation>
    </message>
    <message>
        <source>The two dates hardly look alike (correlation {alike:.2f}): nearly everything may look like change. Check that both show the same place in a like season, and which bands are read.</source>
        <translation>2 時期がほとんど似ていません（相関 {alike:.2f}）: ほぼすべてが変化のように見えることがあります。両方が同じ場所の似た季節のものか、どのバンドを読み込むかを確認してください。</translation>
    </message>
    <message>
        <source>The values of the pre-event raster reach {pre:.4g}, those of the post-event raster {post:.4g}: on different scales everything looks like change. Use two rasters of the same product and processing level, or a model that brings each date to its own scale (the starter, and all that are trained with normalization per scene).</source>
        <translation>値の上限は発生前ラスターが {pre:.4g}、発生後ラスターが {post:.4g} です: 尺度が異なると、すべてが変化のように見えます。同じプロダクト、同じ処理レベルの 2 つのラスターを使うか、各時期をそれぞれの尺度に合わせるモデル（スターターと、シーンごとの正規化で学習したすべてのモデル）を使ってください。</translation>
    </message>
    <message>
        <source>The view cannot be expressed in the raster's coordinate reference system.</source>
        <translation>表示範囲をラスターの座標参照系で表せません。</translation>
    </message>
    <message>
        <source>The view reaches beyond where the event's coordinate reference system is defined ({authid}). Zoom in to the area that you have labelled.</source>
        <translation>表示範囲がイベントの座標参照系（{authid}）の適用範囲を超えています。ラベル付けした範囲に拡大してください。</translation>
    </message>
    <message>
        <source>The water mask '{mask}' has {bands} bands, expected one: 0 is land, all else is water.</source>
        <translation>水域マスク「{mask}」のバンドは {bands} 個です。1 つにしてください: 0 は陸地、それ以外は水域です。</translation>
    </message>
    <message>
        <source>The water mask '{mask}' lies elsewhere than the landslides of '{name}', so none is ruled out by it.</source>
        <translation>水域マスク「{mask}」は「{name}」の地すべりと別の場所にあるため、これで除外されるものはありません。</translation>
    </message>
    <message>
        <source>The worker answered with {found} {found_shape}; {dtype} {shape} was expected.</source>
        <translation>ワーカーの応答は {found} {found_shape} ですが、{dtype} {shape} が必要です。</translation>
    </message>
    <message>
        <source>The worker described the model wrongly: {error}.</source>
        <translation>ワーカーによるモデルの説明が正しくありません: {error}。</translation>
    </message>
    <message>
        <source>The worker failed with {kind}: {error}</source>
        <translation>ワーカーが {kind} で失敗しました: {error}</translation>
    </message>
    <message>
        <source>The worker gave no sign of life for {seconds:g} seconds and was stopped. The next job starts a new one.{said}</source>
        <translation>ワーカーが {seconds:g} 秒間応答しないため停止しました。次のジョブで新しいワーカーを起動します。{said}</translation>
    </message>
    <message>
        <source>The worker is gone (while asked to {op}): {how} The next job starts a new one.{report}</source>
        <translation>ワーカーが終了しました（要求 {op} の実行中）: {how} 次のジョブで新しいワーカーを起動します。{report}</translation>
    </message>
    <message>
        <source>The worker ran out of memory{reason}. Close other programs, choose the device 'cpu', or use a smaller network.</source>
        <translation>ワーカーのメモリが不足しました{reason}。他のプログラムを閉じる、デバイス「cpu」を選ぶ、または小さいネットワークを使ってください。</translation>
    </message>
    <message>
        <source>The worker speaks protocol {protocol}, this plugin {version}: the installation is mixed up. Install Landslide Mapper again.</source>
        <translation>ワーカーのプロトコルは {protocol}、このプラグインは {version} です: インストールが混在しています。Landslide Mapper をインストールし直してください。</translation>
    </message>
    <message>
        <source>The worker was closed; make a new one.</source>
        <translation>ワーカーは閉じられました。新しく作成してください。</translation>
    </message>
    <message>
        <source>The worker was stopped. {reason} The next job starts a new one.</source>
        <translation>ワーカーを停止しました。{reason} 次のジョブで新しいワーカーを起動します。</translation>
    </message>
    <message>
        <source>The worker's Python '{python}' cannot be started: {error}.</source>
        <translation>ワーカーの Python「{python}」を起動できません: {error}。</translation>
    </message>
    <message>
        <source>The worker's Python '{python}' cannot be started: {reason}. Choose another Python in the settings of Landslide Mapper, or set LANDSLIDE_MAPPER_PYTHON.</source>
        <translation>ワーカーの Python「{python}」を起動できません: {reason}。Landslide Mapper の設定で別の Python を選択するか、LANDSLIDE_MAPPER_PYTHON を設定してください。</translation>
    </message>
    <message>
        <source>The worker's Python '{python}' did not start: {how} {advice}</source>
        <translation>ワーカーの Python「{python}」が起動しませんでした: {how} {advice}</translation>
    </message>
    <message>
        <source>The worker's Python '{python}' is not usable. {reason} {advice}</source>
        <translation>ワーカーの Python「{python}」は使えません。{reason} {advice}</translation>
    </message>
    <message>
        <source>The worker's Python '{python}', named in {where}, does not exist. Choose another one there.</source>
        <translation>ワーカーの Python「{python}」（指定元: {where}）が存在しません。そこで別のものを選択してください。</translation>
    </message>
    <message>
        <source>The worker's Python ({python}) cannot import {library}: {error}. Install what is missing with: {python} -m pip install torch torchvision segmentation-models-pytorch safetensors</source>
        <translation>ワーカーの Python（{python}）は {library} をインポートできません: {error}。次のコマンドで不足分をインストールしてください: {python} -m pip install torch torchvision segmentation-models-pytorch safetensors</translation>
    </message>
    <message>
        <source>The worker's Python ({python}, version {version}) has no {missing}. Install with: {command} -m pip install {packages}</source>
        <translation>ワーカーの Python（{python}、バージョン {version}）に {missing} がありません。次のコマンドでインストールしてください: {command} -m pip install {packages}</translation>
    </message>
    <message>
        <source>The worker's result cannot be read from '{folder}': {error}.</source>
        <translation>ワーカーの結果を「{folder}」から読み込めません: {error}。</translation>
    </message>
    <message>
        <source>The {date} raster has a colour table: it holds numbers of colours.</source>
        <translation>{date} のラスターにはカラーテーブルがあります。値は色の番号です。</translation>
    </message>
    <message>
        <source>The {date} raster has one value nearly everywhere in the bands that are read: change cannot be seen in it. Choose other bands or another raster, or set its nodata value.</source>
        <translation>{date} のラスターは、読み込むバンドの値がほぼ全域で同じため、変化が分かりません。別のバンドか別のラスターを選択するか、nodata 値を設定してください。</translation>
    </message>
    <message>
        <source>The {date} raster has {count} bands; only these are looked at: {bands}. Choose the bands.</source>
        <translation>{date} のラスターには {count} バンドありますが、次のバンドだけを調べます: {bands}。バンドを選択してください。</translation>
    </message>
    <message>
        <source>The {date} raster is read with bands {bands}; it does not name them.</source>
        <translation>{date} のラスターはバンド {bands} を読み込みます。バンド名はありません。</translation>
    </message>
    <message>
        <source>The {date} raster is read with {bands}, which is not its own order. Choose the bands where that is wrong.</source>
        <translation>{date} のラスターは次のバンドで読み込みます: {bands}。ラスター自体の順序とは異なります。誤っている場合はバンドを選択してください。</translation>
    </message>
    <message>
        <source>The {date} raster is read with {bands}.</source>
        <translation>{date} のラスターは次のバンドで読み込みます: {bands}。</translation>
    </message>
    <message>
        <source>The {date} raster {raster} gives {bands} of image data, expected {wanted}. Choose another raster, or other band numbers.</source>
        <translation>{date} のラスター {raster} の画像データは {bands} ですが、{wanted} が必要です。別のラスターか別のバンド番号を選択してください。</translation>
    </message>
    <message>
        <source>The {date} raster {raster} has bands 1 to {count}; there is no band {missing}. Choose band numbers that exist.</source>
        <translation>{date} のラスター {raster} のバンドは 1～{count} で、バンド {missing} はありません。存在するバンド番号を選択してください。</translation>
    </message>
    <message>
        <source>The {date} raster {raster} has {count} bands ({names}), expected {wanted}: which of them are meant cannot be known. Choose the bands: {option} with their numbers in that order, post_bands and pre_bands in a scene list, or the bands in the dock.</source>
        <translation>{date} のラスター {raster} のバンド数は {count}（{names}）ですが、{wanted} が必要です。どのバンドを使うか判断できません。バンドを選択してください: {option} にこの順の番号、シーンリストの post_bands と pre_bands、またはドックのバンド。</translation>
    </message>
    <message>
        <source>The {what} raster of scene '{name}' is not at '{path}' any more. Put it back, or choose the rasters anew on the Map page.</source>
        <translation>シーン「{name}」の {what} のラスターが「{path}」になくなりました。元に戻すか、「マッピング」ページでラスターを選び直してください。</translation>
    </message>
    <message>
        <source>There are no images: choose one raster at least.</source>
        <translation>画像がありません。1 つ以上のラスターを選択してください。</translation>
    </message>
    <message>
        <source>There are no training scenes of these regions, and the small model will not have them: {regions}.</source>
        <translation>次の地域の学習シーンがないため、小さいモデルには含まれません: {regions}。</translation>
    </message>
    <message>
        <source>There are red and near infrared: loss of vegetation (NDVI) shows landslides best.</source>
        <translation>赤と近赤外があります。植生の減少(NDVI)が地すべりを最もよく示します。</translation>
    </message>
    <message>
        <source>There are too few labels: only {positive} of its {patches} training patches show a landslide. Draw more landslides, or label more scenes.</source>
        <translation>ラベルが少なすぎます: {patches} 個の学習パッチのうち地すべりがあるのは {positive} 個だけです。地すべりをもっと描くか、より多くのシーンをラベル付けしてください。</translation>
    </message>
    <message>
        <source>There is a mask of the pre-event raster, '{mask}', but no pre-event raster. Choose one, or give the mask as that of the post-event raster.</source>
        <translation>イベント前ラスタのマスク '{mask}' がありますが、イベント前ラスタがありません。ラスタを選ぶか、マスクをイベント後ラスタのものとして指定してください。</translation>
    </message>
    <message>
        <source>There is no decoder '{decoder}'; known are {known}.</source>
        <translation>デコーダー「{decoder}」はありません。使えるもの: {known}。</translation>
    </message>
    <message>
        <source>There is no device '{name}'; choose one of {devices}.</source>
        <translation>デバイス「{name}」はありません。{devices} のいずれかを選択してください。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>ファイル {path} はありません。</translation>
    </message>
    <message>
        <source>There is no file {path}; expected the candidates that a map has written.</source>
        <translation>ファイル {path} がありません。マッピングで書き出された候補が必要です。</translation>
    </message>
    <message>
        <source>There is no index '{index}'; there are {known}.</source>
        <translation>指数「{index}」はありません。ある指数: {known}。</translation>
    </message>
    <message>
        <source>There is no mapped ground around the landslides: the sample has no such stratum.</source>
        <translation>地すべりの周辺にマッピングした土地がないため、サンプルにこの層はありません。</translation>
    </message>
    <message>
        <source>There is no model at {path}: expected a folder &lt;name&gt;.lsmodel.</source>
        <translation>{path} にモデルがありません。フォルダー &lt;名前&gt;.lsmodel が必要です。</translation>
    </message>
    <message>
        <source>There is no network '{name}'; known are tsmu, tu-&lt;timm name&gt;, {known}.</source>
        <translation>ネットワーク「{name}」はありません。使えるもの: tsmu、tu-&lt;timm の名前&gt;、{known}。</translation>
    </message>
    <message>
        <source>There is no paper '{paper}'; choose from {papers}.</source>
        <translation>用紙「{paper}」はありません。{papers} から選択してください。</translation>
    </message>
    <message>
        <source>There is no patch to train on: no training scene has a labelled, valid area.</source>
        <translation>学習するパッチがありません: ラベル付きの有効な範囲を持つ学習シーンがありません。</translation>
    </message>
    <message>
        <source>There is no patch to validate on: give a scene of each region the split 'validation', or label a larger area.</source>
        <translation>検証するパッチがありません。各地域のシーンに分割「validation」を設定するか、より広い範囲をラベル付けしてください。</translation>
    </message>
    <message>
        <source>There is no pre-event raster: bare ground is told from its surroundings alone, roads and fields among it. A pre-event raster makes a far better map.</source>
        <translation>発生前ラスターがありません。裸地を周囲との違いだけで判別するため、道路や畑も含まれます。発生前ラスターがあれば結果は大きく良くなります。</translation>
    </message>
    <message>
        <source>There is no region '{region}'; the network has {known}.</source>
        <translation>地域「{region}」はありません。ネットワークの地域: {known}。</translation>
    </message>
    <message>
        <source>There is no room for training patches: they need {size:.1f} MiB each. Free some disk space.</source>
        <translation>学習パッチを置く空き容量がありません。1 パッチに {size:.1f} MiB 必要です。ディスクの空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>There is no schema '{schema}' in the database '{database}', or you may not see it. Check the name, or make a new event.</source>
        <translation>データベース「{database}」にスキーマ「{schema}」がないか、参照する権限がありません。名前を確認するか、新しいイベントを作成してください。</translation>
    </message>
    <message>
        <source>There is no strategy '{name}'; known are {strategies}.</source>
        <translation>戦略「{name}」はありません。使えるもの: {strategies}。</translation>
    </message>
    <message>
        <source>There is no training scene of region '{region}' (regions with training scenes: {found}).</source>
        <translation>地域「{region}」の学習シーンがありません（学習シーンのある地域: {found}）。</translation>
    </message>
    <message>
        <source>There is no training scene: at least one scene needs the split 'train'.</source>
        <translation>学習シーンがありません。少なくとも 1 つのシーンに分割「train」が必要です。</translation>
    </message>
    <message>
        <source>There is no training setting '{unknown}'; known are {names}.</source>
        <translation>学習の設定「{unknown}」はありません。使えるもの: {names}。</translation>
    </message>
    <message>
        <source>There is not enough memory for Clay ({path}): its encoder takes 1.3 GB beside the network. Close other programs, or use a network without context.</source>
        <translation>Clay（{path}）のメモリが足りません: ネットワークのほかにエンコーダーが 1.3 GB を使います。他のプログラムを閉じるか、コンテキストなしのネットワークを使ってください。</translation>
    </message>
    <message>
        <source>There is not enough memory for a single tile. Close other programs, or use a model with smaller tiles.</source>
        <translation>タイル 1 つ分のメモリがありません。他のプログラムを閉じるか、タイルの小さいモデルを使ってください。</translation>
    </message>
    <message>
        <source>There is not enough memory for model {model} with {count} regions. Close other programs, or use a model with fewer regions or a smaller network.</source>
        <translation>モデル {model}（地域数 {count}）にはメモリが足りません。他のプログラムを閉じるか、地域の少ないモデルか小さいネットワークを使ってください。</translation>
    </message>
    <message>
        <source>There is not enough memory for this model.</source>
        <translation>このモデルにはメモリが足りません。</translation>
    </message>
    <message>
        <source>There is not enough memory to score a single patch. Close other programs, or choose the device 'cpu'.</source>
        <translation>パッチ 1 つを評価するメモリがありません。他のプログラムを閉じるか、デバイス「cpu」を選択してください。</translation>
    </message>
    <message>
        <source>There is nothing left to suggest here: all tiles lie close to places that are there already. Look at a larger area.</source>
        <translation>これ以上提案できる場所がありません: どのタイルも既存の場所の近くにあります。より広い範囲で探してください。</translation>
    </message>
    <message>
        <source>There is nothing left to suggest here: every tile is labelled already, or has no data. Look at a larger area.</source>
        <translation>これ以上提案できる場所がありません: どのタイルもラベル済みか、データがありません。より広い範囲で探してください。</translation>
    </message>
    <message>
        <source>There is nothing to train on: no labelled pixel of a training scene has data in all of its rasters. Label or review where the post-event and the pre-event raster have data.</source>
        <translation>学習できるものがありません: 学習用シーンのラベル付きピクセルに、すべてのラスターでデータのあるものがありません。発生後と発生前のラスターの両方にデータのある所で、ラベル付けまたは確認をしてください。</translation>
    </message>
    <message>
        <source>There is red: bare ground is brighter in it than vegetation (log ratio).</source>
        <translation>赤があります。赤では裸地が植生より明るく写ります(対数比)。</translation>
    </message>
    <message>
        <source>These rasters can be mapped: nothing odd was found.</source>
        <translation>これらのラスターはマッピングできます: 問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>This GDAL does not read the attributes of the KML {source}: it has no driver LIBKML. Take the same landslides as GeoPackage or GeoJSON, or a GDAL with that driver.</source>
        <translation>この GDAL にはドライバー LIBKML がないため、KML {source} の属性を読み込めません。同じ地すべりの GeoPackage か GeoJSON を使うか、このドライバーのある GDAL を使ってください。</translation>
    </message>
    <message>
        <source>This Python ({python}) cannot import {library}: {error}. Install what is missing with: {python} -m pip install torch torchvision segmentation-models-pytorch safetensors</source>
        <translation>この Python（{python}）は {library} をインポートできません: {error}。不足しているものを次のコマンドでインストールしてください: {python} -m pip install torch torchvision segmentation-models-pytorch safetensors</translation>
    </message>
    <message>
        <source>This Python cannot make secure connections. Install Python from python.org, or uv, then try again.</source>
        <translation>この Python では安全な接続ができません。python.org の Python または uv をインストールしてから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>This Python lacks what makes environments. Install python3-venv (Debian, Ubuntu), or uv.</source>
        <translation>この Python には環境を作成する機能がありません。python3-venv（Debian、Ubuntu）または uv をインストールしてください。</translation>
    </message>
    <message>
        <source>This engine maps only: it has no PyTorch, which training, updating, suggesting places, boxes by Faster R-CNN and writing ONNX files need. Set up the full engine: 'CPU', or one for your graphics card, in the window 'Set up the engine…'.</source>
        <translation>このエンジンはマッピング専用で、学習、更新、場所の提案、Faster R-CNN によるボックス、ONNX ファイルの書き出しに必要な PyTorch がありません。「エンジンをセットアップ…」のウィンドウで、完全版エンジン（「CPU」またはお使いのグラフィックカード用）をセットアップしてください。</translation>
    </message>
    <message>
        <source>This installation has no starter models (expected in {folder}). Install the plugin again, or name a model.</source>
        <translation>このインストールにはスターターモデルがありません（想定の場所: {folder}）。プラグインをインストールし直すか、モデルを指定してください。</translation>
    </message>
    <message>
        <source>This is neither a GeoPackage nor a PostgreSQL connection with a database. Choose a file whose name ends in {suffix}, or give the connection a database or a service in QGIS's Browser panel.</source>
        <translation>GeoPackage でも、データベースを指定した PostgreSQL 接続でもありません。名前が {suffix} で終わるファイルを選択するか、QGIS のブラウザーパネルで接続にデータベースまたはサービスを設定してください。</translation>
    </message>
    <message>
        <source>This map, by tenths of the probability</source>
        <translation>この地図（確率 0.1 ごと）</translation>
    </message>
    <message>
        <source>This update was published as version {number} before.</source>
        <translation>この更新は以前にバージョン {number} として公開済みです。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Threshold {threshold:.1%}, from the scene: about as much of it is called landslide as by the change alone ({share:.2%}), between {low:.0%} and {high:.0%}.</source>
        <translation>しきい値 {threshold:.1%}（シーンから決定）: 地すべりとみなす割合が変化のみの場合（{share:.2%}）とほぼ同じになる値で、{low:.0%}～{high:.0%} の間です。</translation>
    </message>
    <message>
        <source>Threshold {threshold:g} is not a probability above 0 and up to 1.</source>
        <translation>しきい値 {threshold:g} は 0 より大きく 1 以下の確率ではありません。</translation>
    </message>
    <message>
        <source>Threshold {threshold} is not a probability between 0 and 1.</source>
        <translation>しきい値 {threshold} は 0～1 の確率ではありません。</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Training patches: {found}; a search needs {needed} at least. Label a larger area, or train without a search.</source>
        <translation>学習パッチ: {found}。探索には {needed} 以上必要です。より広い範囲をラベル付けするか、探索なしで学習してください。</translation>
    </message>
    <message>
        <source>Training starts from random weights. {reason}</source>
        <translation>学習はランダムな重みから始めます。{reason}</translation>
    </message>
    <message>
        <source>Training {network} ({parameters:.1f} million parameters) on {device}. Patches: {patches}, regions: {regions}.</source>
        <translation>{network}（パラメーター {parameters:.1f} 百万）を {device} で学習中。パッチ: {patches}、地域: {regions}。</translation>
    </message>
    <message>
        <source>Trying the engine: a network maps one tile</source>
        <translation>エンジンを試しています: ネットワークが 1 タイルをマッピングします</translation>
    </message>
    <message>
        <source>Two of the files to export to have the same name. Choose different names.</source>
        <translation>書き出すファイルのうち 2 つが同じ名前です。異なる名前を選択してください。</translation>
    </message>
    <message>
        <source>Unknown message type in {excerpt}.</source>
        <translation>未知のメッセージ種別: {excerpt}。</translation>
    </message>
    <message>
        <source>Unknown operation '{op}'.</source>
        <translation>未知の操作「{op}」。</translation>
    </message>
    <message>
        <source>User's accuracy of landslides (precision)</source>
        <translation>地すべりの利用者精度（適合率）</translation>
    </message>
    <message>
        <source>Validation did not improve for {epochs} epochs: training ends.</source>
        <translation>検証の結果が {epochs} エポックの間良くならないため、学習を終了します。</translation>
    </message>
    <message>
        <source>Values reach {pre:.4g} before and {post:.4g} after.</source>
        <translation>値の上限は発生前が {pre:.4g}、発生後が {post:.4g} です。</translation>
    </message>
    <message>
        <source>Values: {low:.4g} to {high:.4g}.</source>
        <translation>値: {low:.4g}～{high:.4g}。</translation>
    </message>
    <message>
        <source>Version {number} is published.</source>
        <translation>バージョン {number} を公開しました。</translation>
    </message>
    <message>
        <source>Version {version} finds boxes</source>
        <translation>バージョン {version} はボックスを検出します</translation>
    </message>
    <message>
        <source>Version {version} is published</source>
        <translation>バージョン {version} を公開しました</translation>
    </message>
    <message>
        <source>Water cannot be told by the bands of '{image}': it must be known which ones are green and near infrared. Name the bands in the file, or choose a water mask.</source>
        <translation>「{image}」のバンドでは水域を判別できません。緑と近赤外のバンドが分かっている必要があります。ファイルにバンド名を記録するか、水域マスクを選択してください。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Weights are fitted to labels, and none are named: name them (--labels), or leave out the labelled area and the fitted probability.</source>
        <translation>重みはラベルに合わせて調整しますが、指定がありません。指定するか（--labels）、ラベル済み範囲と調整後の確率を外してください。</translation>
    </message>
    <message>
        <source>Weights fitted to {landslides} places with landslides and {others} without: starter {starter:.2f} (usually {usual_starter:.2f}), change {change:.2f} ({usual_change:.2f}), offset {offset:+.2f}.</source>
        <translation>重みを、地すべりのある {landslides} か所とない {others} か所に合わせました: スターター {starter:.2f}（通常 {usual_starter:.2f}）、変化 {change:.2f}（{usual_change:.2f}）、オフセット {offset:+.2f}。</translation>
    </message>
    <message>
        <source>Weights: {repository}, {host}, licence: {licence}, about {megabytes:.0f} MB</source>
        <translation>重み: {repository}、{host}、ライセンス: {licence}、約 {megabytes:.0f} MB</translation>
    </message>
    <message>
        <source>What is finished of the map cannot be kept in {folder} ({free}): {reason}. Choose another folder, or make room there.</source>
        <translation>地図の完了した部分を {folder} に保存できません（{free}）: {reason}。別のフォルダーを選択するか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>What is finished of this map is kept: the same map will go on from there.</source>
        <translation>この地図の完了した部分は残ります。同じマッピングはそこから続きます。</translation>
    </message>
    <message>
        <source>What the bands show is not known: the brightness of bands {bands} is compared. Name the bands in the file, or choose red, green, blue and near infrared in that order, for a better map.</source>
        <translation>バンドの内容が分からないため、バンド {bands} の明るさを比較します。より良い結果のために、ファイルにバンド名を付けるか、赤、緑、青、近赤外の順に選択してください。</translation>
    </message>
    <message>
        <source>What was mapped would have {pixels:,.0f} pixels of {side:g} m. Choose larger pixels.</source>
        <translation>マッピングした範囲は、{side:g} m のピクセルで {pixels:,.0f} ピクセルになります。より大きいピクセルを選択してください。</translation>
    </message>
    <message>
        <source>What {host} sent are no weights of encoder '{network}' ({reason}). Try again later, or use a file of weights.</source>
        <translation>{host} から届いたものはエンコーダー「{network}」の重みではありません（{reason}）。後でもう一度実行するか、重みのファイルを使用してください。</translation>
    </message>
    <message>
        <source>When the images were taken is not known for both of them.</source>
        <translation>両方の画像の撮影日がそろって分かっているわけではありません。</translation>
    </message>
    <message>
        <source>Whether the rasters lie exactly on each other cannot be told: they are too small or too unlike.</source>
        <translation>ラスター同士が正確に重なるかどうか判定できません: 小さすぎるか、違いが大きすぎます。</translation>
    </message>
    <message>
        <source>Whole area of landslides, estimated (95 % interval)</source>
        <translation>地すべりの総面積の推定値（95 % 信頼区間）</translation>
    </message>
    <message>
        <source>Whole inventory as mapped</source>
        <translation>マッピングしたままのインベントリ全体</translation>
    </message>
    <message>
        <source>With weights of 8 bits the IoU of region '{region}' falls by {loss:.3f} on its validation patches.</source>
        <translation>8 ビットの重みでは、地域「{region}」の検証パッチでの IoU が {loss:.3f} 下がります。</translation>
    </message>
    <message>
        <source>Writing the mask of clouds</source>
        <translation>雲のマスクを書き込んでいます</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>レポートを書き込んでいます</translation>
    </message>
    <message>
        <source>Writing {output}</source>
        <translation>{output} を書き込んでいます</translation>
    </message>
    <message>
        <source>a copy of that of '{cloned}'</source>
        <translation>「{cloned}」のデコーダーのコピー</translation>
    </message>
    <message>
        <source>a place on the map</source>
        <translation>地図上の位置あり</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ほか {count} 件</translation>
    </message>
    <message>
        <source>another QGIS has it open for writing ({path}).</source>
        <translation>別の QGIS が書き込み用に開いています（{path}）。</translation>
    </message>
    <message>
        <source>around mapped landslides</source>
        <translation>マッピングした地すべりの周辺</translation>
    </message>
    <message>
        <source>band {number}</source>
        <translation>バンド {number}</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>epoch {epoch}: {figures}</source>
        <translation>エポック {epoch}: {figures}</translation>
    </message>
    <message>
        <source>expected an object with a list of scenes: {"scenes": [{"id": ..., "post": ...}]}</source>
        <translation>シーンのリストを持つオブジェクトが必要です: {"scenes": [{"id": ..., "post": ...}]}</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>誤検出</translation>
    </message>
    <message>
        <source>fewer than {share:.0%} of the largest landslides were found</source>
        <translation>最大級の地すべりの検出が {share:.0%} 未満です</translation>
    </message>
    <message>
        <source>found</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>from colours</source>
        <translation>色の指定による</translation>
    </message>
    <message>
        <source>from names</source>
        <translation>バンド名による</translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation>ファイル名による</translation>
    </message>
    <message>
        <source>from wavelengths</source>
        <translation>波長による</translation>
    </message>
    <message>
        <source>green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>id: {count} that are no whole numbers were left out: there is a uid.</source>
        <translation>id: 整数でない {count} 件を省きました。uid があります。</translation>
    </message>
    <message>
        <source>in the rest of the map</source>
        <translation>地図の残りの部分</translation>
    </message>
    <message>
        <source>it answers nothing but zeros on {device}.</source>
        <translation>{device} で 0 しか出力しません。</translation>
    </message>
    <message>
        <source>it computes something else than the CPU</source>
        <translation>CPU と異なる計算結果になります</translation>
    </message>
    <message>
        <source>it crashed with signal {code} ({signal_name})</source>
        <translation>シグナル {code}（{signal_name}）で異常終了しました</translation>
    </message>
    <message>
        <source>it does not end</source>
        <translation>終了しません</translation>
    </message>
    <message>
        <source>it does not say</source>
        <translation>理由は不明です</translation>
    </message>
    <message>
        <source>it ended with exit code {code}</source>
        <translation>終了コード {code} で終了しました</translation>
    </message>
    <message>
        <source>it gave no answer within {seconds:g} seconds</source>
        <translation>{seconds:g} 秒以内に応答がありませんでした</translation>
    </message>
    <message>
        <source>it has no labels.</source>
        <translation>ラベルがありません。</translation>
    </message>
    <message>
        <source>it was killed by the system (signal 9), most likely because memory ran out</source>
        <translation>システムにより強制終了されました（シグナル 9）。おそらくメモリ不足です</translation>
    </message>
    <message>
        <source>it was stopped by Landslide Mapper</source>
        <translation>Landslide Mapper により停止されました</translation>
    </message>
    <message>
        <source>its memory is full ({reason})</source>
        <translation>メモリがいっぱいです（{reason}）</translation>
    </message>
    <message>
        <source>its process answered something else than expected</source>
        <translation>プロセスが想定外の応答を返しました</translation>
    </message>
    <message>
        <source>macOS 12.3 or newer, and a PyTorch for Apple processors, are needed for the Apple GPU</source>
        <translation>Apple GPU には、macOS 12.3 以降と Apple プロセッサ用の PyTorch が必要です</translation>
    </message>
    <message>
        <source>mapped from the post-event raster alone</source>
        <translation>発生後ラスターのみでマッピング</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>見逃し</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>near infrared</source>
        <translation>近赤外</translation>
    </message>
    <message>
        <source>no NVIDIA graphics card was found, or its driver is not installed.</source>
        <translation>NVIDIA グラフィックカードが見つからないか、ドライバーがインストールされていません。</translation>
    </message>
    <message>
        <source>no build of PyTorch fits {card} and its driver {driver}; a newer driver may help.</source>
        <translation>{card} とそのドライバー {driver} に合う PyTorch のビルドがありません。新しいドライバーで解決する可能性があります。</translation>
    </message>
    <message>
        <source>no landslide</source>
        <translation>地すべりなし</translation>
    </message>
    <message>
        <source>no place on the map</source>
        <translation>地図上の位置なし</translation>
    </message>
    <message>
        <source>no unit was judged in {count} of the strata</source>
        <translation>{count} 個の層で、判定した単位がありません</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>定まりません</translation>
    </message>
    <message>
        <source>not defined: {reason}</source>
        <translation>定まりません: {reason}</translation>
    </message>
    <message>
        <source>not enough is known</source>
        <translation>情報が足りません</translation>
    </message>
    <message>
        <source>not mapped</source>
        <translation>マッピングなし</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>nothing is mapped as that</source>
        <translation>そのようにマッピングされた所がありません</translation>
    </message>
    <message>
        <source>nothing is mapped inside the accuracy areas</source>
        <translation>精度評価の範囲内に、マッピングしたものがありません</translation>
    </message>
    <message>
        <source>of this machine</source>
        <translation>（このマシン）</translation>
    </message>
    <message>
        <source>only one unit was judged in a stratum</source>
        <translation>ある層で、判定した単位が 1 つだけです</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>post-event</source>
        <translation>発生後</translation>
    </message>
    <message>
        <source>posterior {posterior:.2f}, distance {distance:.1f} of at most {most:g}</source>
        <translation>事後確率 {posterior:.2f}、距離 {distance:.1f}（上限 {most:g}）</translation>
    </message>
    <message>
        <source>pre-event</source>
        <translation>発生前</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>ランダムな重み</translation>
    </message>
    <message>
        <source>red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>scenes: the list is empty, expected at least one scene</source>
        <translation>scenes: リストが空です。少なくとも 1 つのシーンが必要です</translation>
    </message>
    <message>
        <source>scenes[{number}].id: {name!r} is already the id of scenes[{first}]</source>
        <translation>scenes[{number}].id: {name!r} はすでに scenes[{first}] の ID です</translation>
    </message>
    <message>
        <source>standard output cannot be written: {reason}. What was asked for is done; say where to print it.</source>
        <translation>標準出力に書き込めません: {reason}。処理は完了しています。出力先を指定してください。</translation>
    </message>
    <message>
        <source>standard output is closed, and the result is printed there. Leave it open.</source>
        <translation>結果を出力する標準出力が閉じています。開いたままにしてください。</translation>
    </message>
    <message>
        <source>stem_stride 1 does not go with '{name}': its first convolution has no stride of 2.</source>
        <translation>stem_stride 1 は「{name}」と併用できません: 最初の畳み込みのストライドが 2 ではありません。</translation>
    </message>
    <message>
        <source>the accuracy areas hold no landslide</source>
        <translation>精度評価の範囲に地すべりがありません</translation>
    </message>
    <message>
        <source>the accuracy areas hold no landslide of the reference</source>
        <translation>精度評価の範囲に参照の地すべりがありません</translation>
    </message>
    <message>
        <source>the accuracy areas hold no landslide, neither mapped nor in the reference</source>
        <translation>精度評価の範囲に、マッピングした地すべりも参照の地すべりもありません</translation>
    </message>
    <message>
        <source>the accuracy areas hold {count} landslides of the reference, fewer than {fewest} of any size</source>
        <translation>精度評価の範囲にある参照の地すべりは {count} 件で、どのサイズも {fewest} 件に足りません</translation>
    </message>
    <message>
        <source>the area to map</source>
        <translation>マッピング範囲</translation>
    </message>
    <message>
        <source>the engine's PyTorch is built without CUDA</source>
        <translation>エンジンの PyTorch が CUDA なしでビルドされています</translation>
    </message>
    <message>
        <source>the environment variable {variable}</source>
        <translation>環境変数 {variable}</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>the folder {folder} is write-protected.</source>
        <translation>フォルダー {folder} は書き込み禁止です。</translation>
    </message>
    <message>
        <source>the lock file {path} cannot be written ({reason}).</source>
        <translation>ロックファイル {path} を書き込めません（{reason}）。</translation>
    </message>
    <message>
        <source>the network needs blue, green, red and near infrared, and it is not known which band shows {missing}</source>
        <translation>ネットワークには青、緑、赤、近赤外が必要ですが、{missing} を示すバンドが分かりません</translation>
    </message>
    <message>
        <source>the network needs reflectance, and the values are those of a picture</source>
        <translation>ネットワークには反射率が必要ですが、値は写真のものです</translation>
    </message>
    <message>
        <source>the raster</source>
        <translation>ラスター</translation>
    </message>
    <message>
        <source>the sample holds none of it</source>
        <translation>サンプルに該当するものがありません</translation>
    </message>
    <message>
        <source>the scene</source>
        <translation>シーン</translation>
    </message>
    <message>
        <source>the settings of Landslide Mapper</source>
        <translation>Landslide Mapper の設定</translation>
    </message>
    <message>
        <source>the strata have no area</source>
        <translation>層に面積がありません</translation>
    </message>
    <message>
        <source>the worker's torch is built without CUDA</source>
        <translation>ワーカーの torch が CUDA なしでビルドされています</translation>
    </message>
    <message>
        <source>there is no landslide of this size</source>
        <translation>このサイズの地すべりがありません</translation>
    </message>
    <message>
        <source>this is not a Mac with an Apple GPU, or its torch cannot use it</source>
        <translation>Apple GPU を搭載した Mac ではないか、torch がそれを使えません</translation>
    </message>
    <message>
        <source>too few of the areas hold any of it</source>
        <translation>該当するものを含む範囲が少なすぎます</translation>
    </message>
    <message>
        <source>torch finds no NVIDIA GPU or its driver</source>
        <translation>torch が NVIDIA GPU またはそのドライバーを検出できません</translation>
    </message>
    <message>
        <source>torch finds no driver for it</source>
        <translation>torch がそのドライバーを検出できません</translation>
    </message>
    <message>
        <source>{area} of the accuracy areas were not mapped (clouds, no data, outside of the map), and are left out of all figures.</source>
        <translation>精度評価の範囲のうち {area} はマッピングされていないため（雲、データなし、地図の外）、すべての数値から除外します。</translation>
    </message>
    <message>
        <source>{area} of what was asked for could not be mapped: that nothing is there says nothing.</source>
        <translation>対象のうち {area} はマッピングできませんでした。そこに何もなくても、地すべりがないとは言えません。</translation>
    </message>
    <message>
        <source>{bands} (not named)</source>
        <translation>{bands}（名前なし）</translation>
    </message>
    <message>
        <source>{bands} bands</source>
        <translation>{bands} バンド</translation>
    </message>
    <message>
        <source>{card}: field 'tile_size' is {tile_size}; expected a multiple of {divisor}, which network '{network}' needs.</source>
        <translation>{card}: フィールド「tile_size」が {tile_size} です。ネットワーク「{network}」には {divisor} の倍数が必要です。</translation>
    </message>
    <message>
        <source>{count:,} images without a mask are left out.</source>
        <translation>マスクのない画像 {count:,} 枚は除外しました。</translation>
    </message>
    <message>
        <source>{count:,} in water</source>
        <translation>水域 {count:,} 件</translation>
    </message>
    <message>
        <source>{count:,} landslides are smaller than a pixel and are not counted as such.</source>
        <translation>1 ピクセルより小さい地すべり {count:,} 件は、地すべり単位の数に入れません。</translation>
    </message>
    <message>
        <source>{count:,} landslides of the inventory were found by a model and reviewed by nobody.</source>
        <translation>インベントリの地すべり {count:,} 件は、モデルが検出し、誰も確認していません。</translation>
    </message>
    <message>
        <source>{count:,} of the points that were drawn are not in the sample: unless they were left out by chance, its figures are wrong.</source>
        <translation>抽出した点のうち {count:,} 点がサンプルにありません: 無作為に除かれたのでなければ、サンプルの数値は誤りです。</translation>
    </message>
    <message>
        <source>{count:,} on flat ground</source>
        <translation>平坦地 {count:,} 件</translation>
    </message>
    <message>
        <source>{count:,} points are fewer than {least:,} for each stratum; more were drawn.</source>
        <translation>{count:,} 点では各層 {least:,} 点に足りないため、多めに抽出しました。</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} 個のファイル</translation>
    </message>
    <message>
        <source>{count} identifiers that are no whole numbers are kept in uid.</source>
        <translation>整数でない識別子 {count} 件は uid に入れました。</translation>
    </message>
    <message>
        <source>{count} of the candidates are reviewed; those are never removed.</source>
        <translation>候補のうち {count} 件は確認済みです。確認済みの候補は削除されません。</translation>
    </message>
    <message>
        <source>{count} outlines were smoothed; areas are those of the smooth outlines.</source>
        <translation>{count} 件の輪郭を滑らかにしました。面積は滑らかにした輪郭の値です。</translation>
    </message>
    <message>
        <source>{count} places with {random_share:.0%} at random cannot be suggested.</source>
        <translation>{random_share:.0%} をランダムにして {count} か所を提案することはできません。</translation>
    </message>
    <message>
        <source>{dem} has elevations in '{unit}', expected metres or feet. Convert it first.</source>
        <translation>{dem} の標高の単位は「{unit}」ですが、メートルかフィートでなければなりません。先に変換してください。</translation>
    </message>
    <message>
        <source>{dem} has {bands} bands and {crs}, expected one band of elevations with a coordinate reference system.</source>
        <translation>{dem} のバンド数は {bands}、{crs}です。座標参照系のある、標高の 1 バンドのラスターが必要です。</translation>
    </message>
    <message>
        <source>{device} is not used: {reason}.</source>
        <translation>{device} は使いません: {reason}。</translation>
    </message>
    <message>
        <source>{doing}: GDAL gave no reason.</source>
        <translation>{doing}: GDAL は理由を示しませんでした。</translation>
    </message>
    <message>
        <source>{epochs} epochs: at least one is needed.</source>
        <translation>{epochs} エポック: 少なくとも 1 エポック必要です。</translation>
    </message>
    <message>
        <source>{error} The choice of regions starts anew from the patches that the model keeps{unknown}.</source>
        <translation>{error} 地域の選択は、モデルが保持するパッチから作り直します{unknown}。</translation>
    </message>
    <message>
        <source>{error} The model runs by PyTorch.</source>
        <translation>{error} モデルは PyTorch で実行されます。</translation>
    </message>
    <message>
        <source>{event} could not be brought up to date and is as it was: {error}</source>
        <translation>{event} を最新の形式にできず、元のままです: {error}</translation>
    </message>
    <message>
        <source>{event} has no column '{column}' of type {kind} in its table '{table}': {remedy}</source>
        <translation>{event} のテーブル「{table}」に {kind} 型の列「{column}」がありません: {remedy}</translation>
    </message>
    <message>
        <source>{event} is not an event of Landslide Mapper: no schema version in a table 'info'. Choose the GeoPackage or schema of an event, or make a new event.</source>
        <translation>{event} は Landslide Mapper のイベントではありません: テーブル「info」にスキーマバージョンがありません。イベントの GeoPackage かスキーマを選択するか、新しいイベントを作成してください。</translation>
    </message>
    <message>
        <source>{event} is of an older version (schema {version}) and must be brought up to date, which cannot be done now: {reason}</source>
        <translation>{event} は古いバージョン（スキーマ {version}）で、最新の形式にする必要がありますが、今はできません: {reason}</translation>
    </message>
    <message>
        <source>{event} is of schema {version}, which this version cannot bring up to date.</source>
        <translation>{event} のスキーマは {version} で、このバージョンでは最新の形式にできません。</translation>
    </message>
    <message>
        <source>{event} lacks the tables {missing}: {remedy}</source>
        <translation>{event} にテーブル {missing} がありません: {remedy}</translation>
    </message>
    <message>
        <source>{event} was made by a newer Landslide Mapper (schema {version}; this one knows up to {known}). It is left as it is. Update the plugin to open it.</source>
        <translation>{event} はより新しい Landslide Mapper で作成されました（スキーマ {version}、このバージョンの対応は {known} まで）。元のまま残します。開くにはプラグインを更新してください。</translation>
    </message>
    <message>
        <source>{failure}: this GDAL cannot write {format}.</source>
        <translation>{failure}: この GDAL は {format} を書き込めません。</translation>
    </message>
    <message>
        <source>{failure}: {found} of {count} candidates arrived.</source>
        <translation>{failure}: 候補 {count} 件のうち届いたのは {found} 件です。</translation>
    </message>
    <message>
        <source>{failure}: {found} of {expected} landslides arrived.</source>
        <translation>{failure}: 地すべり {expected} 件のうち届いたのは {found} 件です。</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}.</source>
        <translation>{folder} に書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>{folder} has {free:.1f} GB free, and the engine needs {needed:.1f} GB while it is made. Make room, then try again.</source>
        <translation>{folder} の空き容量は {free:.1f} GB ですが、エンジンの作成中に {needed:.1f} GB 必要です。空き容量を増やしてから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>{folder} holds no image with a mask: expected {expected}. {without} images without one were found.</source>
        <translation>{folder} にマスク付きの画像がありません。必要なもの: {expected}。マスクのない画像が {without} 枚見つかりました。</translation>
    </message>
    <message>
        <source>{folder} holds {count} tiles, expected one. Choose the IMG_DATA folder of one of them.</source>
        <translation>{folder} には {count} 個のタイルがありますが、1 つでなければなりません。いずれか 1 つのタイルの IMG_DATA フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{folder} is a folder, expected a raster file, or a folder with one file for each band of a scene (names that end in _B04, _SR_B4 or _red). Images found: {count}. Choose a file.</source>
        <translation>{folder} はフォルダーです。ラスターファイルか、シーンのバンドごとに 1 ファイル（名前の末尾が _B04、_SR_B4、_red など）のフォルダーが必要です。見つかった画像: {count}。ファイルを選択してください。</translation>
    </message>
    <message>
        <source>{folder} is being written by {holder}. Wait until it is done, then try again.</source>
        <translation>{folder} には {holder} が書き込んでいます。終わるまで待ってから再試行してください。</translation>
    </message>
    <message>
        <source>{folder} is in use. Wait until running jobs have ended, close other windows of QGIS, then remove the engine again.</source>
        <translation>{folder} は使用中です。実行中のジョブが終わるのを待ち、QGIS の他のウィンドウを閉じてから、エンジンをもう一度削除してください。</translation>
    </message>
    <message>
        <source>{folder} is no offline bundle: {name} is missing or damaged. Choose the folder that './build.sh bundle' has made.</source>
        <translation>{folder} はオフラインバンドルではありません: {name} がないか、壊れています。「./build.sh bundle」で作成したフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{folder} keeps no image statistics ({file}), so no region can be chosen by the look of the images. Name the region, or train or update the model with this Landslide Mapper.</source>
        <translation>{folder} に画像統計（{file}）がないため、画像の見た目で地域を選べません。地域を指定するか、この Landslide Mapper でモデルを学習または更新してください。</translation>
    </message>
    <message>
        <source>{folder}: no such folder.</source>
        <translation>{folder}: フォルダーがありません。</translation>
    </message>
    <message>
        <source>{format}: title, text and author are not in the file. GDAL's driver LIBKML writes them; it is missing here, or would need too much memory for so many landslides.</source>
        <translation>{format}: タイトル、説明文、作成者はファイルに含まれません。これらを書き出す GDAL のドライバー LIBKML がないか、この数の地すべりにはメモリが足りません。</translation>
    </message>
    <message>
        <source>{host} does not have {repository} (any more). Choose another encoder, or a file of weights.</source>
        <translation>{host} に {repository} がありません（削除された可能性もあります）。別のエンコーダーを選択するか、重みのファイルを使用してください。</translation>
    </message>
    <message>
        <source>{how}; its last words: {lines}</source>
        <translation>{how}。最後の出力: {lines}</translation>
    </message>
    <message>
        <source>{index} is computed from the bands {needed}, but no band is known to be {missing} (they are {names}). Choose rasters that have it, name their bands, or leave out {index}.</source>
        <translation>{index} はバンド {needed} から計算しますが、{missing} と分かるバンドがありません（バンド: {names}）。それを含むラスターを選択するか、バンドに名前を付けるか、{index} を外してください。</translation>
    </message>
    <message>
        <source>{last} did no better than {best}.</source>
        <translation>{last} は {best} を上回りませんでした。</translation>
    </message>
    <message>
        <source>{left:,} areas with fewer errors are not shown.</source>
        <translation>誤りの少ない {left:,} か所の範囲は表示していません。</translation>
    </message>
    <message>
        <source>{mask} has {bands} bands: it is an image, not a mask. A mask has one band with 0 background, 1 landslide, 255 ignore.</source>
        <translation>{mask} は {bands} バンドの画像で、マスクではありません。マスクは 0 背景、1 地すべり、255 無視の 1 バンドです。</translation>
    </message>
    <message>
        <source>{mask} holds the value {value:g}: it is no mask. A mask has 0 background, 1 landslide, 255 ignore.</source>
        <translation>{mask} に値 {value:g} があるため、マスクではありません。マスクの値は 0 背景、1 地すべり、255 無視です。</translation>
    </message>
    <message>
        <source>{mask} holds the value {value}, expected a mask of clouds: 0 clear, 1 cloud, 2 shadow, 3 snow, or its nodata value. Give it these values (in QGIS: Raster calculator, or Assign nodata where that is what it means), or make one (command and algorithm 'clouds').</source>
        <translation>{mask} に値 {value} があります。雲のマスクの値は 0 晴れ、1 雲、2 影、3 雪、または nodata 値です。これらの値にするか(QGIS: ラスタ計算機、または該当箇所に nodata を指定)、マスクを作成してください(コマンドとアルゴリズム 'clouds')。</translation>
    </message>
    <message>
        <source>{megabytes:.1f} MB are there</source>
        <translation>{megabytes:.1f} MB を取得済み</translation>
    </message>
    <message>
        <source>{model} asks Clay, which an engine that only maps cannot. Set up the full engine: 'CPU', or one for your graphics card.</source>
        <translation>{model} は Clay を使いますが、マッピング専用のエンジンでは使えません。完全版エンジン（「CPU」またはグラフィックカード用）をセットアップしてください。</translation>
    </message>
    <message>
        <source>{model} keeps no graph, by which an engine that only maps could run it: it was made by an older version. Set up the full engine, 'CPU': it can map with it, and updates add graphs.</source>
        <translation>{model} には、マッピング専用エンジンで動かすためのグラフがありません。古いバージョンで作成されたモデルです。完全版エンジン「CPU」をセットアップしてください。マッピングできるようになり、更新するとグラフが追加されます。</translation>
    </message>
    <message>
        <source>{name} cannot be brought onto a rotated grid with this version of GDAL. Warp the post-event raster to a north-up grid first.</source>
        <translation>この GDAL のバージョンでは {name} を回転した格子に合わせられません。先に発生後ラスターを北が上の格子に再投影してください。</translation>
    </message>
    <message>
        <source>{name} covers {percent} of the post-event raster; the rest is {rest}.</source>
        <translation>{name} が覆うのは発生後ラスターの {percent} です。残り: {rest}。</translation>
    </message>
    <message>
        <source>{name} does not cover the same ground as the raster that it is resampled to.</source>
        <translation>{name} は、リサンプリング先のラスターと同じ場所を覆っていません。</translation>
    </message>
    <message>
        <source>{name} does not overlap the post-event raster: its extent is {extent}, post's is {post_extent}. Check that both show the same place, and their coordinate systems.</source>
        <translation>{name} は発生後ラスターと重なりません: 範囲は {extent}、発生後は {post_extent} です。両者が同じ場所を示すことと、座標系を確認してください。</translation>
    </message>
    <message>
        <source>{name} has no raster band, expected at least one.</source>
        <translation>{name} にラスターバンドがありません。少なくとも 1 つ必要です。</translation>
    </message>
    <message>
        <source>{name} has pixels of less than a millimetre in {crs}: its coordinates look like degrees. Assign it the right coordinate reference system (in QGIS: Layer CRS in the layer's menu).</source>
        <translation>{name} のピクセルは {crs} で 1 ミリメートル未満です。座標の単位は度と思われます。正しい座標参照系を割り当ててください（QGIS: レイヤーのメニューの「レイヤのCRS」）。</translation>
    </message>
    <message>
        <source>{name} has pixels of {gsd_m:.3g} m, the model was trained at {model_gsd_m:.3g} m: it is resampled, and the map may be worse than at the model's own resolution.</source>
        <translation>{name} のピクセルは {gsd_m:.3g} m ですが、モデルは {model_gsd_m:.3g} m で学習しました。リサンプリングするため、モデル本来の解像度より結果が悪くなることがあります。</translation>
    </message>
    <message>
        <source>{name} has pixels of {own:.3g} m, the model was trained at {gsd:.3g} m: {pixels:.3g} pixels would have to be made up out of {known:.3g}. Choose a model for this pixel size.</source>
        <translation>{name} のピクセルは {own:.3g} m ですが、モデルは {gsd:.3g} m で学習しました。{known:.3g} ピクセルから {pixels:.3g} ピクセルを作ることになります。このピクセルサイズに合うモデルを選択してください。</translation>
    </message>
    <message>
        <source>{name} has the geotransform {transform}, which gives its pixels no area.</source>
        <translation>{name} のジオトランスフォームは {transform} で、ピクセルに面積がありません。</translation>
    </message>
    <message>
        <source>{name} has {width} x {height} pixels, the post-event raster {post_grid_width} x {post_grid_height}. Rasters without georeference must have the same size; georeference them, or crop one.</source>
        <translation>{name} は {width} x {height} ピクセル、発生後ラスターは {post_grid_width} x {post_grid_height} です。位置情報のないラスターは同じサイズでなければなりません。位置情報を付けるか、一方を切り抜いてください。</translation>
    </message>
    <message>
        <source>{name} is a container of {count} rasters, expected one. Choose one, such as {first}.</source>
        <translation>{name} は {count} 個のラスターを含みます。1 つを選択してください（例: {first}）。</translation>
    </message>
    <message>
        <source>{name} is a folder, expected a raster file.</source>
        <translation>{name} はフォルダーです。ラスターファイルが必要です。</translation>
    </message>
    <message>
        <source>{name} is damaged, or not a raster in a format that GDAL can read ({reason}). If it opens elsewhere, save it as GeoTIFF; if it should be one, copy or download it again.</source>
        <translation>{name} は壊れているか、GDAL で読み込める形式のラスターではありません（{reason}）。他で開けるなら GeoTIFF で保存し、開けるはずのものならコピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>{name} is for ONNX files only; '{output}' is none. End its name with .onnx, or leave that out.</source>
        <translation>{name} は ONNX ファイル専用ですが、「{output}」は ONNX ファイルではありません。名前の末尾を .onnx にするか、その指定を外してください。</translation>
    </message>
    <message>
        <source>{name} is georeferenced by ground control points only, expected a geotransform. Warp it first (in QGIS: Raster &gt; Projections &gt; Warp).</source>
        <translation>{name} の位置情報は地上基準点だけです。ジオトランスフォームが必要です。先に再投影してください（QGIS: ラスタ &gt; 投影法 &gt; 再投影（warp））。</translation>
    </message>
    <message>
        <source>{name} is georeferenced by rational polynomial coefficients (RPC) only, expected a geotransform. Orthorectify it first, best with an elevation model: gdalwarp -rpc -to RPC_DEM=DEM.tif IN.tif OUT.tif.</source>
        <translation>{name} は有理多項式係数（RPC）だけで位置が示されており、ジオトランスフォームがありません。先にオルソ補正してください（標高モデルの使用を推奨）：gdalwarp -rpc -to RPC_DEM=DEM.tif IN.tif OUT.tif</translation>
    </message>
    <message>
        <source>{name} is marked as turned (EXIF orientation {orientation}). It is read as it is stored, as QGIS shows it: labels drawn where it was shown turned do not fit, nor does an image turned otherwise.</source>
        <translation>{name} には回転の印（EXIF の向き {orientation}）があります。QGIS の表示と同じく、保存されたままの向きで読み込みます。回転して表示された画像に描いたラベルや、向きの異なる画像とは合いません。</translation>
    </message>
    <message>
        <source>{name} is read as {count} bands of {width} x {height} pixels: its bands seem to be the last dimension of the array, expected the first. Save it with the bands first, such as a GeoTIFF.</source>
        <translation>{name} は {width} x {height} ピクセルの {count} バンドとして読み込まれます。バンドが配列の最後の次元にあるようですが、最初でなければなりません。GeoTIFF など、バンドが最初の形式で保存してください。</translation>
    </message>
    <message>
        <source>{name} is used: the quickest graphics card that works, {ms:.1f} ms for a small tile.</source>
        <translation>{name} を使います: 動作するグラフィックカードのうち最速で、小さなタイルに {ms:.1f} ms です。</translation>
    </message>
    <message>
        <source>{name} of {size} bytes</source>
        <translation>{size} バイトの {name}</translation>
    </message>
    <message>
        <source>{name} passes 180 degrees of longitude: polygons and rasters that count from -180 there are not met. Warp it to a projected coordinate reference system, such as the zone of UTM.</source>
        <translation>{name} は経度 180 度を越えています。そこを -180 から数えるポリゴンやラスタとは重なりません。UTM の座標帯などの投影座標参照系に変換してください。</translation>
    </message>
    <message>
        <source>{name}: landslides whose identifier (uid) another one has, too: {count}. So what changed cannot be told. Give each its own (in QGIS: field calculator, uuid('WithoutBraces')).</source>
        <translation>{name}: 識別子（uid）が他と重複する地すべり: {count}。そのため変更点を判別できません。それぞれに固有の識別子を付けてください（QGIS: フィールド計算機、uuid('WithoutBraces')）。</translation>
    </message>
    <message>
        <source>{name}: landslides without an identifier of their own (uid): {count}. So what changed cannot be told. Compare exports of an event that have the attributes of Landslide Mapper.</source>
        <translation>{name}: 固有の識別子（uid）のない地すべり: {count}。そのため変更点を判別できません。Landslide Mapper の属性を持つ、同じイベントの書き出しどうしを比較してください。</translation>
    </message>
    <message>
        <source>{name}: texts cut at {bytes} bytes, all that a {format} takes: {count}.</source>
        <translation>{name}: {format} の上限である {bytes} バイトで切り詰めたテキスト: {count}。</translation>
    </message>
    <message>
        <source>{name}: texts left empty, as the file does not name their encoding: {count}. Name it in a file beside it that ends in .cpg, such as GBK or ISO-8859-1, and export again.</source>
        <translation>{name}: ファイルに文字コードの指定がないため空にしたテキスト: {count}。同じ場所に置く .cpg ファイルで GBK や ISO-8859-1 などの文字コードを指定し、もう一度書き出してください。</translation>
    </message>
    <message>
        <source>{name}: texts that begin with an apostrophe now, as a spreadsheet takes them for formulas: {count}.</source>
        <translation>{name}: 表計算ソフトで数式とみなされるため、先頭にアポストロフィを付けたテキスト: {count}。</translation>
    </message>
    <message>
        <source>{name}: {count} values for which {scheme} has no word ({examples}) were left empty.</source>
        <translation>{name}: {scheme} に対応する語がない値 {count} 個（{examples}）は空にしました。</translation>
    </message>
    <message>
        <source>{name}: {count} values that are no {wanted} ({examples}) were left empty.</source>
        <translation>{name}: {wanted} でない値 {count} 件（{examples}）を空にしました。</translation>
    </message>
    <message>
        <source>{one} and {other} are the same file, '{path}'. Choose different names.</source>
        <translation>{one} と {other} が同じファイル「{path}」です。異なる名前を選択してください。</translation>
    </message>
    <message>
        <source>{one} and {other} belong to different scenes ({scenes}). Choose the bands of one scene only.</source>
        <translation>{one} と {other} は異なるシーン（{scenes}）のものです。1 つのシーンのバンドだけを選択してください。</translation>
    </message>
    <message>
        <source>{one} and {other} both hold the band {band}. Choose one of them.</source>
        <translation>{one} と {other} はどちらもバンド {band} です。一方を選択してください。</translation>
    </message>
    <message>
        <source>{one} and {other} have different coordinate reference systems. Bring one of them onto the other (in QGIS: Raster &gt; Projections &gt; Warp), or choose the bands of one scene only.</source>
        <translation>{one} と {other} の座標参照系が異なります。一方を他方に合わせて再投影するか（QGIS: ラスタ &gt; 投影法 &gt; 再投影（warp））、1 つのシーンのバンドだけを選択してください。</translation>
    </message>
    <message>
        <source>{one} and {other} show different places. Choose the bands of one scene only.</source>
        <translation>{one} と {other} は異なる場所を示しています。1 つのシーンのバンドだけを選択してください。</translation>
    </message>
    <message>
        <source>{one} has {own} pixels, {other} {size}. Files without georeference must have the same size.</source>
        <translation>{one} は {own} ピクセル、{other} は {size} です。位置情報のないファイルは同じ大きさでなければなりません。</translation>
    </message>
    <message>
        <source>{one} is turned against {other}. Warp it first.</source>
        <translation>{one} は {other} に対して回転しています。先に再投影してください。</translation>
    </message>
    <message>
        <source>{open:,} of the points are not judged yet: the sample is not complete.</source>
        <translation>{open:,} 点がまだ判定されていません。サンプルは不完全です。</translation>
    </message>
    <message>
        <source>{others}: not a survey attribute ({columns}).</source>
        <translation>{others}: 調査属性（{columns}）ではありません。</translation>
    </message>
    <message>
        <source>{output} also holds {others}, which would be lost; it is left alone. Choose another name.</source>
        <translation>{output} には {others} も入っており、失われてしまうため、そのまま残します。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>{output} exists already. Choose another name, or allow it to be replaced.</source>
        <translation>{output} はすでにあります。別の名前を選択するか、置き換えを許可してください。</translation>
    </message>
    <message>
        <source>{output} exists already. Choose another name.</source>
        <translation>{output} はすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>{output} has the suffix '{suffix}', which is no format of inventories. Choose a name that ends in {formats}.</source>
        <translation>{output} の拡張子「{suffix}」はインベントリの形式ではありません。{formats} で終わる名前を選択してください。</translation>
    </message>
    <message>
        <source>{output} holds {reviewed} reviewed candidates, which are never replaced. Choose another name.</source>
        <translation>{output} には確認済みの候補が {reviewed} 件あり、置き換えられません。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>{output} is a folder, expected a GeoPackage file. Choose another name.</source>
        <translation>{output} はフォルダーです。GeoPackage ファイルが必要です。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>{output} is no GeoPackage ({error}); it is left alone. Choose another name.</source>
        <translation>{output} は GeoPackage ではないため（{error}）、そのまま残します。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>{output} is not a file of boxes; it is left alone. Choose another name.</source>
        <translation>{output} はボックスのファイルではないため、そのまま残します。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>{output} is not a file of candidates; it is left alone. Choose another name.</source>
        <translation>{output} は候補のファイルではないため、そのまま残します。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>{output} is not the probability of an earlier map; it is left alone. Choose another name.</source>
        <translation>{output} は以前のマッピングの確率ではないため、そのまま残します。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>{output} is open in another program or as a layer in QGIS. Remove that layer or close the program, or choose another name.</source>
        <translation>{output} は別のプログラムまたは QGIS のレイヤーとして開かれています。レイヤーを削除するかプログラムを閉じる、または別の名前を選択してください。</translation>
    </message>
    <message>
        <source>{output} is the inventory itself, or a part of it. Choose another name to export to.</source>
        <translation>{output} はインベントリ自体か、その一部です。書き出し先に別の名前を選択してください。</translation>
    </message>
    <message>
        <source>{output}: QGIS takes '{found}' in the name of a GeoPackage for another sign, and would not find the project's data. Choose another name.</source>
        <translation>{output}: QGIS は GeoPackage の名前にある「{found}」を別の文字と解釈するため、プロジェクトのデータを見つけられません。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>{output}: {format} holds longitude and latitude, but the inventory has no coordinate reference system. Choose {able}, or georeference the image first.</source>
        <translation>{output}: {format} は経度・緯度で保存しますが、インベントリに座標参照系がありません。{able} を選択するか、先に画像に位置情報を付けてください。</translation>
    </message>
    <message>
        <source>{packages} are not installed in the engine.</source>
        <translation>エンジンにインストールされていません: {packages}。</translation>
    </message>
    <message>
        <source>{package} cannot be imported ({error}). Every network but 'tsmu' needs it: install torch, torchvision and segmentation-models-pytorch of matching versions into the worker's Python.</source>
        <translation>{package} をインポートできません（{error}）。「tsmu」以外のネットワークに必要です。バージョンの合う torch、torchvision、segmentation-models-pytorch をワーカーの Python にインストールしてください。</translation>
    </message>
    <message>
        <source>{path} ({what}) has a coordinate reference system, {crs}, but the raster has none. Georeference the raster, or draw on it in pixel coordinates.</source>
        <translation>{path}（{what}）には座標参照系 {crs} がありますが、ラスターにはありません。ラスターに位置情報を付けるか、ピクセル座標でラスター上に描いてください。</translation>
    </message>
    <message>
        <source>{path} ({what}) holds no polygon, expected at least one.</source>
        <translation>{path}（{what}）にポリゴンがありません。少なくとも 1 つ必要です。</translation>
    </message>
    <message>
        <source>{path} ({what}): nothing of it overlaps the raster (x {xmin:.7g} to {xmax:.7g}, y {ymin:.7g} to {ymax:.7g}). Check that both show the same place, and their coordinate reference systems.</source>
        <translation>{path}（{what}）はラスター（x {xmin:.7g}～{xmax:.7g}、y {ymin:.7g}～{ymax:.7g}）とまったく重なりません。両者が同じ場所を示すことと、座標参照系を確認してください。</translation>
    </message>
    <message>
        <source>{path} cannot be copied while others have it open. Close it in other programs and remove its layers from the project, then open the event again.</source>
        <translation>{path} は他で開かれている間はコピーできません。他のプログラムで閉じ、そのレイヤーをプロジェクトから削除してから、イベントを開き直してください。</translation>
    </message>
    <message>
        <source>{path} cannot be read as a file of polygons, a LabelMe file or a mask. Choose another file, or save it as GeoPackage.</source>
        <translation>{path} はポリゴンファイル、LabelMe ファイル、マスクのいずれとしても読み込めません。別のファイルを選択するか、GeoPackage で保存してください。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} を読み込めません: {reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Copy the bundle again.</source>
        <translation>{path} を読み込めません: {reason}。バンドルをコピーし直してください。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Install the plugin again.</source>
        <translation>{path} を読み込めません: {reason}。プラグインをインストールし直してください。</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}. Copy the model again from where it came from.</source>
        <translation>{path} は使えません: {reason}。元の場所からモデルをコピーし直してください。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({space}): {reason}. Choose another folder.</source>
        <translation>{path} を書き込めません（{space}）: {reason}。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({space}): {reason}. Make room, or check who may write there.</source>
        <translation>{path} を書き込めません（{space}）: {reason}。空き容量を増やすか、書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {error}.</source>
        <translation>{path} を書き込めません: {error}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} を書き込めません: {reason}。</translation>
    </message>
    <message>
        <source>{path} could not be copied to {copy}: {reason}.</source>
        <translation>{path} を {copy} にコピーできませんでした: {reason}。</translation>
    </message>
    <message>
        <source>{path} does not exist, expected the labels. Check the path.</source>
        <translation>{path} が存在しません。ラベルが必要です。パスを確認してください。</translation>
    </message>
    <message>
        <source>{path} does not exist, expected the {what}. Check the path.</source>
        <translation>{path} が存在しません。{what} が必要です。パスを確認してください。</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the path, or whether its drive is connected.</source>
        <translation>{path} が存在しません。パス、またはドライブが接続されているか確認してください。</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the path.</source>
        <translation>{path} が存在しません。パスを確認してください。</translation>
    </message>
    <message>
        <source>{path} does not hold the encoder of Clay v1.5: of its {count} tensors, '{name}' is {found}. Expected the published clay-v1.5.ckpt, or what was made of it here.</source>
        <translation>{path} には Clay v1.5 のエンコーダーがありません: {count} 個のテンソルのうち「{name}」が {found} です。公開されている clay-v1.5.ckpt か、ここでそれから作成したものが必要です。</translation>
    </message>
    <message>
        <source>{path} does not say which network it is of, so it cannot be the teacher. Choose a model, or a file that 'pretrain' has written.</source>
        <translation>{path} にどのネットワークのものか記されていないため、教師にできません。モデルか、「pretrain」で書き出したファイルを選択してください。</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name, or allow it to be replaced.</source>
        <translation>{path} はすでにあります。別の名前を選択するか、置き換えを許可してください。</translation>
    </message>
    <message>
        <source>{path} exists already. Open it, or choose another name.</source>
        <translation>{path} はすでにあります。それを開くか、別の名前を選択してください。</translation>
    </message>
    <message>
        <source>{path} exists and is not a model; choose another folder.</source>
        <translation>{path} はすでにあり、モデルではありません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{path} has a coordinate reference system, but the post-event raster has none, so it is unknown which of its regions the scene is in. Name the region, or georeference the raster.</source>
        <translation>{path} には座標参照系がありますが、発生後ラスターにはないため、シーンがどの地域に入るか分かりません。地域を指定するか、ラスターに位置情報を付けてください。</translation>
    </message>
    <message>
        <source>{path} has become read-only; nothing was written. Make the file writable, then open the event again.</source>
        <translation>{path} が読み取り専用になったため、何も書き込みませんでした。書き込み可能にしてから、イベントを開き直してください。</translation>
    </message>
    <message>
        <source>{path} has more than {most} MiB; it is no scene list.</source>
        <translation>{path} は {most} MiB を超えており、シーンリストではありません。</translation>
    </message>
    <message>
        <source>{path} has no attribute '{field}' with the regions; it has {names}. Name the right one (--region-field).</source>
        <translation>{path} に地域の属性「{field}」がありません。ある属性: {names}。正しいものを指定してください（--region-field）。</translation>
    </message>
    <message>
        <source>{path} has no georeference, so its landslides have no place on the map. Georeference the mask.</source>
        <translation>{path} に位置情報がないため、地すべりの地図上の位置が分かりません。マスクに位置情報を付けてください。</translation>
    </message>
    <message>
        <source>{path} has no version before {current_version} to roll back to.</source>
        <translation>{path} には {current_version} より前に戻せるバージョンがありません。</translation>
    </message>
    <message>
        <source>{path} has no version {wanted}; it has {listed}.</source>
        <translation>{path} にバージョン {wanted} はありません。あるバージョン: {listed}。</translation>
    </message>
    <message>
        <source>{path} has the suffix '{suffix}', expected one of {suffixes} for a map.</source>
        <translation>{path} の拡張子は「{suffix}」ですが、地図には {suffixes} のいずれかが必要です。</translation>
    </message>
    <message>
        <source>{path} has {count} faults:</source>
        <translation>{path} に {count} 件の誤りがあります:</translation>
    </message>
    <message>
        <source>{path} holds a {geometry} (feature {feature}), expected the {what} as polygons only.</source>
        <translation>{path} に {geometry}（地物 {feature}）があります。{what} はポリゴンだけでなければなりません。</translation>
    </message>
    <message>
        <source>{path} holds no polygon, expected the area of interest.</source>
        <translation>{path} にポリゴンがありません。対象範囲が必要です。</translation>
    </message>
    <message>
        <source>{path} holds no state dict: expected tensors by name.</source>
        <translation>{path} は state dict ではありません: 名前付きのテンソルが必要です。</translation>
    </message>
    <message>
        <source>{path} holds no weights that can be read safely ({reason}). Expected safetensors, or a state dict as torch.save writes it.</source>
        <translation>{path} には安全に読み込める重みがありません（{reason}）。safetensors か、torch.save で書き出した state dict が必要です。</translation>
    </message>
    <message>
        <source>{path} holds no weights that can be read safely ({reason}). Expected the published clay-v1.5.ckpt.</source>
        <translation>{path} には安全に読み込める重みがありません（{reason}）。公開されている clay-v1.5.ckpt が必要です。</translation>
    </message>
    <message>
        <source>{path} holds several polygon layers ({names}), expected one, or one named landslides. Save the {what} to a file of their own.</source>
        <translation>{path} には複数のポリゴンレイヤー（{names}）があります。1 つだけか、landslides という名前のものが必要です。{what} を別のファイルに保存してください。</translation>
    </message>
    <message>
        <source>{path} holds the weights of another network: {missing} tensors missing, {foreign} foreign ({example}).</source>
        <translation>{path} の重みは別のネットワークのものです: 不足テンソル {missing}、余分なテンソル {foreign}（{example}）。</translation>
    </message>
    <message>
        <source>{path} holds weights of another architecture: {given} tensors that do not fit the {own} of {part} '{network}'. Name the network that they are of.</source>
        <translation>{path} の重みは別のアーキテクチャのものです: {given} 個のテンソルが「{network}」の {part} の {own} 個と合いません。重みに対応するネットワークを指定してください。</translation>
    </message>
    <message>
        <source>{path} holds what is no part of a model ({what}); nothing was unpacked. Take it only from somebody whom you trust, and export the model again.</source>
        <translation>{path} にモデルの一部でないもの（{what}）が入っているため、何も展開しませんでした。信頼できる人から受け取ったものだけを使い、モデルを書き出し直してもらってください。</translation>
    </message>
    <message>
        <source>{path} holds {found}, expected the {what} as polygons.</source>
        <translation>{path} の内容は {found} ですが、ポリゴンの {what} が必要です。</translation>
    </message>
    <message>
        <source>{path} holds {layers} polygon layers ({names}). Add the one with the landslides to the project and import that layer.</source>
        <translation>{path} には {layers} 個のポリゴンレイヤー（{names}）があります。地すべりのレイヤーをプロジェクトに追加し、そのレイヤーを読み込んでください。</translation>
    </message>
    <message>
        <source>{path} is a checkpoint of another model: it has no tensor '{prefix}…' ({some}, …). Expected the published clay-v1.5.ckpt.</source>
        <translation>{path} は別のモデルのチェックポイントです: テンソル「{prefix}…」がありません（{some}、…）。公開されている clay-v1.5.ckpt が必要です。</translation>
    </message>
    <message>
        <source>{path} is a folder, expected an event's GeoPackage.</source>
        <translation>{path} はフォルダーです。イベントの GeoPackage が必要です。</translation>
    </message>
    <message>
        <source>{path} is a folder, expected the name of a file. Choose another name.</source>
        <translation>{path} はフォルダーです。ファイル名が必要です。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>{path} is an encoder of network '{known}', not of '{wanted}'. Name that network, or none.</source>
        <translation>{path} はネットワーク「{wanted}」ではなく「{known}」のエンコーダーです。そのネットワークを指定するか、指定を外してください。</translation>
    </message>
    <message>
        <source>{path} is being written by another program. Wait a moment, or close that program, then open it again.</source>
        <translation>{path} には別のプログラムが書き込んでいます。少し待つかそのプログラムを閉じてから、開き直してください。</translation>
    </message>
    <message>
        <source>{path} is damaged ({reason}). Copy the model again, or name the region.</source>
        <translation>{path} が壊れています（{reason}）。モデルをコピーし直すか、地域を指定してください。</translation>
    </message>
    <message>
        <source>{path} is damaged or not the file of the manifest. Copy the bundle again.</source>
        <translation>{path} が壊れているか、マニフェストのファイルと異なります。バンドルをコピーし直してください。</translation>
    </message>
    <message>
        <source>{path} is damaged, or no zip file: {reason}. Copy it again from where it came from.</source>
        <translation>{path} は壊れているか、zip ファイルではありません: {reason}。元の場所からコピーし直してください。</translation>
    </message>
    <message>
        <source>{path} is damaged, or not a GeoPackage ({reason}). Restore it from a backup.</source>
        <translation>{path} は壊れているか、GeoPackage ではありません（{reason}）。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>{path} is damaged: it is not what {card} says. Copy the model again.</source>
        <translation>{path} が壊れています: {card} の記載と異なります。モデルをコピーし直してください。</translation>
    </message>
    <message>
        <source>{path} is damaged: its header does not say what it is ({reason}). Prepare the encoder again.</source>
        <translation>{path} が壊れています: ヘッダーに内容が記されていません（{reason}）。エンコーダーを準備し直してください。</translation>
    </message>
    <message>
        <source>{path} is damaged: tensor '{name}' holds values that are not numbers.</source>
        <translation>{path} が壊れています: テンソル「{name}」に数値でない値があります。</translation>
    </message>
    <message>
        <source>{path} is larger than {most} MiB: it is not read as LabelMe file.</source>
        <translation>{path} は {most} MiB より大きいため、LabelMe ファイルとして読み込みません。</translation>
    </message>
    <message>
        <source>{path} is missing or cannot be read: {reason}.</source>
        <translation>{path} がないか、読み込めません: {reason}。</translation>
    </message>
    <message>
        <source>{path} is missing.</source>
        <translation>{path} がありません。</translation>
    </message>
    <message>
        <source>{path} is nested too deeply, expected a scene list.</source>
        <translation>{path} は入れ子が深すぎます。シーンリストが必要です。</translation>
    </message>
    <message>
        <source>{path} is no LabelMe file, or a damaged one: it is not valid JSON ({error}).</source>
        <translation>{path} は LabelMe ファイルではないか、壊れています: 有効な JSON ではありません（{error}）。</translation>
    </message>
    <message>
        <source>{path} is no LabelMe file: it has no list of shapes. Choose a JSON file that LabelMe wrote.</source>
        <translation>{path} は LabelMe ファイルではありません: 図形のリストがありません。LabelMe が書き出した JSON ファイルを選択してください。</translation>
    </message>
    <message>
        <source>{path} is no file of Clay's weights: expected clay-v1.5.ckpt, or one that ends with {suffixes}.</source>
        <translation>{path} は Clay の重みのファイルではありません: clay-v1.5.ckpt か、末尾が {suffixes} のファイルが必要です。</translation>
    </message>
    <message>
        <source>{path} is no file of candidates. Choose the GeoPackage that a map has written (layer {layer}).</source>
        <translation>{path} は候補のファイルではありません。マッピングで書き出された GeoPackage（レイヤー {layer}）を選択してください。</translation>
    </message>
    <message>
        <source>{path} is no file of encoder weights: expected one that ends with {suffixes}.</source>
        <translation>{path} はエンコーダーの重みのファイルではありません。{suffixes} で終わるものが必要です。</translation>
    </message>
    <message>
        <source>{path} is no layout template of QGIS, or a damaged one. Choose a file that a layout was saved to with Layout &gt; Save as Template.</source>
        <translation>{path} は QGIS のレイアウトテンプレートではないか、壊れています。「レイアウト」&gt;「テンプレートとして保存」で保存したファイルを選択してください。</translation>
    </message>
    <message>
        <source>{path} is no model in one file: expected one folder &lt;name&gt;.lsmodel with a {file} in it. Export the model again.</source>
        <translation>{path} は 1 ファイルのモデルではありません。{file} の入った &lt;name&gt;.lsmodel というフォルダー 1 つが必要です。モデルを書き出し直してください。</translation>
    </message>
    <message>
        <source>{path} is no text in UTF-8, expected a scene list in JSON.</source>
        <translation>{path} は UTF-8 の文字列ではありません。JSON のシーンリストが必要です。</translation>
    </message>
    <message>
        <source>{path} is no usable weights file: truncated, or not in safetensors format ({reason}). Copy it again from where it came from.</source>
        <translation>{path} は使える重みファイルではありません: 途中で切れているか、safetensors 形式ではありません（{reason}）。元の場所からコピーし直してください。</translation>
    </message>
    <message>
        <source>{path} is no usable weights file: truncated, or not in safetensors format ({reason}). Copy the model again from where it came from.</source>
        <translation>{path} は使える重みファイルではありません: 途中で切れているか、safetensors 形式ではありません（{reason}）。モデルを元の場所からコピーし直してください。</translation>
    </message>
    <message>
        <source>{path} is not a GeoPackage ({st_size} bytes of something else). Choose the file of an event, or make a new event.</source>
        <translation>{path} は GeoPackage ではありません（別の内容 {st_size} バイト）。イベントのファイルを選択するか、新しいイベントを作成してください。</translation>
    </message>
    <message>
        <source>{path} is not a model: it has no {file}.</source>
        <translation>{path} はモデルではありません: {file} がありません。</translation>
    </message>
    <message>
        <source>{path} is not being written any more.</source>
        <translation>{path} への書き込みは終わっています。</translation>
    </message>
    <message>
        <source>{path} is not there any more; nothing was written. Put it back where it was, or open another event.</source>
        <translation>{path} がなくなったため、何も書き込みませんでした。元の場所に戻すか、別のイベントを開いてください。</translation>
    </message>
    <message>
        <source>{path} is of another Clay: its encoder is {found}, the model's {expected}.</source>
        <translation>{path} は別の Clay のものです: エンコーダーは {found} ですが、モデルのものは {expected} です。</translation>
    </message>
    <message>
        <source>{path} is the event itself. Choose another name for the copy.</source>
        <translation>{path} はイベント自体です。コピーには別の名前を選択してください。</translation>
    </message>
    <message>
        <source>{path} is write-protected.</source>
        <translation>{path} は書き込み禁止です。</translation>
    </message>
    <message>
        <source>{path} must be restored from {backup} by hand: {reason}</source>
        <translation>{path} は {backup} から手動で復元する必要があります: {reason}</translation>
    </message>
    <message>
        <source>{path} needs more memory than there is. Choose a smaller paper, or fewer dots per inch.</source>
        <translation>{path} にはメモリが足りません。より小さい用紙か、より低い解像度（dpi）を選択してください。</translation>
    </message>
    <message>
        <source>{path} was copied while the event was open, and can be read only where files can be written. Copy it into another folder, or make the copy with 'Save a copy' in the event's menu.</source>
        <translation>{path} はイベントを開いている間にコピーされたため、ファイルに書き込める場所でしか読み込めません。別のフォルダーにコピーするか、イベントのメニューの「コピーを保存」でコピーを作成してください。</translation>
    </message>
    <message>
        <source>{path} was drawn on an image of {width} x {height} pixels, the raster has {grid_width} x {grid_height}: those are of different shapes. Choose the raster it was drawn on.</source>
        <translation>{path} は {width} x {height} ピクセルの画像に描かれましたが、ラスターは {grid_width} x {grid_height} で、形が異なります。描画に使ったラスターを選択してください。</translation>
    </message>
    <message>
        <source>{path} was prepared on images with the bands {theirs}, these have {own}. Choose the same bands, or prepare an encoder on images like these.</source>
        <translation>{path} はバンド {theirs} の画像で準備されましたが、これらの画像は {own} です。同じバンドを選択するか、このような画像でエンコーダーを準備してください。</translation>
    </message>
    <message>
        <source>{path} was replaced by another file while it was open; nothing was written. Open the event again.</source>
        <translation>{path} は開いている間に別のファイルに置き換えられたため、何も書き込みませんでした。イベントを開き直してください。</translation>
    </message>
    <message>
        <source>{path} was taught on another encoder than this model's: its boxes would mean nothing. Teach the boxes of this model (train-boxes).</source>
        <translation>{path} はこのモデルとは別のエンコーダーで学習されたため、ボックスは意味をなしません。このモデルのボックスを学習させてください（train-boxes）。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Landslide Mapper. Install that.</source>
        <translation>{path} は新しいバージョンの Landslide Mapper で書き出されました。そのバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>{path}, line {lineno}, column {colno}: no valid JSON ({msg}).</source>
        <translation>{path}、{lineno} 行 {colno} 列: 有効な JSON ではありません（{msg}）。</translation>
    </message>
    <message>
        <source>{path}: its image '{image}' ({size}) has no georeference or is not there, and {what} its size. Add the georeferenced raster that it shows to the project.</source>
        <translation>{path}: その画像「{image}」（{size}）は位置情報がないか見つからず、サイズからも特定できません（{what}）。画像に対応する位置情報付きラスターをプロジェクトに追加してください。</translation>
    </message>
    <message>
        <source>{path}: no such file of encoder weights.</source>
        <translation>{path}: このようなエンコーダーの重みのファイルはありません。</translation>
    </message>
    <message>
        <source>{path}: no such file. Clay's weights (clay-v1.5.ckpt, 5 GB) do not come with Landslide Mapper; see the help on networks.</source>
        <translation>{path}: ファイルがありません。Clay の重み（clay-v1.5.ckpt、5 GB）は Landslide Mapper に付属しません。ヘルプのネットワークのページを参照してください。</translation>
    </message>
    <message>
        <source>{path}: tensor '{name}' has shape {shape}; the network needs {needed}.</source>
        <translation>{path}: テンソル「{name}」の形は {shape} ですが、ネットワークには {needed} が必要です。</translation>
    </message>
    <message>
        <source>{path}: tensor '{name}' is of type {dtype}; expected {wanted}.</source>
        <translation>{path}: テンソル「{name}」の型は {dtype} ですが、{wanted} が必要です。</translation>
    </message>
    <message>
        <source>{path}: there is no such layer, expected the {what}; the layers are {names}.</source>
        <translation>{path}: そのようなレイヤーはありません。{what} が必要です。レイヤー: {names}。</translation>
    </message>
    <message>
        <source>{phase} was finished before; going on after it.</source>
        <translation>{phase} はすでに完了しているため、その後から続けます。</translation>
    </message>
    <message>
        <source>{place}.dem_feet: expected true or false, found {found}</source>
        <translation>{place}.dem_feet：true または false が必要ですが、{found} が見つかりました</translation>
    </message>
    <message>
        <source>{place}.pre_shift: expected pixels to the right and down, such as [0.4, -1.2], found {found}</source>
        <translation>{place}.pre_shift: [0.4, -1.2] のような右と下へのピクセル数が必要ですが、{found} でした</translation>
    </message>
    <message>
        <source>{place}.region: {region!r} is no region id, expected letters, digits, _ and - only; try {better!r}</source>
        <translation>{place}.region: {region!r} は地域の ID ではありません。使えるのは英字、数字、_、- だけです。例: {better!r}</translation>
    </message>
    <message>
        <source>{place}.split: {found} is not one of {splits}{hint}</source>
        <translation>{place}.split: {found} は {splits} のいずれでもありません{hint}</translation>
    </message>
    <message>
        <source>{place}.{key}: expected a text, found {found}</source>
        <translation>{place}.{key}: 文字列が必要ですが、{found} でした</translation>
    </message>
    <message>
        <source>{place}.{key}: expected a text, or a list of texts, found {found}</source>
        <translation>{place}.{key}: 文字列または文字列のリストが必要ですが、{found} でした</translation>
    </message>
    <message>
        <source>{place}.{key}: is empty</source>
        <translation>{place}.{key}: 空です</translation>
    </message>
    <message>
        <source>{place}.{key}: is missing</source>
        <translation>{place}.{key}: ありません</translation>
    </message>
    <message>
        <source>{place}.{key}: unknown key, ignored{hint}</source>
        <translation>{place}.{key}: 未知のキーのため無視します{hint}</translation>
    </message>
    <message>
        <source>{place}.{key}: {text} does not exist (looked for {path})</source>
        <translation>{place}.{key}: {text} が存在しません（探した場所: {path}）</translation>
    </message>
    <message>
        <source>{place}: expected an object, found {found}</source>
        <translation>{place}: オブジェクトが必要ですが、{found} でした</translation>
    </message>
    <message>
        <source>{points:,} points were drawn at random from the strata, to be judged on the images without seeing the map. Estimators: Olofsson and others (2014), Stehman (2014).</source>
        <translation>各層から無作為に {points:,} 点を抽出しました。地図を見ずに画像で判定するためのものです。推定量: Olofsson ほか（2014）、Stehman（2014）。</translation>
    </message>
    <message>
        <source>{probability} has {bands} bands of {data_type}, expected one band of Byte (probability x 254). Choose the probability that a map has written.</source>
        <translation>{probability} は {data_type} の {bands} バンドですが、Byte の 1 バンド（確率 x 254）が必要です。マッピングで書き出された確率を選択してください。</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}.</source>
        <translation>{program} を起動できません: {reason}。</translation>
    </message>
    <message>
        <source>{python} cannot be started: {error}</source>
        <translation>{python} を起動できません: {error}</translation>
    </message>
    <message>
        <source>{python} cannot make environments. Install python3-venv (Debian, Ubuntu), another Python 3.9 to 3.13, or uv.</source>
        <translation>{python} では環境を作成できません。python3-venv（Debian、Ubuntu）、別の Python 3.9～3.13、または uv をインストールしてください。</translation>
    </message>
    <message>
        <source>{python} made no environment in {folder}.</source>
        <translation>{python} は {folder} に環境を作成しませんでした。</translation>
    </message>
    <message>
        <source>{raster} has no coordinate reference system: without the size of its pixels clouds cannot be told from bare ground. Assign it the right one, or draw the clouds as polygons.</source>
        <translation>{raster} に座標参照系がありません。ピクセルの大きさが分からないと雲と裸地を見分けられません。正しいものを割り当てるか、雲をポリゴンで描いてください。</translation>
    </message>
    <message>
        <source>{raster} has no georeference, so the labels have no place on it. Georeference it.</source>
        <translation>{raster} に位置情報がないため、ラベルを配置できません。位置情報を付けてください。</translation>
    </message>
    <message>
        <source>{raster} is a picture with pixels of {gsd:.2g} m: on those, bare ground is as white as clouds. Use an image of reflectance, or draw the clouds as polygons.</source>
        <translation>{raster} は {gsd:.2g} m ピクセルの表示用画像です。このような画像では裸地も雲と同じくらい白く見えます。反射率の画像を使うか、雲をポリゴンで描いてください。</translation>
    </message>
    <message>
        <source>{raster} lies where the event's coordinate reference system is not defined.</source>
        <translation>{raster} はイベントの座標参照系の適用範囲の外にあります。</translation>
    </message>
    <message>
        <source>{reason} Going on with the CPU, which takes longer.</source>
        <translation>{reason} 時間はかかりますが、CPU で続けます。</translation>
    </message>
    <message>
        <source>{reason} So the change between the dates alone is mapped.</source>
        <translation>{reason} そのため、2 時期の変化だけをマッピングします。</translation>
    </message>
    <message>
        <source>{reason} So the decoder for any region maps it.</source>
        <translation>{reason} そのため、任意の地域用のデコーダーでマッピングします。</translation>
    </message>
    <message>
        <source>{refused} Published anyway, as asked.</source>
        <translation>{refused} 指定どおり、それでも公開しました。</translation>
    </message>
    <message>
        <source>{refused} The model stays as it was.</source>
        <translation>{refused} モデルは元のままです。</translation>
    </message>
    <message>
        <source>{repository} cannot be fetched from {host} ({reason}). Check the connection and the proxy, or fetch the file elsewhere and name it as encoder weights.</source>
        <translation>{host} から {repository} をダウンロードできません（{reason}）。接続とプロキシを確認するか、別の場所でファイルを入手し、エンコーダーの重みとして指定してください。</translation>
    </message>
    <message>
        <source>{scene} is like none of the regions of model '{model}': {reason} Posterior: {figures}. Name the region to use all the same (the model has {known}), teach the model this region, or map with the starter model.</source>
        <translation>{scene} はモデル「{model}」のどの地域にも似ていません: {reason} 事後確率: {figures}。それでも使う地域を指定するか（モデルの地域: {known}）、モデルにこの地域を学習させるか、スターターモデルでマッピングしてください。</translation>
    </message>
    <message>
        <source>{source} does not exist, expected an inventory. Check the path.</source>
        <translation>{source} が存在しません。インベントリが必要です。パスを確認してください。</translation>
    </message>
    <message>
        <source>{source} has no landslide that is {statuses} (found: {found}). Review the candidates first, or choose other review states to export.</source>
        <translation>{source} に {statuses} の地すべりがありません（ある状態: {found}）。先に候補を確認するか、書き出す確認状態を変更してください。</translation>
    </message>
    <message>
        <source>{source} has no review states; all its polygons were taken as accepted.</source>
        <translation>{source} に確認状態がないため、すべてのポリゴンを採用とみなしました。</translation>
    </message>
    <message>
        <source>{source} holds no landslide: there is nothing to tell of.</source>
        <translation>{source} に地すべりがないため、記述するものがありません。</translation>
    </message>
    <message>
        <source>{source} holds the layers {layers}; expected {expected}.</source>
        <translation>{source} のレイヤーは {layers} ですが、{expected} が必要です。</translation>
    </message>
    <message>
        <source>{source}: expected an array of three dimensions (rows, columns, bands), found {found}.</source>
        <translation>{source}: 3 次元（行、列、バンド）の配列が必要ですが、{found} でした。</translation>
    </message>
    <message>
        <source>{source}: expected one array, found {found}.</source>
        <translation>{source}: 配列 1 つが必要ですが、{found} でした。</translation>
    </message>
    <message>
        <source>{source}: expected {expected} bands, found {found}.</source>
        <translation>{source}: バンドは {expected} 個必要ですが、{found} でした。</translation>
    </message>
    <message>
        <source>{target} also holds {others}, which would be lost; it is left alone. Choose another name.</source>
        <translation>{target} には {others} も入っており、失われてしまうため、そのまま残します。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>{target} cannot be written ({space}): {reason}. Make room, or choose another folder.</source>
        <translation>{target} に書き込めません（{space}）: {reason}。空き容量を増やすか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{target} exists already and was left alone. Allow it to be replaced, or move it.</source>
        <translation>{target} はすでにあるため、そのまま残しました。置き換えを許可するか、移動してください。</translation>
    </message>
    <message>
        <source>{target} exists already. Choose another name, or allow it to be replaced.</source>
        <translation>{target} はすでにあります。別の名前を選択するか、置き換えを許可してください。</translation>
    </message>
    <message>
        <source>{target} exists already; choose another folder to export to.</source>
        <translation>{target} はすでにあります。書き出し先に別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{target} exists already; choose another folder to import to.</source>
        <translation>{target} はすでにあります。読み込み先に別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{target} exists already; its points may have been judged. Choose another name.</source>
        <translation>{target} はすでにあり、その点が判定済みの可能性があります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>{target} is a folder, expected the name of a file. Choose another name.</source>
        <translation>{target} はフォルダーです。ファイル名が必要です。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>{target} is not a GeoPackage ({error}); it is left alone. Choose another name.</source>
        <translation>{target} は GeoPackage ではないため（{error}）、そのまま残します。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>{target} is open in another program or as a layer in QGIS ({error}). Remove that layer or close the program, or choose another name.</source>
        <translation>{target} は別のプログラムまたは QGIS のレイヤーとして開かれています（{error}）。レイヤーを削除するかプログラムを閉じる、または別の名前を選択してください。</translation>
    </message>
    <message>
        <source>{target} lies inside the model {around}; choose another folder to export to.</source>
        <translation>{target} はモデル {around} の中にあります。書き出し先に別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{title}: accuracy</source>
        <translation>{title}: 精度</translation>
    </message>
    <message>
        <source>{units} are too few areas to draw from; at least {least} are needed</source>
        <translation>抽出に使う範囲が {units} か所では足りません。{least} か所以上必要です</translation>
    </message>
    <message>
        <source>{unknown} cannot be exported; choose from {statuses}.</source>
        <translation>{unknown} は書き出せません。{statuses} から選択してください。</translation>
    </message>
    <message>
        <source>{unseen:,} of them were found by a model and reviewed by nobody.</source>
        <translation>そのうち {unseen:,} 件はモデルが検出し、誰も確認していません。</translation>
    </message>
    <message>
        <source>{what} does not meet the post-event raster, whose extent is {extent} (xmin, ymin, xmax, ymax). Draw it on the raster.</source>
        <translation>{what} が発生後ラスターと重なりません。ラスターの範囲: {extent}（xmin, ymin, xmax, ymax）。ラスター上に描いてください。</translation>
    </message>
    <message>
        <source>{what} on these rasters: an update needs landslides too. Draw some on the Label page, or accept candidates on the Review page.</source>
        <translation>これらのラスターにあるもの: {what}。更新には地すべりも必要です。「ラベル」ページで描くか、「確認」ページで候補を採用してください。</translation>
    </message>
    <message>
        <source>{where} and {card} disagree about the current version; one of them was changed by hand. Copy the model again, or roll back.</source>
        <translation>{where} と {card} で現在のバージョンが異なります。どちらかが手動で変更されました。モデルをコピーし直すか、前のバージョンに戻してください。</translation>
    </message>
    <message>
        <source>{where} does not list {name}, which the model needs.</source>
        <translation>{where} に、モデルに必要な {name} の記載がありません。</translation>
    </message>
    <message>
        <source>{where} has schema version {schema}; this Landslide Mapper reads up to {known_version}. Update Landslide Mapper to open this model.</source>
        <translation>{where} のスキーマバージョンは {schema} ですが、この Landslide Mapper が読めるのは {known_version} までです。このモデルを開くには Landslide Mapper を更新してください。</translation>
    </message>
    <message>
        <source>{where} was not written: another program is writing the file. Wait a moment, then do it again.</source>
        <translation>{where} は書き込まれませんでした: 別のプログラムがファイルに書き込んでいます。少し待ってからもう一度実行してください。</translation>
    </message>
    <message>
        <source>{where} was not written: it is read-only here ({reason}).</source>
        <translation>{where} は書き込まれませんでした: ここでは読み取り専用です（{reason}）。</translation>
    </message>
    <message>
        <source>{where} was not written: the disk is full. Free some space, then do it again.</source>
        <translation>{where} は書き込まれませんでした: ディスクがいっぱいです。空き容量を増やしてからもう一度実行してください。</translation>
    </message>
    <message>
        <source>{where} was not written: {reason}.</source>
        <translation>{where} は書き込まれませんでした: {reason}。</translation>
    </message>
    <message>
        <source>{where}: field 'cells' does not go with the widths {widths}; expected one for each, and 'scse' only between widths of {least} and more.</source>
        <translation>{where}: フィールド「cells」が幅 {widths} に合いません。幅ごとに 1 つが必要で、「scse」は {least} 以上の幅の間でのみ使えます。</translation>
    </message>
    <message>
        <source>{where}: field 'decoder_channels' begins with {width}; expected a multiple of {step} with decoder fpn.</source>
        <translation>{where}: フィールド「decoder_channels」が {width} で始まります。デコーダー fpn では {step} の倍数にしてください。</translation>
    </message>
    <message>
        <source>{where}: field 'fitted' is true; expected false with network {network}.</source>
        <translation>{where}: フィールド「fitted」は true です。ネットワーク {network} では false が必要です。</translation>
    </message>
    <message>
        <source>{where}: field 'halved' is true; expected false without 'subpixel' and 'detail'.</source>
        <translation>{where}: フィールド「halved」が true です。「subpixel」と「detail」がない場合は false が必要です。</translation>
    </message>
    <message>
        <source>{where}: field 'stem_stride' is 1; expected 2 where Clay takes the encoder's place.</source>
        <translation>{where}: フィールド「stem_stride」が 1 です。Clay をエンコーダーの代わりに使う場合は 2 が必要です。</translation>
    </message>
    <message>
        <source>{where}: field 'subpixel' is true; that needs decoder unet with 3 or 4 steps, and an encoder whose first step halves the resolution.</source>
        <translation>{where}: フィールド「subpixel」が true です。これには 3 段または 4 段のデコーダー unet と、最初の段で解像度を半分にするエンコーダーが必要です。</translation>
    </message>
    <message>
        <source>{where}: field 'temporal' is 'siamese'; expected 'early' with network {network}.</source>
        <translation>{where}: フィールド「temporal」が「siamese」です。ネットワーク {network} では「early」にしてください。</translation>
    </message>
    <message>
        <source>{where}: field 'temporal' is '{temporal}'; expected 'early' where the network sees terrain.</source>
        <translation>{where}：フィールド「temporal」が「{temporal}」です。ネットワークが地形を使う場合は「early」が必要です。</translation>
    </message>
    <message>
        <source>{where}: field 'temporal' is '{temporal}'; expected 'early' with a single date.</source>
        <translation>{where}: フィールド「temporal」が「{temporal}」です。1 時期のみの場合は「early」でなければなりません。</translation>
    </message>
    <message>
        <source>{where}: its Clay looks at squares of {patch} pixels; in the encoder's place that must be a power of 2.</source>
        <translation>{where}: Clay は {patch} ピクセル四方を単位に見ます。エンコーダーの代わりに使う場合、これは 2 の累乗でなければなりません。</translation>
    </message>
    <message>
        <source>{where}: its context looks at {waves} bands; the network has {bands}.</source>
        <translation>{where}: コンテキストのバンド数は {waves} ですが、ネットワークは {bands} です。</translation>
    </message>
    <message>
        <source>{where}: its network sees the layers {seen}, the model says {said}. Copy the model again.</source>
        <translation>{where}: ネットワークが使うレイヤーは {seen} ですが、モデルの記載は {said} です。モデルをコピーし直してください。</translation>
    </message>
    <message>
        <source>{where}: region '{region}' is there twice.</source>
        <translation>{where}: 地域「{region}」が 2 回あります。</translation>
    </message>
    <message>
        <source>{where}: the model sees the layers {found}; this version of Landslide Mapper knows {known}. Install a newer one.</source>
        <translation>{where}: モデルが使うレイヤーは {found} ですが、このバージョンの Landslide Mapper が対応するのは {known} です。新しいバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>{where}: the steps of its decoder were searched for; decoder '{decoder}' does not go with that. Name a decoder to leave them.</source>
        <translation>{where}: デコーダーの段は探索で決めたものであり、デコーダー「{decoder}」は使えません。探索した段を使わない場合は、デコーダーを指定してください。</translation>
    </message>
    <message>
        <source>{who} on {host} (process {pid}) has had it open since {since}.</source>
        <translation>{host} の {who}（プロセス {pid}）が {since} から開いています。</translation>
    </message>
    <message>
        <source>{why} So the result of {best} is published.</source>
        <translation>{why} そのため {best} の結果を公開します。</translation>
    </message>
    <message>
        <source>{without} has no coordinate reference system, the {other} raster has one. Assign it the right one (in QGIS: Raster &gt; Projections &gt; Assign Projection), or use two rasters without any.</source>
        <translation>{without} には座標参照系がありませんが、{other} のラスターにはあります。正しいものを割り当てるか（QGIS: ラスタ &gt; 投影法 &gt; 投影法（CRS）を設定）、どちらも座標参照系のないラスターを使ってください。</translation>
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
    <name>ModelCard</name>
    <message>
        <source>IoU in {region}: {iou:.2f} (95 % interval {low:.2f} to {high:.2f}, {split} scenes: {scenes})</source>
        <translation>{region} の IoU: {iou:.2f}（95 % 区間 {low:.2f}～{high:.2f}、{split} シーン: {scenes}）</translation>
    </message>
    <message>
        <source>Learned from: {data} ({by}; {licence})</source>
        <translation>学習元: {data}（{by}、{licence}）</translation>
    </message>
</context>
<context>
    <name>ModelChooser</name>
    <message>
        <source>Change between the dates (no model)</source>
        <translation>2 時期の変化（モデルなし）</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>Open a model folder (.lsmodel)</source>
        <translation>モデルフォルダー（.lsmodel）を開く</translation>
    </message>
    <message>
        <source>Shows where the ground became barer; needs neither a model nor the engine</source>
        <translation>地面が裸地化した所を示します。モデルもエンジンも不要です</translation>
    </message>
</context>
<context>
    <name>ModelExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>書き出す(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>地域(&amp;R)</translation>
    </message>
    <message>
        <source>All regions, each as an output</source>
        <translation>すべての地域（それぞれ 1 出力）</translation>
    </message>
    <message>
        <source>Export model {}</source>
        <translation>モデル {} を書き出す</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>ファイル(&amp;I)</translation>
    </message>
    <message>
        <source>Imagery may only be given away where its license allows it.</source>
        <translation>画像を配布できるのは、そのライセンスが認める場合だけです。</translation>
    </message>
    <message>
        <source>Model folder (.lsmodel)</source>
        <translation>モデルフォルダー（.lsmodel）</translation>
    </message>
    <message>
        <source>ONNX, for other programs (.onnx)</source>
        <translation>ONNX、他のプログラム用（.onnx）</translation>
    </message>
    <message>
        <source>The file is checked: it must answer as the model does. What it expects is said at the end.</source>
        <translation>ファイルは検査されます。モデルと同じ結果を返す必要があります。ファイルが求める入力は最後に示します。</translation>
    </message>
    <message>
        <source>The model in one file (.zip)</source>
        <translation>1 ファイルのモデル（.zip）</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>書き出す内容</translation>
    </message>
</context>
<context>
    <name>OldProbabilities</name>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Delete their files too: their threshold can never be moved again</source>
        <translation>ファイルも削除する: これらのしきい値は二度と動かせなくなります</translation>
    </message>
    <message>
        <source>Files that could not be deleted: {names}. Close what has them open.</source>
        <translation>削除できなかったファイル: {names}。開いているプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Probability layers</source>
        <translation>確率レイヤー</translation>
    </message>
    <message>
        <source>Probability layers of earlier maps: {count}. That of the newest map stays.</source>
        <translation>以前のマッピングの確率レイヤー: {count}。最新のマッピングのものは残ります。</translation>
    </message>
    <message>
        <source>Remove old pro&amp;bability layers…</source>
        <translation>古い確率レイヤーを削除(&amp;B)…</translation>
    </message>
    <message>
        <source>Remove old probability layers</source>
        <translation>古い確率レイヤーを削除</translation>
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
        <source>A scheduler whose workers map, such as tcp://host:8786, or local; needs Dask in the engine</source>
        <translation>ワーカーがマッピングを行うスケジューラー（例: tcp://host:8786）、または local。エンジンに Dask が必要です</translation>
    </message>
    <message>
        <source>A text for a report of a fault, without names and folders</source>
        <translation>不具合の報告用のテキスト。名前とフォルダーは含みません</translation>
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
        <source>D&amp;iagnostics…</source>
        <translation>診断(&amp;I)…</translation>
    </message>
    <message>
        <source>Das&amp;k cluster</source>
        <translation>Dask クラスター(&amp;K)</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>自動検出</translation>
    </message>
    <message>
        <source>Help on these options</source>
        <translation>これらのオプションのヘルプ</translation>
    </message>
    <message>
        <source>Install, update, check, repair or remove the engine, or use a Python of yours; asks first</source>
        <translation>エンジンのインストール、更新、確認、修復、削除、またはお手持ちの Python の使用。実行前に確認します</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>NVIDIA GPU（CUDA）</translation>
    </message>
    <message>
        <source>None: exports name nobody</source>
        <translation>なし: 書き出しに名前を記載しません</translation>
    </message>
    <message>
        <source>None: this machine maps</source>
        <translation>なし: このマシンでマッピング</translation>
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
        <source>Stored with your decisions and told in exports; the name of your account never is</source>
        <translation>判定とともに保存され、書き出しに記載されます。アカウント名は記載されません</translation>
    </message>
    <message>
        <source>The engine works.</source>
        <translation>エンジンは正常に動作しています。</translation>
    </message>
    <message>
        <source>Where the networks run</source>
        <translation>ネットワークを実行する場所</translation>
    </message>
    <message>
        <source>Your &amp;name in reviews</source>
        <translation>確認者としての名前(&amp;N)</translation>
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
    <name>PairDetails</name>
    <message>
        <source>Check of the rasters</source>
        <translation>ラスターの点検</translation>
    </message>
    <message>
        <source>Move the pre-event raster by {right} pixels to the right and {down} down</source>
        <translation>発生前ラスターを右へ {right} ピクセル、下へ {down} ピクセル動かす</translation>
    </message>
    <message>
        <source>Squares of both dates in turn, from the middle: roads and rivers go on where they fit</source>
        <translation>中央部を 2 時期の市松模様で表示: 合っていれば道路や川がつながって見えます</translation>
    </message>
    <message>
        <source>While it is read for a map; the file stays as it is</source>
        <translation>マッピングのために読み込むときだけです。ファイルはそのまま残ります</translation>
    </message>
</context>
<context>
    <name>PairVerdict</name>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Looking at the rasters…</source>
        <translation>ラスターを調べています…</translation>
    </message>
    <message>
        <source>The rasters could not be checked: {}</source>
        <translation>ラスターを点検できませんでした: {}</translation>
    </message>
    <message>
        <source>What was found about the rasters, with a picture</source>
        <translation>ラスターについて分かったこと（画像付き）</translation>
    </message>
</context>
<context>
    <name>PixelSizeField</name>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Proposed: {} m</source>
        <translation>提案: {} m</translation>
    </message>
    <message>
        <source>Warning: with pixels of {wanted} m the area would have more than {most} million of them. It is rendered with pixels of {metres} m. Choose a smaller area for smaller pixels.</source>
        <translation>警告: {wanted} m のピクセルでは範囲が {most} 百万ピクセルを超えるため、{metres} m のピクセルで描画します。より小さいピクセルにするには、より小さい範囲を選択してください。</translation>
    </message>
    <message>
        <source>{columns} x {rows} pixels, with a side of {metres} m on the ground</source>
        <translation>{columns} x {rows} ピクセル、地上での一辺 {metres} m</translation>
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
    <name>PretrainControl</name>
    <message>
        <source>Cancelled; no encoder was made.</source>
        <translation>キャンセルしました。エンコーダーは作成されていません。</translation>
    </message>
    <message>
        <source>Encoder {} is ready.</source>
        <translation>エンコーダー {} の準備ができました。</translation>
    </message>
    <message>
        <source>Encoder {} is ready: a training on this page starts from it.</source>
        <translation>エンコーダー {} の準備ができました。このページでの学習はこれから始まります。</translation>
    </message>
</context>
<context>
    <name>PretrainDialog</name>
    <message>
        <source>&amp;Add files…</source>
        <translation>ファイルを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>画像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>ネットワーク(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Prepare</source>
        <translation>準備(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>保存先(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Time limit</source>
        <translation>時間制限(&amp;T)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>As recommended</source>
        <translation>推奨値</translation>
    </message>
    <message>
        <source>Choose one image at least.</source>
        <translation>1 つ以上の画像を選択してください。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Prepare an encoder from own images</source>
        <translation>自分の画像からエンコーダーを準備</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>The encoder learns from images without labels what your land looks like: of any date, with the bands that the training will have. Try whether it helps: the starter is often the better start.</source>
        <translation>エンコーダーは、ラベルのない画像から対象地の見た目を学習します。時期は問いませんが、学習で使うバンドが必要です。効果があるか試してください。スターターモデルから始めるほうが良い場合も多くあります。</translation>
    </message>
</context>
<context>
    <name>PretrainPlan</name>
    <message>
        <source>Preparing the encoder {}</source>
        <translation>エンコーダー {} を準備中</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>1-based bands that stand for the model's, in its order; empty: by what the raster says of them.</source>
        <translation>モデルのバンドに対応する1始まりのバンド番号(モデルの順)。空欄: ラスタの情報に従います。</translation>
    </message>
    <message>
        <source>A Sentinel-2 SAFE folder, a Landsat folder, or one with a file for each band.</source>
        <translation>Sentinel-2 の SAFE フォルダー、Landsat のフォルダー、またはバンドごとのファイルがあるフォルダー。</translation>
    </message>
    <message>
        <source>A new name makes a new decoder; only this region's scenes are used.</source>
        <translation>新しい名前にすると新しいデコーダーができます。この地域のシーンだけを使います。</translation>
    </message>
    <message>
        <source>A quarter of the size. The IoU may fall by 0.01 on the model's validation patches, else nothing is written.</source>
        <translation>サイズが 4 分の 1 になります。モデルの検証パッチでの IoU の低下は 0.01 まで。超えると何も書き込みません。</translation>
    </message>
    <message>
        <source>A region of the model; only its scenes are used.</source>
        <translation>モデルの地域。その地域のシーンだけを使います。</translation>
    </message>
    <message>
        <source>A small network learns from a model what it answers, beside the labels: at labelled pixels, and at those without a label. The result is a model like any other, with a decoder for every region of which there are scenes.

At its end size, seconds per tile and IoU on the validation scenes are said of both. The goal is to be at least 3 times as fast, and at most 0.02 IoU below; where it is not reached that is said. The model itself stays as it is.</source>
        <translation>小さなネットワークが、ラベルに加えてモデルの答えからも学習します（ラベルのあるピクセルでも、ないピクセルでも）。結果は他と同じモデルで、シーンのあるすべての地域のデコーダーを持ちます。

終了時に、両者のサイズ、タイルあたりの秒数、検証シーンでの IoU を示します。目標は、速さが 3 倍以上、IoU の低下が 0.02 以内です。達しない場合はその旨を示します。元のモデルはそのまま残ります。</translation>
    </message>
    <message>
        <source>A table; outlines as text, and longitude and latitude</source>
        <translation>表。輪郭は文字列、経度・緯度つき</translation>
    </message>
    <message>
        <source>A template of your own instead of a paper: keep the layout in the project, edit it there, and save it as template. Its texts are the variables landslides_title, ..._subtitle, ..._number, ..._area, ..._notes and ..._credits.</source>
        <translation>用紙の代わりに使う独自のテンプレート: レイアウトをプロジェクトに残し、そこで編集してテンプレートとして保存します。文字には変数 landslides_title、..._subtitle、..._number、..._area、..._notes、..._credits を使います。</translation>
    </message>
    <message>
        <source>Accuracy areas</source>
        <translation>精度評価の範囲</translation>
    </message>
    <message>
        <source>Adds landslides to the labels of an event, as the Label page does: polygons of a layer, polygon files, LabelMe files and mask rasters, in any CRS. Invalid polygons are repaired; rejected candidates, what is no polygon and what is a label already are left out, and all of it is counted.

A LabelMe file is placed by its own image, or by a raster of the project with its name or size. An import that fails or is cancelled is taken back. The event may be open in the dock.</source>
        <translation>「ラベル」ページと同じように、イベントのラベルに地すべりを追加します: レイヤーのポリゴン、ポリゴンファイル、LabelMe ファイル、マスクラスター（CRS は問いません）。無効なポリゴンは修復します。却下された候補、ポリゴンでないもの、すでにラベルであるものは除外し、すべて件数を示します。

LabelMe ファイルの位置は、その画像、または同じ名前やサイズを持つプロジェクトのラスターで決めます。失敗またはキャンセルした読み込みは取り消されます。イベントはドックで開いていてもかまいません。</translation>
    </message>
    <message>
        <source>Adds shape, slope, drop and direction of landslides as attributes, from an elevation model.</source>
        <translation>標高モデルから、地すべりの形状、傾斜、比高、方向を属性として追加します。</translation>
    </message>
    <message>
        <source>Adds the landslides of a layer, of LabelMe files or of masks to an event's labels.</source>
        <translation>レイヤー、LabelMe ファイル、マスクの地すべりをイベントのラベルに追加します。</translation>
    </message>
    <message>
        <source>An atlas over a grid of one scale, without the sheets on which there is no landslide.</source>
        <translation>同じ縮尺の格子の地図帳。地すべりのない図葉は省きます。</translation>
    </message>
    <message>
        <source>An atlas: pages of a PDF, or a file each, at the largest round scale that fits.</source>
        <translation>地図帳: PDF のページ、または 1 枚ごとのファイル。縮尺は収まる最大のきりのよい値。</translation>
    </message>
    <message>
        <source>An epoch is 1,024 patches at most; empty: as many as the time allows.</source>
        <translation>1 エポックは最大 1,024 パッチです。空: 時間の許すかぎり。</translation>
    </message>
    <message>
        <source>An older version, or a newer one after going back; as a folder it is a model of its own.</source>
        <translation>以前のバージョン、または戻した後の新しいバージョン。フォルダーとしては独立したモデルになります。</translation>
    </message>
    <message>
        <source>And drawn labels</source>
        <translation>描いたラベルも含める</translation>
    </message>
    <message>
        <source>Area of the candidates (m²)</source>
        <translation>候補の面積（m²）</translation>
    </message>
    <message>
        <source>Around landslides (metres)</source>
        <translation>地すべりの周辺（メートル）</translation>
    </message>
    <message>
        <source>As 'Export a model' writes it.</source>
        <translation>「モデルを書き出す」で書き出したもの。</translation>
    </message>
    <message>
        <source>At least so many; the rest is drawn by the area of the strata.</source>
        <translation>最低限の数。残りは層の面積に応じて抽出します。</translation>
    </message>
    <message>
        <source>Attention in the decoder</source>
        <translation>デコーダーのアテンション</translation>
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
        <source>Attributes (empty: those of Landslide Mapper)</source>
        <translation>属性（空: Landslide Mapper のもの）</translation>
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
        <source>Average precision</source>
        <translation>平均適合率</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>バンド</translation>
    </message>
    <message>
        <source>Bands of the post-event raster</source>
        <translation>発生後ラスターのバンド</translation>
    </message>
    <message>
        <source>Bands of the pre-event raster</source>
        <translation>発生前ラスターのバンド</translation>
    </message>
    <message>
        <source>Bands that the network sees besides, computed while reading: ndvi, ndmi and nbr from near infrared, red and shortwave infrared; grey, its edges, and grey blurred.</source>
        <translation>ネットワークが追加で見る、読み込み時に計算するバンド: 近赤外、赤、短波長赤外による ndvi、ndmi、nbr、およびグレー、そのエッジ、ぼかしたグレー。</translation>
    </message>
    <message>
        <source>Between two places at least.</source>
        <translation>2 つの場所の最小間隔。</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>ボックス</translation>
    </message>
    <message>
        <source>Boxes: {}</source>
        <translation>ボックス: {}</translation>
    </message>
    <message>
        <source>Bring in a public data set</source>
        <translation>公開データセットを取り込む</translation>
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
        <source>Candidates: {}</source>
        <translation>候補: {}</translation>
    </message>
    <message>
        <source>Check a pre- and post-event pair</source>
        <translation>発生前後のペアを点検</translation>
    </message>
    <message>
        <source>Chooses what the regions' decoders are made of, within what they may cost, and trains a new model.</source>
        <translation>許容コスト内で地域のデコーダーの構成を選び、新しいモデルを学習します。</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>Clay の使用</translation>
    </message>
    <message>
        <source>Clay's weights</source>
        <translation>Clay の重み</translation>
    </message>
    <message>
        <source>Clouds, shadow and snow</source>
        <translation>雲、影、雪</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Compares an inventory with a reference, for publication.</source>
        <translation>公表のため、インベントリを参照と比較します。</translation>
    </message>
    <message>
        <source>Compares an inventory with reference landslides inside the accuracy areas, where the reference is complete and no model has learned: precision, recall, F1 and IoU by area and by landslide, with intervals, by size; the area of all landslides with its error; the size distribution, its power law, and from what size the inventory is complete.

The report is a page (HTML) that stands for itself, with a table (CSV) beside it. With the probability of the map it also tells its reliability and what other thresholds would find. With a sample that was drawn by 'Draw a sample to judge a map' and judged, the area is estimated from that.</source>
        <translation>参照が完全で、どのモデルの学習にも使っていない精度評価の範囲内で、インベントリを参照の地すべりと比較します: 面積単位と地すべり単位の適合率、再現率、F1、IoU（区間つき、サイズ別）、すべての地すべりの面積とその誤差、サイズ分布とそのべき乗則、インベントリが完全とみなせる最小サイズ。

レポートは単独で読めるページ（HTML）で、表（CSV）を添えます。地図の確率があれば、その信頼性と、他のしきい値での検出結果も示します。「地図を判定するサンプルを抽出」で抽出し判定したサンプルがあれば、面積はそれから推定します。</translation>
    </message>
    <message>
        <source>Computed bands</source>
        <translation>計算バンド</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>座標参照系</translation>
    </message>
    <message>
        <source>Copy of (where the model is not there yet)</source>
        <translation>コピー元（モデルがまだない場合）</translation>
    </message>
    <message>
        <source>Copy the patches that the model keeps, too, for safer updates elsewhere. ONNX files never hold any.</source>
        <translation>モデルが保持するパッチもコピーし、他の環境で安全に更新できるようにします。ONNX ファイルには含まれません。</translation>
    </message>
    <message>
        <source>Dask cluster: address of its scheduler, or local (empty: none)</source>
        <translation>Dask クラスター: スケジューラーのアドレス、または local（空: なし）</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>デコーダー</translation>
    </message>
    <message>
        <source>Describe the terrain of landslides</source>
        <translation>地すべりの地形を記述</translation>
    </message>
    <message>
        <source>Design of the regions' decoders. auto: that of the model it starts from, else unet.</source>
        <translation>地域のデコーダーの構造。auto: 初期状態のモデルと同じ、なければ unet。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Distance (tiles)</source>
        <translation>間隔（タイル）</translation>
    </message>
    <message>
        <source>Dots per inch of pictures, and of the image inside a PDF or SVG.</source>
        <translation>画像、および PDF・SVG 内の画像の解像度（dpi）。</translation>
    </message>
    <message>
        <source>Download weights of an encoder</source>
        <translation>エンコーダーの重みをダウンロード</translation>
    </message>
    <message>
        <source>Downloads ImageNet weights of an encoder from where its library keeps them.</source>
        <translation>エンコーダーの ImageNet の重みを、ライブラリの配布元からダウンロードします。</translation>
    </message>
    <message>
        <source>Draw a sample to judge a map</source>
        <translation>地図を判定するサンプルを抽出</translation>
    </message>
    <message>
        <source>Draw boxes around landslides</source>
        <translation>地すべりをボックスで囲む</translation>
    </message>
    <message>
        <source>Draws points at random from mapped landslides, from what lies around them, and from the rest of the map, so that rare landslides and misses beside them are in the sample. Judge each point on the images without looking at the map: write landslide, not_landslide or unclear into its attribute 'reference'. The accuracy report then estimates the area of all landslides with its error (Olofsson and others 2014).</source>
        <translation>マッピングした地すべり、その周辺、地図の残りの部分から点を無作為に抽出し、まれな地すべりやその近くの見逃しがサンプルに入るようにします。地図を見ずに画像で各点を判定し、属性「reference」に landslide、not_landslide、unclear のいずれかを書き込んでください。精度レポートは、それからすべての地すべりの面積とその誤差を推定します（Olofsson ほか 2014）。</translation>
    </message>
    <message>
        <source>Draws stratified random points of a map, to be judged on the images.</source>
        <translation>画像で判定するため、地図から層化無作為の点を抽出します。</translation>
    </message>
    <message>
        <source>Earlier export</source>
        <translation>以前のエクスポート</translation>
    </message>
    <message>
        <source>Elevation model</source>
        <translation>標高モデル</translation>
    </message>
    <message>
        <source>Elevations are in feet</source>
        <translation>標高の単位はフィート</translation>
    </message>
    <message>
        <source>Empty: as many as the default decoder has.</source>
        <translation>空: 既定のデコーダーと同じ数。</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>エンコーダー</translation>
    </message>
    <message>
        <source>Encoder of the small model, such as mobilenet_v2; it must be smaller than the teacher.</source>
        <translation>小さいモデルのエンコーダー。mobilenet_v2 など。教師より小さくなければなりません。</translation>
    </message>
    <message>
        <source>Encoder weights</source>
        <translation>エンコーダーの重み</translation>
    </message>
    <message>
        <source>Encoder, such as resnet18, mobilenet_v2 or mit_b0; not tsmu and rau.</source>
        <translation>エンコーダー。resnet18、mobilenet_v2、mit_b0 など。tsmu と rau は使えません。</translation>
    </message>
    <message>
        <source>Encoder, such as resnet18, mobilenet_v2 or mit_b0; not tsmu and rau. Empty: that of the start, if any.</source>
        <translation>エンコーダー。resnet18、mobilenet_v2、mit_b0 など。tsmu と rau は使えません。空: 初期状態があればそのエンコーダー。</translation>
    </message>
    <message>
        <source>Encoder, such as resnet34 or mobilenet_v2; not tsmu and rau, which have decoders of their own.</source>
        <translation>エンコーダー。resnet34、mobilenet_v2 など。専用のデコーダーを持つ tsmu と rau は使えません。</translation>
    </message>
    <message>
        <source>Encoder, such as resnet34 or mobilenet_v2; tsmu is the paper's own network, rau a residual U-Net with attention.</source>
        <translation>resnet34 や mobilenet_v2 などのエンコーダー。tsmu は論文のネットワーク、rau はアテンション付き残差 U-Net。</translation>
    </message>
    <message>
        <source>Epochs at most</source>
        <translation>最大エポック数</translation>
    </message>
    <message>
        <source>Error on patches held back</source>
        <translation>取り分けたパッチでの誤差</translation>
    </message>
    <message>
        <source>Estimated area of landslides (m²)</source>
        <translation>地すべりの推定面積（m²）</translation>
    </message>
    <message>
        <source>Evaluate a landslide model</source>
        <translation>地すべりモデルを評価</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Every step of the decoder may be one of four cells in one of three widths: a U-Net's two convolutions, the same with attention, separable ones, or a single one of 1 x 1. What suits the training patches is learned by gradients, within the parameters and the milliseconds that are allowed. Then the default decoder and what was found are trained alike, and compared on the validation scenes.

It takes about three times as long as a training. The model is kept in any case; where the default decoder is better, that is said.</source>
        <translation>デコーダーの各段は、4 種類のセルと 3 種類の幅の組み合わせから選ばれます。セルは、U-Net の 2 つの畳み込み、それにアテンションを加えたもの、分離可能な畳み込み、1 x 1 の畳み込み 1 つです。許容するパラメーター数とミリ秒の範囲で、学習パッチに適したものを勾配で学習します。その後、既定のデコーダーと探索したものを同じ方法で学習し、検証シーンで比較します。

時間は通常の学習の約 3 倍かかります。モデルはいずれの場合も残します。既定のデコーダーのほうが良い場合は、その旨を示します。</translation>
    </message>
    <message>
        <source>Export a model</source>
        <translation>モデルを書き出す</translation>
    </message>
    <message>
        <source>Export an inventory as a map</source>
        <translation>インベントリを地図として書き出す</translation>
    </message>
    <message>
        <source>Export an inventory as data</source>
        <translation>インベントリをデータとして書き出す</translation>
    </message>
    <message>
        <source>Exported model</source>
        <translation>書き出したモデル</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>FILE.onnx, FILE.zip or a folder NEW.lsmodel; a folder must not exist.</source>
        <translation>FILE.onnx、FILE.zip、またはフォルダー NEW.lsmodel。フォルダーは既存でないこと。</translation>
    </message>
    <message>
        <source>Figures for programs</source>
        <translation>プログラム用の数値</translation>
    </message>
    <message>
        <source>Figures per region and overall (JSON).</source>
        <translation>地域別と全体の数値（JSON）。</translation>
    </message>
    <message>
        <source>File that a training takes as its start (--start-from or --encoder-weights).</source>
        <translation>学習の初期状態に使うファイル（--start-from または --encoder-weights）。</translation>
    </message>
    <message>
        <source>File to write; its suffix is the format.</source>
        <translation>書き出すファイル。拡張子が形式を決めます。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files to write: .gpkg, .shp, .geojson (WGS 84), .fgb, .csv, .kml, .qgz (for the field).</source>
        <translation>書き出すファイル: .gpkg、.shp、.geojson（WGS 84）、.fgb、.csv、.kml、.qgz（現地調査用）。</translation>
    </message>
    <message>
        <source>Files with the bands of one scene, in any order.</source>
        <translation>1 つのシーンのバンドのファイル。順序は問いません。</translation>
    </message>
    <message>
        <source>Finds clouds, their shadows and snow on an image, by rules or by a network for clouds.</source>
        <translation>画像の雲、その影、雪を、規則または雲用ネットワークで探します。</translation>
    </message>
    <message>
        <source>Finds clouds, their shadows and snow on an image: 0 clear, 1 cloud, 2 shadow, 3 snow, 255 no data. The more bands are known, the better: near infrared, shortwave infrared (without it snow counts as cloud) and cirrus are used where the image has them.

Rules need nothing else. The network for clouds (ukis-csmask) is an optional part of the engine. It needs reflectance in blue, green, red and near infrared, and knows no snow: shortwave infrared tells that.

With a raster of another date, what is as white on both is ground. Bare landslides are brown, not white; still, look at the mask before you use it. As polygons it can be edited, and a map takes it in the place of its own.</source>
        <translation>画像の雲、その影、雪を探します: 0 晴れ、1 雲、2 影、3 雪、255 データなし。分かるバンドが多いほど良く、画像にあれば近赤外、短波長赤外（なければ雪は雲とみなします）、巻雲バンドを使います。

規則には他に何も要りません。雲用ネットワーク（ukis-csmask）はエンジンのオプションです。青、緑、赤、近赤外の反射率が必要で、雪は判別しません。雪は短波長赤外で判別します。

別の時期のラスターがあれば、両方で同じように白い所は地面とみなします。裸地の地すべりは白ではなく茶色ですが、使う前にマスクを確認してください。ポリゴンにすれば編集でき、マッピングで自動のマスクの代わりに使えます。</translation>
    </message>
    <message>
        <source>Finds landslides on a pair of images, as boxes with scores, for quick triage.</source>
        <translation>2 時期の画像から地すべりをスコア付きのボックスとして検出し、すばやい優先順位付けに使います。</translation>
    </message>
    <message>
        <source>Finds landslides on a pair of images, as polygons with confidence.</source>
        <translation>画像ペアから地すべりを検出し、信頼度つきポリゴンにします。</translation>
    </message>
    <message>
        <source>Finds landslides on a post-event raster, compared with a pre-event raster where one is given.

The two rasters may differ in CRS, resolution, extent and data type: the pre-event raster is brought onto the post-event raster's grid while reading.

Candidates are a GeoPackage with one polygon per landslide: confidence, area, status and where it comes from. The probability is a GeoTIFF: 0 to 254 stand for 0 to 1, 255 is no data.

With 'change' in the place of a model, the change between the two rasters alone is mapped: it needs neither a model nor the engine.

Everything is computed on this machine.</source>
        <translation>発生後ラスターから地すべりを検出します。発生前ラスターがあれば比較します。

2 つのラスターの CRS、解像度、範囲、データ型は異なっていてもかまいません。発生前ラスターは読み込み時に発生後ラスターの格子に合わせます。

候補は地すべりごとに 1 ポリゴンの GeoPackage です: 信頼度、面積、状態、由来。確率は GeoTIFF です: 0～254 が 0～1 を表し、255 はデータなしです。

モデルの代わりに「change」を指定すると、2 つのラスターの変化だけをマッピングします。モデルもエンジンも不要です。

すべてこのコンピューターで計算します。</translation>
    </message>
    <message>
        <source>Finds places where the model is unsure or its regions disagree.</source>
        <translation>モデルが不確かな場所、または地域間で結果が食い違う場所を探します。</translation>
    </message>
    <message>
        <source>Finds the places of a scene that teach a model most when they are labelled: where it is unsure, where the decoders of its regions disagree, and some at random. They are apart from each other and never where it is labelled already.</source>
        <translation>ラベル付けするとモデルに最も役立つシーン内の場所を探します: モデルが不確かな所、地域のデコーダーの結果が食い違う所、ランダムな所。場所は互いに離れ、ラベル済みの所は選ばれません。</translation>
    </message>
    <message>
        <source>Fixes what is drawn at random.</source>
        <translation>ランダムに選ぶものを固定します。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folder of a model that sees the same bands, or file of an encoder prepared before.</source>
        <translation>同じバンドを見るモデルのフォルダー、または以前に準備したエンコーダーのファイル。</translation>
    </message>
    <message>
        <source>Folder of a model, or file of encoder weights of the same network, such as one trained on ImageNet.</source>
        <translation>モデルのフォルダー、または ImageNet で学習したものなど、同じネットワークのエンコーダーの重みのファイル。</translation>
    </message>
    <message>
        <source>Folder of a scene, instead of bands</source>
        <translation>シーンのフォルダー（バンドの代わり）</translation>
    </message>
    <message>
        <source>For a tile of 512 x 512 pixels on one thread, as measured on this machine; empty: as long as the default decoder takes.</source>
        <translation>512 x 512 ピクセルのタイルを 1 スレッドで処理する時間。このマシンで測定します。空: 既定のデコーダーと同じ時間。</translation>
    </message>
    <message>
        <source>For old programs; names of attributes are shortened, long texts cut</source>
        <translation>古いソフト向け。属性名は短縮、長い文字列は切り詰められます</translation>
    </message>
    <message>
        <source>For programs that have one image only; the model must have learned to do without the other.</source>
        <translation>画像を 1 つしか扱えないプログラム用。モデルがもう一方なしでの動作を学習している必要があります。</translation>
    </message>
    <message>
        <source>For the field (QField, Mergin Maps): a folder with forms, which needs no plugin</source>
        <translation>現地調査用（QField、Mergin Maps）: プラグイン不要のフォーム付きフォルダー</translation>
    </message>
    <message>
        <source>For the web and for large inventories; no style inside</source>
        <translation>Web や大規模なインベントリ向け。スタイルは含みません</translation>
    </message>
    <message>
        <source>For the web, with colors; longitude and latitude (WGS 84)</source>
        <translation>Web 用、色つき。経度・緯度（WGS 84）</translation>
    </message>
    <message>
        <source>For virtual globes, with colors</source>
        <translation>地球儀ソフト用、色つき</translation>
    </message>
    <message>
        <source>GeoPDF</source>
        <translation>GeoPDF</translation>
    </message>
    <message>
        <source>GeoPackage of candidates or of an event, polygons, or what else GDAL opens, such as PG:...</source>
        <translation>候補またはイベントの GeoPackage、ポリゴン、または PG:... など GDAL が開けるもの。</translation>
    </message>
    <message>
        <source>GeoPackage of points, the one to begin with first; a file that exists is not replaced.</source>
        <translation>ポイントの GeoPackage。最初に取り組む場所が先頭です。既存のファイルは置き換えません。</translation>
    </message>
    <message>
        <source>GeoPackage of points; one that exists is not replaced.</source>
        <translation>点の GeoPackage。既存のファイルは置き換えません。</translation>
    </message>
    <message>
        <source>GeoPackage of the event, or a PostgreSQL data source with its schema.</source>
        <translation>イベントの GeoPackage、またはスキーマを指定した PostgreSQL データソース。</translation>
    </message>
    <message>
        <source>GeoPackage of the masks that were made, to be edited; a file that exists is not replaced.</source>
        <translation>作成したマスクの GeoPackage。編集できます。既存のファイルは置き換えません。</translation>
    </message>
    <message>
        <source>GeoPackage of the same landslides with more attributes.</source>
        <translation>同じ地すべりに属性を加えた GeoPackage。</translation>
    </message>
    <message>
        <source>GeoPackage with one box per landslide, and of what was looked at; a file of something else is never overwritten.</source>
        <translation>地すべりごとに 1 つのボックスと、調べた範囲を入れる GeoPackage。別の内容のファイルは上書きしません。</translation>
    </message>
    <message>
        <source>GeoPackage with one polygon per landslide; reviewed candidates are never overwritten.</source>
        <translation>地すべりごとに 1 ポリゴンの GeoPackage。確認済みの候補は上書きされません。</translation>
    </message>
    <message>
        <source>GeoPackage with the attribute class (cloud, shadow, snow), to be edited and used in a map.</source>
        <translation>属性 class（cloud、shadow、snow）を持つ GeoPackage。編集してマッピングに使えます。</translation>
    </message>
    <message>
        <source>GeoTIFF on the image's pixels: 0 clear, 1 cloud, 2 shadow, 3 snow, 255 no data.</source>
        <translation>画像のピクセルに合わせた GeoTIFF: 0 晴れ、1 雲、2 影、3 雪、255 データなし。</translation>
    </message>
    <message>
        <source>GeoTIFF on the post-event image's pixels. Where the starter maps with the change, what each of them says alone comes beside it, with _starter and _change at the end of the name.</source>
        <translation>発生後画像のピクセルに合わせた GeoTIFF。スターターが変化とともにマッピングする場合、それぞれ単独の結果を、名前の末尾に _starter と _change を付けて添えます。</translation>
    </message>
    <message>
        <source>GeoTIFF, in the folder of the map's probability; only where weights are fitted.</source>
        <translation>地図の確率と同じフォルダーの GeoTIFF。重みを調整する場合のみ。</translation>
    </message>
    <message>
        <source>How boxes are found</source>
        <translation>ボックスの検出方法</translation>
    </message>
    <message>
        <source>How clouds are told</source>
        <translation>雲の判別方法</translation>
    </message>
    <message>
        <source>How many to draw in all.</source>
        <translation>抽出する点の総数。</translation>
    </message>
    <message>
        <source>How the model learns; all but tsmu exist for comparison.</source>
        <translation>モデルの学習方法。tsmu 以外は比較用です。</translation>
    </message>
    <message>
        <source>How to reach the author.</source>
        <translation>作成者への連絡方法。</translation>
    </message>
    <message>
        <source>Image after the event, to look for places in.</source>
        <translation>場所を探す、発生後の画像。</translation>
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
        <source>Image before the event.</source>
        <translation>発生前の画像。</translation>
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
        <source>Image that tells water</source>
        <translation>水域を判別する画像</translation>
    </message>
    <message>
        <source>Image to look at: red, green and blue at least.</source>
        <translation>調べる画像: 少なくとも赤、緑、青が必要です。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Images without a mask</source>
        <translation>マスクのない画像</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>モデルを読み込む</translation>
    </message>
    <message>
        <source>Import labels into an event</source>
        <translation>イベントにラベルを読み込む</translation>
    </message>
    <message>
        <source>Index of change (empty: as the bands propose)</source>
        <translation>変化の指数（空: バンドに応じて決定）</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>インベントリ</translation>
    </message>
    <message>
        <source>IoU by area</source>
        <translation>面積単位の IoU</translation>
    </message>
    <message>
        <source>IoU of every region before and after, and why the version was published or not (JSON).</source>
        <translation>更新前後の各地域の IoU と、バージョンを公開した、またはしなかった理由（JSON）。</translation>
    </message>
    <message>
        <source>IoU of the default decoder</source>
        <translation>既定のデコーダーの IoU</translation>
    </message>
    <message>
        <source>IoU of the model on the same</source>
        <translation>同じシーンでのモデルの IoU</translation>
    </message>
    <message>
        <source>IoU on validation scenes</source>
        <translation>検証シーンでの IoU</translation>
    </message>
    <message>
        <source>IoU over all pixels</source>
        <translation>全ピクセルの IoU</translation>
    </message>
    <message>
        <source>It also ends when validation scenes no longer improve; empty: as recommended.</source>
        <translation>検証シーンの結果が良くならなくなったときも終了します。空: 推奨値。</translation>
    </message>
    <message>
        <source>It ends then with the best state so far; empty: 30 minutes, unless epochs are given.</source>
        <translation>その時点で、それまでの最良の状態で終了します。空: 30 分（エポック数の指定がない場合）。</translation>
    </message>
    <message>
        <source>It ends then with the best state so far; empty: no limit.</source>
        <translation>その時点で、それまでの最良の状態で終了します。空: 制限なし。</translation>
    </message>
    <message>
        <source>It is then found under Project &gt; Layouts, to be edited further.</source>
        <translation>「プロジェクト」&gt;「レイアウト」に残り、さらに編集できます。</translation>
    </message>
    <message>
        <source>JSON file with images, labels, regions and splits.</source>
        <translation>画像、ラベル、地域、分割を記した JSON ファイル。</translation>
    </message>
    <message>
        <source>Judged sample</source>
        <translation>判定済みのサンプル</translation>
    </message>
    <message>
        <source>Keep the imagery of the model</source>
        <translation>モデルの画像を保持</translation>
    </message>
    <message>
        <source>Keep the layout in the project</source>
        <translation>レイアウトをプロジェクトに残す</translation>
    </message>
    <message>
        <source>Labelled areas</source>
        <translation>ラベル済み範囲</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Landslides</source>
        <translation>地すべり</translation>
    </message>
    <message>
        <source>Landslides that people drew or imported, where no exported candidate covers them (workspaces).</source>
        <translation>書き出す候補に覆われていない、描画・読み込みした地すべり（イベントのみ）。</translation>
    </message>
    <message>
        <source>Landslides to fit the weights of starter and change to</source>
        <translation>スターターと変化の重みを合わせる地すべり</translation>
    </message>
    <message>
        <source>Landslides to measure: a map's or anybody's polygons, or an event, whose candidates are taken.</source>
        <translation>測定する地すべり: マッピングの結果や任意のポリゴン、またはイベント（その候補を使います）。</translation>
    </message>
    <message>
        <source>Landslides with terrain</source>
        <translation>地形つきの地すべり</translation>
    </message>
    <message>
        <source>Landslides without elevations</source>
        <translation>標高のない地すべり</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Layer of the source, where it has several.</source>
        <translation>複数ある場合に使う、元データのレイヤー。</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <translation>地図を配置しています</translation>
    </message>
    <message>
        <source>Layout template</source>
        <translation>レイアウトテンプレート</translation>
    </message>
    <message>
        <source>Least mean slope (degrees)</source>
        <translation>最小平均傾斜（度）</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外数</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Looks at two rasters before they are mapped: overlap, CRS, pixel size, bands, data type, values, nodata, dates, how far one lies off the other (to a fifth of a pixel), brightness, and clouds and snow. Says what cannot be mapped and why, and what can be done about it. No network runs.</source>
        <translation>マッピングの前に 2 つのラスターを調べます: 重なり、CRS、ピクセルサイズ、バンド、データ型、値、nodata、日付、互いのずれ（5 分の 1 ピクセルまで）、明るさ、雲と雪。マッピングできないものとその理由、対処法を示します。ネットワークは実行しません。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Make a small copy of a landslide model</source>
        <translation>地すべりモデルの小さいコピーを作成</translation>
    </message>
    <message>
        <source>Makes a new model from labelled scenes.</source>
        <translation>ラベル付きシーンから新しいモデルを作ります。</translation>
    </message>
    <message>
        <source>Makes a scene list of a public data set of landslides that you have downloaded and unpacked.</source>
        <translation>ダウンロードして展開した地すべりの公開データセットから、シーンリストを作ります。</translation>
    </message>
    <message>
        <source>Makes one raster of files that hold the bands of one scene, or of the folder of a Sentinel-2 or Landsat scene: a virtual raster that refers to them and copies no pixel. Bands are known by the files' names, so their order does not matter; coarser ones are repeated on the finest pixels. Files of two scenes, or two of one band, are refused.

Use the result wherever one raster is asked for: to map, to mask clouds, to check a pair, in a scene list. It must stay where the files can be found from it.</source>
        <translation>1 つのシーンのバンドのファイル、または Sentinel-2 や Landsat のシーンのフォルダーから、1 つのラスターを作ります。ファイルを参照する仮想ラスターで、ピクセルはコピーしません。バンドはファイル名で識別するため順序は問わず、粗いバンドは最も細かいピクセルに合わせて繰り返します。2 つのシーンのファイルや、同じバンドの 2 つのファイルは受け付けません。

結果は、マッピング、雲のマスク、ペアの点検、シーンリストなど、1 つのラスターが必要な所ならどこでも使えます。元のファイルを参照できる場所に置いておいてください。</translation>
    </message>
    <message>
        <source>Makes one raster of the single-band files of a scene, with the bands' names.</source>
        <translation>シーンの単バンドのファイルから、バンド名つきの 1 つのラスターを作ります。</translation>
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
        <source>Mapped area</source>
        <translation>マッピングした範囲</translation>
    </message>
    <message>
        <source>Maps landslides with the same images, models and options as a map, and writes one upright box around each candidate, to see where to look first.

The score of a box is the mean probability of its candidate, from 0 to 1; box and candidate have the same id where both were made with the same options. The area is that of the box.

A model that was taught boxes finds them without a map, too.</source>
        <translation>マッピングと同じ画像、モデル、オプションで地すべりをマッピングし、各候補を囲む正立したボックスを 1 つずつ書き出して、先に見るべき場所を示します。

ボックスのスコアは候補の平均確率（0～1）です。同じオプションで作成した場合、ボックスと候補の id は同じになります。面積はボックスのものです。

ボックスを学習したモデルは、マッピングなしでもボックスを検出します。</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Mask as polygons</source>
        <translation>マスクのポリゴン</translation>
    </message>
    <message>
        <source>Mask clouds, shadow and snow</source>
        <translation>雲、影、雪をマスク</translation>
    </message>
    <message>
        <source>Mask of the post-event raster</source>
        <translation>発生後ラスターのマスク</translation>
    </message>
    <message>
        <source>Mask of the pre-event raster</source>
        <translation>発生前ラスターのマスク</translation>
    </message>
    <message>
        <source>Masks as polygons</source>
        <translation>マスクのポリゴン（全時期）</translation>
    </message>
    <message>
        <source>May be told even where it is the name of your account, which is left out otherwise.</source>
        <translation>アカウント名であっても記載されます。指定しなければアカウント名は省かれます。</translation>
    </message>
    <message>
        <source>Measure the accuracy of an inventory</source>
        <translation>インベントリの精度を測定</translation>
    </message>
    <message>
        <source>Metadata and statistics</source>
        <translation>メタデータと統計</translation>
    </message>
    <message>
        <source>Milliseconds of a decoder</source>
        <translation>デコーダーの処理時間（ミリ秒）</translation>
    </message>
    <message>
        <source>Milliseconds of a decoder at most</source>
        <translation>デコーダーの最大処理時間（ミリ秒）</translation>
    </message>
    <message>
        <source>Minimum area (m²)</source>
        <translation>最小面積（m²）</translation>
    </message>
    <message>
        <source>Model folder (.lsmodel)</source>
        <translation>モデルフォルダー（.lsmodel）</translation>
    </message>
    <message>
        <source>Model folder (.lsmodel), change or starter</source>
        <translation>モデルフォルダー（.lsmodel）、change または starter</translation>
    </message>
    <message>
        <source>Model folder (.lsmodel), change or starter (empty: starter)</source>
        <translation>モデルフォルダー（.lsmodel）、change または starter（空: starter）</translation>
    </message>
    <message>
        <source>Model folder to make</source>
        <translation>作成するモデルフォルダー</translation>
    </message>
    <message>
        <source>Model in one file (.zip)</source>
        <translation>1 ファイルのモデル（.zip）</translation>
    </message>
    <message>
        <source>Model to learn from (.lsmodel), or starter</source>
        <translation>学習元のモデル（.lsmodel）または starter</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Must not hold a model yet, unless its training was interrupted.</source>
        <translation>学習が中断された場合を除き、まだモデルがないこと。</translation>
    </message>
    <message>
        <source>Must not hold a model yet.</source>
        <translation>まだモデルのないフォルダーでなければなりません。</translation>
    </message>
    <message>
        <source>Name of the layout that was kept</source>
        <translation>残したレイアウトの名前</translation>
    </message>
    <message>
        <source>Names and words of another inventory: coolr, inspire, plain, or a file of your own (JSON).</source>
        <translation>別のインベントリの名前と語句: coolr、inspire、plain、または独自のファイル（JSON）。</translation>
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
        <source>Nothing else in Landslide Mapper downloads weights. The log says which host they are from, and their licence. A training starts from the file.</source>
        <translation>Landslide Mapper で重みをダウンロードするのはこの機能だけです。配布元のホストとライセンスはログに表示します。ファイルは学習の初期状態に使えます。</translation>
    </message>
    <message>
        <source>Nothing is downloaded, and images stay where they are: the list names them. Only the arrays of Landslide4Sense (HDF5), which are no rasters, are written beside the list as GeoTIFFs with all 14 bands named.

Splits are those of the data set; where it has none, all is for training, and a part of each region is held out by the training itself. Images without a mask are left out, and counted. The licence that is known of the data set stands in the list: read what its authors ask for before you publish a model.</source>
        <translation>何もダウンロードせず、画像は元の場所に残ります。リストには画像の場所を記します。ラスターではない Landslide4Sense の配列（HDF5）だけは、14 バンドすべてに名前を付けた GeoTIFF としてリストと同じ場所に書き出します。

分割はデータセットのものを使います。ない場合はすべて学習用とし、各地域の一部を学習時に検証用に取り分けます。マスクのない画像は除外し、数を示します。判明しているデータセットのライセンスはリストに記されます。モデルを公開する前に、作成者の求めをご確認ください。</translation>
    </message>
    <message>
        <source>Nothing outside it is suggested.</source>
        <translation>この外の場所は提案しません。</translation>
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
        <source>Number of boxes</source>
        <translation>ボックスの数</translation>
    </message>
    <message>
        <source>Number of candidates</source>
        <translation>候補の数</translation>
    </message>
    <message>
        <source>Number of landslides</source>
        <translation>地すべりの数</translation>
    </message>
    <message>
        <source>Number of landslides on the map</source>
        <translation>地図上の地すべりの数</translation>
    </message>
    <message>
        <source>Number of patches</source>
        <translation>パッチの数</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>場所の数</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>点の数</translation>
    </message>
    <message>
        <source>Number of scenes</source>
        <translation>シーンの数</translation>
    </message>
    <message>
        <source>Of an earlier map of the same images, which saves running the network.</source>
        <translation>同じ画像の以前のマッピングのもの。ネットワークの実行を省けます。</translation>
    </message>
    <message>
        <source>Of the files, such as EPSG:32654; empty: the source's. GeoJSON and KML are always in WGS 84.</source>
        <translation>ファイルの座標参照系。例: EPSG:32654。空: 元データと同じ。GeoJSON と KML は常に WGS 84 です。</translation>
    </message>
    <message>
        <source>Of the inventory, on the report; empty: its name.</source>
        <translation>レポートに記すインベントリのタイトル。空: その名前。</translation>
    </message>
    <message>
        <source>Of the inventory; empty: the source's.</source>
        <translation>インベントリのタイトル。空: 元データと同じ。</translation>
    </message>
    <message>
        <source>Of the map; empty: the layer's name.</source>
        <translation>地図のタイトル。空: レイヤー名。</translation>
    </message>
    <message>
        <source>One file for QGIS and others, complete, with its style</source>
        <translation>QGIS などで使える 1 ファイル。全内容とスタイルつき</translation>
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
        <source>Only the region's own decoder learns, for a first version within minutes.</source>
        <translation>その地域のデコーダーだけが学習し、数分で最初のバージョンができます。</translation>
    </message>
    <message>
        <source>Only the strategies joint and all-data read the old regions' images again.</source>
        <translation>既存地域の画像を読み直すのは戦略 joint と all-data だけです。</translation>
    </message>
    <message>
        <source>Only where the raster does not say so itself; its own unit wins.</source>
        <translation>ラスター自体に単位の記載がない場合のみ。記載があればそれを優先します。</translation>
    </message>
    <message>
        <source>Only without a model: ndvi, red, redness, brightness or radar.</source>
        <translation>モデルなしの場合のみ: ndvi、red、redness、brightness、radar。</translation>
    </message>
    <message>
        <source>Otherwise nothing that exists is touched.</source>
        <translation>オフの場合、既存のものには手を付けません。</translation>
    </message>
    <message>
        <source>Otherwise the model stays as it was, and the report says why.</source>
        <translation>そうでなければモデルは元のままで、理由がレポートに記されます。</translation>
    </message>
    <message>
        <source>Outline landslides at another threshold</source>
        <translation>別のしきい値で地すべりの輪郭を作成</translation>
    </message>
    <message>
        <source>Outlines as text (wkt), or longitude and latitude only (point).</source>
        <translation>輪郭を文字列（wkt）で、または経度・緯度のみ（point）。</translation>
    </message>
    <message>
        <source>Outlines the landslides of an earlier map at another threshold or minimum area. The probability raster says which model and images it is from; candidates are those of the map. Where it has values was looked at, which the layer mapped_area says.

A map of a starter and the change can be made anew with weights of both that fit labels: their parts must be beside the probability, as the map has left them.</source>
        <translation>以前のマッピングの地すべりを、別のしきい値または最小面積で輪郭にします。元のモデルと画像は確率ラスターに記されています。候補はマッピング時と同様です。値のある所が調べた範囲で、レイヤー mapped_area に示します。

スターターと変化によるマッピングは、両者の重みをラベルに合わせて作り直せます。それには、マッピングで書き出したそれぞれの結果が確率と同じ場所に必要です。</translation>
    </message>
    <message>
        <source>Overlapping another one</source>
        <translation>他との重なり</translation>
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
        <source>Page (HTML) to write, with a table (CSV) beside it.</source>
        <translation>書き出すページ（HTML）。表（CSV）を添えます。</translation>
    </message>
    <message>
        <source>Page with what was found (HTML).</source>
        <translation>分かったことを示すページ（HTML）。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Parameters of a decoder</source>
        <translation>デコーダーのパラメーター数</translation>
    </message>
    <message>
        <source>Parameters of a decoder at most</source>
        <translation>デコーダーの最大パラメーター数</translation>
    </message>
    <message>
        <source>Part of the places that is drawn at random, whatever the model thinks.</source>
        <translation>モデルの判断によらず、ランダムに選ぶ場所の割合。</translation>
    </message>
    <message>
        <source>Parts of the images are hidden, and the encoder learns to tell what was there. The result is a file that a training starts from. With a teacher, it learns to see what a larger model sees instead.

Images of any date and place may be used, with the same bands as the training will have: before and after events, with landslides or without. What has no data and what clouds hide is left out. Each image is seen by its own range of values, small ones without a place by that of all in their folder.

Whether this helps must be tried: a model that comes with the plugin, or weights trained on ImageNet, often are the better start.</source>
        <translation>画像の一部を隠し、そこに何があったかをエンコーダーに学習させます。結果は学習の初期状態に使えるファイルです。教師がある場合は、代わりに、より大きなモデルの見方を学習します。

画像の時期と場所は問いませんが、学習で使うものと同じバンドが必要です。発生前でも発生後でも、地すべりがあってもなくてもかまいません。データのない所と雲に隠れた所は除きます。各画像はその固有の値の範囲で読み取り、位置情報のない小さな画像はフォルダー内の全画像の範囲で読み取ります。

効果があるかどうかは試す必要があります。プラグイン付属のモデルや ImageNet で学習した重みから始めるほうが良い場合も多くあります。</translation>
    </message>
    <message>
        <source>Patch size (pixels)</source>
        <translation>パッチサイズ（ピクセル）</translation>
    </message>
    <message>
        <source>Patches are also shown in parts, twice as large and half as large; each way joins in turn, and earlier ones are rehearsed.</source>
        <translation>パッチの一部分、2 倍に拡大したもの、半分に縮小したものも見せます。それぞれを順に加え、先のものも復習します。</translation>
    </message>
    <message>
        <source>Patches that they hide are left out. auto: wherever they can be told, by rules or the network for clouds; none: they are learned like all else.</source>
        <translation>これらに隠れたパッチは除外します。auto: 規則または雲用ネットワークで判別できる場合は常に除外。none: 他と同じように学習。</translation>
    </message>
    <message>
        <source>Patches to keep per region</source>
        <translation>地域ごとに残すパッチ数</translation>
    </message>
    <message>
        <source>Person or organization that answers for the inventory.</source>
        <translation>インベントリに責任を持つ人または組織。</translation>
    </message>
    <message>
        <source>Pixel size (metres)</source>
        <translation>ピクセルサイズ（メートル）</translation>
    </message>
    <message>
        <source>Pixel size for layers that are no files (metres on the ground)</source>
        <translation>ファイルでないレイヤーのピクセルサイズ（地上でのメートル）</translation>
    </message>
    <message>
        <source>Pixels of the post-event raster by which the pre-event raster lies too far down (below 0: up).</source>
        <translation>発生前ラスターが下にずれている量（発生後ラスターのピクセル数。0 未満: 上）。</translation>
    </message>
    <message>
        <source>Pixels of the post-event raster by which the pre-event raster lies too far to the right (below 0: to the left), as 'check' measures; it is moved back while reading.</source>
        <translation>発生前ラスターが右にずれている量（発生後ラスターのピクセル数。0 未満: 左）。「check」で測定した値で、読み込み時に戻します。</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Places in CSV</source>
        <translation>CSV での位置</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Points of a stratified sample with what was found there, for the area of all landslides.</source>
        <translation>すべての地すべりの面積の推定に使う、判定結果つきの層化サンプルの点。</translation>
    </message>
    <message>
        <source>Points of each stratum</source>
        <translation>各層の点の数</translation>
    </message>
    <message>
        <source>Polygon files, LabelMe files and mask rasters.</source>
        <translation>ポリゴンファイル、LabelMe ファイル、マスクラスター。</translation>
    </message>
    <message>
        <source>Polygon layer as it is now, unsaved edits and filter included.</source>
        <translation>現在の状態のポリゴンレイヤー。未保存の編集とフィルターを含みます。</translation>
    </message>
    <message>
        <source>Polygons in which all else is no landslide, such as labelled areas and reviewed candidates.</source>
        <translation>ラベル済み範囲や確認済みの候補など、残りがすべて地すべりでないポリゴン。</translation>
    </message>
    <message>
        <source>Polygons in which all landslides of the reference were mapped; where they have roles, those for accuracy.</source>
        <translation>参照の地すべりをすべてマッピングした範囲のポリゴン。用途の指定がある場合は精度評価のもの。</translation>
    </message>
    <message>
        <source>Polygons of landslides, such as accepted candidates; only for a map of both.</source>
        <translation>採用した候補など、地すべりのポリゴン。両方による地図のみ。</translation>
    </message>
    <message>
        <source>Polygons of regions, asked where none is named</source>
        <translation>地域のポリゴン（地域の指定がない場合に使用）</translation>
    </message>
    <message>
        <source>Polygons of what is labelled already; nothing is suggested there.</source>
        <translation>すでにラベル済みの範囲のポリゴン。そこは提案しません。</translation>
    </message>
    <message>
        <source>Polygons of what was looked at, for densities.</source>
        <translation>調べた範囲のポリゴン。密度の計算に使います。</translation>
    </message>
    <message>
        <source>Polygons of what was mapped; empty: what the inventory's file says of it.</source>
        <translation>マッピングした範囲のポリゴン。空: インベントリのファイルの記録。</translation>
    </message>
    <message>
        <source>Polygons that people mapped without the map; of an event the labels that were drawn or imported.</source>
        <translation>地図を使わずに人がマッピングしたポリゴン。イベントの場合は、描いた、または読み込んだラベル。</translation>
    </message>
    <message>
        <source>Polygons, or a raster (0: land): what lies in it by more than a half is ruled out as water.</source>
        <translation>ポリゴンまたはラスター（0: 陸地）。半分を超えてこの中にあるものは水域として除外します。</translation>
    </message>
    <message>
        <source>Polygons; of an event the candidates are taken.</source>
        <translation>ポリゴン。イベントの場合は候補を使います。</translation>
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
        <source>Precision by area</source>
        <translation>面積単位の適合率</translation>
    </message>
    <message>
        <source>Prepare an encoder from images without labels</source>
        <translation>ラベルのない画像からエンコーダーを準備</translation>
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
        <source>Probability of the map</source>
        <translation>地図の確率</translation>
    </message>
    <message>
        <source>Probability with the fitted weights</source>
        <translation>重みを調整した確率</translation>
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
        <source>Put bands together</source>
        <translation>バンドをまとめる</translation>
    </message>
    <message>
        <source>QGIS cannot write this map as GeoPDF; it is plain.</source>
        <translation>QGIS はこの地図を GeoPDF として書き出せないため、通常の PDF になります。</translation>
    </message>
    <message>
        <source>Quick update</source>
        <translation>簡易更新</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>乱数シード</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>ラスター</translation>
    </message>
    <message>
        <source>Raster (0 clear, 1 cloud, 2 shadow, 3 snow) or polygons (attribute class) of what is not mapped.</source>
        <translation>マッピングしない所を示すラスター（0 晴れ、1 雲、2 影、3 雪）またはポリゴン（属性 class）。</translation>
    </message>
    <message>
        <source>Raster of an earlier map: Byte, 0 to 254 stand for 0 to 1, 255 is no data.</source>
        <translation>以前のマッピングのラスター: Byte、0～254 が 0～1 を表し、255 は nodata です。</translation>
    </message>
    <message>
        <source>Raster of another date</source>
        <translation>別の時期のラスター</translation>
    </message>
    <message>
        <source>Raster of elevations, of any coordinate system, unit and pixel size: landslides get their terrain as attributes.</source>
        <translation>標高のラスター。座標系、単位、ピクセルサイズは問いません。地すべりに地形の属性が付きます。</translation>
    </message>
    <message>
        <source>Raster that the map has written, for its reliability and the effect of the threshold.</source>
        <translation>マッピングで書き出したラスター。信頼性としきい値の影響を調べます。</translation>
    </message>
    <message>
        <source>Rasters and pairs</source>
        <translation>ラスターとペア</translation>
    </message>
    <message>
        <source>Rasters of any dates, each on its own; all with the same bands.</source>
        <translation>任意の時期のラスター。それぞれ単独で使い、バンドはすべて同じでなければなりません。</translation>
    </message>
    <message>
        <source>Recall by area</source>
        <translation>面積単位の再現率</translation>
    </message>
    <message>
        <source>Reference landslides</source>
        <translation>参照の地すべり</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Region (empty: each scene's own where the model knows it)</source>
        <translation>地域（空: モデルが知っていれば各シーン自身の地域）</translation>
    </message>
    <message>
        <source>Region (empty: the model's first)</source>
        <translation>地域（空: モデルの最初の地域）</translation>
    </message>
    <message>
        <source>Region in an ONNX file (empty: all)</source>
        <translation>ONNX ファイルの地域（空: すべて）</translation>
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
        <source>Repaired</source>
        <translation>修復済み</translation>
    </message>
    <message>
        <source>Replace an earlier result</source>
        <translation>以前の結果を置き換える</translation>
    </message>
    <message>
        <source>Replace files that exist</source>
        <translation>既存のファイルを置き換える</translation>
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
        <source>Results of the same kind that nobody has reviewed are replaced; otherwise nothing that exists is.</source>
        <translation>誰も確認していない同じ種類の結果は置き換えます。オフの場合、既存のものは置き換えません。</translation>
    </message>
    <message>
        <source>Review states</source>
        <translation>確認状態</translation>
    </message>
    <message>
        <source>Rule out water by the bands of the image</source>
        <translation>画像のバンドで水域を除外</translation>
    </message>
    <message>
        <source>Safetensors, or a state dict of the network's encoder, such as one trained on ImageNet or prepared on images of your own.</source>
        <translation>safetensors、またはネットワークのエンコーダーの state dict。ImageNet で学習したものや、自分の画像で準備したものなど。</translation>
    </message>
    <message>
        <source>Safetensors, or a state dict of the small network's encoder, such as one trained on ImageNet.</source>
        <translation>safetensors、または小さいネットワークのエンコーダーの state dict。ImageNet で学習したものなど。</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Says whether two rasters can be compared: place, bands, values, dates, shift, clouds.</source>
        <translation>2 つのラスターを比較できるかどうかを示します: 場所、バンド、値、日付、ずれ、雲。</translation>
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
        <source>Scenes are brought to it; empty: the median of theirs.</source>
        <translation>シーンをこの大きさに合わせます。空: シーンの中央値。</translation>
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
        <source>Search for a decoder, and train a landslide model with it</source>
        <translation>デコーダーを探索し、それで地すべりモデルを学習</translation>
    </message>
    <message>
        <source>Several scales</source>
        <translation>複数の尺度</translation>
    </message>
    <message>
        <source>Share at random</source>
        <translation>ランダムの割合</translation>
    </message>
    <message>
        <source>Share of clouds</source>
        <translation>雲の割合</translation>
    </message>
    <message>
        <source>Share of shadows</source>
        <translation>影の割合</translation>
    </message>
    <message>
        <source>Share of snow</source>
        <translation>雪の割合</translation>
    </message>
    <message>
        <source>Sheets: a grid at the scale 1:</source>
        <translation>図葉: 格子、縮尺 1:</translation>
    </message>
    <message>
        <source>Sheets: one for each polygon</source>
        <translation>図葉: ポリゴンごとに 1 枚</translation>
    </message>
    <message>
        <source>Shift of the pre-event raster down (pixels)</source>
        <translation>発生前ラスターの下へのずれ（ピクセル）</translation>
    </message>
    <message>
        <source>Shift of the pre-event raster to the right (pixels)</source>
        <translation>発生前ラスターの右へのずれ（ピクセル）</translation>
    </message>
    <message>
        <source>Side of the patches that are cut from the images, a multiple of 32.</source>
        <translation>画像から切り出すパッチの一辺。32 の倍数。</translation>
    </message>
    <message>
        <source>Side of the patches that are cut from the scenes; smaller ones suit small labelled areas.</source>
        <translation>シーンから切り出すパッチの一辺。小さいものは小さなラベル済み範囲に向きます。</translation>
    </message>
    <message>
        <source>Side of the pixels on which both are compared; empty: by the sizes of the landslides.</source>
        <translation>両者を比較するピクセルの一辺。空: 地すべりのサイズに応じて決定。</translation>
    </message>
    <message>
        <source>Side of the square that is judged at each point: a pixel of the map.</source>
        <translation>各点で判定する正方形の一辺: 地図の 1 ピクセル。</translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation>サイズ（MB）</translation>
    </message>
    <message>
        <source>Size and orientation; the scale is the largest round one that fits.</source>
        <translation>サイズと向き。縮尺は収まる最大のきりのよい値になります。</translation>
    </message>
    <message>
        <source>Small model (.lsmodel)</source>
        <translation>小さいモデル（.lsmodel）</translation>
    </message>
    <message>
        <source>Small patches of imagery that stay in the model, so that updates can check and refresh old regions; 0: none; empty: as recommended.</source>
        <translation>モデルに残す小さな画像パッチ。更新時に既存の地域を確認・復習できます。0: なし。空: 推奨値。</translation>
    </message>
    <message>
        <source>Smaller candidates are dropped.</source>
        <translation>これより小さい候補は除かれます。</translation>
    </message>
    <message>
        <source>Smooth outlines</source>
        <translation>輪郭を滑らかにする</translation>
    </message>
    <message>
        <source>So far from mapped landslides, misses are likely: that is a stratum of its own; 0: none.</source>
        <translation>マッピングした地すべりからこの距離までは見逃しが多いため、独立した層とします。0: なし。</translation>
    </message>
    <message>
        <source>So many are wanted.</source>
        <translation>提案する場所の数。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Start from (empty: random weights)</source>
        <translation>初期状態（空: ランダムな重み）</translation>
    </message>
    <message>
        <source>Start from (empty: the starter model where it suits)</source>
        <translation>初期状態（空: 適する場合はスターターモデル）</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>戦略</translation>
    </message>
    <message>
        <source>Suggest places to label</source>
        <translation>ラベル付けする場所を提案</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表（CSV）</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Teach a model to find boxes</source>
        <translation>モデルにボックスの検出を学習させる</translation>
    </message>
    <message>
        <source>Teacher (empty: hidden parts are learned)</source>
        <translation>教師（空: 隠した部分を学習）</translation>
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
        <source>Teaches a region of a model to find landslides as boxes (Faster R-CNN).</source>
        <translation>モデルの地域に、地すべりをボックスとして検出することを学習させます（Faster R-CNN）。</translation>
    </message>
    <message>
        <source>Teaches a region to find boxes around landslides, from the boxes of the landslides that are labelled. What learns is a head of Faster R-CNN on the model's encoder; encoder and decoders, and so all maps, stay the same to the byte. The result is a new version of the model, which one can go back from.

Boxes of masks need none of this; compare both before you choose.</source>
        <translation>ラベル付けした地すべりのボックスから、地すべりを囲むボックスの検出を地域に学習させます。学習するのはモデルのエンコーダー上の Faster R-CNN のヘッドです。エンコーダーとデコーダー、したがってすべての地図は 1 バイトも変わりません。結果はモデルの新しいバージョンで、元に戻せます。

マスクからのボックスにはこの学習は不要です。両方を比べてから選択してください。</translation>
    </message>
    <message>
        <source>Teaches a small network what a model answers, for mapping on laptops.</source>
        <translation>ノートパソコンでのマッピング用に、モデルの答えを小さなネットワークに学習させます。</translation>
    </message>
    <message>
        <source>Teaches the encoder of a network what your images look like, before there are labels.</source>
        <translation>ラベルができる前に、画像の見た目をネットワークのエンコーダーに学習させます。</translation>
    </message>
    <message>
        <source>Test scenes were never trained on; the others only show whether training worked.</source>
        <translation>テストシーンは学習に使われていません。他は学習がうまくいったかを示すだけです。</translation>
    </message>
    <message>
        <source>The archive is looked at before anything is written: it must hold one model and nothing else, whole and unchanged. Nothing that exists is touched.</source>
        <translation>書き込む前にアーカイブを調べます。完全で改変のない 1 つのモデルだけが入っている必要があります。既存のものには手を付けません。</translation>
    </message>
    <message>
        <source>The model; its version in use.</source>
        <translation>モデル。使用中のバージョンを使います。</translation>
    </message>
    <message>
        <source>The model; its version in use. change: the change between the dates alone, without a model. starter: the model that comes with the plugin for this pixel size.</source>
        <translation>モデルと、その使用中のバージョン。change: モデルなしで 2 時期の変化のみ。starter: このピクセルサイズ用の、プラグインに付属するモデル。</translation>
    </message>
    <message>
        <source>The network runs on the workers of a Dask cluster, such as tcp://host:8786; local: on workers that are started on this machine. The result is the same.</source>
        <translation>ネットワークを Dask クラスター（例: tcp://host:8786）のワーカーで実行します。local: このマシンで起動するワーカーで実行します。結果は同じです。</translation>
    </message>
    <message>
        <source>The pair can be mapped</source>
        <translation>このペアはマッピング可能</translation>
    </message>
    <message>
        <source>The region whose decoder an ONNX file holds; without one, all, each as an output of its own.</source>
        <translation>ONNX ファイルに含めるデコーダーの地域。指定しない場合はすべてを、それぞれ独立した出力として含めます。</translation>
    </message>
    <message>
        <source>The same figures as JSON.</source>
        <translation>同じ数値の JSON。</translation>
    </message>
    <message>
        <source>The same landslides as data, with metadata and statistics beside it.</source>
        <translation>同じ地すべりのデータ。メタデータと統計を添えます。</translation>
    </message>
    <message>
        <source>The same seed draws the same points.</source>
        <translation>シードが同じなら同じ点を抽出します。</translation>
    </message>
    <message>
        <source>The same seed, data and device give the same model.</source>
        <translation>シード、データ、デバイスが同じなら同じモデルになります。</translation>
    </message>
    <message>
        <source>The same seed, images, epochs and device give the same encoder.</source>
        <translation>シード、画像、エポック数、デバイスが同じなら同じエンコーダーになります。</translation>
    </message>
    <message>
        <source>The same; there the post-event raster alone is mapped, where the model can do without the other.</source>
        <translation>同上。ここで隠れた所は、モデルが発生前ラスターなしでも動作できる場合、発生後ラスターだけでマッピングします。</translation>
    </message>
    <message>
        <source>The teacher; its version in use. starter: the model that comes with the plugin for this pixel size.</source>
        <translation>教師。使用中のバージョンを使います。starter: このピクセルサイズ用のプラグイン付属モデル。</translation>
    </message>
    <message>
        <source>The version in use, without the imagery that the model keeps unless that is asked for.

The name of the output says what is made: .zip is the model in one file, .onnx a network for other programs (with the keys that the plugin Deepness reads), and .lsmodel a model folder.

An ONNX file answers as the model does, which is checked before it is written. What it expects to see is written into it and said here. It holds all regions, each as an output of its own, or one; most programs want one.</source>
        <translation>使用中のバージョン。モデルが保持する画像は、指定しない限り含みません。

出力の名前で作るものが決まります: .zip は 1 ファイルのモデル、.onnx は他のプログラム用のネットワーク（プラグイン Deepness が読むキーつき）、.lsmodel はモデルフォルダー。

ONNX ファイルはモデルと同じ結果を返し、それを確認してから書き込みます。求める入力はファイルに記録され、ここにも示されます。すべての地域をそれぞれ独立した出力として、または 1 つだけを含みます。ほとんどのプログラムは 1 つを必要とします。</translation>
    </message>
    <message>
        <source>Their area (m²)</source>
        <translation>その面積（m²）</translation>
    </message>
    <message>
        <source>Threshold (empty: as the model or the scene says)</source>
        <translation>しきい値（空: モデルまたはシーンの値）</translation>
    </message>
    <message>
        <source>Threshold (empty: as the probability says)</source>
        <translation>しきい値（空: 確率の値）</translation>
    </message>
    <message>
        <source>Time limit (minutes)</source>
        <translation>時間制限（分）</translation>
    </message>
    <message>
        <source>Times as fast as the model</source>
        <translation>モデルに対する速さ（倍）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>To tell what changed since: a layer 'changes' in the GeoPackage, and a table (CSV).</source>
        <translation>それ以降の変更点を示すため：GeoPackage のレイヤ「changes」と表 (CSV)。</translation>
    </message>
    <message>
        <source>Told by: {}</source>
        <translation>判別方法: {}</translation>
    </message>
    <message>
        <source>Train a landslide model</source>
        <translation>地すべりモデルを学習</translation>
    </message>
    <message>
        <source>Trains a new model on the labelled scenes of a scene list (JSON): one shared encoder, and one decoder for every region.

Validation scenes decide when to stop; test scenes are not looked at. A training that was interrupted goes on where it stopped when it is started again with the same scenes.</source>
        <translation>シーンリスト（JSON）のラベル付きシーンで新しいモデルを学習します: 共有エンコーダー 1 つと地域ごとのデコーダー。

検証シーンで終了時点を決めます。テストシーンは使いません。中断した学習は、同じシーンで再開すると続きから始まります。</translation>
    </message>
    <message>
        <source>Turns the probability of an earlier map into polygons; no network runs.</source>
        <translation>以前のマッピングの確率をポリゴンにします。ネットワークは実行しません。</translation>
    </message>
    <message>
        <source>Under which map and data may be used, such as CC-BY-4.0.</source>
        <translation>地図とデータの利用条件。例: CC-BY-4.0。</translation>
    </message>
    <message>
        <source>Under which others may use it, such as CC-BY-4.0.</source>
        <translation>他の人が利用できる条件。例: CC-BY-4.0。</translation>
    </message>
    <message>
        <source>Unpacks a model that came in one file.</source>
        <translation>1 ファイルで受け取ったモデルを展開します。</translation>
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
        <source>Values are comparable within</source>
        <translation>値を比較できる単位</translation>
    </message>
    <message>
        <source>Verdict: good, warn or bad</source>
        <translation>判定: good、warn、bad のいずれか</translation>
    </message>
    <message>
        <source>Version in use</source>
        <translation>使用中のバージョン</translation>
    </message>
    <message>
        <source>Version of the model (empty: the one in use)</source>
        <translation>モデルのバージョン（空: 使用中のもの）</translation>
    </message>
    <message>
        <source>Virtual raster (.vrt) of all bands.</source>
        <translation>全バンドの仮想ラスター（.vrt）。</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水域</translation>
    </message>
    <message>
        <source>Weights of 8 bits (ONNX)</source>
        <translation>8 ビットの重み（ONNX）</translation>
    </message>
    <message>
        <source>What a training reads (JSON).</source>
        <translation>学習で読み込むもの（JSON）。</translation>
    </message>
    <message>
        <source>What hides the ground is not mapped. rules: told by rules; network: by the network for clouds, an optional part of the engine, from blue, green, red and near infrared; none: it is mapped like all else; auto: where change is mapped, also beside the starter: network where it is installed and the bands allow, else rules; none otherwise.</source>
        <translation>地面を隠すものの所はマッピングしません。rules: 規則で判別。network: エンジンのオプションの雲用ネットワークで、青、緑、赤、近赤外から判別。none: 他と同じようにマッピング。auto: 変化をマッピングする場合（スターターと併用する場合も）、インストール済みでバンドが対応していれば network、そうでなければ rules。それ以外は none。</translation>
    </message>
    <message>
        <source>What is as white on both dates is ground, not cloud.</source>
        <translation>両時期で同じように白い所は、雲ではなく地面です。</translation>
    </message>
    <message>
        <source>What lies on flatter ground is ruled out: it stays, and its attribute ruled_out says flat; needs an elevation model.</source>
        <translation>平坦な地面にあるものは除外します。ファイルには残り、属性 ruled_out が flat になります。標高モデルが必要です。</translation>
    </message>
    <message>
        <source>What shall map them, as it decides which differences matter; empty: it is not known.</source>
        <translation>マッピングに使うもの。どの違いが問題になるかはこれで決まります。空: 不明。</translation>
    </message>
    <message>
        <source>What the bands show</source>
        <translation>バンドの内容</translation>
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
        <source>What training makes small. auto: dice_bce, or focal_iou with rau.</source>
        <translation>学習で小さくする指標。auto: dice_bce、rau では focal_iou。</translation>
    </message>
    <message>
        <source>Where a region must be chosen, the polygon that most of the scene lies in decides.</source>
        <translation>地域を選ぶ必要があるとき、シーンの大部分が入るポリゴンで決めます。</translation>
    </message>
    <message>
        <source>Where more green light than near infrared comes back there is water; the file must name these bands.</source>
        <translation>近赤外より緑の反射が強い所を水域とみなします。ファイルにこれらのバンド名が必要です。</translation>
    </message>
    <message>
        <source>Where more green light than near infrared comes back there is water; the post-event raster must name these bands.</source>
        <translation>近赤外より緑の反射が強い所を水域とみなします。発生後ラスターにこれらのバンド名が必要です。</translation>
    </message>
    <message>
        <source>Where the data set was unpacked.</source>
        <translation>データセットを展開した場所。</translation>
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
        <source>Where they are complete (empty: everywhere)</source>
        <translation>ラベルが完全な範囲（空: 全域）</translation>
    </message>
    <message>
        <source>Which landslides of the inventory to take; layers without review states are taken whole.</source>
        <translation>対象にするインベントリの地すべり。確認状態のないレイヤーはすべて対象です。</translation>
    </message>
    <message>
        <source>Which landslides to show; layers without review states are shown whole.</source>
        <translation>表示する地すべり。確認状態のないレイヤーはすべて表示します。</translation>
    </message>
    <message>
        <source>Which landslides to take; layers without review states are taken whole.</source>
        <translation>対象の地すべり。確認状態のないレイヤーはすべて対象です。</translation>
    </message>
    <message>
        <source>Whose decoder maps the scenes; auto: chosen for each scene.</source>
        <translation>シーンをマッピングするデコーダーの地域。auto: シーンごとに選びます。</translation>
    </message>
    <message>
        <source>Whose decoder maps; auto: the polygons of regions decide, then the images.</source>
        <translation>使用するデコーダーの地域。auto: 地域のポリゴン、次に画像で決めます。</translation>
    </message>
    <message>
        <source>Whose decoder's uncertainty counts.</source>
        <translation>不確かさを調べるデコーダーの地域。</translation>
    </message>
    <message>
        <source>Without one: beside the file, named as the model in it.</source>
        <translation>指定しない場合: ファイルと同じ場所に、中のモデルの名前で作ります。</translation>
    </message>
    <message>
        <source>Without the pre-event image (ONNX)</source>
        <translation>発生前の画像なし（ONNX）</translation>
    </message>
    <message>
        <source>Without the stairs of pixels; shared borders stay shared, areas are those of what is written.</source>
        <translation>ピクセルの階段状の縁をなくします。共有する境界は共有のままで、面積は書き出すものの値です。</translation>
    </message>
    <message>
        <source>Writes a model for others: as a folder, in one file, or as ONNX for other programs.</source>
        <translation>モデルを他の人のために書き出します: フォルダー、1 ファイル、または他のプログラム用の ONNX。</translation>
    </message>
    <message>
        <source>Writes an inventory of landslides as data for others, in the format that the file name ends with, and beside it metadata (JSON, Markdown) and statistics (HTML, CSV).

A GeoPackage holds its style, form, metadata and the mapped area; a KML colors, title and mapped area; a GeoJSON colors and metadata. Shapefile, FlatGeobuf and CSV hold none of it: a style and metadata that QGIS finds, and the mapped area, are written beside them.

A .qgz is a project of QGIS with a GeoPackage beside it, for QField, Mergin Maps and desktops without this plugin: give it a folder of its own.</source>
        <translation>地すべりのインベントリを他の人のためのデータとして、ファイル名の末尾が示す形式で書き出し、メタデータ（JSON、Markdown）と統計（HTML、CSV）を添えます。

GeoPackage はスタイル、フォーム、メタデータ、マッピングした範囲を含み、KML は色、タイトル、マッピングした範囲を、GeoJSON は色とメタデータを含みます。Shapefile、FlatGeobuf、CSV はどれも含まないため、QGIS が見つけるスタイルとメタデータ、マッピングした範囲を添えます。

.qgz は QGIS のプロジェクトで、GeoPackage が同じ場所に添えられます。QField、Mergin Maps、このプラグインのないデスクトップ用です。専用のフォルダーに書き出してください。</translation>
    </message>
    <message>
        <source>Writes landslides as GeoPackage, Shapefile, GeoJSON, FlatGeobuf, CSV or KML.</source>
        <translation>地すべりを GeoPackage、Shapefile、GeoJSON、FlatGeobuf、CSV、KML として書き出します。</translation>
    </message>
    <message>
        <source>Writes the same landslides with more attributes: length, width and orientation of each; mean and largest slope, elevations, drop from the highest to the lowest pixel, direction and length of the runout, height by length (H/L), and whether the ground is a hollow, planar or a nose.

The elevation model may be of any CRS and pixel size, in metres or feet, and may have gaps: where it has no elevations the attributes are empty, and dem_share tells which part of a landslide it covers.

Rules tell what cannot be a landslide: flat ground, water. What they take stays in the file; its attribute ruled_out says why, and running this again without the rules takes them back.</source>
        <translation>同じ地すべりに属性を加えて書き出します: それぞれの長さ、幅、向き、平均・最大傾斜、標高、最高のピクセルから最低のピクセルまでの比高、流下の方向と到達距離、高さと長さの比（H/L）、地面が谷型・平面・尾根型のいずれか。

標高モデルの CRS とピクセルサイズは問わず、単位はメートルまたはフィート、欠損があってもかまいません。標高のない所では属性は空で、dem_share が地すべりのうち標高のある割合を示します。

規則で、地すべりになりえないものを除外します: 平坦地、水域。除外したものはファイルに残り、属性 ruled_out に理由が入ります。規則なしでもう一度実行すると元に戻ります。</translation>
    </message>
    <message>
        <source>Written beside the first file: JSON, Markdown, HTML, CSV, and what a format has no place for.</source>
        <translation>最初のファイルと同じ場所に書き込みます: JSON、Markdown、HTML、CSV、および形式に入らない内容。</translation>
    </message>
    <message>
        <source>Your name in reviews</source>
        <translation>確認者としての名前</translation>
    </message>
    <message>
        <source>auto: by the network where it is installed and the bands allow, else by rules.</source>
        <translation>auto: インストール済みでバンドが対応していればネットワーク、そうでなければ規則で判別。</translation>
    </message>
    <message>
        <source>clay-v1.5.ckpt (5 GB), which you fetch yourself; its encoder is written beside it once.</source>
        <translation>clay-v1.5.ckpt（5 GB）。ご自分で入手してください。そのエンコーダーを同じ場所に一度だけ書き出します。</translation>
    </message>
    <message>
        <source>clay: what the foundation model Clay v1.5 says of the post-event image is added to what the network sees. clay-encoder: Clay takes the encoder's place. Much slower, best on a graphics card.</source>
        <translation>clay: 基盤モデル Clay v1.5 が発生後画像から読み取った内容を、ネットワークの入力に加えます。clay-encoder: Clay をエンコーダーの代わりに使います。大幅に遅くなるため、グラフィックカードの使用を推奨します。</translation>
    </message>
    <message>
        <source>landslide4sense, lmhld, cas (CAS Landslide Dataset) or bijie.</source>
        <translation>landslide4sense、lmhld、cas（CAS Landslide Dataset）、bijie のいずれか。</translation>
    </message>
    <message>
        <source>masks: around the candidates of a map; faster-rcnn: by what train-boxes has taught the model; the threshold is that of a box's score then.</source>
        <translation>masks: マッピングの候補を囲みます。faster-rcnn: train-boxes でモデルが学習した内容で検出します。この場合、しきい値はボックスのスコアに対するものです。</translation>
    </message>
    <message>
        <source>scene: each date by its own percentiles, whatever its units; data set: all as they are.</source>
        <translation>scene: 単位によらず、時期ごとにその百分位数で正規化します。data set: すべて元の値のまま。</translation>
    </message>
    <message>
        <source>scse: over channels and space, with the decoders unet, unet++ and attention-unet.</source>
        <translation>scse: チャンネルと空間のアテンション。デコーダー unet、unet++、attention-unet で使えます。</translation>
    </message>
    <message>
        <source>starter, none for random weights, the folder of a model, or the file of an encoder.</source>
        <translation>starter、ランダムな重みの場合は none、モデルのフォルダー、またはエンコーダーのファイル。</translation>
    </message>
    <message>
        <source>starter, or the folder of a model that becomes yours first and then learns.</source>
        <translation>starter、またはモデルのフォルダー。先にご自分用にコピーされ、それから学習します。</translation>
    </message>
</context>
<context>
    <name>PutTogetherButton</name>
    <message>
        <source>Files or an archive…</source>
        <translation>ファイルまたはアーカイブ…</translation>
    </message>
    <message>
        <source>Files that hold the bands of one scene</source>
        <translation>1 つのシーンのバンドを含むファイル</translation>
    </message>
    <message>
        <source>Folder of a scene (SAFE, Landsat, or with one file for each band)</source>
        <translation>シーンのフォルダー（SAFE、Landsat、またはバンドごとに 1 ファイル）</translation>
    </message>
    <message>
        <source>Folder of a scene…</source>
        <translation>シーンのフォルダー…</translation>
    </message>
    <message>
        <source>Put bands together</source>
        <translation>バンドをまとめる</translation>
    </message>
    <message>
        <source>Put together: one layer of several single-band files, a Sentinel-2 SAFE folder or archive, or a Landsat folder</source>
        <translation>まとめる: 複数の単バンドファイル、Sentinel-2 の SAFE フォルダーやアーカイブ、Landsat フォルダーを 1 つのレイヤーにします</translation>
    </message>
    <message>
        <source>Rasters and archives (*.tif *.tiff *.jp2 *.img *.vrt *.zip *.tar);;All files (*)</source>
        <translation>ラスターとアーカイブ (*.tif *.tiff *.jp2 *.img *.vrt *.zip *.tar);;すべてのファイル (*)</translation>
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
        <source>(told by rules)</source>
        <translation>（ルールで判定）</translation>
    </message>
    <message>
        <source>(told by the network {})</source>
        <translation>（ネットワーク {} で判定）</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>ボックス</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>雲</translation>
    </message>
    <message>
        <source>Clouds, shadow, snow (after)</source>
        <translation>雲、影、雪（発生後）</translation>
    </message>
    <message>
        <source>Clouds, shadow, snow (before)</source>
        <translation>雲、影、雪（発生前）</translation>
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
        <source>Shadow</source>
        <translation>影</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>雪</translation>
    </message>
    <message>
        <source>The change alone, {}</source>
        <translation>変化のみ、{}</translation>
    </message>
    <message>
        <source>The starter alone, {}</source>
        <translation>スターターのみ、{}</translation>
    </message>
    <message>
        <source>clouds, shadow and snow hide {} of the image after</source>
        <translation>発生後の画像の {} が雲、影、雪に隠れています</translation>
    </message>
    <message>
        <source>clouds, shadow and snow hide {} of the image before</source>
        <translation>発生前の画像の {} が雲、影、雪に隠れています</translation>
    </message>
    <message>
        <source>region {region} (probability {probability:.2f})</source>
        <translation>地域 {region}（確率 {probability:.2f}）</translation>
    </message>
    <message>
        <source>region {} (from the polygon layer)</source>
        <translation>地域 {}（ポリゴンレイヤーより）</translation>
    </message>
    <message>
        <source>ruled out: {}</source>
        <translation>除外: {}</translation>
    </message>
    <message>
        <source>threshold {} % (from the scene)</source>
        <translation>しきい値 {} %（シーンから）</translation>
    </message>
    <message>
        <source>threshold {} % (from what is labelled)</source>
        <translation>しきい値 {} %（ラベルから）</translation>
    </message>
    <message>
        <source>{} in water</source>
        <translation>水域 {} 件</translation>
    </message>
    <message>
        <source>{} of the area mapped from the post-event image alone</source>
        <translation>範囲の {} は発生後画像のみでマッピング</translation>
    </message>
    <message>
        <source>{} of the area not mapped</source>
        <translation>範囲の {} はマッピングなし</translation>
    </message>
    <message>
        <source>{} on flat ground</source>
        <translation>平坦地 {} 件</translation>
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
        <source>Accept all above … %</source>
        <translation>… % 以上をすべて採用</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>切り替え</translation>
    </message>
    <message>
        <source>Merge the selected ones that touch (M)</source>
        <translation>選択した候補のうち接するものを結合（M）</translation>
    </message>
    <message>
        <source>More: several at once</source>
        <translation>その他: 複数をまとめて処理</translation>
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
        <source>Ruled out</source>
        <translation>除外</translation>
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
        <source>Move the corners, or press E and draw a new border. Enter or A saves, Esc discards.</source>
        <translation>頂点を動かすか、E を押して新しい境界を描いてください。Enter または A で保存、Esc で破棄します。</translation>
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
        <source>Split into candidates {numbers}, listed below each other; decide on each of them.</source>
        <translation>候補 {numbers} に分割し、上下に並べました。それぞれ判定してください。</translation>
    </message>
    <message>
        <source>Write the inventory as data and as a map</source>
        <translation>インベントリをデータと地図で書き出します</translation>
    </message>
</context>
<context>
    <name>ReviewSession</name>
    <message>
        <source>All candidates are reviewed.</source>
        <translation>すべての候補を確認しました。</translation>
    </message>
    <message>
        <source>All that are shown here are reviewed. Others that are not: {}; show all to see them.</source>
        <translation>ここに表示されているものはすべて確認済みです。ほかの未確認の候補: {}。すべて表示すると見られます。</translation>
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
        <source>Undone: {action}. Candidates: {count}</source>
        <translation>取り消しました: {action}。候補: {count}</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>a merge</source>
        <translation>結合</translation>
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
    <name>SampleBox</name>
    <message>
        <source>&amp;Draw a sample</source>
        <translation>サンプルを抽出(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Judge the points</source>
        <translation>点を判定(&amp;J)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>All points of the sample are judged.</source>
        <translation>サンプルの点はすべて判定済みです。</translation>
    </message>
    <message>
        <source>Area of landslides by the sample: {area} km²</source>
        <translation>サンプルによる地すべりの面積: {area} km²</translation>
    </message>
    <message>
        <source>Area of landslides by the sample: {area} km² (95 %: {low} to {high})</source>
        <translation>サンプルによる地すべりの面積: {area} km²（95 %: {low}～{high}）</translation>
    </message>
    <message>
        <source>Area of landslides: not defined yet. {}</source>
        <translation>地すべりの面積はまだ定まりません: {}</translation>
    </message>
    <message>
        <source>Back (U)</source>
        <translation>戻る（U）</translation>
    </message>
    <message>
        <source>Cannot tell (3)</source>
        <translation>判定できない（3）</translation>
    </message>
    <message>
        <source>Choose the post-event raster on the Map page: the points are judged on it.</source>
        <translation>「マッピング」ページで発生後ラスターを選択してください。点はその上で判定します。</translation>
    </message>
    <message>
        <source>Draw points of the event's map at random; earlier samples stay in the event</source>
        <translation>イベントの地図から点を無作為に抽出します。以前のサンプルはイベントに残ります</translation>
    </message>
    <message>
        <source>Go from point to point on the images alone; the map is hidden meanwhile</source>
        <translation>画像だけを見て点を順に移動します。その間、地図は隠します</translation>
    </message>
    <message>
        <source>Is most of the framed square landslide? Space shows the other date, Esc stops.</source>
        <translation>枠で囲んだ正方形の大部分は地すべりですか？ スペースでもう一方の時期を表示、Esc で終了。</translation>
    </message>
    <message>
        <source>Landslide (1)</source>
        <translation>地すべり（1）</translation>
    </message>
    <message>
        <source>Most of the square is landslide</source>
        <translation>正方形の大部分が地すべり</translation>
    </message>
    <message>
        <source>Most of the square is no landslide</source>
        <translation>正方形の大部分が地すべりではない</translation>
    </message>
    <message>
        <source>No landslide (2)</source>
        <translation>地すべりなし（2）</translation>
    </message>
    <message>
        <source>Open an event: the sample is drawn from its map, and kept in it.</source>
        <translation>イベントを開いてください。サンプルはその地図から抽出し、イベントに保存します。</translation>
    </message>
    <message>
        <source>Point {number} of {total}: {judged} judged, {unclear} unclear</source>
        <translation>点 {number}/{total}: 判定済み {judged}、判定不能 {unclear}</translation>
    </message>
    <message>
        <source>Points drawn at random from landslides, from what lies around them and from the rest tell how large the area of all landslides really is.</source>
        <translation>地すべり、その周辺、残りの部分から無作為に抽出した点で、すべての地すべりの実際の面積が分かります。</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Stop judging</source>
        <translation>判定を終了</translation>
    </message>
    <message>
        <source>Take the last answer back, also one of another day</source>
        <translation>直前の回答を取り消します。別の日の回答も取り消せます</translation>
    </message>
    <message>
        <source>The images do not show what it is</source>
        <translation>画像からは何か分かりません</translation>
    </message>
    <message>
        <source>This point cannot be shown in the map's coordinate reference system.</source>
        <translation>この点は地図の座標参照系では表示できません。</translation>
    </message>
    <message>
        <source>as the image</source>
        <translation>画像と同じ</translation>
    </message>
    <message>
        <source>{total} points: {judged} judged, {unclear} unclear</source>
        <translation>点 {total}: 判定済み {judged}、判定不能 {unclear}</translation>
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
    <name>SchemeChooser</name>
    <message>
        <source>As in Landslide Mapper</source>
        <translation>Landslide Mapper と同じ</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Names and words of attributes</source>
        <translation>属性の名前と語句</translation>
    </message>
    <message>
        <source>Save a copy to edit: a text file of names and words</source>
        <translation>編集用のコピーを保存: 名前と語句のテキストファイル</translation>
    </message>
</context>
<context>
    <name>SearchPlan</name>
    <message>
        <source>Default decoder</source>
        <translation>既定のデコーダー</translation>
    </message>
    <message>
        <source>Search for the decoder (three times as long)</source>
        <translation>デコーダーを探索（時間は 3 倍）</translation>
    </message>
    <message>
        <source>Search for the decoder of {}</source>
        <translation>{} のデコーダーを探索中</translation>
    </message>
</context>
<context>
    <name>SmallCopyPlan</name>
    <message>
        <source>'{}' is no model. Choose the folder of a model (.lsmodel).</source>
        <translation>「{}」はモデルではありません。モデルのフォルダー（.lsmodel）を選択してください。</translation>
    </message>
    <message>
        <source>No copy: a new model</source>
        <translation>コピーではなく新しいモデル</translation>
    </message>
    <message>
        <source>Small copy {}</source>
        <translation>小さいコピー {}</translation>
    </message>
</context>
<context>
    <name>SmoothOutlines</name>
    <message>
        <source>Candidates are only drawn so; their shapes and areas stay</source>
        <translation>候補の表示だけが変わります。形と面積はそのままです</translation>
    </message>
    <message>
        <source>S&amp;mooth outlines on the screen</source>
        <translation>画面上の輪郭を滑らかに(&amp;M)</translation>
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
    <name>StarterChoice</name>
    <message>
        <source>Comes with the plugin and knows landslides of several regions; with two dates, the change between them counts, too. It is never changed: an update makes a model of your own from it.</source>
        <translation>プラグインに付属し、複数の地域の地すべりを学習済みです。2時期ある場合は時期間の変化も使われます。変更されることはなく、更新すると自分のモデルが作られます。</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>スターターモデル</translation>
    </message>
    <message>
        <source>Starter, about {} m</source>
        <translation>スターター、約{} m</translation>
    </message>
    <message>
        <source>Starter, about {} m + change</source>
        <translation>スターター、約{} m + 変化</translation>
    </message>
    <message>
        <source>Starter, under 1 m</source>
        <translation>スターター、1 m 未満</translation>
    </message>
    <message>
        <source>Starter, under 1 m + change</source>
        <translation>スターター、1 m 未満 + 変化</translation>
    </message>
    <message>
        <source>{problem} The change between the dates is mapped without a model.</source>
        <translation>{problem} 時期間の変化はモデルなしでマッピングされます。</translation>
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
    <message>
        <source>Ruled out (flat ground, water)</source>
        <translation>除外（平坦地、水域）</translation>
    </message>
</context>
<context>
    <name>SuggestControl</name>
    <message>
        <source>Cancelled; the earlier suggestions stay.</source>
        <translation>キャンセルしました。以前の提案は残ります。</translation>
    </message>
    <message>
        <source>Places to label next: {}</source>
        <translation>次にラベル付けする場所: {}</translation>
    </message>
    <message>
        <source>The event '{}' was closed meanwhile: its places to label next were not kept.</source>
        <translation>その間にイベント「{}」が閉じられたため、次にラベル付けする場所は保存されませんでした。</translation>
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
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>しきい値(&amp;T)</translation>
    </message>
    <message>
        <source>A map that is shown follows at once, without running the model again; reviewed candidates stay as they are. The next map begins there, too.</source>
        <translation>表示中の地図は、モデルを再実行せずすぐに更新されます。確認済みの候補は元のままです。次のマッピングもこの値から始まります。</translation>
    </message>
    <message>
        <source>Back to the threshold that the model or the scene says</source>
        <translation>モデルまたはシーンのしきい値に戻す</translation>
    </message>
    <message>
        <source>Back to the usual minimum area: four pixels, at least 400 m²</source>
        <translation>通常の最小面積に戻す: 4 ピクセル、ただし 400 m² 以上</translation>
    </message>
    <message>
        <source>Mi&amp;nimum area</source>
        <translation>最小面積(&amp;N)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Probability from which a pixel is landslide.</source>
        <translation>ピクセルを地すべりとみなす確率。</translation>
    </message>
    <message>
        <source>Smaller candidates are dropped.</source>
        <translation>これより小さい候補は除かれます。</translation>
    </message>
    <message>
        <source>The model's</source>
        <translation>モデルの値</translation>
    </message>
    <message>
        <source>The scene's</source>
        <translation>シーンの値</translation>
    </message>
    <message>
        <source>What counts as a candidate</source>
        <translation>候補とみなす条件</translation>
    </message>
</context>
<context>
    <name>ThresholdControl</name>
    <message>
        <source>Cancelled; the candidates stay as they were.</source>
        <translation>キャンセルしました。候補は元のままです。</translation>
    </message>
    <message>
        <source>Candidates: {count}, {area}, at {percent:.1f} %, from {smallest} on</source>
        <translation>候補: {count}、{area}（{percent:.1f} %、{smallest} 以上）</translation>
    </message>
    <message>
        <source>For the next map. It can still be moved when the map is there.</source>
        <translation>次のマッピング用です。地図ができた後でも変更できます。</translation>
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
        <source>Candidates in view: {count}; the whole map follows.</source>
        <translation>表示範囲の候補: {count}。地図全体も続けて更新されます。</translation>
    </message>
    <message>
        <source>Zoom in to see the outlines at once; the whole map follows.</source>
        <translation>ズームインすると輪郭がすぐ見えます。地図全体も続けて更新されます。</translation>
    </message>
</context>
<context>
    <name>TrainControl</name>
    <message>
        <source>Cancelled; no model was made.</source>
        <translation>キャンセルしました。モデルは作成されていません。</translation>
    </message>
    <message>
        <source>Go to the Map page, where the model is chosen</source>
        <translation>モデルを選択する「マッピング」ページへ移動します</translation>
    </message>
    <message>
        <source>Map with it…</source>
        <translation>これでマッピング…</translation>
    </message>
    <message>
        <source>Model {} is of no use.</source>
        <translation>モデル {} は役に立ちません。</translation>
    </message>
    <message>
        <source>Model {} is ready to map.</source>
        <translation>モデル {} でマッピングできます。</translation>
    </message>
    <message>
        <source>Model {} is trained and chosen on the Map page.</source>
        <translation>モデル {} の学習が完了し、「マッピング」ページで選択されました。</translation>
    </message>
    <message>
        <source>Model {}: decoder of {:.2f} million parameters, {:.0f} ms, IoU {:.3f} (the default decoder: {:.2f} million, {:.0f} ms, {:.3f}).</source>
        <translation>モデル {}: デコーダーのパラメーター {:.2f} 百万、{:.0f} ms、IoU {:.3f}（既定のデコーダー: {:.2f} 百万、{:.0f} ms、{:.3f}）。</translation>
    </message>
    <message>
        <source>Small copy {}: {:.1f} times as fast, {:.1f} MB, IoU {:.3f} (the model: {:.3f}).</source>
        <translation>小さいコピー {}: 速さ {:.1f} 倍、{:.1f} MB、IoU {:.3f}（元のモデル: {:.3f}）。</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>&amp;Time limit</source>
        <translation>時間制限(&amp;T)</translation>
    </message>
    <message>
        <source>A name for the region that the event lies in, such as that of the mountains</source>
        <translation>イベントがある地域の名前。山地の名前など</translation>
    </message>
    <message>
        <source>A small, quick network learns what this model answers on the scenes above, for mapping on laptops. The model itself stays as it is.</source>
        <translation>ノートパソコンでのマッピング用に、小さく速いネットワークが、上のシーンでのこのモデルの答えを学習します。元のモデルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Download weights…</source>
        <translation>重みをダウンロード…</translation>
    </message>
    <message>
        <source>Folder for the new model</source>
        <translation>新しいモデルのフォルダー</translation>
    </message>
    <message>
        <source>Learn from terrain too</source>
        <translation>地形からも学習</translation>
    </message>
    <message>
        <source>M&amp;ake the small copy</source>
        <translation>小さいコピーを作成(&amp;A)</translation>
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
        <source>Network {} has a decoder of its own: choose another network to search.</source>
        <translation>ネットワーク {} には専用のデコーダーがあります。探索するには別のネットワークを選択してください。</translation>
    </message>
    <message>
        <source>Pre-train an encoder…</source>
        <translation>エンコーダーを事前学習…</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>地域(&amp;G)</translation>
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
        <source>Small &amp;copy of</source>
        <translation>小さいコピーの元(&amp;C)</translation>
    </message>
    <message>
        <source>The model sees slope and position on the slope from the elevation model, and needs one for every map from then on</source>
        <translation>モデルは標高モデルから傾斜と斜面上の位置を読み取ります。以後のマッピングには毎回、標高モデルが必要になります</translation>
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
        <source>Loss (dashed, lower is better) and IoU (solid, 0 to 1, higher is better) on the labels that choose the best state</source>
        <translation>最良の状態を選ぶためのラベルでの損失（破線、低いほど良い）と IoU（実線、0～1、高いほど良い）</translation>
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
    <name>TrainingSource</name>
    <message>
        <source>As needed</source>
        <translation>必要に応じて</translation>
    </message>
    <message>
        <source>As recommended</source>
        <translation>推奨値</translation>
    </message>
    <message>
        <source>Learn from these in place of the event</source>
        <translation>イベントの代わりにこれらから学習する</translation>
    </message>
    <message>
        <source>Other scenes</source>
        <translation>その他のシーン</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>シーン</translation>
    </message>
    <message>
        <source>The event's labels and reviewed candidates are left out</source>
        <translation>イベントのラベルと確認済みの候補は除外されます</translation>
    </message>
</context>
<context>
    <name>UpdateControl</name>
    <message>
        <source>Cancelled; no model was made.</source>
        <translation>キャンセルしました。モデルは作成されていません。</translation>
    </message>
    <message>
        <source>Cancelled; version {} of the model stays in use.</source>
        <translation>キャンセルしました。モデルはバージョン {} のままです。</translation>
    </message>
    <message>
        <source>Edits that are not saved yet are used too: {}</source>
        <translation>未保存の編集も使われます: {}</translation>
    </message>
    <message>
        <source>Opening version {number} of {model}</source>
        <translation>{model} のバージョン {number} を開いています</translation>
    </message>
    <message>
        <source>The event '{}' was closed meanwhile: what the model learned is not noted there.</source>
        <translation>その間にイベント「{}」が閉じられたため、モデルが学習した内容は記録されていません。</translation>
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
        <source>The view shows nothing of the raster, so nothing was mapped anew.</source>
        <translation>表示範囲にラスターがないため、再マッピングは行われませんでした。</translation>
    </message>
    <message>
        <source>There is no version before the one in use.</source>
        <translation>使用中のバージョンより前のバージョンはありません。</translation>
    </message>
    <message>
        <source>Version {version} of {model} is published and ready to map.</source>
        <translation>{model} のバージョン {version} を公開しました。マッピングに使えます。</translation>
    </message>
    <message>
        <source>Version {} has learned what is new.</source>
        <translation>バージョン {} が新しい内容を学習しました。</translation>
    </message>
    <message>
        <source>Version {} is in use again.</source>
        <translation>バージョン {} に戻しました。</translation>
    </message>
    <message>
        <source>Version {} is in use now.</source>
        <translation>バージョン {} を使用中です。</translation>
    </message>
    <message>
        <source>What is new made nothing better: the version in use stays.</source>
        <translation>新しい内容では改善しませんでした。使用中のバージョンはそのままです。</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>&amp;Back to version {}</source>
        <translation>バージョン {} に戻す(&amp;B)</translation>
    </message>
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
        <source>A first version after some seconds, in which only the region's own decoder has learned. The full update follows at once, and is published only if it is better still.</source>
        <translation>数秒後に、その地域のデコーダーだけが学習した最初のバージョンができます。続けて完全更新を行い、さらに良い場合にだけ公開します。</translation>
    </message>
    <message>
        <source>A model of your own is made from the starter and learns '{}'. The starter stays.</source>
        <translation>スターターモデルから自分のモデルが作られ、「{}」を学習します。スターターモデルはそのまま残ります。</translation>
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
        <source>Learn fr&amp;om</source>
        <translation>学習元(&amp;O)</translation>
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
        <source>Quick update first</source>
        <translation>まず簡易更新</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>地域(&amp;G)</translation>
    </message>
    <message>
        <source>Scene lists (*.json)</source>
        <translation>シーンリスト (*.json)</translation>
    </message>
    <message>
        <source>Strateg&amp;y</source>
        <translation>戦略(&amp;Y)</translation>
    </message>
    <message>
        <source>Teach boxes</source>
        <translation>ボックスを学習</translation>
    </message>
    <message>
        <source>Teach the model what is new; it stays as it is unless it gets better</source>
        <translation>新しい内容をモデルに学習させます。良くならなければ元のままです</translation>
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
        <source>Use the version before the one in use again, and refresh the view (B while reviewing)</source>
        <translation>使用中のバージョンの 1 つ前のバージョンに戻し、表示を更新します（確認中は B）</translation>
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
        <source>Learning what is new in {model}: {region}</source>
        <translation>{model} が新しい内容を学習中: {region}</translation>
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
        <source>Do it again and use the new version although it was found worse; you can roll back</source>
        <translation>悪いと判定されましたが、もう一度実行して新しいバージョンを使います。元に戻せます</translation>
    </message>
    <message>
        <source>Held-out labels, without and with what the others taught: {before:.2f}, {after:.2f}</source>
        <translation>検証用ラベルでの IoU（他のラベルの学習なし、あり）: {before:.2f}、{after:.2f}</translation>
    </message>
    <message>
        <source>IoU after</source>
        <translation>更新後の IoU</translation>
    </message>
    <message>
        <source>IoU before</source>
        <translation>更新前の IoU</translation>
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
        <source>Patches of the new scenes that judge: {patches}; not learned from: {held_out}</source>
        <translation>判定に使う新しいシーンのパッチ：{patches}、うち学習に使っていないもの：{held_out}</translation>
    </message>
    <message>
        <source>Patches that the model keeps of the region, and those of the new scenes: {}</source>
        <translation>地域についてモデルが保持するパッチと、新しいシーンのパッチ: {}</translation>
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
        <source>Validation patches of the new scenes: {}</source>
        <translation>新しいシーンの検証パッチ: {}</translation>
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
    <message>
        <source>{region}: IoU on few labels, most of them learned from, {before:.2f} to {after:.2f}. {tip}</source>
        <translation>{region}：少数のラベル（大半は学習済み）での IoU は {before:.2f} から {after:.2f} になりました。{tip}</translation>
    </message>
    <message>
        <source>{region}: IoU on held-out labels {before:.2f} to {after:.2f}. {tip}</source>
        <translation>{region}: 検証用ラベルでの IoU {before:.2f} → {after:.2f}。{tip}</translation>
    </message>
    <message>
        <source>{region}: IoU on labels that the model knows {before:.2f} to {after:.2f}. {tip}</source>
        <translation>{region}: モデルが学習済みのラベルでの IoU {before:.2f} → {after:.2f}。{tip}</translation>
    </message>
    <message>
        <source>{region}: IoU {before:.2f} to {after:.2f}. {tip}</source>
        <translation>{region}: IoU は {before:.2f} から {after:.2f} になりました。{tip}</translation>
    </message>
</context>
<context>
    <name>VersionChooser</name>
    <message>
        <source>&amp;Use this version</source>
        <translation>このバージョンを使う(&amp;U)</translation>
    </message>
    <message>
        <source>All versions: what each learned from, and how good it is region by region</source>
        <translation>すべてのバージョン: それぞれの学習元と、地域ごとの精度</translation>
    </message>
    <message>
        <source>Go back or forward to this version; all others stay on disk</source>
        <translation>このバージョンに戻る、または進みます。他のバージョンもすべてディスクに残ります</translation>
    </message>
    <message>
        <source>IoU {:.2f}</source>
        <translation>IoU {:.2f}</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>バージョン {}</translation>
    </message>
    <message>
        <source>Versions of the model</source>
        <translation>モデルのバージョン</translation>
    </message>
    <message>
        <source>Versions of the model: date, and mean IoU of its regions on held-out labels</source>
        <translation>モデルのバージョン: 日付と、検証用ラベルでの地域の平均 IoU</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>{} (in use)</source>
        <translation>{}（使用中）</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>&amp;Open as a model of its own</source>
        <translation>独立したモデルとして開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Use this version</source>
        <translation>このバージョンを使う(&amp;U)</translation>
    </message>
    <message>
        <source>Copies the version into a model beside this one, and chooses that to map with</source>
        <translation>バージョンを、このモデルと同じ場所に新しいモデルとしてコピーし、それをマッピングに使います</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Go back or forward to this version; all others stay on disk</source>
        <translation>このバージョンに戻る、または進みます。他のバージョンもすべてディスクに残ります</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>IoU is that on the labels held out when a region was last taught; they also chose the best state, so it is a little too good. Where the model knew them there is none. Select two versions to compare them.</source>
        <translation>IoU は、地域を最後に学習したときの検証用ラベルでの値です。最良の状態の選択にも使ったため、やや高めです。モデルがそのラベルを学習済みの場合、値はありません。比較するには 2 つのバージョンを選択してください。</translation>
    </message>
    <message>
        <source>IoU of two versions, region by region</source>
        <translation>2 つのバージョンの IoU（地域ごと）</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>学習元</translation>
    </message>
    <message>
        <source>Made from version {}.</source>
        <translation>バージョン {} から作成。</translation>
    </message>
    <message>
        <source>Patches learned from: {patches}, scenes: {scenes}.</source>
        <translation>学習したパッチ: {patches}、シーン: {scenes}。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Strategy: {}.</source>
        <translation>戦略: {}。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>バージョン {}</translation>
    </message>
    <message>
        <source>Versions of the model</source>
        <translation>モデルのバージョン</translation>
    </message>
    <message>
        <source>Versions of {}</source>
        <translation>{} のバージョン</translation>
    </message>
    <message>
        <source>{} (in use)</source>
        <translation>{}（使用中）</translation>
    </message>
</context>
<context>
    <name>ViewWorker</name>
    <message>
        <source>The map in view cannot be shown: {}</source>
        <translation>表示範囲の地図を表示できません: {}</translation>
    </message>
</context>
<context>
    <name>WeightsControl</name>
    <message>
        <source>Cancelled; the candidates stay as they were.</source>
        <translation>キャンセルしました。候補は元のままです。</translation>
    </message>
    <message>
        <source>New event… keeps the map, so that reviews can count.</source>
        <translation>「新しいイベント…」で地図を保存すると、確認結果を反映できます。</translation>
    </message>
    <message>
        <source>Starter and change count as usual again</source>
        <translation>スターターと変化の重みを通常に戻しました</translation>
    </message>
    <message>
        <source>Starter and change count as usual: {starter} and {change}.</source>
        <translation>スターターと変化は通常の重みです: {starter} と {change}。</translation>
    </message>
    <message>
        <source>The event was closed meanwhile: the candidates are in {}.</source>
        <translation>その間にイベントが閉じられました。候補は {} にあります。</translation>
    </message>
    <message>
        <source>To fit them, accept or draw at least {} landslides here; so far: {}.</source>
        <translation>重みを合わせるには、ここで {} 件以上の地すべりを採用するか描いてください。現在: {}。</translation>
    </message>
    <message>
        <source>To fit them, reject at least {} candidates here, or label an area; so far: {}.</source>
        <translation>重みを合わせるには、ここで {} 件以上の候補を却下するか、範囲をラベル付けしてください。現在: {}。</translation>
    </message>
    <message>
        <source>Weights fitted to reviews: starter {starter}, change {change}, offset {offset}.</source>
        <translation>確認結果に合わせた重み: スターター {starter}、変化 {change}、オフセット {offset}。</translation>
    </message>
    <message>
        <source>Weights fitted to {count} reviews: starter {starter}, change {change}, offset {offset}</source>
        <translation>{count} 件の確認結果に合わせた重み: スターター {starter}、変化 {change}、オフセット {offset}</translation>
    </message>
    <message>
        <source>candidates: {}</source>
        <translation>候補: {}</translation>
    </message>
</context>
<context>
    <name>WeightsRow</name>
    <message>
        <source>&amp;Fit to reviews</source>
        <translation>確認結果に合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>Back to the usual weights</source>
        <translation>通常の重みに戻す</translation>
    </message>
    <message>
        <source>Starter and change count as it suits what was accepted, rejected and labelled in this scene. The map follows at once; reviewed candidates stay as they are.</source>
        <translation>スターターと変化の重みを、このシーンで採用、却下、ラベル付けしたものに合わせます。地図はすぐに更新されます。確認済みの候補は元のままです。</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Set up the engine…</source>
        <translation>エンジンをセットアップ…</translation>
    </message>
    <message>
        <source>The engine that runs the networks (Python with PyTorch) is not set up yet. The change between the dates is mapped without it.</source>
        <translation>ネットワークを実行するエンジン（PyTorch のある Python）はまだセットアップされていません。2 時期の変化はこれがなくてもマッピングできます。</translation>
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
        <source>Cannot be told</source>
        <translation>判定不能</translation>
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
        <source>Curvature</source>
        <translation>斜面形状</translation>
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
        <source>Drop (m)</source>
        <translation>比高（m）</translation>
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
        <source>Elevation model</source>
        <translation>標高モデル</translation>
    </message>
    <message>
        <source>Elevations are in feet</source>
        <translation>標高の単位はフィート</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>発生日</translation>
    </message>
    <message>
        <source>Flat ground</source>
        <translation>平坦地</translation>
    </message>
    <message>
        <source>H/L</source>
        <translation>H/L 比</translation>
    </message>
    <message>
        <source>Highest elevation (m)</source>
        <translation>最高標高（m）</translation>
    </message>
    <message>
        <source>Highest probability</source>
        <translation>最大確率</translation>
    </message>
    <message>
        <source>Hollow</source>
        <translation>谷型</translation>
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
        <source>Landslide</source>
        <translation>地すべり</translation>
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
        <source>Largest slope (°)</source>
        <translation>最大傾斜（°）</translation>
    </message>
    <message>
        <source>Lateral spread</source>
        <translation>側方流動</translation>
    </message>
    <message>
        <source>Length (m)</source>
        <translation>長さ（m）</translation>
    </message>
    <message>
        <source>Lowest elevation (m)</source>
        <translation>最低標高（m）</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>マッピング数</translation>
    </message>
    <message>
        <source>Mapped area</source>
        <translation>マッピングした範囲</translation>
    </message>
    <message>
        <source>Mapped at (UTC)</source>
        <translation>マッピング日時（UTC）</translation>
    </message>
    <message>
        <source>Mapped from both images</source>
        <translation>発生前後の画像からマッピング</translation>
    </message>
    <message>
        <source>Mapped from the image after only</source>
        <translation>発生後の画像のみからマッピング</translation>
    </message>
    <message>
        <source>Mapper</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Mean slope (°)</source>
        <translation>平均傾斜（°）</translation>
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
        <source>No landslide</source>
        <translation>地すべりなし</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>尾根型</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>未マッピング</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Orientation (°)</source>
        <translation>向き（°）</translation>
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
        <source>Planar</source>
        <translation>平面</translation>
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
        <source>Ruled out by</source>
        <translation>除外の理由</translation>
    </message>
    <message>
        <source>Runout</source>
        <translation>流走・堆積域</translation>
    </message>
    <message>
        <source>Runout (m)</source>
        <translation>到達距離（m）</translation>
    </message>
    <message>
        <source>Runout direction (°)</source>
        <translation>流下方向（°）</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行記録</translation>
    </message>
    <message>
        <source>Sample to judge the map</source>
        <translation>地図を判定するサンプル</translation>
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
        <source>Share of water</source>
        <translation>水域の割合</translation>
    </message>
    <message>
        <source>Share with elevations</source>
        <translation>標高のある割合</translation>
    </message>
    <message>
        <source>Side of the square (m)</source>
        <translation>正方形の一辺（m）</translation>
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
        <source>Water</source>
        <translation>水域</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>そこにあるもの</translation>
    </message>
    <message>
        <source>Whole landslide</source>
        <translation>地すべり全体</translation>
    </message>
    <message>
        <source>Width (m)</source>
        <translation>幅（m）</translation>
    </message>
</context>
</TS>
