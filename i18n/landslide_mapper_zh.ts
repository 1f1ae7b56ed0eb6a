<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>AcceptAboveDialog</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>Accept all above a confidence</source>
        <translation>接受达到某置信度的所有候选</translation>
    </message>
    <message>
        <source>As the table shows it; candidates with this confidence are accepted too</source>
        <translation>与表格所示一致；置信度等于此值的候选也会被接受</translation>
    </message>
    <message>
        <source>Confidence &amp;from</source>
        <translation>最低置信度(&amp;F)</translation>
    </message>
    <message>
        <source>Listed and not reviewed yet: {count}. One undo takes them back.</source>
        <translation>列表中尚未审核的候选：{count}。一次撤销即可全部恢复。</translation>
    </message>
</context>
<context>
    <name>AccuracyControl</name>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；未写入任何内容。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Points of the sample: {}</source>
        <translation>样本的点：{}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The accuracy report is written.</source>
        <translation>精度评估报告已写入。</translation>
    </message>
    <message>
        <source>The event '{}' was closed meanwhile: the sample was not kept.</source>
        <translation>期间事件“{}”已关闭：样本未保存。</translation>
    </message>
</context>
<context>
    <name>AccuracyPage</name>
    <message>
        <source>Accepted and edited ones</source>
        <translation>已接受和已编辑的</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>精度评估</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>All that nobody rejected</source>
        <translation>所有未被拒绝的</translation>
    </message>
    <message>
        <source>By area: precision {precision}, recall {recall}, F1 {f1}</source>
        <translation>按面积：精确率 {precision}，召回率 {recall}，F1 {f1}</translation>
    </message>
    <message>
        <source>By landslide: precision {precision}, recall {recall}, F1 {f1}</source>
        <translation>按滑坡：精确率 {precision}，召回率 {recall}，F1 {f1}</translation>
    </message>
    <message>
        <source>Choose a layer</source>
        <translation>选择图层</translation>
    </message>
    <message>
        <source>Choose the layer of areas in which all reference landslides were drawn.</source>
        <translation>请选择已绘出全部参考滑坡的范围图层。</translation>
    </message>
    <message>
        <source>Choose the layer of landslides to measure.</source>
        <translation>请选择要测量的滑坡图层。</translation>
    </message>
    <message>
        <source>Choose the layer of reference landslides, which people drew without the map.</source>
        <translation>请选择参考滑坡图层，即未参考该地图而由人工绘制的滑坡。</translation>
    </message>
    <message>
        <source>Compare the inventory with the reference inside the accuracy areas, and write a report</source>
        <translation>在精度评估区内将编目与参考比较，并写出报告</translation>
    </message>
    <message>
        <source>Estimate the area of all landslides from the judged sample</source>
        <translation>由已判读的样本估计所有滑坡的面积</translation>
    </message>
    <message>
        <source>Landslides</source>
        <translation>滑坡</translation>
    </message>
    <message>
        <source>Measure &amp;accuracy</source>
        <translation>测量精度(&amp;A)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>There is no accuracy area yet: on the Label page, mark an area as fully labelled for Accuracy.</source>
        <translation>尚无精度评估区：请在“标注”页将一个范围标记为完全标注，用途选“精度评估”。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>无法确定</translation>
    </message>
</context>
<context>
    <name>AccuracyPlan</name>
    <message>
        <source>Drawing a sample</source>
        <translation>正在抽取样本</translation>
    </message>
    <message>
        <source>Measuring accuracy</source>
        <translation>正在测量精度</translation>
    </message>
</context>
<context>
    <name>BandChooser</name>
    <message>
        <source>Bands…</source>
        <translation>波段…</translation>
    </message>
    <message>
        <source>Choose the bands of the {raster} raster: which of them the model sees is not known.</source>
        <translation>请选择{raster}栅格的波段：无法得知模型使用其中哪些。</translation>
    </message>
    <message>
        <source>Choose: {band}</source>
        <translation>选择：{band}</translation>
    </message>
    <message>
        <source>band {number} of the model</source>
        <translation>模型的波段 {number}</translation>
    </message>
    <message>
        <source>bands {bands} (chosen by you)</source>
        <translation>波段 {bands}（由您选择）</translation>
    </message>
    <message>
        <source>post-event</source>
        <translation>灾后</translation>
    </message>
    <message>
        <source>pre-event</source>
        <translation>灾前</translation>
    </message>
    <message>
        <source>{count} bands ({found}): choose those that the model sees</source>
        <translation>{count} 个波段（{found}）：请选择模型使用的波段</translation>
    </message>
    <message>
        <source>{raster}: choose the bands that the model sees</source>
        <translation>{raster}：选择模型使用的波段</translation>
    </message>
    <message>
        <source>{raster}: the band that the model takes as its band {number}</source>
        <translation>{raster}：模型用作其波段 {number} 的波段</translation>
    </message>
</context>
<context>
    <name>BoxesControl</name>
    <message>
        <source>Average precision on the validation patches: {:.3f}.</source>
        <translation>验证图块上的平均精度：{:.3f}。</translation>
    </message>
    <message>
        <source>Cancelled; the model was taught no boxes.</source>
        <translation>已取消；模型未学习边界框。</translation>
    </message>
    <message>
        <source>Version {version} of {model} finds boxes.</source>
        <translation>{model} 的版本 {version} 能查找边界框。</translation>
    </message>
    <message>
        <source>With this model they are in the menu beside Map landslides.</source>
        <translation>使用此模型时，可在“滑坡制图”旁的菜单中查找边界框。</translation>
    </message>
</context>
<context>
    <name>BoxesPlan</name>
    <message>
        <source>Teaching {model} boxes: {region}</source>
        <translation>正在让 {model} 学习边界框：{region}</translation>
    </message>
</context>
<context>
    <name>CampaignBox</name>
    <message>
        <source>A campaign of this event, or a new one</source>
        <translation>此事件的任务，或新任务</translation>
    </message>
    <message>
        <source>A new campaign…</source>
        <translation>新任务…</translation>
    </message>
    <message>
        <source>Add a layer with the points to visit, such as reported landslides.</source>
        <translation>请添加待查看点的图层，例如已上报的滑坡。</translation>
    </message>
    <message>
        <source>All points have been visited.</source>
        <translation>所有点均已查看。</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Keep the points of this layer in the event and go to the first one</source>
        <translation>将此图层的点存入事件并转到第一个点</translation>
    </message>
    <message>
        <source>Layer of the points to visit</source>
        <translation>待查看点所在图层</translation>
    </message>
    <message>
        <source>No point is left on this raster; {} wait elsewhere. Choose another raster on the Map page.</source>
        <translation>此栅格上已没有剩余的点；其他位置还有 {} 个。请在“制图”页选择其他栅格。</translation>
    </message>
    <message>
        <source>Open an event, or make a new one: a campaign is kept in it.</source>
        <translation>请打开或新建事件：任务保存在事件中。</translation>
    </message>
    <message>
        <source>Point {number} of {total}: {done} done, {skipped} skipped</source>
        <translation>第 {number}/{total} 点：完成 {done}，跳过 {skipped}</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Reading the points: {read} of {total}</source>
        <translation>正在读取点：{read}/{total}</translation>
    </message>
    <message>
        <source>Start the campaign</source>
        <translation>开始任务</translation>
    </message>
    <message>
        <source>Visit the points of a layer one after the other, such as reported landslides</source>
        <translation>依次查看图层中的点，例如已上报的滑坡</translation>
    </message>
    <message>
        <source>{name}. It lies outside of '{raster}': choose another raster above, or skip it.</source>
        <translation>{name}。位于“{raster}”之外：请在上方选择其他栅格，或跳过。</translation>
    </message>
    <message>
        <source>{total} points: {done} done, {skipped} skipped</source>
        <translation>共 {total} 点：完成 {done}，跳过 {skipped}</translation>
    </message>
    <message>
        <source>{} points have no place in the event's coordinate reference system.</source>
        <translation>在事件坐标参照系中没有位置的点：{}。</translation>
    </message>
    <message>
        <source>{}. Choose its post-event raster above to map it.</source>
        <translation>{}。请在上方选择其灾后栅格以制图。</translation>
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
        <translation>按图层顺序</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Go to the next point that was not visited</source>
        <translation>转到下一个未查看的点</translation>
    </message>
    <message>
        <source>Leave the point alone and go to the next one</source>
        <translation>略过此点并转到下一个</translation>
    </message>
    <message>
        <source>Map a square around the point, with model and region of this page</source>
        <translation>用本页的模型和区域对点周围的方形制图</translation>
    </message>
    <message>
        <source>Map around it</source>
        <translation>周边制图</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>下一个点</translation>
    </message>
    <message>
        <source>Only points on the post-event raster</source>
        <translation>仅灾后栅格内的点</translation>
    </message>
    <message>
        <source>Points elsewhere wait until their raster is chosen on the Map page</source>
        <translation>其他点等待在“制图”页选择其栅格</translation>
    </message>
    <message>
        <source>Return to the point before; it waits again</source>
        <translation>返回前一个点；该点恢复为待查看</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Review the candidates on the Review page</source>
        <translation>在“审核”页审核候选</translation>
    </message>
    <message>
        <source>Side of the square around the point that is mapped</source>
        <translation>制图所用的点周围方形的边长</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>方形</translation>
    </message>
    <message>
        <source>The nearest one</source>
        <translation>最近的点</translation>
    </message>
    <message>
        <source>Tick the point off and go to the next one</source>
        <translation>勾选此点并转到下一个</translation>
    </message>
    <message>
        <source>Which point comes next</source>
        <translation>下一个点</translation>
    </message>
</context>
<context>
    <name>CandidateFacts</name>
    <message>
        <source>Length {length:.0f} m, width {width:.0f} m</source>
        <translation>长 {length:.0f} m，宽 {width:.0f} m</translation>
    </message>
    <message>
        <source>Ruled out: {}</source>
        <translation>已排除：{}</translation>
    </message>
    <message>
        <source>Runout {length:.0f} m towards {direction:.0f}°, H/L {ratio:.2f}</source>
        <translation>运动距离 {length:.0f} m，方向 {direction:.0f}°，H/L {ratio:.2f}</translation>
    </message>
    <message>
        <source>Slope {mean:.0f}° (largest {largest:.0f}°), drop {drop:.0f} m, {curvature}</source>
        <translation>坡度 {mean:.0f}°（最大 {largest:.0f}°），高差 {drop:.0f} m, {curvature}</translation>
    </message>
</context>
<context>
    <name>CandidateImport</name>
    <message>
        <source>Taking the candidates into '{}'</source>
        <translation>正在将候选写入“{}”</translation>
    </message>
</context>
<context>
    <name>CandidateImportControl</name>
    <message>
        <source>A map that was interrupted is complete. Candidates: {count}</source>
        <translation>中断的制图已补全。候选：{count}</translation>
    </message>
    <message>
        <source>Cancelled; the event is as it was. The new candidates are in {}.</source>
        <translation>已取消；事件保持原样。新候选位于 {}。</translation>
    </message>
    <message>
        <source>Candidates taken in: {count}; there already: {present}</source>
        <translation>已纳入候选：{count}；原已存在：{present}</translation>
    </message>
    <message>
        <source>Open an event first: candidates are taken into the open one.</source>
        <translation>请先打开事件：候选会纳入打开的事件。</translation>
    </message>
    <message>
        <source>Taking the candidates into '{}'</source>
        <translation>正在将候选写入“{}”</translation>
    </message>
    <message>
        <source>The candidates could not be taken into the event: {reason} They are in {file}.</source>
        <translation>无法将候选纳入事件：{reason} 候选位于 {file}。</translation>
    </message>
    <message>
        <source>The event was closed; it takes in the rest of the candidates when it is opened again.</source>
        <translation>事件已关闭；再次打开时会纳入其余候选。</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Area on the ground. Click to sort.</source>
        <translation>地面面积。点击排序。</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>Mean probability that the model gave it. Click to sort.</source>
        <translation>模型给出的平均概率。点击排序。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number of the candidate in its run. Click to sort by the order of mapping.</source>
        <translation>候选在其运行中的编号。点击可按制图顺序排序。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What was decided. Click to sort.</source>
        <translation>审核结果。点击排序。</translation>
    </message>
    <message>
        <source>Whether there is a comment. Click to sort.</source>
        <translation>是否有备注。点击排序。</translation>
    </message>
    <message>
        <source>has a comment</source>
        <translation>有备注</translation>
    </message>
</context>
<context>
    <name>CandidateTable</name>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>置信度</translation>
    </message>
</context>
<context>
    <name>ChangedCounts</name>
    <message>
        <source>another area</source>
        <translation>范围不同</translation>
    </message>
    <message>
        <source>as many in the event as before</source>
        <translation>事件中的数量与之前相同</translation>
    </message>
    <message>
        <source>minimum area {new} instead of {old}</source>
        <translation>最小面积 {new}，之前为 {old}</translation>
    </message>
    <message>
        <source>model {new} instead of {old}</source>
        <translation>模型 {new}，之前为 {old}</translation>
    </message>
    <message>
        <source>region {new} instead of {old}</source>
        <translation>区域 {new}，之前为 {old}</translation>
    </message>
    <message>
        <source>threshold {new} % instead of {old} %</source>
        <translation>阈值 {new} %，之前为 {old} %</translation>
    </message>
    <message>
        <source>version {new} of the model instead of {old}</source>
        <translation>模型版本 {new}，之前为 {old}</translation>
    </message>
    <message>
        <source>{} fewer than before</source>
        <translation>比之前少 {} 个</translation>
    </message>
    <message>
        <source>{} more in the event than before</source>
        <translation>事件中比之前多 {} 个</translation>
    </message>
</context>
<context>
    <name>ClickLabels</name>
    <message>
        <source>All of this outline is labelled already; nothing was added.</source>
        <translation>此轮廓已全部标注；未添加任何内容。</translation>
    </message>
    <message>
        <source>Click on a landslide: its outline is proposed.</source>
        <translation>点击滑坡：将给出建议轮廓。</translation>
    </message>
    <message>
        <source>Label by click</source>
        <translation>点击标注</translation>
    </message>
    <message>
        <source>Larger ones are not looked for: draw them.</source>
        <translation>更大的不会查找：请手动绘制。</translation>
    </message>
    <message>
        <source>Looking for the outline…</source>
        <translation>正在查找轮廓…</translation>
    </message>
    <message>
        <source>Mouse wheel: larger or smaller. Enter, double click or right click: take it. Esc: drop it. Click elsewhere: another one.</source>
        <translation>鼠标滚轮：放大或缩小轮廓。Enter、双击或右击：采用。Esc：放弃。点击别处：另选一个。</translation>
    </message>
    <message>
        <source>Outlines are grown on an image. Choose the raster taken after the event on the Map page.</source>
        <translation>轮廓由影像生长得出。请在“制图”页选择灾后拍摄的栅格。</translation>
    </message>
    <message>
        <source>The place of the click has no coordinates in the CRS of '{}'. Click in the image.</source>
        <translation>点击的位置在“{}”的 CRS 中没有坐标。请在影像内点击。</translation>
    </message>
</context>
<context>
    <name>ClickWorker</name>
    <message>
        <source>No outline can be proposed here: {}</source>
        <translation>此处无法给出建议轮廓：{}</translation>
    </message>
</context>
<context>
    <name>CloudsBox</name>
    <message>
        <source>A raster of classes, or polygons with the attribute class: cloud, shadow or snow</source>
        <translation>类别栅格，或带有属性 class（cloud、shadow 或 snow）的多边形</translation>
    </message>
    <message>
        <source>After</source>
        <translation>灾后</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>灾前</translation>
    </message>
    <message>
        <source>Clouds, shadow, snow</source>
        <translation>云、阴影、雪</translation>
    </message>
    <message>
        <source>Do not mask</source>
        <translation>不掩膜</translation>
    </message>
    <message>
        <source>Mas&amp;king</source>
        <translation>掩膜方式(&amp;K)</translation>
    </message>
    <message>
        <source>Mask by rules</source>
        <translation>按规则掩膜</translation>
    </message>
    <message>
        <source>Mask by the network for clouds</source>
        <translation>用云识别网络掩膜</translation>
    </message>
    <message>
        <source>Mask for change, not for models</source>
        <translation>变化制图时掩膜，模型制图时不掩膜</translation>
    </message>
    <message>
        <source>No mask of my own</source>
        <translation>无自备掩膜</translation>
    </message>
    <message>
        <source>What clouds, shadow and snow hide is not mapped; the masks come as layers to edit. For change, the network for clouds tells them where the engine has it and the bands allow it, else rules.</source>
        <translation>被云、阴影和雪遮挡之处不制图；掩膜会成为可编辑的图层。变化制图时，若引擎带有云识别网络且波段适用，则用该网络识别云，否则按规则。</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Candidates decided on: {count}. Undo takes all of them back.</source>
        <translation>已判定的候选：{count}。撤销可全部恢复。</translation>
    </message>
    <message>
        <source>Candidates merged into one, which counts as edited: {count}. Undo parts them.</source>
        <translation>已合并为一个的候选：{count}，合并结果计为已编辑。撤销可将其分开。</translation>
    </message>
    <message>
        <source>Deciding: {share:.0%}</source>
        <translation>正在判定：{share:.0%}</translation>
    </message>
    <message>
        <source>Taking back: {share:.0%}</source>
        <translation>正在撤销：{share:.0%}</translation>
    </message>
</context>
<context>
    <name>DetectControl</name>
    <message>
        <source>Boxes: {count}</source>
        <translation>边界框：{count}</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；未写入任何内容。</translation>
    </message>
    <message>
        <source>Open the attribute table of the boxes</source>
        <translation>打开边界框的属性表</translation>
    </message>
    <message>
        <source>Show all boxes</source>
        <translation>显示所有边界框</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>&amp;Try the devices</source>
        <translation>试用设备(&amp;T)</translation>
    </message>
    <message>
        <source>List graphics cards and CPU, and let a small network run on each</source>
        <translation>列出显卡和 CPU，并在每个设备上运行一个小网络</translation>
    </message>
    <message>
        <source>Trying each device in a process of its own…</source>
        <translation>正在各自的进程中试用每个设备…</translation>
    </message>
    <message>
        <source>{name}, {free} of {total} GB free</source>
        <translation>{name}，可用 {free}/{total} GB</translation>
    </message>
    <message>
        <source>✔ {name}: works</source>
        <translation>✔ {name}：可用</translation>
    </message>
    <message>
        <source>✘ {name}: {reason}</source>
        <translation>✘ {name}：{reason}</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Diagnostics of Landslide Mapper</source>
        <translation>Landslide Mapper 的诊断信息</translation>
    </message>
    <message>
        <source>For a report of a fault. Passwords are left out, and names of people, folders, machines and databases; read it before you send it.</source>
        <translation>用于报告故障。已去除密码，以及人员、文件夹、计算机和数据库的名称；发送前请先阅读。</translation>
    </message>
    <message>
        <source>Save the text as a file</source>
        <translation>将文本保存为文件</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>Trying the engine and its devices…</source>
        <translation>正在试用引擎及其设备…</translation>
    </message>
</context>
<context>
    <name>EngineChooser</name>
    <message>
        <source>A Python with PyTorch</source>
        <translation>装有 PyTorch 的 Python</translation>
    </message>
    <message>
        <source>An interpreter, or the folder of an environment, that has PyTorch; nothing is installed</source>
        <translation>装有 PyTorch 的解释器或环境文件夹；不安装任何内容</translation>
    </message>
    <message>
        <source>From an offline bundle</source>
        <translation>使用离线包</translation>
    </message>
    <message>
        <source>The folder that './build.sh bundle' has made</source>
        <translation>由“./build.sh bundle”生成的文件夹</translation>
    </message>
</context>
<context>
    <name>EngineManager</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Download and install</source>
        <translation>下载并安装(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Download and update</source>
        <translation>下载并更新(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Install from the bundle</source>
        <translation>从离线包安装(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>修复(&amp;R)</translation>
    </message>
    <message>
        <source>A folder of wheels, made by './build.sh bundle' on a machine of the same kind.</source>
        <translation>在同类计算机上由“./build.sh bundle”生成的 wheel 文件夹。</translation>
    </message>
    <message>
        <source>Also Das&amp;k, to map on a cluster: 4 MB more to download, 30 MB on disk</source>
        <translation>同时安装 Dask，用于在集群上制图(&amp;K)：另需下载 4 MB，占用磁盘 30 MB</translation>
    </message>
    <message>
        <source>Also models for &amp;other programs (ONNX): 25 MB more to download, 60 MB on disk</source>
        <translation>同时安装供其他程序使用的模型 (ONNX)(&amp;O)：另需下载 25 MB，磁盘占用 60 MB</translation>
    </message>
    <message>
        <source>Also the network for c&amp;louds (ukis-csmask): 210 MB more to download, 350 MB on disk</source>
        <translation>同时安装云识别网络（ukis-csmask）(&amp;L)：另需下载 210 MB，占用磁盘 350 MB</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>检查(&amp;H)</translation>
    </message>
    <message>
        <source>Cancelled; everything is as it was. What was downloaded is kept for the next time.</source>
        <translation>已取消；一切保持原样。已下载的内容会保留，供下次使用。</translation>
    </message>
    <message>
        <source>Check it and &amp;use it</source>
        <translation>检查并使用(&amp;U)</translation>
    </message>
    <message>
        <source>Check the engine, and make it anew where it does not work</source>
        <translation>检查引擎，若无法工作则重新创建</translation>
    </message>
    <message>
        <source>Checking the engine…</source>
        <translation>正在检查引擎…</translation>
    </message>
    <message>
        <source>Checking this Python…</source>
        <translation>正在检查此 Python…</translation>
    </message>
    <message>
        <source>Let the engine map one tile, in a process of its own</source>
        <translation>让引擎在单独的进程中对一个图块制图</translation>
    </message>
    <message>
        <source>Looking at this machine…</source>
        <translation>正在查看此计算机…</translation>
    </message>
    <message>
        <source>Many machines map one scene; without it, this machine does</source>
        <translation>由多台计算机对一个场景制图；没有时由此计算机制图</translation>
    </message>
    <message>
        <source>Masks clouds and their shadows where there is near infrared; without it, rules do that</source>
        <translation>有近红外时掩膜云及其阴影；没有时按规则掩膜</translation>
    </message>
    <message>
        <source>Name the folder of the bundle first.</source>
        <translation>请先指定离线包的文件夹。</translation>
    </message>
    <message>
        <source>Nothing is installed. What is missing is named, with the command that brings it. Leave it empty to use what is found automatically.</source>
        <translation>不安装任何内容。会列出缺少的内容及其安装命令。留空则使用自动找到的 Python。</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Remove the engine</source>
        <translation>移除引擎</translation>
    </message>
    <message>
        <source>Remove the engine and all that was downloaded for it</source>
        <translation>移除引擎及为其下载的所有内容</translation>
    </message>
    <message>
        <source>Remove the engine and all that was downloaded for it? Models, events and maps stay.</source>
        <translation>移除引擎及为其下载的所有内容？模型、事件和地图会保留。</translation>
    </message>
    <message>
        <source>Removing the engine…</source>
        <translation>正在移除引擎…</translation>
    </message>
    <message>
        <source>Repairing the engine…</source>
        <translation>正在修复引擎…</translation>
    </message>
    <message>
        <source>Set the chosen engine up</source>
        <translation>设置所选的引擎</translation>
    </message>
    <message>
        <source>Setting up the engine…</source>
        <translation>正在设置引擎…</translation>
    </message>
    <message>
        <source>Stop; the engine that was there stays</source>
        <translation>停止；原有的引擎保留</translation>
    </message>
    <message>
        <source>The engine was removed.</source>
        <translation>引擎已移除。</translation>
    </message>
    <message>
        <source>This Python is in use: {path}</source>
        <translation>正在使用此 Python：{path}</translation>
    </message>
    <message>
        <source>What the installation prints</source>
        <translation>安装过程的输出</translation>
    </message>
    <message>
        <source>Whole lo&amp;g</source>
        <translation>完整日志(&amp;G)</translation>
    </message>
    <message>
        <source>Writes models as ONNX files, which the plugin Deepness and others read</source>
        <translation>将模型写为 ONNX 文件，可由 Deepness 等插件读取</translation>
    </message>
</context>
<context>
    <name>EngineSetupDialog</name>
    <message>
        <source>Engine of Landslide Mapper</source>
        <translation>Landslide Mapper 的引擎</translation>
    </message>
    <message>
        <source>Landslide Mapper runs its networks in a Python environment of its own; QGIS's Python is not touched. No image and no result ever leaves this machine.</source>
        <translation>Landslide Mapper 在自己的 Python 环境中运行网络；不改动 QGIS 的 Python。影像和结果绝不会离开此计算机。</translation>
    </message>
</context>
<context>
    <name>EngineTexts</name>
    <message>
        <source>About {download} MB to download, {disk} GB on disk.</source>
        <translation>下载约 {download} MB，占用磁盘约 {disk} GB。</translation>
    </message>
    <message>
        <source>About {minutes} min at the speed of the last time.</source>
        <translation>按上次的速度约需 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>An engine that was made by hand is in use: {folder}</source>
        <translation>正在使用手动创建的引擎：{folder}</translation>
    </message>
    <message>
        <source>Free there: {free} GB.</source>
        <translation>该处可用空间：{free} GB。</translation>
    </message>
    <message>
        <source>From the Python package index: {packages}, and what these need.</source>
        <translation>来自 Python 软件包索引：{packages}，及其依赖。</translation>
    </message>
    <message>
        <source>From the bundle, without internet: {packages}, and what these need.</source>
        <translation>来自离线包，无需联网：{packages}，及其依赖。</translation>
    </message>
    <message>
        <source>How long it takes is shown when the first megabytes have come.</source>
        <translation>收到最初的几 MB 后会显示所需时间。</translation>
    </message>
    <message>
        <source>Into {folder}, {size} GB.</source>
        <translation>安装到 {folder}，{size} GB。</translation>
    </message>
    <message>
        <source>It takes a few minutes.</source>
        <translation>需要几分钟。</translation>
    </message>
    <message>
        <source>It works: {library} on {device}; a network mapped one tile in {seconds} s.</source>
        <translation>可用：{device} 上的 {library}；网络对一个图块制图用时 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Made with Python {version}: {path}</source>
        <translation>用 Python {version} 创建：{path}</translation>
    </message>
    <message>
        <source>No Python was found that could make an environment for the engine. Install Python 3.9 to 3.13 or uv, or name a Python that has PyTorch.</source>
        <translation>未找到可为引擎创建环境的 Python。请安装 Python 3.9 至 3.13 或 uv，或指定一个装有 PyTorch 的 Python。</translation>
    </message>
    <message>
        <source>No Python was found; uv brings one.</source>
        <translation>未找到 Python；uv 会自带一个。</translation>
    </message>
    <message>
        <source>No engine is set up yet.</source>
        <translation>尚未设置引擎。</translation>
    </message>
    <message>
        <source>Not here: {reason}</source>
        <translation>此处不可用：{reason}</translation>
    </message>
    <message>
        <source>ONNX Runtime {version}, for mapping only,</source>
        <translation>仅用于制图的 ONNX Runtime {version}</translation>
    </message>
    <message>
        <source>Only {free} GB are free there: make room first.</source>
        <translation>该处可用空间仅 {free} GB：请先腾出空间。</translation>
    </message>
    <message>
        <source>The engine in use: {library} on {device}, {size} GB, set up on {day}.</source>
        <translation>使用中的引擎：{device} 上的 {library}，{size} GB，设置于 {day}。</translation>
    </message>
    <message>
        <source>The whole log: {path}</source>
        <translation>完整日志：{path}</translation>
    </message>
    <message>
        <source>This version of the plugin wants a newer one: update it.</source>
        <translation>此版本的插件需要更新的引擎：请更新。</translation>
    </message>
    <message>
        <source>{size} MB of an earlier attempt are there already.</source>
        <translation>先前尝试的 {size} MB 已在该处。</translation>
    </message>
</context>
<context>
    <name>EventBar</name>
    <message>
        <source>&amp;Close event</source>
        <translation>关闭事件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New event…</source>
        <translation>新建事件(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近使用(&amp;R)</translation>
    </message>
    <message>
        <source>An event keeps labels, candidates and reviews together</source>
        <translation>事件将标注、候选和审核结果保存在一起</translation>
    </message>
    <message>
        <source>Choose the connection and the schema that the team works in.</source>
        <translation>请选择团队使用的连接和模式。</translation>
    </message>
    <message>
        <source>Copy not saved</source>
        <translation>副本未保存</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation>副本已保存</translation>
    </message>
    <message>
        <source>Copy the event as it is now; the file alone may lack what was done last</source>
        <translation>复制事件的当前状态；仅复制文件可能缺少最近的更改</translation>
    </message>
    <message>
        <source>Edits not saved</source>
        <translation>编辑未保存</translation>
    </message>
    <message>
        <source>Event not opened</source>
        <translation>事件未打开</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Make an event: its labels, candidates and reviews in one file</source>
        <translation>新建事件：标注、候选和审核结果存于一个文件</translation>
    </message>
    <message>
        <source>Make, open or close an event</source>
        <translation>新建、打开或关闭事件</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>新建事件…</translation>
    </message>
    <message>
        <source>No event open</source>
        <translation>未打开事件</translation>
    </message>
    <message>
        <source>Open an event</source>
        <translation>打开事件</translation>
    </message>
    <message>
        <source>Open an event from PostGIS</source>
        <translation>从 PostGIS 打开事件</translation>
    </message>
    <message>
        <source>Open from &amp;PostGIS…</source>
        <translation>从 PostGIS 打开(&amp;P)…</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>重新读取(&amp;A)</translation>
    </message>
    <message>
        <source>Read-only: {}</source>
        <translation>只读：{}</translation>
    </message>
    <message>
        <source>Save a co&amp;py…</source>
        <translation>保存副本(&amp;P)…</translation>
    </message>
    <message>
        <source>Save a copy of the event</source>
        <translation>保存事件的副本</translation>
    </message>
    <message>
        <source>Save edits?</source>
        <translation>保存编辑？</translation>
    </message>
    <message>
        <source>Show what others have written meanwhile</source>
        <translation>显示其他人在此期间写入的内容</translation>
    </message>
    <message>
        <source>There are edits that are not saved in: {}.</source>
        <translation>以下图层有未保存的编辑：{}。</translation>
    </message>
    <message>
        <source>To copy it while it is open, use “Save a copy”: the file may lack what came last.</source>
        <translation>如需在事件打开时复制，请使用“保存副本”：文件可能缺少最近的更改。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>&amp;Create event</source>
        <translation>创建事件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Kept in</source>
        <translation>保存形式(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>位置(&amp;W)</translation>
    </message>
    <message>
        <source>A file (GeoPackage)</source>
        <translation>文件（GeoPackage）</translation>
    </message>
    <message>
        <source>A file for one person, a database for a team</source>
        <translation>个人用文件，团队用数据库</translation>
    </message>
    <message>
        <source>A team's database (PostGIS)</source>
        <translation>团队数据库（PostGIS）</translation>
    </message>
    <message>
        <source>An event holds everything about one storm or earthquake: labels, candidates, reviews.</source>
        <translation>一个事件包含一次暴雨或地震的全部内容：标注、候选、审核结果。</translation>
    </message>
    <message>
        <source>C&amp;RS</source>
        <translation>坐标系(&amp;R)</translation>
    </message>
    <message>
        <source>Coordinate reference system of all layers; the post-event image's is a good choice</source>
        <translation>所有图层的坐标参照系；建议与灾后影像相同</translation>
    </message>
    <message>
        <source>Event &amp;date</source>
        <translation>事件日期(&amp;D)</translation>
    </message>
    <message>
        <source>Filled in with the post-event image's date where its name tells; correct it</source>
        <translation>若文件名含日期，则预填灾后影像的日期；请更正</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Give the event a title.</source>
        <translation>请为事件命名。</translation>
    </message>
    <message>
        <source>Make the event and open it</source>
        <translation>创建并打开事件</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新建事件</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Say where the event is kept.</source>
        <translation>请指定事件的保存位置。</translation>
    </message>
    <message>
        <source>Such as: Hokkaido earthquake 2018</source>
        <translation>例如：2018 年北海道地震</translation>
    </message>
    <message>
        <source>Tri&amp;gger</source>
        <translation>诱因(&amp;G)</translation>
    </message>
    <message>
        <source>What set the landslides off</source>
        <translation>引发滑坡的原因</translation>
    </message>
    <message>
        <source>What the event is called</source>
        <translation>事件名称</translation>
    </message>
    <message>
        <source>Where the event is kept</source>
        <translation>事件的保存位置</translation>
    </message>
</context>
<context>
    <name>EventTrainingBox</name>
    <message>
        <source>Choose the rasters of the event on the Map page.</source>
        <translation>请在“制图”页选择该事件的栅格。</translation>
    </message>
    <message>
        <source>Draw some landslides on the Label page, or accept candidates on the Review page.</source>
        <translation>请在“标注”页绘制滑坡，或在“审核”页接受候选。</translation>
    </message>
    <message>
        <source>Edits that are not saved yet are used too: {}</source>
        <translation>未保存的编辑也会被使用：{}</translation>
    </message>
    <message>
        <source>Nothing new since version {}.</source>
        <translation>自版本 {} 以来没有新内容。</translation>
    </message>
    <message>
        <source>Nothing to learn from yet.</source>
        <translation>尚无可学习的内容。</translation>
    </message>
    <message>
        <source>Scenes: {}</source>
        <translation>场景：{}</translation>
    </message>
    <message>
        <source>The model must also see what is no landslide: mark an area in which every landslide is drawn (Label page), or reject wrong candidates.</source>
        <translation>模型也需要看到非滑坡：请标出所有滑坡均已绘出的范围（“标注”页），或拒绝错误的候选。</translation>
    </message>
    <message>
        <source>To learn from: {}</source>
        <translation>待学习：{}</translation>
    </message>
    <message>
        <source>accepted: {}</source>
        <translation>已接受：{}</translation>
    </message>
    <message>
        <source>edited: {}</source>
        <translation>已编辑：{}</translation>
    </message>
    <message>
        <source>labels: {}</source>
        <translation>标注：{}</translation>
    </message>
    <message>
        <source>rejected: {}</source>
        <translation>已拒绝：{}</translation>
    </message>
    <message>
        <source>{text} and {count} more</source>
        <translation>{text} 等另外 {count} 个</translation>
    </message>
    <message>
        <source>{what} since version {number}</source>
        <translation>自版本 {number} 以来：{what}</translation>
    </message>
</context>
<context>
    <name>ExemplarConsent</name>
    <message>
        <source>About {} small patches of imagery per region stay in the model folder. Without them, an update cannot tell whether an old region got worse. They are left out when the model is exported.</source>
        <translation>每个区域约有 {} 个小影像图块保留在模型文件夹中。没有它们，更新就无法判断旧区域是否变差。导出模型时会将其去除。</translation>
    </message>
    <message>
        <source>Keep a few training patches in the model, so that updates can check and refresh old regions</source>
        <translation>在模型中保留少量训练图块，使更新时能检查并巩固旧区域</translation>
    </message>
</context>
<context>
    <name>ExportAdvanced</name>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>What the event's maps looked at</source>
        <translation>事件的各次制图所查看的范围</translation>
    </message>
</context>
<context>
    <name>ExportControl</name>
    <message>
        <source>&amp;Import a model…</source>
        <translation>导入模型(&amp;I)…</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；未写入任何内容。</translation>
    </message>
    <message>
        <source>Cancelled; the map was not written, the data are.</source>
        <translation>已取消；未写入地图，数据已写入。</translation>
    </message>
    <message>
        <source>E&amp;xport the inventory…</source>
        <translation>导出编目(&amp;X)…</translation>
    </message>
    <message>
        <source>Export the &amp;model…</source>
        <translation>导出模型(&amp;M)…</translation>
    </message>
    <message>
        <source>Exporting model {}</source>
        <translation>正在导出模型 {}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>Importing model {}</source>
        <translation>正在导入模型 {}</translation>
    </message>
    <message>
        <source>Landslides exported: {}</source>
        <translation>已导出滑坡：{}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>制图</translation>
    </message>
    <message>
        <source>Model '{name}' is in {path}.</source>
        <translation>模型“{name}”位于 {path}。</translation>
    </message>
    <message>
        <source>Model exported to {path}: {size:.1f} MB, probabilities within {most:.2g} of the model's.</source>
        <translation>模型已导出到 {path}：{size:.1f} MB，概率与模型的相差不超过 {most:.2g}。</translation>
    </message>
    <message>
        <source>Model exported to {}, with imagery.</source>
        <translation>模型已导出到 {}，包含影像。</translation>
    </message>
    <message>
        <source>Model exported to {}, without imagery.</source>
        <translation>模型已导出到 {}，不含影像。</translation>
    </message>
    <message>
        <source>Model in one file (*.zip)</source>
        <translation>单个文件的模型 (*.zip)</translation>
    </message>
    <message>
        <source>No model is chosen. Choose one on the Update page first.</source>
        <translation>未选择模型。请先在“更新”页选择一个。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>打开地图</translation>
    </message>
    <message>
        <source>Printing the map</source>
        <translation>正在打印地图</translation>
    </message>
    <message>
        <source>The project was changed while its map was printed: the map was not written.</source>
        <translation>打印地图期间工程已更改：未写入地图。</translation>
    </message>
    <message>
        <source>The starter is chosen: it comes with the plugin, so whoever has the plugin has it. Teach it on the Update page, which makes a model of your own, and export that one; or choose another model there.</source>
        <translation>当前选择的是起始模型：它随插件提供，有插件的人都有它。请在“更新”页让它学习，生成您自己的模型后再导出；或在那里选择其他模型。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Landslides</source>
        <translation>滑坡(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审核(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>作者(&amp;U)</translation>
    </message>
    <message>
        <source>All files begin with it</source>
        <translation>所有文件以此开头</translation>
    </message>
    <message>
        <source>As the inventory</source>
        <translation>与编目相同</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Coordinate reference system of the files; GeoJSON and KML are always in WGS 84</source>
        <translation>文件的坐标参照系；GeoJSON 和 KML 始终为 WGS 84</translation>
    </message>
    <message>
        <source>Coordinate s&amp;ystem</source>
        <translation>坐标系(&amp;Y)</translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <translation>数据(&amp;A)</translation>
    </message>
    <message>
        <source>Event: {}</source>
        <translation>事件：{}</translation>
    </message>
    <message>
        <source>Export landslides in this state of the review</source>
        <translation>导出处于此审核状态的滑坡</translation>
    </message>
    <message>
        <source>Export the inventory</source>
        <translation>导出编目</translation>
    </message>
    <message>
        <source>Exporting {}</source>
        <translation>正在导出 {}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>编目</translation>
    </message>
    <message>
        <source>It is made where it does not exist</source>
        <translation>不存在时会创建</translation>
    </message>
    <message>
        <source>Landslides that people drew or imported, where no exported candidate covers them</source>
        <translation>人工绘制或导入、且未被导出候选覆盖的滑坡</translation>
    </message>
    <message>
        <source>Last export: {} (landslides: {}). Decisions since: {}.</source>
        <translation>上次导出：{}（滑坡：{}）。此后的判定：{}。</translation>
    </message>
    <message>
        <source>Li&amp;cense</source>
        <translation>许可(&amp;C)</translation>
    </message>
    <message>
        <source>Metadata and &amp;statistics</source>
        <translation>元数据和统计(&amp;S)</translation>
    </message>
    <message>
        <source>Names and words of the attributes: ours, or those that another inventory asks for</source>
        <translation>属性的名称和用词：本插件的，或另一编目所要求的</translation>
    </message>
    <message>
        <source>Of the inventory and its map</source>
        <translation>编目及其地图的标题</translation>
    </message>
    <message>
        <source>Person or organization that answers for it</source>
        <translation>对其负责的个人或机构</translation>
    </message>
    <message>
        <source>Re&amp;place files that are there</source>
        <translation>替换已有文件(&amp;P)</translation>
    </message>
    <message>
        <source>Say in which folder and under which name to export.</source>
        <translation>请指定导出的文件夹和名称。</translation>
    </message>
    <message>
        <source>Smoot&amp;h outlines</source>
        <translation>平滑轮廓(&amp;H)</translation>
    </message>
    <message>
        <source>Sources, reviewers, numbers, areas and sizes, as JSON, Markdown, HTML and CSV</source>
        <translation>来源、审核人、数量、面积和规模，以 JSON、Markdown、HTML 和 CSV 写出</translation>
    </message>
    <message>
        <source>The open event, or a layer of candidates</source>
        <translation>打开的事件，或候选图层</translation>
    </message>
    <message>
        <source>There are no landslides to export. Open an event, or map some.</source>
        <translation>没有可导出的滑坡。请打开事件或进行制图。</translation>
    </message>
    <message>
        <source>There is no event and no layer of candidates. Map some landslides first.</source>
        <translation>没有事件，也没有候选图层。请先进行滑坡制图。</translation>
    </message>
    <message>
        <source>Tick a format, or the map.</source>
        <translation>请勾选一种格式或地图。</translation>
    </message>
    <message>
        <source>Tick at least one review state.</source>
        <translation>请至少勾选一种审核状态。</translation>
    </message>
    <message>
        <source>Under which others may use it</source>
        <translation>他人可据此使用的许可</translation>
    </message>
    <message>
        <source>Which landslides; by default those that a person has confirmed</source>
        <translation>导出哪些滑坡；默认为经人确认的</translation>
    </message>
    <message>
        <source>Without the stairs of pixels; borders stay shared, and areas are those of what is written</source>
        <translation>去除像元的阶梯状边缘；共用边界保持共用，面积以写出的结果为准</translation>
    </message>
    <message>
        <source>Without this, nothing is written where a file of the name exists</source>
        <translation>若不勾选，遇同名文件则不写入</translation>
    </message>
    <message>
        <source>Write the landslides as data for others</source>
        <translation>将滑坡写为数据供他人使用</translation>
    </message>
    <message>
        <source>and dra&amp;wn labels</source>
        <translation>以及绘制的标注(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ExtentChooser</name>
    <message>
        <source>Current view of the map</source>
        <translation>地图当前视图</translation>
    </message>
    <message>
        <source>Dra&amp;w the rectangle</source>
        <translation>绘制矩形(&amp;W)</translation>
    </message>
    <message>
        <source>Drag a rectangle on the map; it stays until you draw another one</source>
        <translation>在地图上拖出一个矩形；在绘制新矩形之前一直有效</translation>
    </message>
    <message>
        <source>Inside a polygon layer</source>
        <translation>多边形图层内部</translation>
    </message>
    <message>
        <source>Only the area inside the polygons of this layer is mapped</source>
        <translation>仅对该图层多边形内的范围制图</translation>
    </message>
    <message>
        <source>Rectangle drawn on the map</source>
        <translation>在地图上绘制的矩形</translation>
    </message>
    <message>
        <source>Whole post-event raster</source>
        <translation>整个灾后栅格</translation>
    </message>
</context>
<context>
    <name>FetchControl</name>
    <message>
        <source>Cancelled; nothing was downloaded.</source>
        <translation>已取消；未下载任何内容。</translation>
    </message>
    <message>
        <source>Download weights</source>
        <translation>下载权重</translation>
    </message>
    <message>
        <source>Download {repository} from {host}, about {megabytes} MB, to {file}? Licence: {licence}.</source>
        <translation>从 {host} 下载 {repository}（约 {megabytes} MB）到 {file}？许可：{licence}。</translation>
    </message>
    <message>
        <source>Encoder {} is ready: a training on this page starts from it.</source>
        <translation>编码器 {} 已就绪：此页上的训练将以它为起点。</translation>
    </message>
    <message>
        <source>see its page there</source>
        <translation>见其在该处的页面</translation>
    </message>
</context>
<context>
    <name>FetchPlan</name>
    <message>
        <source>Downloading weights</source>
        <translation>正在下载权重</translation>
    </message>
    <message>
        <source>Looking up weights</source>
        <translation>正在查找权重</translation>
    </message>
</context>
<context>
    <name>FitPlan</name>
    <message>
        <source>Fitting the weights to the reviews</source>
        <translation>正在按审核结果拟合权重</translation>
    </message>
    <message>
        <source>Going back to the usual weights</source>
        <translation>正在恢复通常的权重</translation>
    </message>
</context>
<context>
    <name>GroundBox</name>
    <message>
        <source>Apply to the candidates</source>
        <translation>应用于候选</translation>
    </message>
    <message>
        <source>Describe the terrain of the event's candidates, and apply the rules to them</source>
        <translation>描述事件的候选的地形，并对其应用规则</translation>
    </message>
    <message>
        <source>Ele&amp;vation</source>
        <translation>高程(&amp;V)</translation>
    </message>
    <message>
        <source>Elevation model, any coordinate system and pixel size: candidates get their terrain</source>
        <translation>高程模型，坐标系和像元大小不限：为候选添加地形信息</translation>
    </message>
    <message>
        <source>Elevations are in feet</source>
        <translation>高程以英尺为单位</translation>
    </message>
    <message>
        <source>Least slope</source>
        <translation>最小坡度</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Only where the raster does not say so itself</source>
        <translation>仅在栅格自身未说明时使用</translation>
    </message>
    <message>
        <source>Polygons, or a raster (0: land): what lies in it by more than a half is ruled out</source>
        <translation>多边形，或栅格（0：陆地）：过半位于其中的候选会被排除</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>地形</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水体</translation>
    </message>
    <message>
        <source>Water by the bands of the image, too</source>
        <translation>也按影像波段识别水体</translation>
    </message>
    <message>
        <source>What lies on flatter ground on the whole is ruled out: hidden, not lost</source>
        <translation>整体位于更平坦地面的候选会被排除：只是隐藏，不会丢失</translation>
    </message>
    <message>
        <source>Where more green light than near infrared comes back there is water; the bands must be known</source>
        <translation>绿光反射强于近红外之处为水体；必须已知这些波段</translation>
    </message>
</context>
<context>
    <name>GroundControl</name>
    <message>
        <source>Cancelled; some candidates are described. Apply it again for the rest.</source>
        <translation>已取消；部分候选已描述。请再次应用以处理其余候选。</translation>
    </message>
    <message>
        <source>Cancelled; the candidates stay as they were.</source>
        <translation>已取消；候选保持原样。</translation>
    </message>
    <message>
        <source>Candidates described: {}</source>
        <translation>已描述的候选：{}</translation>
    </message>
    <message>
        <source>Describing the terrain of the candidates</source>
        <translation>正在描述候选的地形</translation>
    </message>
    <message>
        <source>The event was closed meanwhile: its candidates are not described.</source>
        <translation>期间事件已关闭：未描述其候选。</translation>
    </message>
</context>
<context>
    <name>GroundPlan</name>
    <message>
        <source>Describing the terrain of the candidates</source>
        <translation>正在描述候选的地形</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Add rasters…</source>
        <translation>添加栅格…</translation>
    </message>
    <message>
        <source>As data for others, with metadata and statistics, or as a printed map.</source>
        <translation>作为供他人使用的数据（附元数据和统计），或作为打印的地图。</translation>
    </message>
    <message>
        <source>By keyboard: A accepts, R rejects, Space blinks before and after. Ten are enough to go on.</source>
        <translation>用键盘：A 接受，R 拒绝，空格在灾前与灾后之间闪切。十个即可继续下一步。</translation>
    </message>
    <message>
        <source>Check the images and the model below. What is proposed there needs no labels of yours.</source>
        <translation>请检查下方的影像和模型。其中的建议无需您提供任何标注。</translation>
    </message>
    <message>
        <source>Choose the images</source>
        <translation>选择影像</translation>
    </message>
    <message>
        <source>Draw landslides that the map lacks, and mark areas where all of them are drawn.</source>
        <translation>绘制图上缺少的滑坡，并标出滑坡已全部绘出的范围。</translation>
    </message>
    <message>
        <source>Export the inventory</source>
        <translation>导出编目</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Go to the labels</source>
        <translation>前往标注</translation>
    </message>
    <message>
        <source>Keep it to one line; the menu of the help button opens it again</source>
        <translation>收起为一行；可从帮助按钮的菜单中重新打开</translation>
    </message>
    <message>
        <source>Label what was missed</source>
        <translation>标注遗漏的滑坡</translation>
    </message>
    <message>
        <source>Make a map</source>
        <translation>进行制图</translation>
    </message>
    <message>
        <source>Make an event</source>
        <translation>新建事件</translation>
    </message>
    <message>
        <source>Map landslides</source>
        <translation>滑坡制图</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>新建事件…</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>下一步：{title}</translation>
    </message>
    <message>
        <source>One file that keeps the map, labels, and every decision about them.</source>
        <translation>一个文件，保存地图、标注以及对它们的每次判定。</translation>
    </message>
    <message>
        <source>One from after the event, and one from before it if there is one: any raster QGIS shows.</source>
        <translation>一幅灾后影像，如有灾前影像也选一幅：QGIS 能显示的任何栅格均可。</translation>
    </message>
    <message>
        <source>Review the candidates</source>
        <translation>审核候选</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>开始审核</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Teach a model</source>
        <translation>训练模型</translation>
    </message>
    <message>
        <source>Teach…</source>
        <translation>训练…</translation>
    </message>
    <message>
        <source>The starter becomes a model of your own, or yours better, by what you decided and drew.</source>
        <translation>根据您的判定和绘制,起始模型会成为您自己的模型,或使您的模型更好。</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>第 {number}/{count} 步：{title}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&amp;All of the help</source>
        <translation>全部帮助(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>本页帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quick start</source>
        <translation>快速入门(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Show the first steps</source>
        <translation>显示入门步骤(&amp;S)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>本页帮助</translation>
    </message>
    <message>
        <source>No program has opened the help. Open this file in a browser: {page}</source>
        <translation>没有程序打开帮助。请在浏览器中打开此文件：{page}</translation>
    </message>
    <message>
        <source>The help is not in this copy of the plugin: {page} is missing. Install the plugin's zip again; in a checkout, run ./build.sh docs.</source>
        <translation>此插件副本中没有帮助：缺少 {page}。请重新安装插件的 zip 文件；若为源码检出，请运行 ./build.sh docs。</translation>
    </message>
</context>
<context>
    <name>InventoryMap</name>
    <message>
        <source>1 landslide</source>
        <translation>1 处滑坡</translation>
    </message>
    <message>
        <source>Coordinates: {}; graticule WGS 84</source>
        <translation>坐标：{}；经纬网 WGS 84</translation>
    </message>
    <message>
        <source>Images: {}</source>
        <translation>影像：{}</translation>
    </message>
    <message>
        <source>Landslide</source>
        <translation>滑坡</translation>
    </message>
    <message>
        <source>Landslide inventory</source>
        <translation>滑坡编目</translation>
    </message>
    <message>
        <source>Landslides</source>
        <translation>滑坡</translation>
    </message>
    <message>
        <source>Model: {}</source>
        <translation>模型：{}</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Reviewed by: {}</source>
        <translation>审核人：{}</translation>
    </message>
    <message>
        <source>Sheet {} of {}: {}</source>
        <translation>第 {}/{} 幅：{}</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>图幅</translation>
    </message>
    <message>
        <source>The image has no georeference: coordinates are pixels.</source>
        <translation>影像没有地理参考：坐标为像元。</translation>
    </message>
    <message>
        <source>event of {}</source>
        <translation>{} 事件</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} 等另外 {} 个</translation>
    </message>
    <message>
        <source>{} landslides</source>
        <translation>{} 处滑坡</translation>
    </message>
    <message>
        <source>{} square pixels</source>
        <translation>{} 平方像元</translation>
    </message>
    <message>
        <source>{} · made with Landslide Mapper</source>
        <translation>{} · 由 Landslide Mapper 制作</translation>
    </message>
</context>
<context>
    <name>JobControl</name>
    <message>
        <source>Another job is running. Wait until it has ended, or cancel it.</source>
        <translation>另一个任务正在运行。请等待其结束或将其取消。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Landslide Mapper</source>
        <translation>Landslide Mapper</translation>
    </message>
    <message>
        <source>Set up the engine…</source>
        <translation>设置引擎…</translation>
    </message>
    <message>
        <source>The job failed unexpectedly: {}. The details are in the log panel 'Landslide Mapper'.</source>
        <translation>任务意外失败：{}。详情见日志面板“Landslide Mapper”。</translation>
    </message>
</context>
<context>
    <name>JobFooter</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>任务进度</translation>
    </message>
    <message>
        <source>Stop the job; nothing half-written is left behind</source>
        <translation>停止任务；不会留下未写完的文件</translation>
    </message>
</context>
<context>
    <name>JobThread</name>
    <message>
        <source>Starting the engine</source>
        <translation>正在启动引擎</translation>
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
        <translation>空格</translation>
    </message>
    <message>
        <source>These keys work on the map and on this page while the review is on</source>
        <translation>审核期间，这些按键在地图和本页上有效</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>blink</source>
        <translation>闪切</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>last version</source>
        <translation>上一版本</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>reshape</source>
        <translation>改形</translation>
    </message>
    <message>
        <source>split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>swipe</source>
        <translation>卷帘</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>LabelCountsView</name>
    <message>
        <source>&amp;Teach a model from these labels</source>
        <translation>用这些标注教模型(&amp;T)</translation>
    </message>
    <message>
        <source>Go to the page that updates your model, or trains a first one</source>
        <translation>转到更新模型或训练首个模型的页面</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>已标注</translation>
    </message>
    <message>
        <source>Landslides</source>
        <translation>滑坡</translation>
    </message>
    <message>
        <source>Landslides drawn or imported: {}</source>
        <translation>绘制或导入的滑坡：{}</translation>
    </message>
    <message>
        <source>Saved or not, everything that is drawn counts</source>
        <translation>无论是否保存，已绘制的都计入</translation>
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
        <translation>“{layer}”无法编辑。{because}</translation>
    </message>
    <message>
        <source>'{layer}' could not be saved, its edits are still there: {reasons}</source>
        <translation>“{layer}”无法保存，编辑内容仍保留：{reasons}</translation>
    </message>
</context>
<context>
    <name>LabelExchange</name>
    <message>
        <source>&amp;Files (polygons, LabelMe, mask)…</source>
        <translation>文件（多边形、LabelMe、掩膜）(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Import labels</source>
        <translation>导入标注(&amp;I)</translation>
    </message>
    <message>
        <source>Add the landslides of a polygon layer, of LabelMe files or of a mask to the labels</source>
        <translation>将多边形图层、LabelMe 文件或掩膜中的滑坡添加到标注</translation>
    </message>
    <message>
        <source>Add the rasters that the labels belong to first: each LabelMe file refers to one.</source>
        <translation>请先添加标注所属的栅格：每个 LabelMe 文件引用一个栅格。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Import labels</source>
        <translation>导入标注</translation>
    </message>
    <message>
        <source>LabelMe files written: {files}, landslides in them: {landslides}.</source>
        <translation>已写出的 LabelMe 文件：{files}，其中滑坡：{landslides}。</translation>
    </message>
    <message>
        <source>Left out because they lie in accuracy areas, wholly or in part: {}.</source>
        <translation>因全部或部分位于精度评估区而略过：{}。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Polygon layers of the project</source>
        <translation>工程的多边形图层</translation>
    </message>
    <message>
        <source>Polygons, LabelMe files, masks ({})</source>
        <translation>多边形、LabelMe 文件、掩膜 ({})</translation>
    </message>
    <message>
        <source>Stop; labels that are imported already stay</source>
        <translation>停止；已导入的标注会保留</translation>
    </message>
    <message>
        <source>Write the labels as LabelMe files, one for each raster</source>
        <translation>将标注写为 LabelMe 文件，每个栅格一个</translation>
    </message>
</context>
<context>
    <name>LabelMeDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Rasters</source>
        <translation>栅格(&amp;R)</translation>
    </message>
    <message>
        <source>A file is written for each ticked raster</source>
        <translation>为每个勾选的栅格写出一个文件</translation>
    </message>
    <message>
        <source>Beside each raster</source>
        <translation>与各栅格同一位置</translation>
    </message>
    <message>
        <source>Each file holds the labels inside one raster, in its pixels, and refers to it; the image itself is not copied.</source>
        <translation>每个文件以像元坐标保存一个栅格内的标注并引用该栅格；不复制影像本身。</translation>
    </message>
    <message>
        <source>Export labels as LabelMe files</source>
        <translation>将标注导出为 LabelMe 文件</translation>
    </message>
    <message>
        <source>Folder for the files; empty: beside each raster, where LabelMe looks for it</source>
        <translation>文件所在文件夹；留空：与各栅格同一位置，LabelMe 在那里查找</translation>
    </message>
    <message>
        <source>Re&amp;place files that are there</source>
        <translation>替换已有文件(&amp;P)</translation>
    </message>
    <message>
        <source>Sa&amp;ve in</source>
        <translation>保存到(&amp;V)</translation>
    </message>
    <message>
        <source>Without this, files that are there are left alone</source>
        <translation>若不勾选，已有文件保持不变</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Use areas for</source>
        <translation>标注区用途(&amp;U)</translation>
    </message>
    <message>
        <source>'{name}': landslides imported: {count}.</source>
        <translation>“{name}”：导入的滑坡：{count}。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>精度评估</translation>
    </message>
    <message>
        <source>All landslides in the current view are drawn: add it as a labelled area</source>
        <translation>当前视图中的滑坡均已绘出：将其添加为标注区</translation>
    </message>
    <message>
        <source>Areas removed, as nothing was left of them: {}.</source>
        <translation>因无剩余部分而移除的范围：{}。</translation>
    </message>
    <message>
        <source>Candidates in these areas that nobody has reviewed: {}. The model learns that they are no landslides. Review them, or draw them.</source>
        <translation>这些范围内尚未审核的候选：{}。模型会将其作为非滑坡学习。请审核这些候选，或将其绘出。</translation>
    </message>
    <message>
        <source>Click on a landslide: its outline is proposed from the images on the Map page. The mouse wheel changes its size, Enter takes it</source>
        <translation>点击滑坡：根据“制图”页的影像给出建议轮廓。鼠标滚轮改变其大小，Enter 采用</translation>
    </message>
    <message>
        <source>Draw &amp;landslides</source>
        <translation>绘制滑坡(&amp;L)</translation>
    </message>
    <message>
        <source>Draw labelled &amp;areas</source>
        <translation>绘制标注区(&amp;A)</translation>
    </message>
    <message>
        <source>Draw landslides with QGIS's polygon tool: left clicks set corners, a right click ends</source>
        <translation>用 QGIS 多边形工具绘制滑坡：左击添加顶点，右击结束</translation>
    </message>
    <message>
        <source>Draw where all landslides are drawn: what is not a landslide there is background</source>
        <translation>绘出所有滑坡均已画出的范围：其中非滑坡处即为背景</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>全部已保存</translation>
    </message>
    <message>
        <source>Files that could not be used: {count}. {first}</source>
        <translation>无法使用的文件：{count}。{first}</translation>
    </message>
    <message>
        <source>It has no coordinate reference system and was taken to be in the event's.</source>
        <translation>没有坐标参照系；已按事件的坐标系处理。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Labels are kept in an event: one file for all of its data. Make or open one to begin.</source>
        <translation>标注保存在事件中：一个文件包含其全部数据。请新建或打开一个事件以开始。</translation>
    </message>
    <message>
        <source>Landslide Mapper</source>
        <translation>Landslide Mapper</translation>
    </message>
    <message>
        <source>Landslides outside all labelled areas: {}. The model learns them, but not what lies around.</source>
        <translation>位于所有标注区之外的滑坡：{}。模型会学习这些滑坡，但不学习其周围。</translation>
    </message>
    <message>
        <source>Left out, as it was labelled before: {}.</source>
        <translation>因先前已标注而略过：{}。</translation>
    </message>
    <message>
        <source>Left out: {}.</source>
        <translation>略过：{}。</translation>
    </message>
    <message>
        <source>Let new corners meet those that are there, so that neighbours share their edges</source>
        <translation>使新顶点与已有顶点重合，相邻要素共用边界</translation>
    </message>
    <message>
        <source>Make or open an event</source>
        <translation>新建或打开事件</translation>
    </message>
    <message>
        <source>Next: click on or draw the landslides that you see, or import them.</source>
        <translation>下一步：点击或绘制您看到的滑坡，或将其导入。</translation>
    </message>
    <message>
        <source>Next: draw at least one landslide inside a training area.</source>
        <translation>下一步：在训练区内至少绘制一个滑坡。</translation>
    </message>
    <message>
        <source>Next: mark where all landslides are drawn: zoom there and mark the view, or draw the area.</source>
        <translation>下一步：指明哪里的滑坡已全部绘出：缩放到该处并标记视图，或绘制该范围。</translation>
    </message>
    <message>
        <source>Not saved yet: {}</source>
        <translation>尚未保存：{}</translation>
    </message>
    <message>
        <source>Outline landslides by &amp;click</source>
        <translation>点击勾绘滑坡(&amp;C)</translation>
    </message>
    <message>
        <source>Outside all rasters of the project: {}.</source>
        <translation>位于工程所有栅格之外：{}。</translation>
    </message>
    <message>
        <source>Overlapping another landslide (they count once): {}.</source>
        <translation>与其他滑坡重叠（只计一次）：{}。</translation>
    </message>
    <message>
        <source>Polygons removed, as they have no area: {}.</source>
        <translation>因无面积而移除的多边形：{}。</translation>
    </message>
    <message>
        <source>Repaired, as they crossed themselves: {}.</source>
        <translation>因自相交而修复：{}。</translation>
    </message>
    <message>
        <source>Repaired: {}.</source>
        <translation>已修复：{}。</translation>
    </message>
    <message>
        <source>Save what was drawn, and end drawing</source>
        <translation>保存所绘内容并结束绘制</translation>
    </message>
    <message>
        <source>Take away again what was just added</source>
        <translation>取消刚刚添加的内容</translation>
    </message>
    <message>
        <source>This &amp;view is fully labelled</source>
        <translation>此视图已完全标注(&amp;V)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Training: the model learns there. Validation: it is checked there while it learns. Accuracy: it never sees them, so that its accuracy can be measured there</source>
        <translation>训练：模型在此学习。验证：学习过程中在此检查。精度评估：模型从不使用，以便测量其精度</translation>
    </message>
    <message>
        <source>Turn on snapping</source>
        <translation>启用捕捉</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>covered by background</source>
        <translation>被背景覆盖</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>线</translation>
    </message>
    <message>
        <source>marked to be ignored</source>
        <translation>标记为忽略</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>off the map</source>
        <translation>在地图之外</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>rejected in a review</source>
        <translation>审核中已拒绝</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>without an area</source>
        <translation>无面积</translation>
    </message>
    <message>
        <source>without geometry</source>
        <translation>无几何</translation>
    </message>
    <message>
        <source>{km2} marked as fully labelled ({role}).</source>
        <translation>已将 {km2} 标记为完全标注（{role}）。</translation>
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
        <translation>少量随机位置可避免标注只跟随模型的看法。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>All landslides of this tile are drawn: it becomes a training area, and the next place is shown</source>
        <translation>此图块的滑坡均已绘出：它成为训练区，并显示下一位置</translation>
    </message>
    <message>
        <source>Choose a model on the Map page: it says where it is unsure.</source>
        <translation>请在“制图”页选择模型：由它指出不确定之处。</translation>
    </message>
    <message>
        <source>Choose the post-event raster on the Map page.</source>
        <translation>请在“制图”页选择灾后栅格。</translation>
    </message>
    <message>
        <source>Click a place to go there. Tick it when all its landslides are drawn; untick to undo.</source>
        <translation>点击位置可前往。其滑坡全部绘出后勾选；取消勾选即撤销。</translation>
    </message>
    <message>
        <source>Current view of the map</source>
        <translation>地图当前视图</translation>
    </message>
    <message>
        <source>Go to the next place that is not done</source>
        <translation>转到下一个未完成的位置</translation>
    </message>
    <message>
        <source>Label here next</source>
        <translation>下一步标注此处</translation>
    </message>
    <message>
        <source>Labels help most where the model is unsure. Let it suggest such places.</source>
        <translation>在模型不确定处标注最有帮助。让它建议这样的位置。</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>Next &amp;place</source>
        <translation>下一位置(&amp;P)</translation>
    </message>
    <message>
        <source>Open an event, or make a new one.</source>
        <translation>请打开或新建事件。</translation>
    </message>
    <message>
        <source>Places labelled: {done} of {count}</source>
        <translation>已标注位置：{done}/{count}</translation>
    </message>
    <message>
        <source>Rank the tiles of the scene by how unsure the model is; done places stay in the list</source>
        <translation>按模型的不确定程度对场景图块排序；已完成的位置仍在列表中</translation>
    </message>
    <message>
        <source>Su&amp;ggest places</source>
        <translation>建议位置(&amp;G)</translation>
    </message>
    <message>
        <source>Suggested places</source>
        <translation>建议位置</translation>
    </message>
    <message>
        <source>The decoders of the model's regions say different things here.</source>
        <translation>模型各区域的解码器在此结果不一。</translation>
    </message>
    <message>
        <source>The model is unsure, and the tile looks unlike the other suggestions.</source>
        <translation>模型不确定，且此图块与其他建议外观不同。</translation>
    </message>
    <message>
        <source>The probability is close to one half in much of this tile.</source>
        <translation>此图块的大部分概率接近二分之一。</translation>
    </message>
    <message>
        <source>The tile is marked as fully labelled.</source>
        <translation>此图块已标记为完全标注。</translation>
    </message>
    <message>
        <source>This place cannot be shown in the map's coordinate reference system.</source>
        <translation>此位置无法在地图的坐标参照系中显示。</translation>
    </message>
    <message>
        <source>Til&amp;e is labelled</source>
        <translation>图块已标注(&amp;E)</translation>
    </message>
    <message>
        <source>Uncertainty: {:.2f} bits per pixel.</source>
        <translation>不确定性：每像元 {:.2f} 比特。</translation>
    </message>
    <message>
        <source>Where to look for places that are worth labelling</source>
        <translation>在何处查找值得标注的位置</translation>
    </message>
    <message>
        <source>Whole scene</source>
        <translation>整个场景</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>regions disagree</source>
        <translation>区域间不一致</translation>
    </message>
    <message>
        <source>the model is unsure</source>
        <translation>模型不确定</translation>
    </message>
    <message>
        <source>unsure, looks different</source>
        <translation>不确定，外观不同</translation>
    </message>
</context>
<context>
    <name>LabelTransfer</name>
    <message>
        <source>Exporting labels</source>
        <translation>正在导出标注</translation>
    </message>
    <message>
        <source>Importing '{}'</source>
        <translation>正在导入“{}”</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>files: {}</source>
        <translation>文件：{}</translation>
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
        <translation>Landslide Mapper 设置</translation>
    </message>
</context>
<context>
    <name>LandslideMapperPlugin</name>
    <message>
        <source>Diagnostics…</source>
        <translation>诊断信息…</translation>
    </message>
    <message>
        <source>Landslide Mapper</source>
        <translation>Landslide Mapper</translation>
    </message>
    <message>
        <source>Map landslides from satellite images</source>
        <translation>利用卫星影像进行滑坡制图</translation>
    </message>
</context>
<context>
    <name>LastRun</name>
    <message>
        <source>Another threshold</source>
        <translation>其他阈值</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Last: {}</source>
        <translation>上次：{}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>制图</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>candidates: {}</source>
        <translation>候选：{}</translation>
    </message>
</context>
<context>
    <name>LiveChoice</name>
    <message>
        <source>&amp;Learn while I review</source>
        <translation>边审核边学习(&amp;L)</translation>
    </message>
    <message>
        <source>A quick update starts by itself after each handful of new labels and decisions. The view is refreshed when your hands rest; what you have reviewed stays as it is.</source>
        <translation>每积累少量新的标注和判定，快速更新就会自动开始。您停手时刷新视图；已审核的内容保持不变。</translation>
    </message>
    <message>
        <source>New labels and decisions after which an update starts</source>
        <translation>触发一次更新所需的新标注和判定数量</translation>
    </message>
    <message>
        <source>new labels and decisions start an update</source>
        <translation>个新标注和判定后开始更新</translation>
    </message>
</context>
<context>
    <name>LiveLearning</name>
    <message>
        <source>Learning while you review is switched off: three updates in a row did not help. The Update page says why.</source>
        <translation>审核期间的学习已关闭：连续三次更新均无改进。原因见“更新”页。</translation>
    </message>
    <message>
        <source>The last handful did not help: {reason} The version in use stays.</source>
        <translation>最近的新标注和判定没有带来改进：{reason} 使用中的版本保持不变。</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>&amp;Boxes for triage</source>
        <translation>用于初筛的边界框(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Map landslides</source>
        <translation>滑坡制图(&amp;M)</translation>
    </message>
    <message>
        <source>Boxes by &amp;Faster R-CNN</source>
        <translation>用 Faster R-CNN 生成边界框(&amp;F)</translation>
    </message>
    <message>
        <source>Find landslides and add them to the project</source>
        <translation>查找滑坡并添加到工程</translation>
    </message>
    <message>
        <source>More: what else these choices can give</source>
        <translation>更多：这些选择还能得到什么</translation>
    </message>
    <message>
        <source>Needs a model that was taught boxes: Update page, Advanced</source>
        <translation>需要学习过边界框的模型：“更新”页，“高级”</translation>
    </message>
    <message>
        <source>One box with a score around each landslide, to see where to look first</source>
        <translation>每个滑坡周围一个带分数的边界框，便于了解先看哪里</translation>
    </message>
</context>
<context>
    <name>MapControl</name>
    <message>
        <source>Add candidates and probability to the project</source>
        <translation>将候选和概率添加到工程</translation>
    </message>
    <message>
        <source>Add layers</source>
        <translation>添加图层</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；未写入任何内容。</translation>
    </message>
    <message>
        <source>Candidate landslides: {count}</source>
        <translation>滑坡候选：{count}</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>从停止处继续</translation>
    </message>
    <message>
        <source>Map what is missing; what is finished is kept</source>
        <translation>对缺少的部分制图；已完成的部分保留</translation>
    </message>
    <message>
        <source>Open the attribute table of the candidates</source>
        <translation>打开候选的属性表</translation>
    </message>
    <message>
        <source>Show all candidates</source>
        <translation>显示所有候选</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The event was closed while the map was made: candidates in {file}: {count}</source>
        <translation>制图期间事件已关闭：{file} 中的候选：{count}</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>{} more are reviewed already or were there before</source>
        <translation>已审核或原已存在：{}</translation>
    </message>
    <message>
        <source>{} were cut where others are</source>
        <translation>因与其他候选重叠而被裁切：{}</translation>
    </message>
</context>
<context>
    <name>MapGroup</name>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>影像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keep the layout in the project</source>
        <translation>在工程中保留布局(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>地图(&amp;M)</translation>
    </message>
    <message>
        <source>A grid of sheets</source>
        <translation>格网图幅</translation>
    </message>
    <message>
        <source>Attri&amp;bution</source>
        <translation>署名(&amp;B)</translation>
    </message>
    <message>
        <source>C&amp;olors</source>
        <translation>颜色(&amp;O)</translation>
    </message>
    <message>
        <source>Format of the file; size and orientation of the paper, or a template of your own: keep the layout in the project, edit it there, and save it as template</source>
        <translation>文件的格式；纸张的尺寸和方向，或您自己的模板：在工程中保留布局，在那里编辑并保存为模板</translation>
    </message>
    <message>
        <source>One for each of: {}</source>
        <translation>每个要素一幅：{}</translation>
    </message>
    <message>
        <source>One map</source>
        <translation>一幅地图</translation>
    </message>
    <message>
        <source>One map; or an atlas: sheets of one scale over the landslides, or one for each polygon</source>
        <translation>一幅地图；或地图集：覆盖滑坡的同一比例尺图幅，或每个多边形一幅</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Print the landslides as a map</source>
        <translation>将滑坡输出为地图</translation>
    </message>
    <message>
        <source>Raster below the landslides; may be empty</source>
        <translation>滑坡下方的栅格；可留空</translation>
    </message>
    <message>
        <source>Scale of the sheets</source>
        <translation>图幅的比例尺</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>图幅</translation>
    </message>
    <message>
        <source>To edit it under Project &gt; Layouts; it shows the exported GeoPackage, so tick that, too</source>
        <translation>可在“工程 &gt; 布局”中编辑；它显示导出的 GeoPackage，因此请一并勾选</translation>
    </message>
    <message>
        <source>What the colors of the landslides tell</source>
        <translation>滑坡颜色表示的内容</translation>
    </message>
    <message>
        <source>Where the image is from, as its license asks for</source>
        <translation>影像来源，按其许可要求填写</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>&amp;Area</source>
        <translation>范围(&amp;A)</translation>
    </message>
    <message>
        <source>A layer that is no file (XYZ, WMS) is rendered with pixels of this size on the ground; proposed is that of the screen at the current scale</source>
        <translation>非文件图层（XYZ、WMS）按此地面像元大小渲染；建议值为当前比例尺下屏幕的像元大小</translation>
    </message>
    <message>
        <source>Add a polygon layer that bounds the area to map, or choose another area.</source>
        <translation>请添加界定制图范围的多边形图层，或选择其他范围。</translation>
    </message>
    <message>
        <source>Add a post-event raster to the project.</source>
        <translation>请向工程添加灾后栅格。</translation>
    </message>
    <message>
        <source>Automatic (from image)</source>
        <translation>自动（根据影像）</translation>
    </message>
    <message>
        <source>Boxes: {name}</source>
        <translation>边界框：{name}</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>请选择模型。</translation>
    </message>
    <message>
        <source>Choose a raster</source>
        <translation>选择栅格</translation>
    </message>
    <message>
        <source>Choose a region</source>
        <translation>选择区域</translation>
    </message>
    <message>
        <source>Choose the attribute that names the region of each polygon.</source>
        <translation>请选择给出各多边形区域名称的属性。</translation>
    </message>
    <message>
        <source>Choose the raster taken after the event.</source>
        <translation>请选择灾后拍摄的栅格。</translation>
    </message>
    <message>
        <source>Choose the region of the model that fits this scene best.</source>
        <translation>请选择模型中最适合此场景的区域。</translation>
    </message>
    <message>
        <source>Draw a rectangle on the map.</source>
        <translation>请在地图上绘制一个矩形。</translation>
    </message>
    <message>
        <source>Folder for the candidates (GeoPackage) and the probability (GeoTIFF)</source>
        <translation>存放候选（GeoPackage）和概率（GeoTIFF）的文件夹</translation>
    </message>
    <message>
        <source>Landslide Mapper</source>
        <translation>Landslide Mapper</translation>
    </message>
    <message>
        <source>Landslides {date}</source>
        <translation>滑坡 {date}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>制图</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>模型(&amp;D)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>P&amp;ost-event</source>
        <translation>灾后(&amp;O)</translation>
    </message>
    <message>
        <source>P&amp;re-event</source>
        <translation>灾前(&amp;R)</translation>
    </message>
    <message>
        <source>Pi&amp;xel size</source>
        <translation>像元大小(&amp;X)</translation>
    </message>
    <message>
        <source>Pre-event and post-event raster are the same layer. Choose two different ones.</source>
        <translation>灾前与灾后栅格是同一图层。请选择两个不同的图层。</translation>
    </message>
    <message>
        <source>Raster taken after the event</source>
        <translation>灾后拍摄的栅格</translation>
    </message>
    <message>
        <source>Raster taken before the event; may be left empty</source>
        <translation>灾前拍摄的栅格；可留空</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>区域(&amp;G)</translation>
    </message>
    <message>
        <source>Sa&amp;ve in</source>
        <translation>保存到(&amp;V)</translation>
    </message>
    <message>
        <source>Swap pre-event and post-event raster</source>
        <translation>交换灾前与灾后栅格</translation>
    </message>
    <message>
        <source>The model that finds landslides</source>
        <translation>用于查找滑坡的模型</translation>
    </message>
    <message>
        <source>The region whose decoder is used</source>
        <translation>使用其解码器的区域</translation>
    </message>
    <message>
        <source>This model compares two dates: choose the raster taken before the event.</source>
        <translation>此模型比较两个时相：请选择灾前拍摄的栅格。</translation>
    </message>
    <message>
        <source>Where to look for landslides</source>
        <translation>在何处查找滑坡</translation>
    </message>
    <message>
        <source>With the event</source>
        <translation>与事件一起</translation>
    </message>
</context>
<context>
    <name>MapPlan</name>
    <message>
        <source>Preparing layer {}</source>
        <translation>正在准备图层 {}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source> (the decoder of '{best}' reaches {iou:.2f} IoU on the new labels)</source>
        <translation> （“{best}”的解码器在新标注上的 IoU 为 {iou:.2f}）</translation>
    </message>
    <message>
        <source> If that QGIS has crashed, delete {path} and open the event again.</source>
        <translation> 如果该 QGIS 已崩溃，请删除 {path} 并重新打开事件。</translation>
    </message>
    <message>
        <source> Its last lines are in {file}.</source>
        <translation> 最后几行位于 {file}。</translation>
    </message>
    <message>
        <source> Its last words: {lines}</source>
        <translation> 最后的输出：{lines}</translation>
    </message>
    <message>
        <source> Its last words: {lines}.</source>
        <translation> 最后的输出：{lines}。</translation>
    </message>
    <message>
        <source>'change' maps the change between the dates without a network: there is nothing to make smaller. Name a model.</source>
        <translation>“change”不用网络，直接对两个时相间的变化制图：没有可缩小的内容。请指定模型。</translation>
    </message>
    <message>
        <source>'{answer}' is no answer, expected one of {answers}.</source>
        <translation>“{answer}”不是有效回答，应为 {answers} 之一。</translation>
    </message>
    <message>
        <source>'{command}' learns in one process only: start it again without torchrun.</source>
        <translation>“{command}”只在一个进程中学习：请不用 torchrun 重新启动。</translation>
    </message>
    <message>
        <source>'{csv_geometry}' is no way to write places to CSV, expected {choices}.</source>
        <translation>“{csv_geometry}”不是将位置写入 CSV 的方式，应为 {choices}。</translation>
    </message>
    <message>
        <source>'{expression}' is not an expression: {reason}.</source>
        <translation>“{expression}”不是表达式：{reason}。</translation>
    </message>
    <message>
        <source>'{foreign}' is no file of a model version.</source>
        <translation>“{foreign}”不是模型版本的文件。</translation>
    </message>
    <message>
        <source>'{layer}' cannot say where {scene} is: it has no georeference.</source>
        <translation>“{layer}”无法判断 {scene} 的位置：没有地理参考。</translation>
    </message>
    <message>
        <source>'{layer}' has most of the scene in {there}.</source>
        <translation>“{layer}”中该场景的大部分位于 {there}。</translation>
    </message>
    <message>
        <source>'{layer}' has most of {scene} in no region; its images decide.</source>
        <translation>“{layer}”中 {scene} 的大部分不在任何区域内；由其影像决定。</translation>
    </message>
    <message>
        <source>'{layer}' has {scene} in {regions}, which the model does not know; skipped.</source>
        <translation>“{layer}”中 {scene} 位于 {regions}，模型没有该区域；已略过。</translation>
    </message>
    <message>
        <source>'{layer}' was not written: QGIS has lost {place}. Open the event again.</source>
        <translation>“{layer}”未写入：QGIS 丢失了 {place}。请重新打开事件。</translation>
    </message>
    <message>
        <source>'{name}' does not say what was mapped. Name polygons of the area that was mapped.</source>
        <translation>“{name}”未说明对哪里制过图。请指定制图范围的多边形。</translation>
    </message>
    <message>
        <source>'{name}' has no place on the map, so that no elevations can be laid below it. Georeference it.</source>
        <translation>“{name}”在地图上没有位置，因此无法叠加高程。请先进行地理配准。</translation>
    </message>
    <message>
        <source>'{name}' holds no accuracy areas (found: {found}). Draw areas for accuracy, label all landslides in them, and measure again.</source>
        <translation>“{name}”没有精度评估区（现有：{found}）。请绘制精度评估区，标注其中的所有滑坡，然后重新测量。</translation>
    </message>
    <message>
        <source>'{name}' holds no landslide that covers an area.</source>
        <translation>“{name}”中没有具有面积的滑坡。</translation>
    </message>
    <message>
        <source>'{name}' holds no polygon, expected the accuracy areas: where all landslides of the reference were mapped. Draw them, and measure again.</source>
        <translation>“{name}”没有多边形，应含精度评估区，即已绘出全部参考滑坡的范围。请绘制后重新测量。</translation>
    </message>
    <message>
        <source>'{name}' holds {count:,} points more than once, such as number {number}: each is judged once. Keep one row of each, or only one sample.</source>
        <translation>“{name}”中有 {count:,} 个点重复出现，例如编号 {number}：每个点只判读一次。请每个点只保留一行，或只保留一个样本。</translation>
    </message>
    <message>
        <source>'{name}' holds {kind}, but landslides are polygons. Choose a polygon layer, or turn closed lines into polygons first (Processing: Lines to polygons).</source>
        <translation>“{name}”包含的是 {kind}，但滑坡是多边形。请选择多边形图层，或先将闭合线转为多边形（处理工具：线转多边形）。</translation>
    </message>
    <message>
        <source>'{name}' is no coordinate reference system, expected a code such as EPSG:32654.</source>
        <translation>“{name}”不是坐标参照系，应为 EPSG:32654 之类的代码。</translation>
    </message>
    <message>
        <source>'{name}' is no sample: found {found}, expected the strata {strata} and, where a point was judged, the reference {answers}.</source>
        <translation>“{name}”不是样本：现有 {found}，应含层 {strata}，且已判读的点应含参考值 {answers}。</translation>
    </message>
    <message>
        <source>'{name}' is no sample: it lacks the columns {missing}. Draw a sample first, and judge its points.</source>
        <translation>“{name}”不是样本：缺少列 {missing}。请先抽取样本并判读其中的点。</translation>
    </message>
    <message>
        <source>'{name}' is no scheme of attributes, expected {known}, or a file that ends in .json.</source>
        <translation>“{name}”不是属性方案，应为 {known}，或以 .json 结尾的文件。</translation>
    </message>
    <message>
        <source>'{name}' is no way to run a network here.</source>
        <translation>“{name}”不是此处可用的网络运行方式。</translation>
    </message>
    <message>
        <source>'{output}' lies inside the model that it is made from. Choose another folder.</source>
        <translation>“{output}”位于其来源模型之内。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>'{path}' cannot be read: {reason}. Choose another name.</source>
        <translation>无法读取“{path}”：{reason}。请选择其他名称。</translation>
    </message>
    <message>
        <source>'{path}' lies on another grid than the scene and is not used.</source>
        <translation>“{path}”与场景的格网不同，不予使用。</translation>
    </message>
    <message>
        <source>'{post}' and '{pre}'</source>
        <translation>“{post}”和“{pre}”</translation>
    </message>
    <message>
        <source>'{probability}' does not say its threshold. Name one (--threshold), from 0 to 1.</source>
        <translation>“{probability}”未说明其阈值。请指定一个（--threshold），取值 0 至 1。</translation>
    </message>
    <message>
        <source>'{probability}' has no parts whose weights could be fitted: it is not of a starter and the change, or its files *_starter.tif and *_change.tif are not beside it. Map two dates without a model.</source>
        <translation>“{probability}”没有可拟合权重的组成部分：它不是由起始模型与变化得到的，或其文件 *_starter.tif 和 *_change.tif 不在旁边。请不用模型对两个时相制图。</translation>
    </message>
    <message>
        <source>'{probability}' is not what '{starter}' and '{change}' make together: another map has been written over them. Map the scene again, into files of another name.</source>
        <translation>“{probability}”与“{starter}”和“{change}”合成的结果不符：它们已被另一幅地图覆盖。请重新对该场景制图，并写入其他名称的文件。</translation>
    </message>
    <message>
        <source>'{python}' is not a working Python (exit code {code}).{said}</source>
        <translation>“{python}”不是可用的 Python（退出代码 {code}）。{said}</translation>
    </message>
    <message>
        <source>'{python}', named in {where}, is QGIS. Choose the Python of an environment that has torch.</source>
        <translation>“{python}”（指定于 {where}）是 QGIS。请选择装有 torch 的环境的 Python。</translation>
    </message>
    <message>
        <source>'{raster}' has no place on the map. Georeference it first.</source>
        <translation>“{raster}”在地图上没有位置。请先进行地理配准。</translation>
    </message>
    <message>
        <source>'{region}' cannot be the id of a region: use 1 to 64 letters a-z, digits, '-' or '_', a letter or digit first (e.g. 'hokkaido-2018').</source>
        <translation>“{region}”不能作为区域标识：请使用 1 至 64 个字符，限小写字母 a-z、数字、“-”或“_”，以字母或数字开头（例如“hokkaido-2018”）。</translation>
    </message>
    <message>
        <source>'{report}' is not an earlier report; it is left alone. Choose another name.</source>
        <translation>“{report}”不是以前的报告，保持不变。请选择其他名称。</translation>
    </message>
    <message>
        <source>'{table}' has no column '{name}'; it has {names}.</source>
        <translation>“{table}”没有列“{name}”；现有：{names}。</translation>
    </message>
    <message>
        <source>'{table}' has no geometries.</source>
        <translation>“{table}”没有几何。</translation>
    </message>
    <message>
        <source>'{table}' takes {geometry}, got {found}.</source>
        <translation>“{table}”的几何应为 {geometry}，实际为 {found}。</translation>
    </message>
    <message>
        <source>'{table}': {rows} rows but {geometries} geometries.</source>
        <translation>“{table}”：{rows} 行，但有 {geometries} 个几何。</translation>
    </message>
    <message>
        <source>'{title}' is open read-only: {read_only_because}</source>
        <translation>“{title}”以只读方式打开：{read_only_because}</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 置信区间</translation>
    </message>
    <message>
        <source>; did you mean {close!r}?</source>
        <translation>（是否指 {close!r}？）</translation>
    </message>
    <message>
        <source>A '{kind}' has {types}, found {content}.</source>
        <translation>“{kind}”应包含 {types}，实际为 {content}。</translation>
    </message>
    <message>
        <source>A Dask worker cannot import {library}. Start workers in a Python with the engine's packages, and with the folder that holds landslide_mapper in PYTHONPATH.</source>
        <translation>一个 Dask 工作进程无法导入 {library}。请在装有引擎软件包的 Python 中启动工作进程，并将包含 landslide_mapper 的文件夹加入 PYTHONPATH。</translation>
    </message>
    <message>
        <source>A Dask worker failed with {kind}: {error}</source>
        <translation>一个 Dask 工作进程失败（{kind}）：{error}</translation>
    </message>
    <message>
        <source>A Shapefile is several files: copy those with the endings .shx and .dbf beside it.</source>
        <translation>Shapefile 由多个文件组成：请将以 .shx 和 .dbf 结尾的文件也复制到其旁边。</translation>
    </message>
    <message>
        <source>A block of {size:.1f} MB cannot be handed to the worker in '{folder}': {reason}. Free some space there, or set TMPDIR to another folder.</source>
        <translation>无法在“{folder}”中将 {size:.1f} MB 的数据块交给工作进程：{reason}。请在该处腾出空间，或将 TMPDIR 设为其他文件夹。</translation>
    </message>
    <message>
        <source>A decoder cannot cost {allowed}: allow more than 0.</source>
        <translation>解码器的开销不能为 {allowed}：允许值须大于 0。</translation>
    </message>
    <message>
        <source>A downloaded file is damaged. Try again.</source>
        <translation>下载的文件已损坏。请重试。</translation>
    </message>
    <message>
        <source>A folder cannot be written. Make it writable for your account, then try again.</source>
        <translation>无法写入文件夹。请让您的账户可写入该文件夹，然后重试。</translation>
    </message>
    <message>
        <source>A least slope needs elevations: name an elevation model (--dem), or leave the slope out.</source>
        <translation>最小坡度需要高程：请指定高程模型（--dem），或去掉坡度。</translation>
    </message>
    <message>
        <source>A line of more than {limit} bytes is not a message.</source>
        <translation>超过 {limit} 字节的行不是消息。</translation>
    </message>
    <message>
        <source>A patch size of {patch_size} pixels is not possible, expected a multiple of {step} from {least} on.</source>
        <translation>图块大小不能为 {patch_size} 像元，应为 {step} 的倍数且不小于 {least}。</translation>
    </message>
    <message>
        <source>A patch size of {patch_size} pixels is not possible, expected a multiple of {step}.</source>
        <translation>图块大小不能为 {patch_size} 像元，应为 {step} 的倍数。</translation>
    </message>
    <message>
        <source>A point of the sample has no place in the event's coordinate reference system.</source>
        <translation>样本中有一个点在事件的坐标参照系中没有位置。</translation>
    </message>
    <message>
        <source>A polygon could not be copied: {reason}.</source>
        <translation>一个多边形无法复制：{reason}。</translation>
    </message>
    <message>
        <source>A quick update is of one process: leave out torchrun, or 'quick'.</source>
        <translation>快速更新只用一个进程：请去掉 torchrun，或去掉“quick”。</translation>
    </message>
    <message>
        <source>A row of '{table}' needs a value for '{column}'.</source>
        <translation>“{table}”的行需要“{column}”的值。</translation>
    </message>
    <message>
        <source>A row of '{table}' needs a value for '{name}'.</source>
        <translation>“{table}”的行需要“{name}”的值。</translation>
    </message>
    <message>
        <source>A stratum has only {found:,} pixels, fewer than the {wanted:,} points asked for: all of them are in the sample. Smaller pixels or a wider buffer would give more.</source>
        <translation>某一层仅有 {found:,} 个像元，少于要求的 {wanted:,} 个点：已全部纳入样本。减小像元或加宽缓冲区可增加数量。</translation>
    </message>
    <message>
        <source>A time limit of {max_minutes} minutes leaves no time to train.</source>
        <translation>{max_minutes} 分钟的时间限制不足以进行训练。</translation>
    </message>
    <message>
        <source>A training starts from a model or from encoder weights: leave out '{model}' or '{file}'.</source>
        <translation>训练从模型或编码器权重开始：请去掉“{model}”或“{file}”。</translation>
    </message>
    <message>
        <source>About {share:.0%} of the pixels are valid in every date.</source>
        <translation>约 {share:.0%} 的像元在每个时相都有效。</translation>
    </message>
    <message>
        <source>About {share:.0%} of the {date} raster holds {fill:g} in all bands, as pixels without data often do: it is mapped like all else. If it is no image, assign this nodata value (in QGIS: Raster &gt; Conversion &gt; Translate).</source>
        <translation>“{date}”栅格约有 {share:.0%} 在所有波段中都是 {fill:g},无数据像元常是如此:它们与其他地方一样制图。如果那里不是影像,请指定该无数据值(QGIS:栅格 &gt; 转换 &gt; 转换格式)。</translation>
    </message>
    <message>
        <source>Accuracy areas of which nothing was compared, as they lie below other ones or where nothing was mapped: {count:,}.</source>
        <translation>因位于其他范围之下或处于未制图之处而未作任何比较的精度评估区：{count:,}。</translation>
    </message>
    <message>
        <source>After {phase}: {fault}</source>
        <translation>{phase} 之后：{fault}</translation>
    </message>
    <message>
        <source>All of this is labelled already ({roles}); nothing was added.</source>
        <translation>此范围已全部标注（{roles}）；未添加任何内容。</translation>
    </message>
    <message>
        <source>All pixels of the {date} raster that were looked at have the same values: there is nothing to compare. Choose another raster, or other bands.</source>
        <translation>{date} 栅格中检查过的所有像元值都相同：没有可比较的内容。请选择其他栅格或其他波段。</translation>
    </message>
    <message>
        <source>All pixels of {raster} have the same values: clouds cannot be told in it.</source>
        <translation>{raster} 的所有像元值相同：无法从中识别云。</translation>
    </message>
    <message>
        <source>All rasters are too small: the largest has {width} x {height} pixels, a patch needs {least} x {least}.</source>
        <translation>所有栅格都太小：最大的为 {width} x {height} 像元，而一个图块需要 {least} x {least}。</translation>
    </message>
    <message>
        <source>All that is known on these rasters is landslide, so the model would find landslides everywhere. Mark an area in which every landslide is drawn (Label page), or reject wrong candidates.</source>
        <translation>这些栅格上已知的全是滑坡，模型会因此将各处都判为滑坡。请标出所有滑坡均已绘出的范围（“标注”页），或拒绝错误的候选。</translation>
    </message>
    <message>
        <source>All that was mapped lies on or around landslides: the sample has no stratum for the rest.</source>
        <translation>制图范围全部位于滑坡上或其周围：样本没有其余部分的层。</translation>
    </message>
    <message>
        <source>All workers of the Dask scheduler at '{address}' are gone, and none has come for {seconds:g} seconds. Start some, then the same job again.</source>
        <translation>“{address}”处 Dask 调度器的所有工作进程都已消失，{seconds:g} 秒内没有新的加入。请启动一些，然后重新启动同一任务。</translation>
    </message>
    <message>
        <source>An ONNX file holds no imagery: leave keep_imagery out, or export a .zip file or a folder.</source>
        <translation>ONNX 文件不包含影像：请去掉 keep_imagery，或导出为 .zip 文件或文件夹。</translation>
    </message>
    <message>
        <source>An event has no table '{table}'; it has {tables}.</source>
        <translation>事件没有表“{table}”；现有：{tables}。</translation>
    </message>
    <message>
        <source>An event in a database is copied with the database's own tools, such as pg_dump.</source>
        <translation>数据库中的事件应使用数据库自身的工具复制，例如 pg_dump。</translation>
    </message>
    <message>
        <source>Another QGIS is setting the engine up just now (process {process}). Wait until it is done.</source>
        <translation>另一个 QGIS 正在设置引擎（进程 {process}）。请等待其完成。</translation>
    </message>
    <message>
        <source>Another process of this training has ended, and so it stops. Start the same job again: it goes on from its last checkpoint.</source>
        <translation>此训练的另一个进程已结束，因此训练停止。请重新启动同一作业：它会从最近的检查点继续。</translation>
    </message>
    <message>
        <source>Another program is writing to it: end that there, or copy the file.</source>
        <translation>另一个程序正在写入：请在该程序中结束写入，或复制此文件。</translation>
    </message>
    <message>
        <source>Another program is writing {path}; nothing was written. Wait a moment, then do it again.</source>
        <translation>另一个程序正在写入 {path}；未写入任何内容。请稍候再试。</translation>
    </message>
    <message>
        <source>Apple graphics and CPU</source>
        <translation>Apple GPU 和 CPU</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Area of landslides</source>
        <translation>滑坡面积</translation>
    </message>
    <message>
        <source>Area of the landslides</source>
        <translation>滑坡面积</translation>
    </message>
    <message>
        <source>Area {number}: {width} wide</source>
        <translation>区域 {number}：宽 {width}</translation>
    </message>
    <message>
        <source>Around mapped landslides</source>
        <translation>已制图滑坡的周围</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>理想情况</translation>
    </message>
    <message>
        <source>At 1:{scale} the map would have {count} sheets, expected {most} at most. Choose a smaller scale, such as 1:{coarser}.</source>
        <translation>按 1:{scale}，地图将有 {count} 幅，最多应为 {most} 幅。请选择更小的比例尺，例如 1:{coarser}。</translation>
    </message>
    <message>
        <source>At {unclear:,} points nobody could tell; they are left out, as if they were like the others.</source>
        <translation>有 {unclear:,} 个点无法判读；已略去，视为与其他点相同。</translation>
    </message>
    <message>
        <source>Attributes that have no place here: {names}.</source>
        <translation>此处不可用的属性：{names}。</translation>
    </message>
    <message>
        <source>Band {number} of the {date} raster is its alpha band, but was chosen as an image: nothing is masked by it.</source>
        <translation>{date} 栅格的波段 {number} 是其 alpha 波段，但被选作影像：不用它掩膜。</translation>
    </message>
    <message>
        <source>Band {number} of the {date} raster is its alpha band: there is no data where it is transparent.</source>
        <translation>{date} 栅格的波段 {number} 是其 alpha 波段：透明处无数据。</translation>
    </message>
    <message>
        <source>Band {number} of the {date} raster is marked as alpha, but holds an image: it is not read, and nothing is masked by it.</source>
        <translation>{date} 栅格的波段 {number} 标记为 alpha，但内容是影像：不读取它，也不用它掩膜。</translation>
    </message>
    <message>
        <source>Band {number} of the {date} raster is marked as alpha, but holds an image: it is read like the others, and nothing is masked by it.</source>
        <translation>{date} 栅格的波段 {number} 标记为 alpha，但内容是影像：与其他波段一样读取，不用它掩膜。</translation>
    </message>
    <message>
        <source>Band {number} of the {date} raster {raster} has a colour table: its values are numbers of colours, expected brightness. Expand it to red, green and blue (in QGIS: Raster &gt; Conversion &gt; PCT to RGB).</source>
        <translation>{date} 栅格 {raster} 的波段 {number} 有颜色表：其值是颜色编号，而非亮度。请将其展开为红、绿、蓝（QGIS：栅格 &gt; 转换 &gt; PCT转RGB）。</translation>
    </message>
    <message>
        <source>Band {number} of {raster} holds {data_type} values, expected whole or real numbers.</source>
        <translation>{raster} 的波段 {number} 的值为 {data_type}，应为整数或实数。</translation>
    </message>
    <message>
        <source>Bands: {read}</source>
        <translation>波段：{read}</translation>
    </message>
    <message>
        <source>Both rasters are in {crs}.</source>
        <translation>两个栅格的坐标系均为：{crs}。</translation>
    </message>
    <message>
        <source>Both rasters hold {post}.</source>
        <translation>两个栅格的数据类型均为 {post}。</translation>
    </message>
    <message>
        <source>Boxes are taught to a model of your own. Update the starter first: that makes one.</source>
        <translation>边界框只能由您自己的模型学习。请先更新起始模型：这样会生成您自己的模型。</translation>
    </message>
    <message>
        <source>Boxes by {by} need a model that was taught them (train-boxes), '{change}' is none. Choose such a model, or draw the boxes from masks (--by {masks}).</source>
        <translation>用 {by} 生成边界框需要学习过边界框的模型（train-boxes），而“{change}”不是。请选择这样的模型，或由掩膜绘制边界框（--by {masks}）。</translation>
    </message>
    <message>
        <source>Boxes have no attributes of terrain, and the model does not look at it: '{dem}' is not used.</source>
        <translation>边界框没有地形属性，模型也不使用地形：不使用“{dem}”。</translation>
    </message>
    <message>
        <source>Brightness of the dates: contrast x {gain:.2f} after the event.</source>
        <translation>两个时相的亮度：灾后对比度 x {gain:.2f}。</translation>
    </message>
    <message>
        <source>Bringing in {number:,} of {count:,}</source>
        <translation>正在导入 {number:,}/{count:,}</translation>
    </message>
    <message>
        <source>Bringing the probability back to the post-event raster's grid</source>
        <translation>正在将概率还原到灾后栅格的格网</translation>
    </message>
    <message>
        <source>Burning the polygons failed</source>
        <translation>多边形栅格化失败</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>按面积</translation>
    </message>
    <message>
        <source>By area: inventory and reference were compared on pixels of {pixel:g} m inside the accuracy areas. Landslide Mapper lets no model learn from areas with that role.</source>
        <translation>按面积：在精度评估区内，以 {pixel:g} m 的像元比较编目与参考。Landslide Mapper 不让任何模型从此用途的区域学习。</translation>
    </message>
    <message>
        <source>By landslide</source>
        <translation>按滑坡</translation>
    </message>
    <message>
        <source>By landslide: one of the reference is found where at least {half:.0%} of it is mapped; a mapped one is right where at least {half:.0%} of it is landslide in the reference. Those that lie in the areas with less than half of their area are not counted.</source>
        <translation>按滑坡：参考滑坡至少有 {half:.0%} 被制图时视为检出；制图的滑坡至少有 {half:.0%} 在参考中为滑坡时视为正确。位于区内的面积不足一半的滑坡不计入。</translation>
    </message>
    <message>
        <source>By their names '{after}' shows the ground before the event, and '{before}' after it: are they swapped?</source>
        <translation>从名称看，“{after}”显示的是事件之前的地面，“{before}”显示的是之后的：是否弄反了？</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Candidate landslides: {candidates}</source>
        <translation>滑坡候选：{candidates}</translation>
    </message>
    <message>
        <source>Candidate {number} has no shape and cannot be a landslide. Reject it, or draw its shape.</source>
        <translation>候选 {number} 没有形状，不能作为滑坡。请拒绝它，或绘制其形状。</translation>
    </message>
    <message>
        <source>Candidates need a value for {missing}.</source>
        <translation>候选需要以下项的值：{missing}。</translation>
    </message>
    <message>
        <source>Candidates to merge: {count}, expected two or more that touch. Select them with Ctrl or Shift.</source>
        <translation>要合并的候选：{count}，应为两个或更多相接的候选。请用 Ctrl 或 Shift 选择。</translation>
    </message>
    <message>
        <source>Cannot bring {name} onto the grid of the post-event raster</source>
        <translation>无法将 {name} 对齐到灾后栅格的格网</translation>
    </message>
    <message>
        <source>Cannot bring {path} ({what}) to the raster's coordinate reference system</source>
        <translation>无法将 {path}（{what}）转换到栅格的坐标参照系</translation>
    </message>
    <message>
        <source>Cannot choose bands {bands} of {raster}</source>
        <translation>无法选择 {raster} 的波段 {bands}</translation>
    </message>
    <message>
        <source>Cannot compare the clouds of the two dates</source>
        <translation>无法比较两个时相的云</translation>
    </message>
    <message>
        <source>Cannot compare {path} with the scene</source>
        <translation>无法将 {path} 与场景比较</translation>
    </message>
    <message>
        <source>Cannot copy {source}</source>
        <translation>无法复制 {source}</translation>
    </message>
    <message>
        <source>Cannot copy {source}: {reason}</source>
        <translation>无法复制 {source}：{reason}</translation>
    </message>
    <message>
        <source>Cannot make the folder {folder}: {reason}.</source>
        <translation>无法创建文件夹 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>Cannot name the classes of {path}</source>
        <translation>无法为 {path} 的类别命名</translation>
    </message>
    <message>
        <source>Cannot open the raster {name}: {reason}.</source>
        <translation>无法打开栅格 {name}：{reason}。</translation>
    </message>
    <message>
        <source>Cannot read the inventory {source}</source>
        <translation>无法读取编目 {source}</translation>
    </message>
    <message>
        <source>Cannot read the inventory {source}: GDAL gave no reason.</source>
        <translation>无法读取编目 {source}：GDAL 未给出原因。</translation>
    </message>
    <message>
        <source>Cannot read the layout template {path}: {reason}. Choose another one.</source>
        <translation>无法读取布局模板 {path}：{reason}。请选择其他模板。</translation>
    </message>
    <message>
        <source>Cannot read the mask of {name}</source>
        <translation>无法读取 {name} 的掩膜</translation>
    </message>
    <message>
        <source>Cannot read the mask {mask}</source>
        <translation>无法读取掩膜 {mask}</translation>
    </message>
    <message>
        <source>Cannot read the mask {path}</source>
        <translation>无法读取掩膜 {path}</translation>
    </message>
    <message>
        <source>Cannot read {mask}</source>
        <translation>无法读取 {mask}</translation>
    </message>
    <message>
        <source>Cannot read {name}</source>
        <translation>无法读取 {name}</translation>
    </message>
    <message>
        <source>Cannot read {name} at column {col_off}, row {row_off} (the file may be truncated or its drive gone)</source>
        <translation>无法读取 {name} 的第 {col_off} 列、第 {row_off} 行（文件可能不完整，或其驱动器已断开）</translation>
    </message>
    <message>
        <source>Cannot read {path}</source>
        <translation>无法读取 {path}</translation>
    </message>
    <message>
        <source>Cannot read {path}, expected the {what} as polygons: {reason}. {advice}</source>
        <translation>无法读取 {path}，应为多边形形式的 {what}：{reason}。{advice}</translation>
    </message>
    <message>
        <source>Cannot read {probability}</source>
        <translation>无法读取 {probability}</translation>
    </message>
    <message>
        <source>Cannot read {raster}</source>
        <translation>无法读取 {raster}</translation>
    </message>
    <message>
        <source>Cannot repair {path}</source>
        <translation>无法修复 {path}</translation>
    </message>
    <message>
        <source>Cannot write into {folder}: {reason}. Choose a folder that can be written.</source>
        <translation>无法写入 {folder}：{reason}。请选择可写入的文件夹。</translation>
    </message>
    <message>
        <source>Cannot write the map {path}: {reason}.</source>
        <translation>无法写出地图 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Cannot write training patches to {folder}: {reason}.</source>
        <translation>无法将训练图块写入 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>Cannot write {output} ({space}): {reason}. Choose a folder that can be written, or another name.</source>
        <translation>无法写入 {output}（{space}）：{reason}。请选择可写入的文件夹，或其他名称。</translation>
    </message>
    <message>
        <source>Cannot write {output} ({space}); make room there, or choose another folder</source>
        <translation>无法写入 {output}（{space}）；请在该处腾出空间，或选择其他文件夹</translation>
    </message>
    <message>
        <source>Cannot write {path}</source>
        <translation>无法写入 {path}</translation>
    </message>
    <message>
        <source>Cannot write {path} (folder {folder}: {free}). Choose another folder or make room there</source>
        <translation>无法写入 {path}（文件夹 {folder}：{free}）。请选择其他文件夹，或在该处腾出空间</translation>
    </message>
    <message>
        <source>Cannot write {path} ({space})</source>
        <translation>无法写入 {path}（{space}）</translation>
    </message>
    <message>
        <source>Cannot write {path} ({space}): {reason}. Choose another folder, or make room there.</source>
        <translation>无法写入 {path}（{space}）：{reason}。请选择其他文件夹，或在该处腾出空间。</translation>
    </message>
    <message>
        <source>Cannot write {path}: it is a folder. Choose another name.</source>
        <translation>无法写入 {path}：这是一个文件夹。请选择其他名称。</translation>
    </message>
    <message>
        <source>Cannot write {path}: {reason}. Choose a folder that can be written.</source>
        <translation>无法写入 {path}：{reason}。请选择可写入的文件夹。</translation>
    </message>
    <message>
        <source>Cannot write {path}: {reason}. Choose another folder.</source>
        <translation>无法写入 {path}：{reason}。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Cannot write {path}: {reason}. It may be open in another program: close it, or choose another name.</source>
        <translation>无法写入 {path}：{reason}。它可能已在其他程序中打开：请将其关闭，或选择其他名称。</translation>
    </message>
    <message>
        <source>Cannot write {target} ({space}): {reason}. Choose another folder or name, or make room.</source>
        <translation>无法写入 {target}（{space}）：{reason}。请选择其他文件夹或名称，或腾出空间。</translation>
    </message>
    <message>
        <source>Cannot write {target} ({space}): {reason}. It may be open in another program, or its folder may be read-only: close the program, or choose another folder.</source>
        <translation>无法写入 {target}（{space}）：{reason}。它可能已在其他程序中打开，或其文件夹为只读：请关闭该程序，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Cannot write {target} ({space}); make room there, or choose another folder</source>
        <translation>无法写入 {target}（{space}）；请在该处腾出空间，或选择其他文件夹</translation>
    </message>
    <message>
        <source>Cannot write {target}: {reason}.</source>
        <translation>无法写入 {target}：{reason}。</translation>
    </message>
    <message>
        <source>Cannot write {target}: {reason}. Choose another folder.</source>
        <translation>无法写入 {target}：{reason}。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Check that the labels lie on the landslides, and that all scenes show the same bands in the same order, with the image before the event as the pre-event raster.</source>
        <translation>请检查标注是否落在滑坡上，所有场景的波段及其顺序是否相同，以及灾前影像是否设为灾前栅格。</translation>
    </message>
    <message>
        <source>Checking the bundle</source>
        <translation>正在检查离线包</translation>
    </message>
    <message>
        <source>Checkpoint '{final}' cannot be written: {error}. Free some space and start again.</source>
        <translation>无法写入检查点“{final}”：{error}。请腾出空间后重新开始。</translation>
    </message>
    <message>
        <source>Choose an elevation model, or where water is.</source>
        <translation>请选择高程模型，或水体所在位置。</translation>
    </message>
    <message>
        <source>Choose another Python in the settings of Landslide Mapper, or set LANDSLIDE_MAPPER_PYTHON.</source>
        <translation>请在 Landslide Mapper 的设置中选择其他 Python，或设置 LANDSLIDE_MAPPER_PYTHON。</translation>
    </message>
    <message>
        <source>Choose either the files of a scene or its folder; exactly one of them.</source>
        <translation>请选择场景的文件或其文件夹，二者只选其一。</translation>
    </message>
    <message>
        <source>Choose the raster taken after the event: its bands tell water.</source>
        <translation>请选择灾后拍摄的栅格：由其波段识别水体。</translation>
    </message>
    <message>
        <source>Choosing patches</source>
        <translation>正在选择图块</translation>
    </message>
    <message>
        <source>Choosing the region</source>
        <translation>正在选择区域</translation>
    </message>
    <message>
        <source>Clay is told these wavelengths in micrometres: {listed}.</source>
        <translation>告知 Clay 的波长（微米）为：{listed}。</translation>
    </message>
    <message>
        <source>Clay knows bands by their wavelengths, and none for band '{band}'; it knows {known}. Choose bands that it knows, or train without context.</source>
        <translation>Clay 按波长识别波段，而波段“{band}”没有波长；它已知 {known}。请选择它已知的波段，或不用上下文训练。</translation>
    </message>
    <message>
        <source>Clay knows bands by their wavelengths, and the images do not name their {bands} bands. Name them in the files (band descriptions: red, green, blue, nir, …), or train without context.</source>
        <translation>Clay 按波长识别波段，而影像未给出其 {bands} 个波段的名称。请在文件中为波段命名（波段描述：red、green、blue、nir、…），或不用上下文训练。</translation>
    </message>
    <message>
        <source>Clay takes the encoder's place with context clay-encoder: network {network} does not go with it. Leave out the network, or ask for context clay.</source>
        <translation>使用上下文 clay-encoder 时，Clay 取代编码器：网络 {network} 与其不匹配。请去掉网络，或改用上下文 clay。</translation>
    </message>
    <message>
        <source>Clay takes the encoder's place, and {start} holds another encoder. Leave it out, or start from a model that was trained with context clay-encoder.</source>
        <translation>Clay 取代编码器，而 {start} 含有另一个编码器。请去掉它，或以用上下文 clay-encoder 训练的模型为起点。</translation>
    </message>
    <message>
        <source>Clouds and snow hide {share:.0%} of the {date} raster.</source>
        <translation>云和雪遮挡了 {date} 栅格的 {share:.0%}。</translation>
    </message>
    <message>
        <source>Clouds and snow seem to hide {share:.0%} of the {date} raster: mask them (--clouds), or choose another date.</source>
        <translation>云和雪似乎遮挡了 {date} 栅格的 {share:.0%}：请将其掩膜（--clouds），或选择其他时相。</translation>
    </message>
    <message>
        <source>Clouds in '{raster}' are told by rules.</source>
        <translation>“{raster}”中的云按规则识别。</translation>
    </message>
    <message>
        <source>Clouds in '{raster}' are told by rules: {reason}.</source>
        <translation>“{raster}”中的云按规则识别：{reason}。</translation>
    </message>
    <message>
        <source>Clouds in '{raster}' are told by the network {network}.</source>
        <translation>“{raster}”中的云由网络 {network} 识别。</translation>
    </message>
    <message>
        <source>Clouds were not looked for in '{raster}': {reason}</source>
        <translation>未在“{raster}”中查找云：{reason}</translation>
    </message>
    <message>
        <source>Clouds were not looked for: {reason}</source>
        <translation>未查找云：{reason}</translation>
    </message>
    <message>
        <source>Clouds, shadow and snow hide {share:.1%} of the {date} raster in the area.</source>
        <translation>云、阴影和雪遮挡了范围内 {date} 栅格的 {share:.1%}。</translation>
    </message>
    <message>
        <source>Column '{column}' takes {expected}, got {value!r}.</source>
        <translation>列“{column}”应为 {expected}，实际为 {value!r}。</translation>
    </message>
    <message>
        <source>Comparing inventory and reference</source>
        <translation>正在比较编目与参考</translation>
    </message>
    <message>
        <source>Completeness by size</source>
        <translation>各大小的完整性</translation>
    </message>
    <message>
        <source>Context '{context}' needs the file of Clay's weights (--context-weights; in the dock under Advanced), or a model with context to start from.</source>
        <translation>上下文“{context}”需要 Clay 的权重文件（--context-weights；在停靠窗口的“高级”中），或以带上下文的模型为起点。</translation>
    </message>
    <message>
        <source>Context '{context}' needs the file of Clay's weights. Name it: --context-weights, or in the dock under Advanced.</source>
        <translation>上下文“{context}”需要 Clay 的权重文件。请指定：--context-weights，或在停靠窗口的“高级”中。</translation>
    </message>
    <message>
        <source>Copy or export it again, for instance as a GeoPackage.</source>
        <translation>请重新复制或导出，例如导出为 GeoPackage。</translation>
    </message>
    <message>
        <source>Cutting patches</source>
        <translation>正在裁切图块</translation>
    </message>
    <message>
        <source>Cutting patches from the images</source>
        <translation>正在从影像裁切图块</translation>
    </message>
    <message>
        <source>Cutting patches from the labelled scenes</source>
        <translation>正在从已标注场景裁切图块</translation>
    </message>
    <message>
        <source>Dask cannot start workers on this machine: {reason}</source>
        <translation>Dask 无法在此计算机上启动工作进程：{reason}</translation>
    </message>
    <message>
        <source>Dask is not installed in the engine's Python, {python}. Install it with: {python} -m pip install distributed</source>
        <translation>引擎的 Python（{python}）中未安装 Dask。请这样安装：{python} -m pip install distributed</translation>
    </message>
    <message>
        <source>Decoder '{decoder}' has no steps with attention '{attention}'; {known} have.</source>
        <translation>解码器“{decoder}”没有带注意力“{attention}”的层级；具备的有 {known}。</translation>
    </message>
    <message>
        <source>Device '{kind}' was asked for, but this engine maps only, on the devices 'auto' and 'cpu'. Set up the full engine for it, or choose one of these.</source>
        <translation>指定了设备“{kind}”，但此引擎仅用于制图，可用设备为“auto”和“cpu”。请为该设备设置完整引擎，或从这两者中选择。</translation>
    </message>
    <message>
        <source>Device '{kind}' was asked for, but {reason}. Choose 'auto' or 'cpu'.</source>
        <translation>指定了设备“{kind}”，但无法使用：{reason}。请选择“auto”或“cpu”。</translation>
    </message>
    <message>
        <source>Downloading and unpacking: {done:.0f} of about {total:.0f} MB, {rate:.1f} MB/s</source>
        <translation>正在下载并解压：{done:.0f} MB，共约 {total:.0f} MB，{rate:.1f} MB/s</translation>
    </message>
    <message>
        <source>Downloading uv, which installs faster and knows PyTorch's builds</source>
        <translation>正在下载 uv，它安装更快，并了解 PyTorch 的各种构建</translation>
    </message>
    <message>
        <source>Drawing the candidates</source>
        <translation>正在勾绘候选</translation>
    </message>
    <message>
        <source>Drawing the maps of the report failed</source>
        <translation>绘制报告的地图失败</translation>
    </message>
    <message>
        <source>Drawing the sample</source>
        <translation>正在抽取样本</translation>
    </message>
    <message>
        <source>Each region is an output of its own, in which 0.5 stands for the region's threshold. A program that takes files with one output only needs one file per region.</source>
        <translation>每个区域是一个单独的输出，其中 0.5 对应该区域的阈值。只接受单输出文件的程序需要每个区域一个文件。</translation>
    </message>
    <message>
        <source>Encoder '{name}' has {found} levels; the decoder needs {levels}.</source>
        <translation>编码器“{name}”有 {found} 级；解码器需要 {levels} 级。</translation>
    </message>
    <message>
        <source>Encoder {output} is ready</source>
        <translation>编码器 {output} 已就绪</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}</source>
        <translation>第 {epoch}/{epochs} 轮</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}: IoU {mean_iou:.3f}</source>
        <translation>第 {epoch}/{epochs} 轮：IoU {mean_iou:.3f}</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}: average precision {precision}</source>
        <translation>第 {epoch}/{epochs} 轮：平均精度 {precision}</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}: error {error:.3f}</source>
        <translation>第 {epoch}/{epochs} 轮：误差 {error:.3f}</translation>
    </message>
    <message>
        <source>Estimated as the area of the inventory, times what the reference holds per mapped area in the accuracy areas (ratio estimator; Cochran 1977). That is right where the accuracy areas stand for all that was mapped: draw a stratified sample where they were not chosen at random.</source>
        <translation>估计方法：编目面积乘以精度评估区内参考面积与制图面积之比（比率估计量；Cochran 1977）。仅当精度评估区能代表全部制图范围时才正确：若不是随机选取的，请抽取分层样本。</translation>
    </message>
    <message>
        <source>Estimated from the stratified sample below: errors of the map are taken out, and the interval is that of the sampling (Olofsson and others 2014).</source>
        <translation>由下方的分层样本估计：已去除地图的误差，区间为抽样的区间（Olofsson 等 2014）。</translation>
    </message>
    <message>
        <source>Event '{title}' has no scene of region '{region}'. Choose its rasters on the Map page.</source>
        <translation>事件“{title}”没有区域“{region}”的场景。请在“制图”页选择其栅格。</translation>
    </message>
    <message>
        <source>Exemplars of region '{region}' cannot be written: {error}.</source>
        <translation>无法写入区域“{region}”的保留图块：{error}。</translation>
    </message>
    <message>
        <source>Exporting model {name}</source>
        <translation>正在导出模型 {name}</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>F1 is highest at a threshold of {threshold:.2f} ({f1:.3f}). That is known only because the accuracy areas were looked at: a threshold that is chosen here must be measured on other areas.</source>
        <translation>F1 在阈值 {threshold:.2f} 时最高（{f1:.3f}）。这是查看了精度评估区才得知的：在此选定的阈值必须在其他区域上测量。</translation>
    </message>
    <message>
        <source>Field '{name}' of a '{kind}' must be {expected}: {excerpt}.</source>
        <translation>“{kind}”的字段“{name}”应为 {expected}：{excerpt}。</translation>
    </message>
    <message>
        <source>Figures by threshold</source>
        <translation>各阈值的指标</translation>
    </message>
    <message>
        <source>Folder '{folder}' cannot be written: {reason}.</source>
        <translation>无法写入文件夹“{folder}”：{reason}。</translation>
    </message>
    <message>
        <source>For cards of AMD, Intel and NVIDIA; cannot train or update a model.</source>
        <translation>适用于 AMD、Intel 和 NVIDIA 显卡；不能训练或更新模型。</translation>
    </message>
    <message>
        <source>Found (recall)</source>
        <translation>检出（召回率）</translation>
    </message>
    <message>
        <source>From what size the inventory is complete is not defined: {reason}.</source>
        <translation>无法确定编目从多大起完整：{reason}。</translation>
    </message>
    <message>
        <source>Going on after epoch {epoch} of an interrupted training.</source>
        <translation>从第 {epoch} 轮之后继续中断的训练。</translation>
    </message>
    <message>
        <source>Going on after epoch {epoch} of {phase}.</source>
        <translation>从 {phase} 的第 {epoch} 轮之后继续。</translation>
    </message>
    <message>
        <source>Going on where an earlier try of this map stopped: {share:.0%} are done.</source>
        <translation>从此图先前停止处继续：已完成 {share:.0%}。</translation>
    </message>
    <message>
        <source>HF_HUB_OFFLINE is set, so nothing is fetched. Unset it, or use a file of weights.</source>
        <translation>已设置 HF_HUB_OFFLINE，因此不会下载任何内容。请取消该设置，或使用权重文件。</translation>
    </message>
    <message>
        <source>Half precision changes this model's probabilities too much; it runs in float32.</source>
        <translation>半精度使此模型的概率变化过大；改用 float32 运行。</translation>
    </message>
    <message>
        <source>How right the inventory is</source>
        <translation>编目的正确程度</translation>
    </message>
    <message>
        <source>How this was measured</source>
        <translation>测量方法</translation>
    </message>
    <message>
        <source>Importing model {name}</source>
        <translation>正在导入模型 {name}</translation>
    </message>
    <message>
        <source>Index '{index}' is for change without a model. Choose the model '{change}', or leave it out.</source>
        <translation>指数“{index}”用于不使用模型的变化制图。请选择模型“{change}”，或去掉该指数。</translation>
    </message>
    <message>
        <source>Index {index}: a score of 0.5 stands for {threshold:.3g} above what is usual in the scene, which {share:.2%} of it reaches.</source>
        <translation>指数 {index}：得分 0.5 表示比场景中的通常值高 {threshold:.3g}，场景的 {share:.2%} 达到该值。</translation>
    </message>
    <message>
        <source>Index {index}: {reason}</source>
        <translation>指数 {index}：{reason}</translation>
    </message>
    <message>
        <source>Inside {areas:,} accuracy areas ({size}): {mapped:,} mapped landslides, of which {right:,} are right; {real:,} landslides of the reference, of which {found:,} were found.</source>
        <translation>在 {areas:,} 个精度评估区（{size}）内：制图滑坡 {mapped:,} 个，其中正确 {right:,} 个；参考滑坡 {real:,} 个，其中检出 {found:,} 个。</translation>
    </message>
    <message>
        <source>Intervals: as there are few areas, they were cut into {number:,} blocks of {side:,.0f} m, which were drawn 2,000 times with replacement (bootstrap, 2.5 and 97.5 per cent). How much other areas would differ from these is not in the intervals.</source>
        <translation>区间：由于区域较少，将其切成 {number:,} 个 {side:,.0f} m 的块，有放回抽取 2,000 次（自助法，2.5 和 97.5 百分位）。其他区域与这些区域的差异不包含在区间内。</translation>
    </message>
    <message>
        <source>Intervals: the {number:,} areas were drawn 2,000 times with replacement (bootstrap, 2.5 and 97.5 per cent).</source>
        <translation>区间：对 {number:,} 个区域有放回抽取 2,000 次（自助法，2.5 和 97.5 百分位）。</translation>
    </message>
    <message>
        <source>Inventory and reference are the same layer, '{name}': nothing is measured that way. Choose as reference what people mapped without the map.</source>
        <translation>编目与参考是同一图层“{name}”：这样无法衡量任何东西。请选择人工在不看地图的情况下绘制的结果作为参考。</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>IoU (intersection over union)</source>
        <translation>IoU（交并比）</translation>
    </message>
    <message>
        <source>It does not speak the worker's protocol. {error}</source>
        <translation>它不支持工作进程的协议。{error}</translation>
    </message>
    <message>
        <source>It ended with exit code {code}: {line}</source>
        <translation>以退出代码 {code} 结束：{line}</translation>
    </message>
    <message>
        <source>It expects the values as they are in images like those that the model learned from.</source>
        <translation>它需要与模型学习所用影像中相同的原始值。</translation>
    </message>
    <message>
        <source>It is not known which bands of {raster} show red, green and blue, so that clouds cannot be told (number of bands: {count}). Name the bands in the file, choose them, or draw the clouds as polygons.</source>
        <translation>不知道 {raster} 的哪些波段是红、绿、蓝,因此无法识别云(波段数:{count})。请在文件中为波段命名、选择波段,或将云绘制为多边形。</translation>
    </message>
    <message>
        <source>It is the model's only region.</source>
        <translation>这是模型唯一的区域。</translation>
    </message>
    <message>
        <source>It starts from version {version} of model '{model}'.</source>
        <translation>从模型“{model}”的版本 {version} 开始。</translation>
    </message>
    <message>
        <source>It was asked for.</source>
        <translation>由用户指定。</translation>
    </message>
    <message>
        <source>It was trained on a single patch: label a larger area, or more scenes.</source>
        <translation>仅用一个图块训练：请标注更大的范围或更多场景。</translation>
    </message>
    <message>
        <source>It was trained too briefly (epochs: {epochs}): give it more time.</source>
        <translation>训练时间过短（轮数：{epochs}）：请给予更多时间。</translation>
    </message>
    <message>
        <source>It was tried in two ways. First: {first} Then: {second}</source>
        <translation>已用两种方式尝试。第一次：{first} 第二次：{second}</translation>
    </message>
    <message>
        <source>Its encoder starts from {file}.</source>
        <translation>其编码器从 {file} 开始。</translation>
    </message>
    <message>
        <source>Joining the Dask cluster {place}</source>
        <translation>正在连接位于 {place} 的 Dask 集群</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>判读数</translation>
    </message>
    <message>
        <source>Labels outside the rasters of region {region}: {outside}. They are not used.</source>
        <translation>位于区域 {region} 的栅格之外的标注：{outside}。不予使用。</translation>
    </message>
    <message>
        <source>Labels that were taken over from the review are no reference, as the map made them: {count:,} were left out.</source>
        <translation>由审核转入的标注出自地图，不能作为参考：已略去 {count:,} 个。</translation>
    </message>
    <message>
        <source>Landslide</source>
        <translation>滑坡</translation>
    </message>
    <message>
        <source>Landslide area A (m²)</source>
        <translation>滑坡面积 A (m²)</translation>
    </message>
    <message>
        <source>Landslides described: {count:,}</source>
        <translation>已描述的滑坡：{count:,}</translation>
    </message>
    <message>
        <source>Landslides exported: {landslides:,}</source>
        <translation>已导出滑坡：{landslides:,}</translation>
    </message>
    <message>
        <source>Landslides of the inventory</source>
        <translation>编目中的滑坡</translation>
    </message>
    <message>
        <source>Landslides overlap: {area} that several cover are counted once in all totals.</source>
        <translation>滑坡有重叠：重复覆盖的 {area} 在所有合计中只计一次。</translation>
    </message>
    <message>
        <source>Landslides that overlap cannot be brought together, so their total area is not known. Check their geometries.</source>
        <translation>重叠的滑坡无法合并，因此总面积未知。请检查其几何。</translation>
    </message>
    <message>
        <source>Landslides with elevations in a part of them only: {count:,}. See the attribute dem_share.</source>
        <translation>仅部分范围有高程的滑坡：{count:,}。请查看属性 dem_share。</translation>
    </message>
    <message>
        <source>Landslides without elevations: {count:,}. Their terrain is not known.</source>
        <translation>没有高程的滑坡：{count:,}。其地形未知。</translation>
    </message>
    <message>
        <source>Layer '{inventory}' has no landslide that is {statuses}, so there is nothing to map. Review the candidates first, or choose other review states.</source>
        <translation>图层“{inventory}”中没有状态为 {statuses} 的滑坡，因此没有可制图的内容。请先审核候选，或选择其他审核状态。</translation>
    </message>
    <message>
        <source>Layer '{inventory}' holds no polygon, so there is nothing to map.</source>
        <translation>图层“{inventory}”没有多边形，因此没有可制图的内容。</translation>
    </message>
    <message>
        <source>Layer '{layer}' does not reach into the area to map. Choose another area.</source>
        <translation>图层“{layer}”未覆盖到制图范围。请选择其他范围。</translation>
    </message>
    <message>
        <source>Layer '{layer}' has no pixels of its own, and so large an area could only be rendered with pixels of {metres:.4g} m, where the model needs {model:.3g} m. Choose a smaller area: the current view, a rectangle or polygons.</source>
        <translation>图层“{layer}”没有自身的像元，如此大的范围只能以 {metres:.4g} m 的像元渲染，而模型需要 {model:.3g} m。请选择较小的范围：当前视图、矩形或多边形。</translation>
    </message>
    <message>
        <source>Layer '{layer}' has no pixels of its own: it comes from a server, or QGIS computes it. Export it as a GeoTIFF with QGIS, and choose that one.</source>
        <translation>图层“{layer}”没有自身的像元：它来自服务器，或由 QGIS 计算得出。请用 QGIS 将其导出为 GeoTIFF，并选择该文件。</translation>
    </message>
    <message>
        <source>Layer '{layer}' holds no points to visit. Choose another layer.</source>
        <translation>图层“{layer}”没有待查看的点。请选择其他图层。</translation>
    </message>
    <message>
        <source>Layer '{layer}' holds no polygons, or is broken. Choose another layer.</source>
        <translation>图层“{layer}”没有多边形，或已损坏。请选择其他图层。</translation>
    </message>
    <message>
        <source>Layer '{layer}' holds no polygons, so no sheets can be made of it. Choose another layer.</source>
        <translation>图层“{layer}”不含多边形，无法由其生成图幅。请选择其他图层。</translation>
    </message>
    <message>
        <source>Layer '{layer}' holds no polygons. Choose a polygon layer.</source>
        <translation>图层“{layer}”没有多边形。请选择多边形图层。</translation>
    </message>
    <message>
        <source>Layer '{layer}' is empty, expected one polygon for each sheet. Choose another layer.</source>
        <translation>图层“{layer}”为空，应为每个图幅一个多边形。请选择其他图层。</translation>
    </message>
    <message>
        <source>Layer '{layer}' is more than a file: it is drawn by a server or a database, or its CRS was set in QGIS. Save it as a file first (Export &gt; Save As).</source>
        <translation>图层“{layer}”不仅仅是文件：它由服务器或数据库绘制，或其 CRS 在 QGIS 中设定。请先将其保存为文件（导出 &gt; 另存为）。</translation>
    </message>
    <message>
        <source>Layer '{layer}' is no plain raster file, which an event needs in order to find it again. Save it as a GeoTIFF, and choose that one.</source>
        <translation>图层“{layer}”不是普通的栅格文件，事件无法再次找到它。请将其保存为 GeoTIFF 并选择该文件。</translation>
    </message>
    <message>
        <source>Layer '{layer}' is not valid any more. Repair its source or choose another.</source>
        <translation>图层“{layer}”已失效。请修复其数据源，或选择其他图层。</translation>
    </message>
    <message>
        <source>Layer '{layer}' would be rendered to {width:,} x {height:,} pixels; at most {most:,} are allowed. Choose a smaller area or larger pixels.</source>
        <translation>图层“{layer}”渲染后将为 {width:,} x {height:,} 像元；最多允许 {most:,} 个。请选择较小的范围或较大的像元。</translation>
    </message>
    <message>
        <source>Layer '{name}' cannot be read. Check its connection.</source>
        <translation>无法读取图层“{name}”。请检查其连接。</translation>
    </message>
    <message>
        <source>Layer '{name}' could not be copied: {reason}.</source>
        <translation>无法复制图层“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>Layer '{name}' could not be written to '{path}' (QGIS says {error}). Check the connection and the free space of the temporary folder.</source>
        <translation>无法将图层“{name}”写入“{path}”（QGIS 提示：{error}）。请检查连接和临时文件夹的可用空间。</translation>
    </message>
    <message>
        <source>Layer '{name}' has no attribute '{attribute}' any more.</source>
        <translation>图层“{name}”已没有属性“{attribute}”。</translation>
    </message>
    <message>
        <source>Layer '{name}' is not valid. Repair its source or choose another.</source>
        <translation>图层“{name}”无效。请修复其数据源，或选择其他图层。</translation>
    </message>
    <message>
        <source>Layer '{name}': '{path}' cannot be written. Check the temporary folder.</source>
        <translation>图层“{name}”：无法写入“{path}”。请检查临时文件夹。</translation>
    </message>
    <message>
        <source>Layer '{name}': GDAL cannot open '{dataset}'. Check that the file still exists.</source>
        <translation>图层“{name}”：GDAL 无法打开“{dataset}”。请检查文件是否仍存在。</translation>
    </message>
    <message>
        <source>Left out. {reason}</source>
        <translation>已略去。{reason}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>许可：{licence}</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation>正在检查影像</translation>
    </message>
    <message>
        <source>Looking at the probability</source>
        <translation>正在查看概率</translation>
    </message>
    <message>
        <source>Looking at the scene</source>
        <translation>正在查看场景</translation>
    </message>
    <message>
        <source>Looking at the scenes</source>
        <translation>正在查看场景</translation>
    </message>
    <message>
        <source>Looking at the terrain</source>
        <translation>正在查看地形</translation>
    </message>
    <message>
        <source>Looking at the values</source>
        <translation>正在查看数值</translation>
    </message>
    <message>
        <source>Looking at tiles</source>
        <translation>正在查看图块</translation>
    </message>
    <message>
        <source>Looking for clouds</source>
        <translation>正在查找云</translation>
    </message>
    <message>
        <source>Looking for clouds in {raster}</source>
        <translation>正在查找 {raster} 中的云</translation>
    </message>
    <message>
        <source>Looking for images and their masks</source>
        <translation>正在查找影像及其掩膜</translation>
    </message>
    <message>
        <source>Looking where the map is unsure</source>
        <translation>正在查找地图的不确定之处</translation>
    </message>
    <message>
        <source>Making a Python environment</source>
        <translation>正在创建 Python 环境</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>制图数</translation>
    </message>
    <message>
        <source>Mapped in the accuracy areas</source>
        <translation>精度评估区内的制图结果</translation>
    </message>
    <message>
        <source>Mapped landslides</source>
        <translation>制图滑坡</translation>
    </message>
    <message>
        <source>Mapping only</source>
        <translation>仅制图</translation>
    </message>
    <message>
        <source>Mapping only, any DirectX 12 card</source>
        <translation>仅制图，任意 DirectX 12 显卡</translation>
    </message>
    <message>
        <source>Mapping: block {number} of {count}</source>
        <translation>正在制图：第 {number}/{count} 块</translation>
    </message>
    <message>
        <source>Maps on a processor, in up to twice the time of the full engine; cannot train or update a model.</source>
        <translation>在处理器上制图，用时最多为完整引擎的两倍；不能训练或更新模型。</translation>
    </message>
    <message>
        <source>Measuring how far the rasters lie apart</source>
        <translation>正在测量栅格之间的偏移</translation>
    </message>
    <message>
        <source>Measuring what the parts of a decoder cost on this machine.</source>
        <translation>正在测量解码器各部分在此计算机上的开销。</translation>
    </message>
    <message>
        <source>Memory ran out ({reason}). Close other programs, choose the device 'cpu', or use a smaller network.</source>
        <translation>内存不足（{reason}）。请关闭其他程序、选择设备“cpu”，或使用更小的网络。</translation>
    </message>
    <message>
        <source>Memory ran out on {device}. Train in fewer processes on each machine, or choose a smaller network.</source>
        <translation>{device} 的内存不足。请在每台计算机上使用更少的进程训练，或选择更小的网络。</translation>
    </message>
    <message>
        <source>Memory ran out: going on with fewer patches per step ({half}).</source>
        <translation>内存不足：减少每步的图块数（{half}）后继续。</translation>
    </message>
    <message>
        <source>Minimum area {min_area_m2:g} m2 is negative.</source>
        <translation>最小面积 {min_area_m2:g} m2 为负值。</translation>
    </message>
    <message>
        <source>Minimum area {min_area_m2} m2 is negative.</source>
        <translation>最小面积 {min_area_m2} m2 为负值。</translation>
    </message>
    <message>
        <source>Misses and false alarms</source>
        <translation>漏检与误检</translation>
    </message>
    <message>
        <source>Model '{model}' asks Clay, which is too large for an ONNX file. Export it as a model (.lsmodel) instead.</source>
        <translation>模型“{model}”需要 Clay，而 Clay 过大，无法写入 ONNX 文件。请改为导出为模型（.lsmodel）。</translation>
    </message>
    <message>
        <source>Model '{model}' comes with the plugin and is never changed. Name your own copy of it, and start from 'starter'.</source>
        <translation>模型“{model}”随插件提供，绝不会被更改。请指定您自己的副本，并从“starter”开始。</translation>
    </message>
    <message>
        <source>Model '{model}' compares two dates, but no pre-event raster was given. Choose one.</source>
        <translation>模型“{model}”比较两个时相，但未提供灾前栅格。请选择一个。</translation>
    </message>
    <message>
        <source>Model '{model}' compares two dates, but no pre-event raster was given: expect a less accurate map.</source>
        <translation>模型“{model}”比较两个时相，但未提供灾前栅格：制图精度会降低。</translation>
    </message>
    <message>
        <source>Model '{model}' compares two dates; the new scenes have no pre-event image. Add one.</source>
        <translation>模型“{model}”比较两个时相；新场景没有灾前影像。请添加。</translation>
    </message>
    <message>
        <source>Model '{model}' does not know region '{region}'; it knows {known}. Leave its scenes out.</source>
        <translation>模型“{model}”没有区域“{region}”；它已知 {known}。请去掉该区域的场景。</translation>
    </message>
    <message>
        <source>Model '{model}' does not know these regions, and their scenes are left out: {regions}.</source>
        <translation>模型“{model}”没有以下区域，其场景已略去：{regions}。</translation>
    </message>
    <message>
        <source>Model '{model}' exists already and is never overwritten. Choose another name, or update the model.</source>
        <translation>模型“{model}”已存在，绝不会被覆盖。请选择其他名称，或更新该模型。</translation>
    </message>
    <message>
        <source>Model '{model}' is a copy of '{source}'.</source>
        <translation>模型“{model}”是“{source}”的副本。</translation>
    </message>
    <message>
        <source>Model '{model}' is a {known} network (first stride {known_stride}); a {wanted} network (first stride {stride}) cannot start from it. Name no network, or start from 'none'.</source>
        <translation>模型“{model}”是 {known} 网络（首层步幅 {known_stride}）；{wanted} 网络（首层步幅 {stride}）无法从它开始。请不要指定网络，或从“none”开始。</translation>
    </message>
    <message>
        <source>Model '{model}' is ready</source>
        <translation>模型“{model}”已就绪</translation>
    </message>
    <message>
        <source>Model '{model}' knows no region yet; train it first.</source>
        <translation>模型“{model}”尚无任何区域；请先训练。</translation>
    </message>
    <message>
        <source>Model '{model}' looks at the post-event raster only; '{pre}' is not used.</source>
        <translation>模型“{model}”只查看灾后栅格；不使用“{pre}”。</translation>
    </message>
    <message>
        <source>Model '{model}' needs an image before the event, but these scenes have none: {scenes}.</source>
        <translation>模型“{model}”需要灾前影像，而以下场景没有：{scenes}。</translation>
    </message>
    <message>
        <source>Model '{model}' sees the pre-event image and the change between the dates, too, from now on, where there are both dates.</source>
        <translation>从现在起，凡有两个时相之处，模型“{model}”也会使用灾前影像和两个时相间的变化。</translation>
    </message>
    <message>
        <source>Model '{model}' sees values as they are, not by the range of each scene, so it cannot be the teacher. Choose a model that was trained with normalization 'scene'.</source>
        <translation>模型“{model}”直接使用原始值，而不按各场景的取值范围，因此不能作为教师模型。请选择用归一化“scene”训练的模型。</translation>
    </message>
    <message>
        <source>Model '{model}' was trained on the bands {theirs}, these scenes have {own}. Choose bands that it knows, or start from 'none'.</source>
        <translation>模型“{model}”用波段 {theirs} 训练，而这些场景为 {own}。请选择模型已知的波段，或从“none”开始。</translation>
    </message>
    <message>
        <source>Model '{model}' was trained with terrain, but scene '{scene}' of the event has no elevation model. Choose its rasters and its elevation model on the Map page (Terrain).</source>
        <translation>模型“{model}”是结合地形训练的，但事件的场景“{scene}”没有高程模型。请在“制图”页选择其栅格和高程模型（地形）。</translation>
    </message>
    <message>
        <source>Model '{model}' was trained with terrain, but these scenes name no elevation model: {scenes}. Name it in a scene list (dem), or learn from an event whose scenes have one.</source>
        <translation>模型“{model}”是结合地形训练的，但以下场景未指定高程模型：{scenes}。请在场景列表中指定（dem），或从场景带有高程模型的事件学习。</translation>
    </message>
    <message>
        <source>Model '{model}' was trained with terrain: it needs the elevation model of this place, too. Choose one (--dem, or dem in a scene list).</source>
        <translation>模型“{model}”是结合地形训练的：它还需要此处的高程模型。请选择一个（--dem，或场景列表中的 dem）。</translation>
    </message>
    <message>
        <source>Model exported: {output}</source>
        <translation>模型已导出：{output}</translation>
    </message>
    <message>
        <source>Model folder '{model}' must end with .lsmodel.</source>
        <translation>模型文件夹“{model}”必须以 .lsmodel 结尾。</translation>
    </message>
    <message>
        <source>Model handle '{handle}' was never loaded.</source>
        <translation>模型句柄“{handle}”从未加载。</translation>
    </message>
    <message>
        <source>Model imported: {output}</source>
        <translation>模型已导入：{output}</translation>
    </message>
    <message>
        <source>Most frequent size</source>
        <translation>最常见的大小</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>NVIDIA 显卡</translation>
    </message>
    <message>
        <source>Nearly complete from here on</source>
        <translation>从此处起接近完整</translation>
    </message>
    <message>
        <source>Neither uv nor pip was found. Install python3-venv (Debian, Ubuntu), or uv, then try again.</source>
        <translation>未找到 uv 或 pip。请安装 python3-venv（Debian、Ubuntu）或 uv，然后重试。</translation>
    </message>
    <message>
        <source>Network '{network}' cannot be prepared on images without labels. Choose an encoder such as resnet18.</source>
        <translation>网络“{network}”无法用没有标注的影像预训练。请选择编码器，例如 resnet18。</translation>
    </message>
    <message>
        <source>Network '{network}' cannot be written as ONNX: {reason}</source>
        <translation>网络“{network}”无法写为 ONNX：{reason}</translation>
    </message>
    <message>
        <source>Network '{network}' has no ImageNet weights. Choose an encoder such as resnet18.</source>
        <translation>网络“{network}”没有 ImageNet 权重。请选择编码器，例如 resnet18。</translation>
    </message>
    <message>
        <source>Network '{network}' would be no smaller than its teacher '{model}' ({network_size:.2f} and {model_size:.2f} million parameters). Choose a smaller network.</source>
        <translation>网络“{network}”不会比其教师模型“{model}”小（分别为 {network_size:.2f} 和 {model_size:.2f} 百万参数）。请选择更小的网络。</translation>
    </message>
    <message>
        <source>Network clay is Clay in the encoder's place: ask for context clay-encoder to train it, or start from another model.</source>
        <translation>网络 clay 即由 Clay 取代编码器：请用上下文 clay-encoder 训练，或以其他模型为起点。</translation>
    </message>
    <message>
        <source>Network {network} has a decoder of its own, there is nothing to search for. Name an encoder, such as resnet34.</source>
        <translation>网络 {network} 有自己的解码器，没有可搜索的内容。请指定编码器，例如 resnet34。</translation>
    </message>
    <message>
        <source>Network {network} has a decoder of its own: '{decoder}' does not go with it. Name an encoder, such as resnet34, or leave out the decoder.</source>
        <translation>网络 {network} 有自己的解码器：“{decoder}”与其不匹配。请指定编码器，例如 resnet34，或去掉解码器。</translation>
    </message>
    <message>
        <source>Network {network} has no place for Clay's context: name an encoder, such as resnet34, or leave out the context.</source>
        <translation>网络 {network} 无处接入 Clay 的上下文：请指定编码器，例如 resnet34，或去掉上下文。</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at '{address}': {reason}. Start one there with 'dask scheduler', or correct the address (such as tcp://host:8786).</source>
        <translation>“{address}”处没有 Dask 调度器响应：{reason}。请在那里用“dask scheduler”启动一个，或更正地址（例如 tcp://host:8786）。</translation>
    </message>
    <message>
        <source>No Python was found that could make an environment for the engine. Install Python 3.9 to 3.13 or uv, or name a Python that has PyTorch.</source>
        <translation>未找到可为引擎创建环境的 Python。请安装 Python 3.9 至 3.13 或 uv，或指定一个装有 PyTorch 的 Python。</translation>
    </message>
    <message>
        <source>No Python with torch was found for the worker. Make one with these two commands in a terminal:
    {base} -m venv {folder}
    {python} -m pip install {packages}
or choose one that you have in the settings of Landslide Mapper, or in the variable {variable}.</source>
        <translation>未找到供工作进程使用的、装有 torch 的 Python。请在终端中用以下两条命令创建：
    {base} -m venv {folder}
    {python} -m pip install {packages}
或在 Landslide Mapper 的设置或变量 {variable} 中指定已有的 Python。</translation>
    </message>
    <message>
        <source>No block of the Dask cluster is done.</source>
        <translation>Dask 集群没有完成任何数据块。</translation>
    </message>
    <message>
        <source>No candidate was found. If there are landslides, the threshold may be too high, or the bands, the units or the dates are not those that the model learned: check the pair, or try a lower threshold.</source>
        <translation>未找到候选。如果确有滑坡，可能是阈值过高，或者波段、单位或时相与模型所学的不同：请检查这对影像，或尝试更低的阈值。</translation>
    </message>
    <message>
        <source>No decoder of at most {allowed} parameters takes at most {limit:.1f} ms for a tile here: the quickest takes about {least:.1f} ms. Allow more.</source>
        <translation>在参数不超过 {allowed} 个的解码器中，没有一个在此处理一个图块的时间不超过 {limit:.1f} ms：最快的约需 {least:.1f} ms。请放宽限制。</translation>
    </message>
    <message>
        <source>No decoder of the search has at most {allowed} parameters: the smallest possible one has {least}. Allow more.</source>
        <translation>搜索范围内没有参数不超过 {allowed} 个的解码器：最小的也有 {least} 个。请放宽限制。</translation>
    </message>
    <message>
        <source>No engine is set up yet.</source>
        <translation>尚未设置引擎。</translation>
    </message>
    <message>
        <source>No event was named. Choose a GeoPackage.</source>
        <translation>未指定事件。请选择一个 GeoPackage。</translation>
    </message>
    <message>
        <source>No file to export to was named; name at least one, such as inventory.gpkg.</source>
        <translation>未指定要导出的文件；请至少指定一个，例如 inventory.gpkg。</translation>
    </message>
    <message>
        <source>No landslide</source>
        <translation>非滑坡</translation>
    </message>
    <message>
        <source>No landslide of the reference lies in the accuracy areas ({count:,} elsewhere). If there are some, the reference is another one, or lies elsewhere by its coordinate reference system.</source>
        <translation>精度评估区内没有参考滑坡（其他地方有 {count:,} 个）。如果区内确有滑坡，则参考选错了，或按其坐标参照系位于别处。</translation>
    </message>
    <message>
        <source>No mask of clouds was made: '{masks}' is not written.</source>
        <translation>没有生成云掩膜:不写入“{masks}”。</translation>
    </message>
    <message>
        <source>No more of the scene stands out than chance explains: the threshold is set so that next to nothing is called landslide. Lower it to see the strongest differences.</source>
        <translation>场景中突出的部分并不比偶然情况更多：阈值已设为几乎不将任何内容判为滑坡。如要查看最强的差异，请降低阈值。</translation>
    </message>
    <message>
        <source>No pixel that was looked at is valid in every date. Check the nodata values and the overlap.</source>
        <translation>所查看的像元中，没有在每个时相都有效的。请检查 nodata 值和重叠情况。</translation>
    </message>
    <message>
        <source>No polygon of the mask {mask} meets the {date} raster: it hides nothing. Check that it is the mask of this place.</source>
        <translation>掩膜 {mask} 没有任何多边形与“{date}”栅格相交:它不遮挡任何地方。请检查它是否是此地的掩膜。</translation>
    </message>
    <message>
        <source>No rollover is seen: the smallest landslides of the inventory are the most frequent ones.</source>
        <translation>未见翻转点：编目中最小的滑坡数量最多。</translation>
    </message>
    <message>
        <source>No scene has the split '{split}' (splits found: {found}).</source>
        <translation>没有属于划分“{split}”的场景（现有划分：{found}）。</translation>
    </message>
    <message>
        <source>No temporary folder can be made in '{place}': {reason}. Free some space there, or set TMPDIR to another folder.</source>
        <translation>无法在“{place}”中创建临时文件夹：{reason}。请在该处腾出空间，或将 TMPDIR 设为其他文件夹。</translation>
    </message>
    <message>
        <source>No training patch shows a landslide: there is no box to learn from.</source>
        <translation>没有训练图块含滑坡：没有可供学习的边界框。</translation>
    </message>
    <message>
        <source>No training scene is of a region that model '{model}' knows (it knows {known}; the scenes are of {found}). Name scenes of its regions.</source>
        <translation>没有训练场景属于模型“{model}”已知的区域（它已知 {known}；场景属于 {found}）。请指定属于其区域的场景。</translation>
    </message>
    <message>
        <source>None of the {count:,} points {stratum} is landslide. Up to {most:.1%} of that ground may be one all the same, which the intervals do not show.</source>
        <translation>{stratum}的 {count:,} 个点中没有滑坡。即便如此，该处地面仍可能有至多 {most:.1%} 为滑坡，区间未体现这一点。</translation>
    </message>
    <message>
        <source>None of the {count} rasters holds a patch of {side} x {side} pixels with data, clear of clouds. Choose larger rasters, a smaller patch size, or clouds 'none'.</source>
        <translation>{count} 个栅格中没有任何一个含有 {side} x {side} 像元、有数据且无云的图块。请选择更大的栅格、更小的图块大小，或将云设为“none”。</translation>
    </message>
    <message>
        <source>Not a message: {excerpt}.</source>
        <translation>不是消息：{excerpt}。</translation>
    </message>
    <message>
        <source>Not even one patch of {patch_size} pixels fits into the memory of {device}. Close other programs, or choose a smaller network.</source>
        <translation>{device} 的内存连一个 {patch_size} 像元的图块都放不下。请关闭其他程序，或选择更小的网络。</translation>
    </message>
    <message>
        <source>Not in this comparison: {count:,} polygons of the inventory that are {status}.</source>
        <translation>未参与此次比较：编目中状态为 {status} 的多边形 {count:,} 个。</translation>
    </message>
    <message>
        <source>Not in this inventory: {left}.</source>
        <translation>此编目不包含：{left}。</translation>
    </message>
    <message>
        <source>Nothing differs between the dates: are they the same image?</source>
        <translation>两个时相没有任何差异：是否为同一影像？</translation>
    </message>
    <message>
        <source>Nothing is chosen to export. Tick a format, or the map.</source>
        <translation>未选择要导出的内容。请勾选一种格式或地图。</translation>
    </message>
    <message>
        <source>Nothing is left to map: clouds, shadow and snow hide all of '{post}' or of its pre-event raster in {where}. Map without masks (--clouds none), with edited ones (--post-mask, --pre-mask), or choose another date.</source>
        <translation>没有可制图之处：在{where}中，云、阴影和雪遮挡了“{post}”或其灾前栅格的全部。请不使用掩膜制图（--clouds none）、使用编辑过的掩膜（--post-mask、--pre-mask），或选择其他时相。</translation>
    </message>
    <message>
        <source>Nothing of the accuracy areas is on the map: all of it lies where nothing was mapped. Choose other areas.</source>
        <translation>精度评估区完全不在地图上：全部位于未制图之处。请选择其他区域。</translation>
    </message>
    <message>
        <source>Nothing shows that the boxes are of any use: no landslide is among the labels held back for validation. Give a scene of the region the role validation, or label a larger area.</source>
        <translation>无法证明边界框有用：留作验证的标注中没有滑坡。请为该区域的一个场景设置用途“验证”，或标注更大的范围。</translation>
    </message>
    <message>
        <source>Nothing to import was named. Choose a polygon layer, or files.</source>
        <translation>未指定要导入的内容。请选择多边形图层或文件。</translation>
    </message>
    <message>
        <source>Nothing to map: {rasters} have no valid pixel in {where} ({width} x {height} pixels). Check the rasters' nodata value and extent.</source>
        <translation>没有可制图的内容：{rasters} 在 {where}（{width} x {height} 像元）中没有有效像元。请检查栅格的 nodata 值和范围。</translation>
    </message>
    <message>
        <source>Nothing was learned: the error did not fall. Allow more time, or choose more images.</source>
        <translation>什么也没有学到：误差没有下降。请给予更多时间，或选择更多影像。</translation>
    </message>
    <message>
        <source>Nothing was mapped: '{name}' holds no such polygon.</source>
        <translation>没有制图内容：“{name}”没有相应的多边形。</translation>
    </message>
    <message>
        <source>Nothing was mapped: the mapped area holds no pixel. Choose another one.</source>
        <translation>没有制图内容：制图范围不含任何像元。请选择其他范围。</translation>
    </message>
    <message>
        <source>Nothing works: set the engine up again.</source>
        <translation>均无法工作：请重新设置引擎。</translation>
    </message>
    <message>
        <source>Numbers (id) were given anew: those of the source were not unique, or none.</source>
        <translation>编号（id）已重新分配：来源中的编号不唯一或缺失。</translation>
    </message>
    <message>
        <source>ONNX files need the engine. Set it up first.</source>
        <translation>ONNX 文件需要引擎。请先设置引擎。</translation>
    </message>
    <message>
        <source>ONNX files need {packages}, which the engine does not have. Set the engine up again and choose them there, or install them into the engine's Python with pip.</source>
        <translation>ONNX 文件需要引擎中没有的 {packages}。请重新设置引擎并在那里选择，或用 pip 将其安装到引擎的 Python 中。</translation>
    </message>
    <message>
        <source>Of the reference landslides at least {share:.0%} were found in every size class from {size} on: there the inventory is nearly complete, below it is not.</source>
        <translation>从 {size} 起，每个大小级别的参考滑坡都至少检出 {share:.0%}：此大小以上编目接近完整，以下则不然。</translation>
    </message>
    <message>
        <source>Of the reference landslides of all sizes at least {share:.0%} were found: the inventory is nearly complete.</source>
        <translation>各种大小的参考滑坡都至少检出 {share:.0%}：编目接近完整。</translation>
    </message>
    <message>
        <source>Offsets that a raster's tags name must be taken out of its values first.</source>
        <translation>栅格标签中注明的偏移量必须先从其值中减去。</translation>
    </message>
    <message>
        <source>Old scenes must be of other regions than '{region}': {mixed}.</source>
        <translation>旧场景必须属于“{region}”以外的区域：{mixed}。</translation>
    </message>
    <message>
        <source>One candidate covers {share:.0%} of the area mapped: it is more likely a cloud, a shadow, a flooded plain or a difference of the rasters than a landslide. Look at it before all else.</source>
        <translation>一个候选占制图面积的 {share:.0%}：它更可能是云、阴影、被淹的平原或栅格间的差异，而非滑坡。请首先查看它。</translation>
    </message>
    <message>
        <source>Only SELECT is allowed here, got '{statement}'.</source>
        <translation>此处只允许 SELECT，实际为“{statement}”。</translation>
    </message>
    <message>
        <source>Only about {share:.0%} of the pixels are valid in every date.</source>
        <translation>只有约 {share:.0%} 的像元在每个时相都有效。</translation>
    </message>
    <message>
        <source>Only {there} of the {count:,} points {stratum} are landslide: the intervals are rough. More points would make them sound.</source>
        <translation>{stratum}的 {count:,} 个点中仅有 {there} 个为滑坡：区间较粗略。增加点数可使其可靠。</translation>
    </message>
    <message>
        <source>Open an event that can be written first: its candidates are described.</source>
        <translation>请先打开可写入的事件：将描述其候选。</translation>
    </message>
    <message>
        <source>Open an event: the sample is drawn from its map, and kept in it.</source>
        <translation>请打开事件：样本从其地图中抽取，并保存在事件中。</translation>
    </message>
    <message>
        <source>Out of memory: going on with fewer tiles at a time ({batch}).</source>
        <translation>内存不足：减少同时处理的图块数（{batch}）后继续。</translation>
    </message>
    <message>
        <source>Outlining the candidates failed</source>
        <translation>勾绘候选轮廓失败</translation>
    </message>
    <message>
        <source>Outlining {mask} failed</source>
        <translation>勾绘 {mask} 的轮廓失败</translation>
    </message>
    <message>
        <source>Output '{output}' cannot be written ({space}): {reason}. Choose another folder or make room.</source>
        <translation>无法写入输出“{output}”（{space}）：{reason}。请选择其他文件夹，或腾出空间。</translation>
    </message>
    <message>
        <source>Output '{output}' exists. Choose another name, or let it be replaced.</source>
        <translation>输出“{output}”已存在。请选择其他名称，或允许替换。</translation>
    </message>
    <message>
        <source>Output '{output}' exists; a mask may have been edited. Choose another name.</source>
        <translation>输出“{output}”已存在；其中的掩膜可能已被编辑。请选择其他名称。</translation>
    </message>
    <message>
        <source>Output '{output}' is a folder, expected the name of a file. Choose another name.</source>
        <translation>输出“{output}”是文件夹，应为文件名。请选择其他名称。</translation>
    </message>
    <message>
        <source>Output '{output}' is also an input: '{source}' consists of it. Choose another name.</source>
        <translation>输出“{output}”同时也是输入：“{source}”由其组成。请选择其他名称。</translation>
    </message>
    <message>
        <source>Output '{output}' is being written by another run. Wait until it is done, or choose another name.</source>
        <translation>另一次运行正在写入输出“{output}”。请等待其完成，或选择其他名称。</translation>
    </message>
    <message>
        <source>Output '{output}' lies inside the model '{model}'. Choose another folder.</source>
        <translation>输出“{output}”位于模型“{model}”内。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Output '{output}' must be a GeoPackage: end its name with .gpkg.</source>
        <translation>输出“{output}”必须是 GeoPackage：名称请以 .gpkg 结尾。</translation>
    </message>
    <message>
        <source>Output '{output}' must be a GeoTIFF: end its name with .tif.</source>
        <translation>输出“{output}”必须是 GeoTIFF:文件名请以 .tif 结尾。</translation>
    </message>
    <message>
        <source>Output '{output}' must be a virtual raster: end its name with .vrt.</source>
        <translation>输出“{output}”必须是虚拟栅格：文件名请以 .vrt 结尾。</translation>
    </message>
    <message>
        <source>Output '{output}' must be an encoder file: end its name with .safetensors.</source>
        <translation>输出“{output}”必须是编码器文件：文件名应以 .safetensors 结尾。</translation>
    </message>
    <message>
        <source>Over {pixels:,} pixels of the accuracy areas; mean distance from the line, weighted by pixels: {error:.3f}.</source>
        <translation>基于精度评估区的 {pixels:,} 个像元；到直线的平均距离（按像元数加权）：{error:.3f}。</translation>
    </message>
    <message>
        <source>Overall accuracy</source>
        <translation>总体精度</translation>
    </message>
    <message>
        <source>PROJ does not find its data ({reason}): coordinate systems cannot be used. Install GDAL and PROJ again.</source>
        <translation>PROJ 找不到其数据（{reason}）：无法使用坐标参照系。请重新安装 GDAL 和 PROJ。</translation>
    </message>
    <message>
        <source>PROJ does not find its data, because the environment names another program's folder: {found}. PostgreSQL and conda set that. Remove it (PROJ_LIB and PROJ_DATA) and start again.</source>
        <translation>PROJ 找不到其数据，因为环境变量指向另一个程序的文件夹：{found}。这是由 PostgreSQL 和 conda 设置的。请删除该变量（PROJ_LIB 和 PROJ_DATA），然后重新启动。</translation>
    </message>
    <message>
        <source>Patch file '{path}' cannot be read ({error}). Start the training again to cut new patches.</source>
        <translation>无法读取图块文件“{path}”（{error}）。请重新开始训练以裁切新的图块。</translation>
    </message>
    <message>
        <source>Patch file '{path}' has {ndim} dimensions; expected {dimensions}.</source>
        <translation>图块文件“{path}”为 {ndim} 维；应为 {dimensions} 维。</translation>
    </message>
    <message>
        <source>Patch file '{path}' holds no numbers.</source>
        <translation>图块文件“{path}”不含数值。</translation>
    </message>
    <message>
        <source>Patch store '{folder}' holds patches of other splits than training and validation.</source>
        <translation>图块库“{folder}”中有训练和验证以外的划分的图块。</translation>
    </message>
    <message>
        <source>Patch store '{folder}' names no layers that can be read.</source>
        <translation>图块库“{folder}”未列出可读取的图层。</translation>
    </message>
    <message>
        <source>Patch store '{folder}' names no regions.</source>
        <translation>图块库“{folder}”未列出任何区域。</translation>
    </message>
    <message>
        <source>Patch store '{folder}': a patch belongs to a region that is not listed.</source>
        <translation>图块库“{folder}”：有图块属于未列出的区域。</translation>
    </message>
    <message>
        <source>Patch store '{folder}': no training patch has a valid pixel.</source>
        <translation>图块库“{folder}”：没有含有效像元的训练图块。</translation>
    </message>
    <message>
        <source>Patch store '{folder}': {name}.npy has {patches} patches, post.npy has {n}.</source>
        <translation>图块库“{folder}”：{name}.npy 有 {patches} 个图块，post.npy 有 {n} 个。</translation>
    </message>
    <message>
        <source>Patch store '{store}' holds region {regions}; the update is of region '{region}', and only its patches belong there.</source>
        <translation>图块库“{store}”包含区域 {regions}；此次更新针对区域“{region}”，只应包含该区域的图块。</translation>
    </message>
    <message>
        <source>Patches of {patch_size} pixels do not fit Clay, which looks at squares of {patch}. Choose a patch size that is a multiple of {patch}.</source>
        <translation>{patch_size} 像元的图块不适合 Clay，它按边长 {patch} 的方格查看影像。请选择 {patch} 的倍数作为图块大小。</translation>
    </message>
    <message>
        <source>Patches of {patch_size} pixels do not fit model '{model}': it needs multiples of {divisor}.</source>
        <translation>{patch_size} 像元的图块不适合模型“{model}”：需要 {divisor} 的倍数。</translation>
    </message>
    <message>
        <source>Patches of {patch_size} pixels do not fit network '{network}': it needs multiples of {divisor}.</source>
        <translation>{patch_size} 像元的图块不适合网络“{network}”：需要 {divisor} 的倍数。</translation>
    </message>
    <message>
        <source>Pixels are {pre:.3g} m before and {post:.3g} m after the event: what only one of the dates can show may look like change.</source>
        <translation>像元大小灾前为 {pre:.3g} m，灾后为 {post:.3g} m：只有一个时相能显示的内容可能看起来像变化。</translation>
    </message>
    <message>
        <source>Pixels of {gsd:.3g} m are too far from what the starter models know ({known} m). Use a model that was trained at this size.</source>
        <translation>{gsd:.3g} m 的像元与起始模型所适用的大小（{known} m）相差过大。请使用以此像元大小训练的模型。</translation>
    </message>
    <message>
        <source>Pixels without data are mapped like any others: mask them afterwards.</source>
        <translation>无数据像元与其他像元一样制图：请之后再掩膜。</translation>
    </message>
    <message>
        <source>Pixels: {pre:.3g} m before, {post:.3g} m after.</source>
        <translation>像元：灾前 {pre:.3g} m，灾后 {post:.3g} m。</translation>
    </message>
    <message>
        <source>Places to label: {places}</source>
        <translation>建议标注的位置：{places}</translation>
    </message>
    <message>
        <source>Points drawn: {points:,}</source>
        <translation>已抽取的点：{points:,}</translation>
    </message>
    <message>
        <source>PostGIS knows no number for the CRS '{description}'. Choose one with an EPSG code.</source>
        <translation>PostGIS 没有 CRS“{description}”的编号。请选择有 EPSG 代码的坐标系。</translation>
    </message>
    <message>
        <source>PostGIS was added to the database '{database}'. QGIS notices that within two minutes; make the event then.</source>
        <translation>已将 PostGIS 添加到数据库“{database}”。QGIS 会在两分钟内识别；届时请新建事件。</translation>
    </message>
    <message>
        <source>Power law of the tail</source>
        <translation>尾部的幂律</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Precision (user's accuracy): what is mapped is landslide</source>
        <translation>精确率（用户精度）：制图结果为滑坡的比例</translation>
    </message>
    <message>
        <source>Preparing {network} ({parameters:.1f} million parameters) on {device}: {patches} patches.</source>
        <translation>正在 {device} 上预训练 {network}（{parameters:.1f} 百万参数）：图块 {patches}。</translation>
    </message>
    <message>
        <source>Probability density of landslide area</source>
        <translation>滑坡面积的概率密度</translation>
    </message>
    <message>
        <source>Probability density p(A) (m⁻²)</source>
        <translation>概率密度 p(A) (m⁻²)</translation>
    </message>
    <message>
        <source>Probability of the map</source>
        <translation>地图的概率</translation>
    </message>
    <message>
        <source>Producer's accuracy of landslides (recall)</source>
        <translation>滑坡的生产者精度（召回率）</translation>
    </message>
    <message>
        <source>Proposed: no full engine is built for this Mac. It cannot train or update a model.</source>
        <translation>建议：没有适用于此 Mac 的完整引擎。它不能训练或更新模型。</translation>
    </message>
    <message>
        <source>Proposed: this Mac has an Apple processor.</source>
        <translation>建议：此 Mac 使用 Apple 处理器。</translation>
    </message>
    <message>
        <source>Proposed: {card}, {memory:.0f} GB, with driver {driver}: CUDA {major}.{minor}.</source>
        <translation>建议：{card}，{memory:.0f} GB，驱动程序 {driver}：CUDA {major}.{minor}。</translation>
    </message>
    <message>
        <source>Proposed: {reason}</source>
        <translation>建议：{reason}</translation>
    </message>
    <message>
        <source>Put together in {path}, files: {files}. Bands: {bands}.</source>
        <translation>已合并到 {path}，文件数：{files}。波段：{bands}。</translation>
    </message>
    <message>
        <source>PyTorch 2.3 and later is not built for Macs with an Intel processor.</source>
        <translation>PyTorch 2.3 及更高版本不提供用于 Intel 处理器 Mac 的构建。</translation>
    </message>
    <message>
        <source>PyTorch cannot run in a Python started with -OO. Leave that out, or use --backend worker.</source>
        <translation>PyTorch 无法在以 -OO 启动的 Python 中运行。请去掉该选项，或使用 --backend worker。</translation>
    </message>
    <message>
        <source>PyTorch cannot run in a Python that was started with -OO. Leave that out.</source>
        <translation>PyTorch 无法在以 -OO 启动的 Python 中运行。请去掉该选项。</translation>
    </message>
    <message>
        <source>Reading the inventory</source>
        <translation>正在读取编目</translation>
    </message>
    <message>
        <source>Reading the labels</source>
        <translation>正在读取标注</translation>
    </message>
    <message>
        <source>Reading the landslides</source>
        <translation>正在读取滑坡</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Recall (producer's accuracy): what is landslide is mapped</source>
        <translation>召回率（生产者精度）：滑坡被制图的比例</translation>
    </message>
    <message>
        <source>Red is not known among the bands: bare ground is brighter (log ratio).</source>
        <translation>波段中没有已知的红波段:裸地更亮(对数比)。</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Reference in the accuracy areas</source>
        <translation>精度评估区内的参考</translation>
    </message>
    <message>
        <source>Region '{region}' could not be checked: no validation patch of the new data shows a landslide.</source>
        <translation>无法检查区域“{region}”：新数据的验证图块中没有滑坡。</translation>
    </message>
    <message>
        <source>Region '{region}' could not be checked: the model keeps no gate patches with landslides of it.</source>
        <translation>无法检查区域“{region}”：模型没有保留含该区域滑坡的检查图块。</translation>
    </message>
    <message>
        <source>Region '{region}' did not gain: {new_before:.3f} IoU before, {new_after:.3f} after, on labels of the new data, most of which were learned from.</source>
        <translation>区域“{region}”没有改进：在新数据的标注（大多已学习）上，IoU 更新前为 {new_before:.3f}，更新后为 {new_after:.3f}。</translation>
    </message>
    <message>
        <source>Region '{region}' did not gain: {new_before:.3f} IoU before, {new_after:.3f} after, on the validation patches of the new data.</source>
        <translation>区域“{region}”没有改进：在新数据的验证图块上，IoU 更新前为 {new_before:.3f}，更新后为 {new_after:.3f}。</translation>
    </message>
    <message>
        <source>Region '{region}' differs from the model's region '{one}' only in upper and lower case. Write '{one}' to teach that one, or choose another name.</source>
        <translation>区域“{region}”与模型的区域“{one}”只有大小写不同。如要让该区域学习，请写“{one}”，否则请选择其他名称。</translation>
    </message>
    <message>
        <source>Region '{region}' fell from {before:.3f} to {after:.3f} IoU; at most {max_drop:g} is allowed.</source>
        <translation>区域“{region}”的 IoU 从 {before:.3f} 降至 {after:.3f}；最多允许下降 {max_drop:g}。</translation>
    </message>
    <message>
        <source>Region '{region}' is new: its decoder starts from {origin}{shown}.</source>
        <translation>区域“{region}”是新区域：其解码器的初始状态为 {origin}{shown}。</translation>
    </message>
    <message>
        <source>Region '{region}' of model '{model}' (version {version}) was taught no boxes. Teach them (train-boxes), or draw the boxes from masks (--by masks). An update that changes the encoder leaves boxes behind.</source>
        <translation>模型“{model}”（版本 {version}）的区域“{region}”未学习过边界框。请让它学习（train-boxes），或由掩膜绘制边界框（--by masks）。更改编码器的更新会使边界框失效。</translation>
    </message>
    <message>
        <source>Region '{region}' was corrected by the same scenes before: it is corrected anew by all of their labels.</source>
        <translation>区域“{region}”此前已由相同的场景校正过：现用这些场景的所有标注重新校正。</translation>
    </message>
    <message>
        <source>Region {region}: {reason}</source>
        <translation>区域 {region}：{reason}</translation>
    </message>
    <message>
        <source>Regions in which the small model is more than {most:g} IoU below its teacher: {regions}.</source>
        <translation>小模型的 IoU 比教师模型低 {most:g} 以上的区域：{regions}。</translation>
    </message>
    <message>
        <source>Reliability of the probability</source>
        <translation>概率的可靠性</translation>
    </message>
    <message>
        <source>Report '{path}' cannot be written ({space}): {reason}. Choose another folder, or make room.</source>
        <translation>无法写入报告“{path}”（{space}）：{reason}。请选择其他文件夹，或腾出空间。</translation>
    </message>
    <message>
        <source>Report '{report}' must be a page: end its name with .html.</source>
        <translation>报告“{report}”必须是网页：文件名请以 .html 结尾。</translation>
    </message>
    <message>
        <source>Rest of the map</source>
        <translation>地图的其余部分</translation>
    </message>
    <message>
        <source>Reviewers and mappers who chose no name are not named ({count} values). Choose yours in the plugin's options.</source>
        <translation>未设置名称的审核人和制图人不会列出（{count} 个值）。请在插件选项中设置您的名称。</translation>
    </message>
    <message>
        <source>Right (precision)</source>
        <translation>正确（精确率）</translation>
    </message>
    <message>
        <source>Row {missing} of '{layer}' is not in the database. Save the layer's edits first, or choose it again.</source>
        <translation>“{layer}”的第 {missing} 行不在数据库中。请先保存图层的编辑，或重新选择。</translation>
    </message>
    <message>
        <source>Rows of '{table}' are kept for ever.</source>
        <translation>“{table}”的行永久保留。</translation>
    </message>
    <message>
        <source>Ruled out: {parts}</source>
        <translation>已排除：{parts}</translation>
    </message>
    <message>
        <source>Runs everywhere.</source>
        <translation>可在任何设备上运行。</translation>
    </message>
    <message>
        <source>Scene '{id}'</source>
        <translation>场景“{id}”</translation>
    </message>
    <message>
        <source>Scene '{id}' has no labels to compare the map with.</source>
        <translation>场景“{id}”没有可与制图结果比较的标注。</translation>
    </message>
    <message>
        <source>Scene list '{output}' must end with .json.</source>
        <translation>场景列表“{output}”必须以 .json 结尾。</translation>
    </message>
    <message>
        <source>Scene {id} ({number} of {scenes})</source>
        <translation>场景 {id}（{number}/{scenes}）</translation>
    </message>
    <message>
        <source>Scene {id} has no labels, expected a polygon file or a mask raster.</source>
        <translation>场景 {id} 没有标注，应为多边形文件或掩膜栅格。</translation>
    </message>
    <message>
        <source>Scenes listed: {count:,}</source>
        <translation>已列出的场景：{count:,}</translation>
    </message>
    <message>
        <source>Scenes scored: {scenes}</source>
        <translation>已评估场景：{scenes}</translation>
    </message>
    <message>
        <source>Scenes that are in none of the figures: {left} of {scenes} ({names}). They are like none of the model's regions, and it has no decoder for any region. Name the region to score them with.</source>
        <translation>未计入任何指标的场景：{scenes} 个中的 {left} 个（{names}）。它们与模型的任何区域都不相似，而模型没有适用于任意区域的解码器。请指定用于评估的区域。</translation>
    </message>
    <message>
        <source>Searching for a decoder: epoch {epoch} of {epochs}</source>
        <translation>正在搜索解码器：第 {epoch}/{epochs} 轮</translation>
    </message>
    <message>
        <source>Second stage: Clay's attention is adapted, at a tenth of the rates.</source>
        <translation>第二阶段：以十分之一的学习率调整 Clay 的注意力。</translation>
    </message>
    <message>
        <source>Setting '{name}' is {value!r}; it must be one of: {options}.</source>
        <translation>设置“{name}”为 {value!r}；必须是以下之一：{options}。</translation>
    </message>
    <message>
        <source>Setting '{name}' is {value!r}; it must be {words}.</source>
        <translation>设置“{name}”为 {value!r}；必须为 {words}。</translation>
    </message>
    <message>
        <source>Setting '{name}' is {value}; it must be between {low:g} and {high:g}.</source>
        <translation>设置“{name}”为 {value}；必须在 {low:g} 和 {high:g} 之间。</translation>
    </message>
    <message>
        <source>Setting '{setting}' is '{name}'; it must be one of: {known}.</source>
        <translation>设置“{setting}”为“{name}”；必须是以下之一：{known}。</translation>
    </message>
    <message>
        <source>Setting '{setting}' leaves no phase of strategy '{strategy}'.</source>
        <translation>设置“{setting}”使策略“{strategy}”没有剩余阶段。</translation>
    </message>
    <message>
        <source>Settings 'fast' and 'skip_freeze' leave nothing to do; choose one.</source>
        <translation>设置“fast”和“skip_freeze”同时使用时没有可执行的步骤；请选择其一。</translation>
    </message>
    <message>
        <source>Several Dask workers died over the same block: they probably have too little memory. Start fewer or larger ones, then the same job again.</source>
        <translation>多个 Dask 工作进程在同一数据块上终止：可能内存太少。请启动更少或内存更大的工作进程，然后重新启动同一任务。</translation>
    </message>
    <message>
        <source>Share found</source>
        <translation>检出比例</translation>
    </message>
    <message>
        <source>Share of the landslides of the reference, with 95 % interval</source>
        <translation>参考滑坡中的比例，含 95 % 置信区间</translation>
    </message>
    <message>
        <source>Share of the pixels</source>
        <translation>像元比例</translation>
    </message>
    <message>
        <source>Share that is landslide</source>
        <translation>滑坡比例</translation>
    </message>
    <message>
        <source>Since {since}: {added} added, {removed} removed, {outline} with another outline, {attributes} with other attributes, {same} as they were.</source>
        <translation>自 {since} 以来：新增 {added}，移除 {removed}，轮廓改变 {outline}，属性改变 {attributes}，未变 {same}。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Smaller landslides are fewer than that power law says. That is partly so in nature, and partly because they are missing (Malamud and others 2004).</source>
        <translation>小滑坡少于该幂律所示的数量。部分原因在于自然规律，部分原因在于遗漏（Malamud 等 2004）。</translation>
    </message>
    <message>
        <source>Strategy '{strategy}' also trains on the old regions: name their scenes.</source>
        <translation>策略“{strategy}”也用旧区域训练：请指定其场景。</translation>
    </message>
    <message>
        <source>Strategy '{strategy}' leaves the model as it is.</source>
        <translation>策略“{strategy}”使模型保持原样。</translation>
    </message>
    <message>
        <source>Strategy '{strategy}' needs the old regions' scenes too; name them.</source>
        <translation>策略“{strategy}”也需要旧区域的场景；请指定。</translation>
    </message>
    <message>
        <source>Strategy '{strategy}' never reads the old regions' data: leave out the old scenes, or choose {strategies}.</source>
        <translation>策略“{strategy}”从不读取旧区域的数据：请去掉旧场景，或选择 {strategies}。</translation>
    </message>
    <message>
        <source>Strategy '{strategy}' starts anew, and the old scenes have none of region '{missing}', which the model would lose. Add scenes of it.</source>
        <translation>策略“{strategy}”从头训练，而旧场景中没有区域“{missing}”的场景，模型会因此失去该区域。请添加其场景。</translation>
    </message>
    <message>
        <source>Stratified random sample</source>
        <translation>分层随机样本</translation>
    </message>
    <message>
        <source>Stratum of the map</source>
        <translation>地图的层</translation>
    </message>
    <message>
        <source>Tail: p(A) falls as A to the power of −{exponent:.2f} (standard error {error:.2f}) for the {number:,} landslides from {start} on, by maximum likelihood; the beginning of the tail is where the distance to the power law is least (Kolmogorov-Smirnov, {distance:.3f}; Clauset and others 2009).</source>
        <translation>尾部：对自 {start} 起的 {number:,} 个滑坡，p(A) 按 A 的 −{exponent:.2f} 次方下降（标准误差 {error:.2f}），由最大似然法得出；尾部起点取与幂律距离最小之处（Kolmogorov-Smirnov，{distance:.3f}；Clauset 等 2009）。</translation>
    </message>
    <message>
        <source>Taken on {pre} and {post}.</source>
        <translation>拍摄于 {pre} 和 {post}。</translation>
    </message>
    <message>
        <source>Teacher '{teacher}' and network '{network}' have no feature maps of the same size. Choose another teacher or network.</source>
        <translation>教师模型“{teacher}”与网络“{network}”没有大小相同的特征图。请选择其他教师模型或网络。</translation>
    </message>
    <message>
        <source>Teacher '{teacher}' sees the bands {theirs}, these images have {own}. Choose images with these bands, or another teacher.</source>
        <translation>教师模型“{teacher}”使用波段 {theirs}，而这些影像为 {own}。请选择具有这些波段的影像，或其他教师模型。</translation>
    </message>
    <message>
        <source>The CPU is used: there is no graphics card that PyTorch can use.</source>
        <translation>使用 CPU：没有 PyTorch 可用的显卡。</translation>
    </message>
    <message>
        <source>The CPU is used: {name} does not work.</source>
        <translation>使用 CPU：{name} 无法工作。</translation>
    </message>
    <message>
        <source>The CPU is used: {reason}.</source>
        <translation>使用 CPU：{reason}。</translation>
    </message>
    <message>
        <source>The Dask cluster {place} computes the blocks.</source>
        <translation>由位于 {place} 的 Dask 集群计算数据块。</translation>
    </message>
    <message>
        <source>The Dask scheduler at '{address}' has no workers. Start some there with 'dask worker {address} --nthreads 1'.</source>
        <translation>“{address}”处的 Dask 调度器没有工作进程。请在那里用“dask worker {address} --nthreads 1”启动一些。</translation>
    </message>
    <message>
        <source>The Dask scheduler at '{address}' is gone. Start it again, or leave it out, then start the same job again.</source>
        <translation>“{address}”处的 Dask 调度器已消失。请重新启动它，或将其去掉，然后重新启动同一任务。</translation>
    </message>
    <message>
        <source>The Dask worker on {host} ({device}) rounds otherwise than this machine: probabilities may differ in the last digit.</source>
        <translation>{host} 上的 Dask 工作进程（{device}）的舍入方式与此计算机不同：概率的末位数字可能不同。</translation>
    </message>
    <message>
        <source>The Dask worker on {host} has Landslide Mapper {plugin} with PyTorch {torch}; {wanted_plugin} with {wanted_torch} is needed, as here. Start it with the same versions.</source>
        <translation>{host} 上的 Dask 工作进程使用 Landslide Mapper {plugin} 和 PyTorch {torch}；需要与此处相同的 {wanted_plugin} 和 {wanted_torch}。请用相同版本启动。</translation>
    </message>
    <message>
        <source>The GPU has too little memory for one tile: going on with the {device}.</source>
        <translation>GPU 的内存不足以处理一个图块：改用 {device} 继续。</translation>
    </message>
    <message>
        <source>The GPU has too little memory for this model: going on with the CPU.</source>
        <translation>GPU 的内存不足以运行此模型：改用 CPU 继续。</translation>
    </message>
    <message>
        <source>The ONNX file was not written: its probabilities differ by up to {found:.2g} from the model's, at most {most:.2g} was expected. Please report this, and which network it is.</source>
        <translation>未写入 ONNX 文件：其概率与模型的最多相差 {found:.2g}，应不超过 {most:.2g}。请报告此问题，并说明是哪个网络。</translation>
    </message>
    <message>
        <source>The ONNX file was not written: with weights of 8 bits probabilities differ by {found:.3f} on average, at most {most:.2g} was expected. Export it without int8.</source>
        <translation>未写入 ONNX 文件：使用 8 位权重时，概率平均相差 {found:.3f}，应不超过 {most:.2g}。请不使用 int8 导出。</translation>
    </message>
    <message>
        <source>The ONNX file was not written: with weights of 8 bits the IoU on the model's validation patches falls by {loss:.3f}, at most {most:.2g} was expected. Export it without int8.</source>
        <translation>未写入 ONNX 文件：使用 8 位权重时，模型验证图块上的 IoU 下降 {loss:.3f}，应不超过 {most:.2g}。请不使用 int8 导出。</translation>
    </message>
    <message>
        <source>The PostgreSQL connection names no schema. Choose the schema that holds the event, or the name of a new one.</source>
        <translation>该 PostgreSQL 连接未指定模式。请选择事件所在的模式，或填写新模式的名称。</translation>
    </message>
    <message>
        <source>The accuracy areas would have {pixels:,.0f} pixels of {pixel:g} m. Choose larger pixels.</source>
        <translation>精度评估区以 {pixel:g} m 的像元计将有 {pixels:,.0f} 个像元。请选择更大的像元。</translation>
    </message>
    <message>
        <source>The area of interest {path}</source>
        <translation>感兴趣区 {path}</translation>
    </message>
    <message>
        <source>The area to mark is no polygon. Zoom to the area that you have labelled.</source>
        <translation>要标记的范围不是多边形。请缩放到您已标注的范围。</translation>
    </message>
    <message>
        <source>The arrays need up to {needed:.1f} GB as GeoTIFFs in {folder}, where {free:.1f} GB are free. Choose an output on another disk.</source>
        <translation>这些数组在 {folder} 中写为 GeoTIFF 最多需要 {needed:.1f} GB，而可用空间为 {free:.1f} GB。请选择其他磁盘上的输出位置。</translation>
    </message>
    <message>
        <source>The band change is the probability raster of a map of change on the same pixels (0 to 254).</source>
        <translation>波段 change 是相同像元上变化制图的概率栅格（0 至 254）。</translation>
    </message>
    <message>
        <source>The bands are radar: the backscatter changes (log ratio).</source>
        <translation>波段为雷达:后向散射发生变化(对数比)。</translation>
    </message>
    <message>
        <source>The bands {bands} are computed from the others of their date before any stretch, as the page about networks in the help says; indices are stretched from -1 and 1, not by percentiles.</source>
        <translation>波段 {bands} 在任何拉伸之前由同一时相的其他波段计算，见帮助中关于网络的页面；指数从 -1 到 1 拉伸，而不按百分位数。</translation>
    </message>
    <message>
        <source>The boxes are of no use yet: on the labels held back their average precision is {precision:.3f} (1 is perfect). Give the teaching more time or more labels, or draw the boxes from masks.</source>
        <translation>边界框尚无用处：在留出的标注上，其平均精度为 {precision:.3f}（1 为完美）。请给予更多学习时间或更多标注，或由掩膜绘制边界框。</translation>
    </message>
    <message>
        <source>The boxes were written to '{path}', but QGIS cannot open them.</source>
        <translation>边界框已写入“{path}”，但 QGIS 无法打开。</translation>
    </message>
    <message>
        <source>The buffer of {buffer:g} m is {reach:,} pixels wide; at most {most} are allowed. Choose a narrower one, or larger pixels.</source>
        <translation>{buffer:g} m 的缓冲区宽 {reach:,} 个像元；最多允许 {most} 个。请选择更窄的缓冲区或更大的像元。</translation>
    </message>
    <message>
        <source>The bundle in {folder} is for Python {expected}, and {python} is {found}. Make a bundle with './build.sh bundle --python' and a Python {found}.</source>
        <translation>{folder} 中的离线包适用于 Python {expected}，而 {python} 为 {found}。请用“./build.sh bundle --python”和 Python {found} 生成离线包。</translation>
    </message>
    <message>
        <source>The bundle in {folder} was made for {found}, and this machine is {expected}. Make one on a machine of the same kind.</source>
        <translation>{folder} 中的离线包为 {found} 生成，而此计算机为 {expected}。请在同类计算机上生成。</translation>
    </message>
    <message>
        <source>The candidates cover {share:.0%} of the area mapped, which landslides hardly ever do. The dates may be of different products or seasons, or the bands others than the model learned: check the pair, or raise the threshold.</source>
        <translation>候选占制图面积的 {share:.0%}，滑坡几乎不会如此。两个时相可能属于不同产品或季节，或者波段与模型所学的不同：请检查这对影像，或提高阈值。</translation>
    </message>
    <message>
        <source>The candidates of {source} cannot be brought to the event's coordinate system ({crs}): they lie outside of the area that it is made for. They stay in that file.</source>
        <translation>{source} 的候选无法转换到事件的坐标系（{crs}）：它们位于该坐标系的适用范围之外。候选保留在该文件中。</translation>
    </message>
    <message>
        <source>The candidates were written to '{path}', but QGIS cannot open them.</source>
        <translation>候选已写入“{path}”，但 QGIS 无法打开。</translation>
    </message>
    <message>
        <source>The certificate of the package index is not trusted. Where a company checks connections, add its authority in QGIS's options (Authentication), or name its file in the environment variable SSL_CERT_FILE.</source>
        <translation>软件包索引的证书不受信任。若单位会检查网络连接，请在 QGIS 的选项（认证）中添加其证书颁发机构，或在环境变量 SSL_CERT_FILE 中指定其文件。</translation>
    </message>
    <message>
        <source>The change between '{pre}' and '{post}' cannot be told, so the post-event raster is read alone: {reason}</source>
        <translation>无法识别“{pre}”与“{post}”之间的变化，因此仅读取灾后栅格：{reason}</translation>
    </message>
    <message>
        <source>The change looks reversed: {fall:.1%} of the scene became less bare, {rise:.1%} barer. Are the pre-event and the post-event raster swapped?</source>
        <translation>变化方向似乎相反：场景的 {fall:.1%} 变得不那么裸露，{rise:.1%} 变得更裸露。灾前与灾后栅格是否颠倒了？</translation>
    </message>
    <message>
        <source>The chosen bands of the {date} raster are named {names}; {expected} are expected.</source>
        <translation>{date} 栅格所选波段的名称为 {names}；应为 {expected}。</translation>
    </message>
    <message>
        <source>The click is outside of the post-event raster {raster}. Click on a landslide inside of it, or choose another raster on the Map page.</source>
        <translation>点击的位置在灾后栅格 {raster} 之外。请点击其内的滑坡，或在“制图”页选择其他栅格。</translation>
    </message>
    <message>
        <source>The client cannot send a {kind}.</source>
        <translation>客户端无法发送 {kind}。</translation>
    </message>
    <message>
        <source>The contrast after the event is {gain:.3g} times that before. Each date is brought to its own scale, so no matching is needed.</source>
        <translation>灾后的对比度是灾前的 {gain:.3g} 倍。各时相会归到自身的尺度，因此无需匹配。</translation>
    </message>
    <message>
        <source>The contrast after the event is {gain:.3g} times that before: brightness alone may look like change. No matching is needed for the starter, change, and models that are trained with normalization per scene; choose one of them, or two rasters of the same product.</source>
        <translation>灾后的对比度是灾前的 {gain:.3g} 倍：仅亮度差异就可能看起来像变化。起始模型、change 以及按场景归一化训练的模型无需匹配；请选择其中之一，或选择同一产品的两个栅格。</translation>
    </message>
    <message>
        <source>The coordinate reference system cannot be understood: {wkt}</source>
        <translation>无法理解该坐标参照系：{wkt}</translation>
    </message>
    <message>
        <source>The database '{database}' has no PostGIS, and you may not add it ({error}). Ask the database's owner to run: CREATE EXTENSION postgis</source>
        <translation>数据库“{database}”没有 PostGIS，且您无权添加（{error}）。请让数据库所有者运行：CREATE EXTENSION postgis</translation>
    </message>
    <message>
        <source>The dates hardly resemble each other (correlation {likeness:.2f}): another season, clouds, another product or another place. At most the strongest hundredth is called landslide; compare dates that look alike.</source>
        <translation>两个时相几乎不相似（相关系数 {likeness:.2f}）：季节、云、产品或地点不同。最多将最强的百分之一判为滑坡；请比较外观相近的时相。</translation>
    </message>
    <message>
        <source>The decoder as a whole took {taken:.1f} ms, {allowed:.1f} were allowed: its parts had been quicker when they were measured.</source>
        <translation>解码器整体用时 {taken:.1f} ms，超过允许的 {allowed:.1f} ms：单独测量时，其各部分更快。</translation>
    </message>
    <message>
        <source>The decoder of region '{region}' is corrected, not trained, as a handful of labels would spoil it. Labelled places: {places}.</source>
        <translation>区域“{region}”的解码器只作校正而不训练，因为少量标注会使其变差。已标注的位置：{places}。</translation>
    </message>
    <message>
        <source>The default decoder reaches an IoU of {default:.3f} on the labels held back, what was found {found:.3f}: in accuracy the search brought nothing.</source>
        <translation>在留出的标注上，默认解码器的 IoU 为 {default:.3f}，搜索所得的为 {found:.3f}：搜索未提高精度。</translation>
    </message>
    <message>
        <source>The default decoder, to compare with: epoch {epoch} of {epochs}</source>
        <translation>用于比较的默认解码器：第 {epoch}/{epochs} 轮</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again; what was downloaded is kept.</source>
        <translation>磁盘已满。请腾出空间后重试；已下载的内容会保留。</translation>
    </message>
    <message>
        <source>The disk is full: cannot write training patches to {folder}. Free some space.</source>
        <translation>磁盘已满：无法将训练图块写入 {folder}。请腾出空间。</translation>
    </message>
    <message>
        <source>The disk of {path} is full; nothing was written. Free some space, then do it again.</source>
        <translation>{path} 所在磁盘已满；未写入任何内容。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>The elevations of '{dem}' do not cover '{name}'. Choose those of this area.</source>
        <translation>“{dem}”的高程未覆盖“{name}”。请选择此地区的高程。</translation>
    </message>
    <message>
        <source>The elevations of '{dem}' do not cover a single landslide of '{name}'. Choose those of this area.</source>
        <translation>“{dem}”的高程未覆盖“{name}”中的任何滑坡。请选择此地区的高程。</translation>
    </message>
    <message>
        <source>The encoder has changed, so the boxes of {regions} are left behind: teach them again.</source>
        <translation>编码器已更改，因此 {regions} 的边界框已失效：请重新学习。</translation>
    </message>
    <message>
        <source>The encoder's features take {per_patch:.1f} MiB a patch; those of {patches} patches do not fit into the disk budget, so they are computed again each time.</source>
        <translation>编码器特征每个图块占 {per_patch:.1f} MiB；{patches} 个图块的特征超出磁盘配额，因此每次重新计算。</translation>
    </message>
    <message>
        <source>The engine cannot be kept in {folder}: {reason}. Make that folder writable for your account, or set the environment variable XDG_DATA_HOME (LOCALAPPDATA on Windows) to a folder that is.</source>
        <translation>无法将引擎保存在 {folder}：{reason}。请让您的账户可写入该文件夹，或将环境变量 XDG_DATA_HOME（Windows 上为 LOCALAPPDATA）设为可写入的文件夹。</translation>
    </message>
    <message>
        <source>The engine did not answer: {reason}.</source>
        <translation>引擎没有响应：{reason}。</translation>
    </message>
    <message>
        <source>The engine has neither PyTorch nor ONNX Runtime: set it up again.</source>
        <translation>引擎既没有 PyTorch 也没有 ONNX Runtime：请重新设置引擎。</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>引擎已就绪。</translation>
    </message>
    <message>
        <source>The engine was changed meanwhile. Try again.</source>
        <translation>引擎在此期间已更改。请重试。</translation>
    </message>
    <message>
        <source>The engine was started again without graphics cards, and works. Before: {reason}</source>
        <translation>引擎已在不使用显卡的情况下重新启动，工作正常。此前：{reason}</translation>
    </message>
    <message>
        <source>The engine was started anew, and what the Dask cluster did for it is lost. Start the same job again.</source>
        <translation>引擎已重新启动，Dask 集群为其完成的内容已丢失。请重新启动同一任务。</translation>
    </message>
    <message>
        <source>The engine was tried, and a network does not run on it: {reason}</source>
        <translation>已试用引擎，但网络无法在其上运行：{reason}</translation>
    </message>
    <message>
        <source>The error became {value} in epoch {epoch}. Check the images for values that are not numbers.</source>
        <translation>误差在第 {epoch} 轮变为 {value}。请检查影像中是否有非数值的值。</translation>
    </message>
    <message>
        <source>The exemplars of region '{region}' are damaged: {error}</source>
        <translation>区域“{region}”的保留图块已损坏：{error}</translation>
    </message>
    <message>
        <source>The extent {source}</source>
        <translation>范围 {source}</translation>
    </message>
    <message>
        <source>The features cannot be kept on disk ({error}); they are computed again each time.</source>
        <translation>特征无法保存在磁盘上（{error}）；每次重新计算。</translation>
    </message>
    <message>
        <source>The file expects one raster with the bands {bands}.</source>
        <translation>该文件需要一个波段为 {bands} 的栅格。</translation>
    </message>
    <message>
        <source>The file of context weights {path} is not used without context: ask for context clay, or leave it out.</source>
        <translation>不用上下文时不会使用上下文权重文件 {path}：请指定上下文 clay，或去掉该文件。</translation>
    </message>
    <message>
        <source>The first stage was finished before; going on after it.</source>
        <translation>第一阶段此前已完成；从其后继续。</translation>
    </message>
    <message>
        <source>The graphics card is not used: {reason}.</source>
        <translation>不使用显卡：{reason}。</translation>
    </message>
    <message>
        <source>The image has no georeference, so its map has no scale and cannot be cut into sheets. Print one map.</source>
        <translation>影像没有地理参考，因此其地图没有比例尺，无法分幅。请输出一幅地图。</translation>
    </message>
    <message>
        <source>The image of {width} x {height} pixels is stretched by what it shows itself, as nothing is known of its surroundings: map a whole scene where you can.</source>
        <translation>{width} x {height} 像元的影像只按自身内容拉伸，因为对其周围一无所知：请尽可能对整个场景制图。</translation>
    </message>
    <message>
        <source>The images are unlike those of every region; most likely is {region} ({figures}).</source>
        <translation>影像与所有区域都不相似；最可能是 {region}（{figures}）。</translation>
    </message>
    <message>
        <source>The images do not name their bands; they are taken for {names}.</source>
        <translation>影像未给出波段名称；将其视为 {names}。</translation>
    </message>
    <message>
        <source>The images look like those of {region} ({figures}), but also like those of {near}. If the scene is of a region that the model was taught, name it.</source>
        <translation>影像与 {region} 相似（{figures}），但也与 {near} 相似。如果场景属于模型学习过的区域，请指定该区域。</translation>
    </message>
    <message>
        <source>The images look like those of {region} ({figures}).</source>
        <translation>影像与 {region} 相似（{figures}）。</translation>
    </message>
    <message>
        <source>The images of {scene} are unlike those that region '{region}' was trained on: check the map with care, or teach the model this region.</source>
        <translation>{scene} 的影像与训练区域“{region}”所用的影像不相似：请仔细检查制图结果，或让模型学习此区域。</translation>
    </message>
    <message>
        <source>The index '{index}' needs {roles}; of the bands of the {date} raster {known} are known. Choose another index, or choose the bands: red, green, blue and near infrared in that order.</source>
        <translation>指数“{index}”需要 {roles}；{date} 栅格已知的波段为 {known}。请选择其他指数，或按红、绿、蓝、近红外的顺序选择波段。</translation>
    </message>
    <message>
        <source>The inventory has no coordinate reference system, so it cannot be brought to {name}. Export it without one, or georeference the image first.</source>
        <translation>编目没有坐标参照系，因此无法转换到 {name}。请在不指定坐标参照系的情况下导出，或先对影像进行地理配准。</translation>
    </message>
    <message>
        <source>The inventory has no georeference: areas are in square pixels.</source>
        <translation>编目没有地理参考：面积以平方像元计。</translation>
    </message>
    <message>
        <source>The inventory holds no landslide: it has no sizes.</source>
        <translation>编目中没有滑坡：没有大小可言。</translation>
    </message>
    <message>
        <source>The labels cannot be written to '{path}': {reason}.</source>
        <translation>无法将标注写入“{path}”：{reason}。</translation>
    </message>
    <message>
        <source>The labels hold no background pixel: what the map finds wrongly is not counted.</source>
        <translation>标注中没有背景像元：误检的内容不计入。</translation>
    </message>
    <message>
        <source>The landslides cannot be brought to {name}: some lie where it is not defined. Choose another coordinate reference system.</source>
        <translation>滑坡无法转换到 {name}：部分滑坡位于其适用范围之外。请选择其他坐标参照系。</translation>
    </message>
    <message>
        <source>The landslides' extent ({extent}) cannot be brought from {source} to {target}: {reason}. Check the layer's coordinate reference system.</source>
        <translation>滑坡的范围（{extent}）无法从 {source} 转换到 {target}：{reason}。请检查图层的坐标参照系。</translation>
    </message>
    <message>
        <source>The layout template {path} has no item with the id {missing}, expected a {kinds}. Give the item that id in the layout, under Item Properties &gt; Item ID, or choose another template.</source>
        <translation>布局模板 {path} 中没有 ID 为“{missing}”的项，需要的类型：{kinds}。请在布局的“项属性 &gt; 项 ID”中设置该 ID，或选择其他模板。</translation>
    </message>
    <message>
        <source>The least slope is {slope:g} degrees, expected 0 to less than 90.</source>
        <translation>最小坡度为 {slope:g} 度，应为 0 至小于 90。</translation>
    </message>
    <message>
        <source>The library knows no ImageNet weights of encoder '{network}'. Choose another encoder, or a file of weights.</source>
        <translation>程序库中没有编码器“{network}”的 ImageNet 权重。请选择其他编码器，或使用权重文件。</translation>
    </message>
    <message>
        <source>The loss became {value} in epoch {epoch}. Check the images for values that are not numbers, or train with a smaller learning rate than {lr:g}.</source>
        <translation>损失在第 {epoch} 轮变为 {value}。请检查影像中是否有非数值的值，或用小于 {lr:g} 的学习率训练。</translation>
    </message>
    <message>
        <source>The loss is not a number any more: teaching boxes has failed. Try another seed.</source>
        <translation>损失已不再是数值：学习边界框失败。请尝试其他种子。</translation>
    </message>
    <message>
        <source>The map holds no landslide: the sample can only tell how many it has missed, and its precision is not defined.</source>
        <translation>地图中没有滑坡：样本只能说明漏检了多少，精确率无法确定。</translation>
    </message>
    <message>
        <source>The map would have {count} sheets, expected {most} at most. Choose a layer of fewer polygons.</source>
        <translation>地图将有 {count} 幅，最多应为 {most} 幅。请选择多边形较少的图层。</translation>
    </message>
    <message>
        <source>The mapped area '{name}' lies elsewhere than the landslides. Choose that of this inventory, or leave it out.</source>
        <translation>制图范围“{name}”与滑坡不在同一地区。请选择此编目的制图范围，或去掉它。</translation>
    </message>
    <message>
        <source>The mapped area cannot be brought to the coordinate reference system of the landslides. Choose polygons that lie where they are.</source>
        <translation>无法将制图范围转换到滑坡的坐标参照系。请选择与滑坡位于同一地区的多边形。</translation>
    </message>
    <message>
        <source>The mask is written</source>
        <translation>掩膜已写入</translation>
    </message>
    <message>
        <source>The mask {mask} and its raster cannot be brought together: {without} has no coordinate reference system. Assign it the right one (in QGIS: Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>掩膜 {mask} 与其栅格无法对齐：{without} 没有坐标参照系。请为其指定正确的坐标参照系（QGIS：栅格 &gt; 投影 &gt; 指定投影）。</translation>
    </message>
    <message>
        <source>The mask {mask} does not overlap its raster. Check that both show the same place.</source>
        <translation>掩膜 {mask} 与其栅格不重叠。请检查两者是否显示同一地点。</translation>
    </message>
    <message>
        <source>The mask {mask} has {own_width} x {own_height} pixels, its raster {width} x {height}. Without georeference they must have the same size.</source>
        <translation>掩膜 {mask} 为 {own_width} x {own_height} 像元，其栅格为 {width} x {height}。没有地理参考时，两者大小必须相同。</translation>
    </message>
    <message>
        <source>The mask {path} cannot be brought onto the raster's grid</source>
        <translation>无法将掩膜 {path} 对齐到栅格的格网</translation>
    </message>
    <message>
        <source>The mask {path} has {bands} bands, expected one with 0 background, 1 landslide, 255 ignore.</source>
        <translation>掩膜 {path} 有 {bands} 个波段，应为一个：0 背景、1 滑坡、255 忽略。</translation>
    </message>
    <message>
        <source>The mask {path} has {width} x {height} pixels, the post-event raster {post_grid_width} x {post_grid_height}, and {which} has no georeference. Without one both must have the same size: georeference it, or export the mask again at that size.</source>
        <translation>掩膜 {path} 为 {width} x {height} 像元，灾后栅格为 {post_grid_width} x {post_grid_height}，且其中之一没有地理参考（{which}）。此时两者大小必须相同：请进行地理配准，或按该大小重新导出掩膜。</translation>
    </message>
    <message>
        <source>The mask {path} holds only 0 and 255: 255 is read as landslide. Where it means ignore, make it the mask's nodata value.</source>
        <translation>掩膜 {path} 只含 0 和 255：255 按滑坡读取。若 255 表示忽略，请将其设为掩膜的 nodata 值。</translation>
    </message>
    <message>
        <source>The mask {path} holds the value {value:g}, expected only 0 background, 1 landslide, 255 ignore.</source>
        <translation>掩膜 {path} 含有值 {value:g}，只应有 0 背景、1 滑坡、255 忽略。</translation>
    </message>
    <message>
        <source>The model cannot be relied on: no landslide is among the labels held back for validation, so nothing shows that it finds any. Give a scene of each region the role validation, or label a larger area.</source>
        <translation>该模型不可靠：留作验证的标注中没有滑坡，因此无法证明它能找到滑坡。请为每个区域的一个场景设置用途“验证”，或标注更大的范围。</translation>
    </message>
    <message>
        <source>The model has learned from scenes of these names ({scenes}), so the figures are too good to tell how it does elsewhere.</source>
        <translation>模型学习过同名的场景（{scenes}），因此这些指标过于乐观，不能说明其在其他地方的表现。</translation>
    </message>
    <message>
        <source>The model has no region '{region}'; it has {known}.</source>
        <translation>模型没有区域“{region}”；现有：{known}。</translation>
    </message>
    <message>
        <source>The model has several regions; name one of {known}.</source>
        <translation>模型有多个区域；请指定 {known} 之一。</translation>
    </message>
    <message>
        <source>The model is damaged: it gives values that are not numbers ({precision}).</source>
        <translation>模型已损坏：输出了非数值的值（{precision}）。</translation>
    </message>
    <message>
        <source>The model is damaged: it gives values that are not numbers.</source>
        <translation>模型已损坏：输出了非数值的值。</translation>
    </message>
    <message>
        <source>The model is damaged: its boxes are not numbers. Teach its boxes again.</source>
        <translation>模型已损坏：其边界框部分含非数值的值。请重新学习其边界框。</translation>
    </message>
    <message>
        <source>The model is not loaded (any more); load it again.</source>
        <translation>模型未加载（或已卸载）；请重新加载。</translation>
    </message>
    <message>
        <source>The model is of no use: on the labels held back it reaches an IoU of {iou:.3f} (1 is perfect). {cause}</source>
        <translation>该模型没有用处：在留出的标注上，IoU 仅为 {iou:.3f}（1 为完美）。{cause}</translation>
    </message>
    <message>
        <source>The model keeps no image statistics of region {empty}.</source>
        <translation>模型没有保留区域 {empty} 的影像统计。</translation>
    </message>
    <message>
        <source>The model needs the layer '{layer}' too; it was not given.</source>
        <translation>模型还需要图层“{layer}”；未提供。</translation>
    </message>
    <message>
        <source>The model needs the pre-event image: it was not trained to do without it. Export it with both dates.</source>
        <translation>模型需要灾前影像：未训练过不用灾前影像的情况。请按两个时相导出。</translation>
    </message>
    <message>
        <source>The model needs {bands} bands; the block's layer '{layer}' is {found}.</source>
        <translation>模型需要 {bands} 个波段；数据块的图层“{layer}”为 {found}。</translation>
    </message>
    <message>
        <source>The model needs {needed:,.0f} MB; there are {free:,.0f} MB free in {folder}. Make room, or choose another folder.</source>
        <translation>模型需要 {needed:,.0f} MB；{folder} 的可用空间为 {free:,.0f} MB。请腾出空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The model sees every scene by its own range, which no file can carry: stretch each band by itself, so that the 2nd percentile of the whole scene becomes 0 and the 98th 255 (8 bit, or decimal numbers that may lie beyond).</source>
        <translation>模型按每个场景自身的值域查看场景，这无法写入文件：请分别拉伸每个波段，使整个场景的第 2 百分位数变为 0、第 98 百分位数变为 255（8 位，或可超出该范围的小数）。</translation>
    </message>
    <message>
        <source>The model stays as it was: {refused_because}</source>
        <translation>模型保持原样：{refused_because}</translation>
    </message>
    <message>
        <source>The model was changed meanwhile. Teach the boxes again.</source>
        <translation>模型在此期间已更改。请重新学习边界框。</translation>
    </message>
    <message>
        <source>The model was trained with terrain, which other programs cannot show it. Export it as a model (.lsmodel) instead.</source>
        <translation>该模型是结合地形训练的，其他程序无法向它提供地形。请改为导出为模型 (.lsmodel)。</translation>
    </message>
    <message>
        <source>The most frequent size is about {size} (rollover): below it the inventory holds fewer and fewer.</source>
        <translation>最常见的大小约为 {size}（翻转点）：小于此值时，编目中的滑坡越来越少。</translation>
    </message>
    <message>
        <source>The name of output '{start}...' has {found} bytes, expected at most {most}. Choose another.</source>
        <translation>输出“{start}...”的名称有 {found} 字节，最多 {most} 字节。请选择其他名称。</translation>
    </message>
    <message>
        <source>The network already has a region '{region}'.</source>
        <translation>网络已有区域“{region}”。</translation>
    </message>
    <message>
        <source>The network cannot tell the clouds of '{raster}': {reason}. Mask by rules (--clouds rules), or use an image with these bands.</source>
        <translation>网络无法识别“{raster}”中的云：{reason}。请按规则掩膜（--clouds rules），或使用含这些波段的影像。</translation>
    </message>
    <message>
        <source>The network for clouds in '{weights}' is damaged: {reason}. Install ukis-csmask again.</source>
        <translation>“{weights}”中的云识别网络已损坏：{reason}。请重新安装 ukis-csmask。</translation>
    </message>
    <message>
        <source>The network for clouds is not installed: {packages}. Set the engine up again and choose it there, or install them into the engine's Python with pip; or mask by rules (--clouds rules).</source>
        <translation>未安装云识别网络：{packages}。请重新设置引擎并在那里选择它，或用 pip 将其安装到引擎的 Python 中；也可按规则掩膜（--clouds rules）。</translation>
    </message>
    <message>
        <source>The network has no part '{part}'; it has {parts}.</source>
        <translation>网络没有“{part}”部分；现有：{parts}。</translation>
    </message>
    <message>
        <source>The network of {model} ({network}, decoder {decoder}) runs in the full engine only, and this engine only maps. Set up the full engine, 'CPU' (Settings &gt; Options &gt; Landslide Mapper).</source>
        <translation>{model} 的网络（{network}，解码器 {decoder}）只能在完整引擎中运行，而此引擎仅用于制图。请设置完整引擎“CPU”（设置 &gt; 选项 &gt; Landslide Mapper）。</translation>
    </message>
    <message>
        <source>The network's context has no weights: name the file of Clay's.</source>
        <translation>网络的上下文没有权重：请指定 Clay 的权重文件。</translation>
    </message>
    <message>
        <source>The new data is of a single scene without a part to validate on, so it could not be checked whether region '{region}' gained.</source>
        <translation>新数据只有一个场景，没有可用于验证的部分，因此无法检查区域“{region}”是否改进。</translation>
    </message>
    <message>
        <source>The new data of region '{region}' has no labelled pixel in its training scenes: all masks are ignore. Check the labelled areas.</source>
        <translation>区域“{region}”的新数据在训练场景中没有已标注像元：掩膜全部为忽略。请检查标注区。</translation>
    </message>
    <message>
        <source>The new data of region '{region}' shows no landslide in its training scenes; there is nothing to learn. Add a scene with landslides.</source>
        <translation>区域“{region}”的新数据在训练场景中没有滑坡，无可学习。请添加含滑坡的场景。</translation>
    </message>
    <message>
        <source>The new images have {bands} bands; model '{model}' was trained on {needs_bands}. Use images with the same bands in the same order.</source>
        <translation>新影像有 {bands} 个波段；模型“{model}”用 {needs_bands} 个波段训练。请使用波段及其顺序相同的影像。</translation>
    </message>
    <message>
        <source>The new patches are normalized per {found}; model '{model}' per {expected}. Cut them anew.</source>
        <translation>新图块按 {found} 归一化；模型“{model}”按 {expected} 归一化。请重新裁切。</translation>
    </message>
    <message>
        <source>The new patches have {gsd:g} m per pixel; model '{model}' was trained at {gsd_m:g} m. Cut them at the model's resolution.</source>
        <translation>新图块的像元为 {gsd:g} m；模型“{model}”以 {gsd_m:g} m 训练。请按模型的分辨率裁切。</translation>
    </message>
    <message>
        <source>The normalization has {count} values; the network has {bands} bands.</source>
        <translation>归一化有 {count} 个值；网络有 {bands} 个波段。</translation>
    </message>
    <message>
        <source>The offset of the rasters ({offsets}) is taken out, as it was when the model learned.</source>
        <translation>与模型学习时一样，去除栅格的偏移（{offsets}）。</translation>
    </message>
    <message>
        <source>The old and the new patches differ in {what}: {found}.</source>
        <translation>新旧图块的 {what} 不同：{found}。</translation>
    </message>
    <message>
        <source>The old scenes are of region '{foreign}', which the model does not know.</source>
        <translation>旧场景属于模型未知的区域“{foreign}”。</translation>
    </message>
    <message>
        <source>The package index cannot be reached. Check the connection, and the proxy in QGIS's options (Network); without internet, install from an offline bundle.</source>
        <translation>无法访问软件包索引。请检查网络连接和 QGIS 选项（网络）中的代理；无法联网时，请使用离线包安装。</translation>
    </message>
    <message>
        <source>The package index has no build of PyTorch that fits this machine and this choice. Where pip is set up for a company's index, that one must offer it.</source>
        <translation>软件包索引中没有适合此计算机和此选择的 PyTorch 构建。若 pip 设为使用单位的索引，则该索引必须提供它。</translation>
    </message>
    <message>
        <source>The polygons of {name} cannot be brought together. Check their geometries.</source>
        <translation>{name} 的多边形无法合并。请检查其几何。</translation>
    </message>
    <message>
        <source>The polygons of {name} lie nowhere on the Earth. Check their coordinates.</source>
        <translation>{name} 的多边形不在地球上的任何位置。请检查其坐标。</translation>
    </message>
    <message>
        <source>The post-event raster is not in the project any more. Choose another one.</source>
        <translation>灾后栅格已不在工程中。请选择其他栅格。</translation>
    </message>
    <message>
        <source>The post-event raster {raster} has no data where you clicked. Click on a landslide where the image has some.</source>
        <translation>灾后栅格 {raster} 在点击处没有数据。请在影像有数据之处点击滑坡。</translation>
    </message>
    <message>
        <source>The power law of the tail is not defined: {number:,} landslides, at least {least} that are larger than the smallest ones are needed.</source>
        <translation>尾部的幂律无法确定：共有 {number:,} 个滑坡，而比最小滑坡大的至少需要 {least} 个。</translation>
    </message>
    <message>
        <source>The pre-event and the post-event raster are the same file, {raster}.</source>
        <translation>灾前与灾后栅格是同一文件 {raster}。</translation>
    </message>
    <message>
        <source>The pre-event raster covers all of the post-event raster.</source>
        <translation>灾前栅格覆盖整个灾后栅格。</translation>
    </message>
    <message>
        <source>The pre-event raster has {pre} bands, the post-event raster {post}: make sure that those that are read are the same in both, or choose the bands.</source>
        <translation>灾前栅格有 {pre} 个波段，灾后栅格有 {post} 个：请确保两者所读取的波段相同，或选择波段。</translation>
    </message>
    <message>
        <source>The pre-event raster holds {pre}, the post-event raster {post}. Each is brought to its own scale; but a stretched picture shows less than measured values.</source>
        <translation>灾前栅格的数据类型为 {pre}，灾后栅格为 {post}。各自会归到自身的尺度；但拉伸过的图像所含信息少于测量值。</translation>
    </message>
    <message>
        <source>The pre-event raster holds {pre}, the post-event raster {post}: values on different scales look like change. Use two rasters of the same product and processing level.</source>
        <translation>灾前栅格的数据类型为 {pre}，灾后栅格为 {post}：尺度不同的值看起来像变化。请使用产品和处理级别相同的两个栅格。</translation>
    </message>
    <message>
        <source>The pre-event raster is brought from {pre} to {post} while reading.</source>
        <translation>灾前栅格在读取时由 {pre} 转换到 {post}。</translation>
    </message>
    <message>
        <source>The pre-event raster is dated {pre}, the post-event raster {post}: are they swapped?</source>
        <translation>灾前栅格的日期为 {pre}，灾后栅格为 {post}：是否弄反了？</translation>
    </message>
    <message>
        <source>The pre-event raster is taken to lie {right:g} pixels to the right and {down:g} down: it is moved back by as much.</source>
        <translation>视灾前栅格向右偏移 {right:g} 个像元、向下偏移 {down:g} 个像元：将其移回同样的量。</translation>
    </message>
    <message>
        <source>The pre-event raster lies {right:+.1f} pixels to the right and {down:+.1f} down of the post-event raster: edges look like change. Have it moved back while reading (--pre-shift-x {right:g} --pre-shift-y {down:g}).</source>
        <translation>灾前栅格相对灾后栅格向右偏移 {right:+.1f} 个像元、向下偏移 {down:+.1f} 个像元：边缘会看起来像变化。请设为读取时移回（--pre-shift-x {right:g} --pre-shift-y {down:g}）。</translation>
    </message>
    <message>
        <source>The probability '{probability}' has no value inside the accuracy areas. Choose the one of this map, or leave it out.</source>
        <translation>概率“{probability}”在精度评估区内没有值。请选择此地图的概率，或不指定。</translation>
    </message>
    <message>
        <source>The probability was written to '{path}', but QGIS cannot open it.</source>
        <translation>概率已写入“{path}”，但 QGIS 无法打开。</translation>
    </message>
    <message>
        <source>The proxy refuses the connection. Check its address, user and password in QGIS's options (Network), or the environment variable HTTPS_PROXY.</source>
        <translation>代理拒绝了连接。请在 QGIS 的选项（网络）或环境变量 HTTPS_PROXY 中检查其地址、用户和密码。</translation>
    </message>
    <message>
        <source>The raster has no georeference: its resolution is taken to be the model's, {gsd_m:g} m.</source>
        <translation>栅格没有地理参考：将其分辨率视为模型的分辨率 {gsd_m:g} m。</translation>
    </message>
    <message>
        <source>The raster lies outside of where its coordinate reference system is defined.</source>
        <translation>栅格位于其坐标参照系的适用范围之外。</translation>
    </message>
    <message>
        <source>The raster {name} cannot be read: permission denied.</source>
        <translation>无法读取栅格 {name}：没有权限。</translation>
    </message>
    <message>
        <source>The raster {name} does not exist. Check the path, or whether its drive is connected.</source>
        <translation>栅格 {name} 不存在。请检查路径，或其驱动器是否已连接。</translation>
    </message>
    <message>
        <source>The raster {name} is an empty file (0 bytes). Copy or download it again.</source>
        <translation>栅格 {name} 是空文件（0 字节）。请重新复制或下载。</translation>
    </message>
    <message>
        <source>The raster {name} is truncated or damaged; copy or download it again</source>
        <translation>栅格 {name} 不完整或已损坏；请重新复制或下载</translation>
    </message>
    <message>
        <source>The rasters have different scales or offsets ({tags}): the offsets are taken out, so that equal values mean the same.</source>
        <translation>栅格的缩放或偏移不同（{tags}）：已去除偏移，使相同的值含义相同。</translation>
    </message>
    <message>
        <source>The rasters have the offset {offsets}. Whether the model learned with it is not known: the values are read as they are stored. Train the model again to be sure.</source>
        <translation>栅格有偏移 {offsets}。模型学习时是否带有该偏移未知：按存储的值读取。为稳妥起见，请重新训练模型。</translation>
    </message>
    <message>
        <source>The rasters lie on each other to {length:.1f} pixels.</source>
        <translation>两个栅格重合，偏差在 {length:.1f} 个像元以内。</translation>
    </message>
    <message>
        <source>The rasters must have the same bands: {first} has {expected}, {other} has {found}. Leave one of them out, or save the bands that they share as files of their own.</source>
        <translation>各栅格的波段必须相同：{first} 为 {expected}，{other} 为 {found}。请去掉其中一个，或将共有的波段另存为单独的文件。</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>报告已写入</translation>
    </message>
    <message>
        <source>The responses cannot be stored ({error}); a frozen copy is asked instead.</source>
        <translation>响应无法存储（{error}）；改为询问冻结的副本。</translation>
    </message>
    <message>
        <source>The role of an area is one of {roles}, got '{role}'.</source>
        <translation>标注区的用途应为 {roles} 之一，实际为“{role}”。</translation>
    </message>
    <message>
        <source>The rows of '{layer}' cannot be read. Check whether its database is still there, then open the event again.</source>
        <translation>无法读取“{layer}”的行。请检查其数据库是否仍存在，然后重新打开事件。</translation>
    </message>
    <message>
        <source>The run {run} is not in '{title}' any more.</source>
        <translation>运行 {run} 已不在“{title}”中。</translation>
    </message>
    <message>
        <source>The same {kind} of model '{model}' is running already: {error}</source>
        <translation>模型“{model}”的同一 {kind} 已在运行：{error}</translation>
    </message>
    <message>
        <source>The sample was drawn from a map with {sampled} of landslides, the inventory has {found}: it is another one, or has changed. What the sample says is said of that map.</source>
        <translation>样本抽自滑坡面积为 {sampled} 的地图，而编目为 {found}：编目是另一个，或已改变。样本的结论只针对原来那幅地图。</translation>
    </message>
    <message>
        <source>The scene has {width} x {height} pixels at the model's resolution, too few to suggest places in: at least {divisor} x {divisor} are needed.</source>
        <translation>场景在模型分辨率下为 {width} x {height} 像元，太小而无法建议位置：至少需要 {divisor} x {divisor}。</translation>
    </message>
    <message>
        <source>The scene list {path} cannot be read: {reason}.</source>
        <translation>无法读取场景列表 {path}：{reason}。</translation>
    </message>
    <message>
        <source>The scene list {path} does not exist. Check the path.</source>
        <translation>场景列表 {path} 不存在。请检查路径。</translation>
    </message>
    <message>
        <source>The scene of {width} x {height} pixels has {count} valid ones, at least {least} are needed to know what is usual in it. Choose larger rasters, or check their nodata values and overlap.</source>
        <translation>{width} x {height} 像元的场景中有效像元为 {count} 个，至少需要 {least} 个才能得知其中的通常值。请选择更大的栅格，或检查其 nodata 值和重叠情况。</translation>
    </message>
    <message>
        <source>The schema '{schema}' exists already. Open it, or choose another name.</source>
        <translation>模式“{schema}”已存在。请打开它，或选择其他名称。</translation>
    </message>
    <message>
        <source>The selected candidates lie in {count} places that do not touch. Select those of one place, then merge them.</source>
        <translation>所选候选位于 {count} 个互不相接的位置。请选择同一位置的候选，再合并。</translation>
    </message>
    <message>
        <source>The size of the pixels on the ground is not known.</source>
        <translation>像元在地面上的大小未知。</translation>
    </message>
    <message>
        <source>The small model is only {gain:.1f} times as fast as its teacher; {wanted:g} times was the goal. Choose a smaller network.</source>
        <translation>小模型的速度仅为教师模型的 {gain:.1f} 倍；目标为 {wanted:g} 倍。请选择更小的网络。</translation>
    </message>
    <message>
        <source>The small model reaches an IoU of {student:.3f} on the labels held back, its teacher {teacher:.3f}: more than {most:g} below. Give it more time or more scenes, or choose a larger network.</source>
        <translation>在留出的标注上，小模型的 IoU 为 {student:.3f}，教师模型为 {teacher:.3f}：低了 {most:g} 以上。请给予更多时间或更多场景，或选择更大的网络。</translation>
    </message>
    <message>
        <source>The starter maps without the change between the dates: {reason}</source>
        <translation>起始模型制图时不使用两个时相间的变化：{reason}</translation>
    </message>
    <message>
        <source>The starter model knows values per scene only, these are of the whole data set.</source>
        <translation>起始模型只适用于按场景的值，而这些是整个数据集的值。</translation>
    </message>
    <message>
        <source>The starter model was trained on {theirs}; these scenes have {own}.</source>
        <translation>起始模型用 {theirs} 训练；而这些场景为 {own}。</translation>
    </message>
    <message>
        <source>The starter model {archive} cannot be unpacked ({reason}). Install the plugin again, or make room in {folder}.</source>
        <translation>无法解压起始模型 {archive}（{reason}）。请重新安装插件，或在 {folder} 中腾出空间。</translation>
    </message>
    <message>
        <source>The stored responses do not fit into the disk budget; a frozen copy is asked instead.</source>
        <translation>存储的响应超出磁盘配额；改为询问冻结的副本。</translation>
    </message>
    <message>
        <source>The table '{table}' of {place} cannot be opened. Open the event again.</source>
        <translation>无法打开 {place} 的表“{table}”。请重新打开事件。</translation>
    </message>
    <message>
        <source>The table '{table}' of {title} was made but cannot be opened.</source>
        <translation>{title} 的表“{table}”已创建，但无法打开。</translation>
    </message>
    <message>
        <source>The training labels of region {without} hold no background pixel: a model would learn that everything is a landslide. Masks are 0 on background (not the nodata value), and a labelled area must be larger than the landslides in it.</source>
        <translation>区域 {without} 的训练标注没有背景像元：模型会学成一切都是滑坡。掩膜的背景应为 0（不是 nodata 值），且标注区必须大于其中的滑坡。</translation>
    </message>
    <message>
        <source>The training labels of region {without} hold no landslide pixel, expected some. Check that the labels lie on the rasters, that masks are 1 (not 255) on landslides, and that the region has a training scene.</source>
        <translation>区域 {without} 的训练标注没有滑坡像元。请检查标注是否落在栅格上、掩膜中的滑坡是否为 1（而非 255），以及该区域是否有训练场景。</translation>
    </message>
    <message>
        <source>The two dates hardly look alike (correlation {alike:.2f}): nearly everything may look like change. Check that both show the same place in a like season, and which bands are read.</source>
        <translation>两个时相几乎不相似（相关系数 {alike:.2f}）：几乎所有地方都可能看起来像变化。请检查两者是否显示同一地点、季节是否相近，以及读取的是哪些波段。</translation>
    </message>
    <message>
        <source>The values of the pre-event raster reach {pre:.4g}, those of the post-event raster {post:.4g}: on different scales everything looks like change. Use two rasters of the same product and processing level, or a model that brings each date to its own scale (the starter, and all that are trained with normalization per scene).</source>
        <translation>灾前栅格的值最大到 {pre:.4g}，灾后栅格到 {post:.4g}：尺度不同时一切都看起来像变化。请使用产品和处理级别相同的两个栅格，或使用将各时相归到自身尺度的模型（起始模型，以及所有按场景归一化训练的模型）。</translation>
    </message>
    <message>
        <source>The view cannot be expressed in the raster's coordinate reference system.</source>
        <translation>视图无法用栅格的坐标参照系表示。</translation>
    </message>
    <message>
        <source>The view reaches beyond where the event's coordinate reference system is defined ({authid}). Zoom in to the area that you have labelled.</source>
        <translation>视图超出事件坐标参照系（{authid}）的适用范围。请放大到您已标注的范围。</translation>
    </message>
    <message>
        <source>The water mask '{mask}' has {bands} bands, expected one: 0 is land, all else is water.</source>
        <translation>水体掩膜“{mask}”有 {bands} 个波段，应为一个：0 为陆地，其余均为水体。</translation>
    </message>
    <message>
        <source>The water mask '{mask}' lies elsewhere than the landslides of '{name}', so none is ruled out by it.</source>
        <translation>水体掩膜“{mask}”与“{name}”的滑坡不在同一地区，因此没有滑坡被其排除。</translation>
    </message>
    <message>
        <source>The worker answered with {found} {found_shape}; {dtype} {shape} was expected.</source>
        <translation>工作进程的回应为 {found} {found_shape}；应为 {dtype} {shape}。</translation>
    </message>
    <message>
        <source>The worker described the model wrongly: {error}.</source>
        <translation>工作进程对模型的描述有误：{error}。</translation>
    </message>
    <message>
        <source>The worker failed with {kind}: {error}</source>
        <translation>工作进程因 {kind} 失败：{error}</translation>
    </message>
    <message>
        <source>The worker gave no sign of life for {seconds:g} seconds and was stopped. The next job starts a new one.{said}</source>
        <translation>工作进程 {seconds:g} 秒没有响应，已被停止。下一个任务会启动新的工作进程。{said}</translation>
    </message>
    <message>
        <source>The worker is gone (while asked to {op}): {how} The next job starts a new one.{report}</source>
        <translation>工作进程已退出（正在执行请求 {op}）：{how} 下一个任务会启动新的工作进程。{report}</translation>
    </message>
    <message>
        <source>The worker ran out of memory{reason}. Close other programs, choose the device 'cpu', or use a smaller network.</source>
        <translation>工作进程内存不足{reason}。请关闭其他程序、选择设备“cpu”，或使用更小的网络。</translation>
    </message>
    <message>
        <source>The worker speaks protocol {protocol}, this plugin {version}: the installation is mixed up. Install Landslide Mapper again.</source>
        <translation>工作进程的协议为 {protocol}，此插件为 {version}：安装内容不一致。请重新安装 Landslide Mapper。</translation>
    </message>
    <message>
        <source>The worker was closed; make a new one.</source>
        <translation>工作进程已关闭；请新建一个。</translation>
    </message>
    <message>
        <source>The worker was stopped. {reason} The next job starts a new one.</source>
        <translation>工作进程已停止。{reason} 下一个任务会启动新的工作进程。</translation>
    </message>
    <message>
        <source>The worker's Python '{python}' cannot be started: {error}.</source>
        <translation>无法启动工作进程的 Python“{python}”：{error}。</translation>
    </message>
    <message>
        <source>The worker's Python '{python}' cannot be started: {reason}. Choose another Python in the settings of Landslide Mapper, or set LANDSLIDE_MAPPER_PYTHON.</source>
        <translation>无法启动工作进程的 Python“{python}”：{reason}。请在 Landslide Mapper 的设置中选择其他 Python，或设置 LANDSLIDE_MAPPER_PYTHON。</translation>
    </message>
    <message>
        <source>The worker's Python '{python}' did not start: {how} {advice}</source>
        <translation>工作进程的 Python“{python}”未能启动：{how} {advice}</translation>
    </message>
    <message>
        <source>The worker's Python '{python}' is not usable. {reason} {advice}</source>
        <translation>工作进程的 Python“{python}”不可用。{reason} {advice}</translation>
    </message>
    <message>
        <source>The worker's Python '{python}', named in {where}, does not exist. Choose another one there.</source>
        <translation>工作进程的 Python“{python}”（指定于 {where}）不存在。请在该处选择其他 Python。</translation>
    </message>
    <message>
        <source>The worker's Python ({python}) cannot import {library}: {error}. Install what is missing with: {python} -m pip install torch torchvision segmentation-models-pytorch safetensors</source>
        <translation>工作进程的 Python（{python}）无法导入 {library}：{error}。请用以下命令安装缺少的内容：{python} -m pip install torch torchvision segmentation-models-pytorch safetensors</translation>
    </message>
    <message>
        <source>The worker's Python ({python}, version {version}) has no {missing}. Install with: {command} -m pip install {packages}</source>
        <translation>工作进程的 Python（{python}，版本 {version}）没有 {missing}。请用以下命令安装：{command} -m pip install {packages}</translation>
    </message>
    <message>
        <source>The worker's result cannot be read from '{folder}': {error}.</source>
        <translation>无法从“{folder}”读取工作进程的结果：{error}。</translation>
    </message>
    <message>
        <source>The {date} raster has a colour table: it holds numbers of colours.</source>
        <translation>{date} 栅格有颜色表：其值是颜色编号。</translation>
    </message>
    <message>
        <source>The {date} raster has one value nearly everywhere in the bands that are read: change cannot be seen in it. Choose other bands or another raster, or set its nodata value.</source>
        <translation>{date} 栅格所读取的波段几乎处处为同一个值：无法从中看出变化。请选择其他波段或其他栅格，或设置其 nodata 值。</translation>
    </message>
    <message>
        <source>The {date} raster has {count} bands; only these are looked at: {bands}. Choose the bands.</source>
        <translation>{date} 栅格有 {count} 个波段；只查看以下波段：{bands}。请选择波段。</translation>
    </message>
    <message>
        <source>The {date} raster is read with bands {bands}; it does not name them.</source>
        <translation>{date} 栅格读取波段 {bands}；其波段没有名称。</translation>
    </message>
    <message>
        <source>The {date} raster is read with {bands}, which is not its own order. Choose the bands where that is wrong.</source>
        <translation>{date} 栅格读取以下波段：{bands}，与其自身顺序不同。如有错误，请选择波段。</translation>
    </message>
    <message>
        <source>The {date} raster is read with {bands}.</source>
        <translation>{date} 栅格读取以下波段：{bands}。</translation>
    </message>
    <message>
        <source>The {date} raster {raster} gives {bands} of image data, expected {wanted}. Choose another raster, or other band numbers.</source>
        <translation>{date} 栅格 {raster} 的影像数据为 {bands}，应为 {wanted}。请选择其他栅格，或其他波段编号。</translation>
    </message>
    <message>
        <source>The {date} raster {raster} has bands 1 to {count}; there is no band {missing}. Choose band numbers that exist.</source>
        <translation>{date} 栅格 {raster} 的波段为 1 至 {count}；没有波段 {missing}。请选择存在的波段编号。</translation>
    </message>
    <message>
        <source>The {date} raster {raster} has {count} bands ({names}), expected {wanted}: which of them are meant cannot be known. Choose the bands: {option} with their numbers in that order, post_bands and pre_bands in a scene list, or the bands in the dock.</source>
        <translation>{date} 栅格 {raster} 有 {count} 个波段（{names}），应为 {wanted}：无法判断指的是哪些。请选择波段：在 {option} 中按此顺序给出编号，或在场景列表中用 post_bands 和 pre_bands，或在停靠面板中选择。</translation>
    </message>
    <message>
        <source>The {what} raster of scene '{name}' is not at '{path}' any more. Put it back, or choose the rasters anew on the Map page.</source>
        <translation>场景“{name}”的 {what} 栅格已不在“{path}”。请将其放回，或在“制图”页重新选择栅格。</translation>
    </message>
    <message>
        <source>There are no images: choose one raster at least.</source>
        <translation>没有影像：请至少选择一个栅格。</translation>
    </message>
    <message>
        <source>There are no training scenes of these regions, and the small model will not have them: {regions}.</source>
        <translation>以下区域没有训练场景，小模型将不含这些区域：{regions}。</translation>
    </message>
    <message>
        <source>There are red and near infrared: loss of vegetation (NDVI) shows landslides best.</source>
        <translation>有红波段和近红外波段:植被减少(NDVI)最能显示滑坡。</translation>
    </message>
    <message>
        <source>There are too few labels: only {positive} of its {patches} training patches show a landslide. Draw more landslides, or label more scenes.</source>
        <translation>标注太少：{patches} 个训练图块中只有 {positive} 个含滑坡。请绘制更多滑坡，或标注更多场景。</translation>
    </message>
    <message>
        <source>There is a mask of the pre-event raster, '{mask}', but no pre-event raster. Choose one, or give the mask as that of the post-event raster.</source>
        <translation>有灾前栅格的掩膜“{mask}”,但没有灾前栅格。请选择一个,或将掩膜作为灾后栅格的掩膜给出。</translation>
    </message>
    <message>
        <source>There is no decoder '{decoder}'; known are {known}.</source>
        <translation>没有解码器“{decoder}”；已知的有 {known}。</translation>
    </message>
    <message>
        <source>There is no device '{name}'; choose one of {devices}.</source>
        <translation>没有设备“{name}”；请选择 {devices} 之一。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <source>There is no file {path}; expected the candidates that a map has written.</source>
        <translation>没有文件 {path}；需要制图写出的候选。</translation>
    </message>
    <message>
        <source>There is no index '{index}'; there are {known}.</source>
        <translation>没有指数“{index}”；现有：{known}。</translation>
    </message>
    <message>
        <source>There is no mapped ground around the landslides: the sample has no such stratum.</source>
        <translation>滑坡周围没有制图的地面：样本没有此层。</translation>
    </message>
    <message>
        <source>There is no model at {path}: expected a folder &lt;name&gt;.lsmodel.</source>
        <translation>{path} 处没有模型：应为文件夹 &lt;名称&gt;.lsmodel。</translation>
    </message>
    <message>
        <source>There is no network '{name}'; known are tsmu, tu-&lt;timm name&gt;, {known}.</source>
        <translation>没有网络“{name}”；可用的有 tsmu、tu-&lt;timm 名称&gt;、{known}。</translation>
    </message>
    <message>
        <source>There is no paper '{paper}'; choose from {papers}.</source>
        <translation>没有纸张“{paper}”；请从 {papers} 中选择。</translation>
    </message>
    <message>
        <source>There is no patch to train on: no training scene has a labelled, valid area.</source>
        <translation>没有可训练的图块：没有训练场景含已标注的有效范围。</translation>
    </message>
    <message>
        <source>There is no patch to validate on: give a scene of each region the split 'validation', or label a larger area.</source>
        <translation>没有可验证的图块：请为每个区域的一个场景设置划分“validation”，或标注更大的范围。</translation>
    </message>
    <message>
        <source>There is no pre-event raster: bare ground is told from its surroundings alone, roads and fields among it. A pre-event raster makes a far better map.</source>
        <translation>没有灾前栅格：只能依据周围环境识别裸地，其中会包括道路和田地。有灾前栅格时，制图结果会好得多。</translation>
    </message>
    <message>
        <source>There is no region '{region}'; the network has {known}.</source>
        <translation>没有区域“{region}”；网络现有：{known}。</translation>
    </message>
    <message>
        <source>There is no room for training patches: they need {size:.1f} MiB each. Free some disk space.</source>
        <translation>没有存放训练图块的空间：每个需要 {size:.1f} MiB。请腾出磁盘空间。</translation>
    </message>
    <message>
        <source>There is no schema '{schema}' in the database '{database}', or you may not see it. Check the name, or make a new event.</source>
        <translation>数据库“{database}”中没有模式“{schema}”，或您无权查看。请检查名称，或新建事件。</translation>
    </message>
    <message>
        <source>There is no strategy '{name}'; known are {strategies}.</source>
        <translation>没有策略“{name}”；可用的有 {strategies}。</translation>
    </message>
    <message>
        <source>There is no training scene of region '{region}' (regions with training scenes: {found}).</source>
        <translation>没有区域“{region}”的训练场景（有训练场景的区域：{found}）。</translation>
    </message>
    <message>
        <source>There is no training scene: at least one scene needs the split 'train'.</source>
        <translation>没有训练场景：至少一个场景需要划分“train”。</translation>
    </message>
    <message>
        <source>There is no training setting '{unknown}'; known are {names}.</source>
        <translation>没有训练设置“{unknown}”；可用的有 {names}。</translation>
    </message>
    <message>
        <source>There is not enough memory for Clay ({path}): its encoder takes 1.3 GB beside the network. Close other programs, or use a network without context.</source>
        <translation>内存不足以运行 Clay（{path}）：除网络外，其编码器还需 1.3 GB。请关闭其他程序，或使用不带上下文的网络。</translation>
    </message>
    <message>
        <source>There is not enough memory for a single tile. Close other programs, or use a model with smaller tiles.</source>
        <translation>内存不足以处理一个图块。请关闭其他程序，或使用图块更小的模型。</translation>
    </message>
    <message>
        <source>There is not enough memory for model {model} with {count} regions. Close other programs, or use a model with fewer regions or a smaller network.</source>
        <translation>内存不足以加载有 {count} 个区域的模型 {model}。请关闭其他程序，或使用区域更少或网络更小的模型。</translation>
    </message>
    <message>
        <source>There is not enough memory for this model.</source>
        <translation>内存不足以加载此模型。</translation>
    </message>
    <message>
        <source>There is not enough memory to score a single patch. Close other programs, or choose the device 'cpu'.</source>
        <translation>内存不足以评估一个图块。请关闭其他程序，或选择设备“cpu”。</translation>
    </message>
    <message>
        <source>There is nothing left to suggest here: all tiles lie close to places that are there already. Look at a larger area.</source>
        <translation>此处没有可再建议的位置：所有图块都靠近已有位置。请查找更大的范围。</translation>
    </message>
    <message>
        <source>There is nothing left to suggest here: every tile is labelled already, or has no data. Look at a larger area.</source>
        <translation>此处没有可再建议的位置：每个图块都已标注，或没有数据。请查找更大的范围。</translation>
    </message>
    <message>
        <source>There is nothing to train on: no labelled pixel of a training scene has data in all of its rasters. Label or review where the post-event and the pre-event raster have data.</source>
        <translation>没有可供训练的内容：训练场景中没有任何已标注像元在其所有栅格中都有数据。请在灾后和灾前栅格都有数据之处标注或审核。</translation>
    </message>
    <message>
        <source>There is red: bare ground is brighter in it than vegetation (log ratio).</source>
        <translation>有红波段:裸地在其中比植被更亮(对数比)。</translation>
    </message>
    <message>
        <source>These rasters can be mapped: nothing odd was found.</source>
        <translation>这些栅格可以制图：未发现异常。</translation>
    </message>
    <message>
        <source>This GDAL does not read the attributes of the KML {source}: it has no driver LIBKML. Take the same landslides as GeoPackage or GeoJSON, or a GDAL with that driver.</source>
        <translation>此 GDAL 无法读取 KML {source} 的属性：缺少 LIBKML 驱动程序。请改用 GeoPackage 或 GeoJSON 格式的相同滑坡，或使用带有该驱动程序的 GDAL。</translation>
    </message>
    <message>
        <source>This Python ({python}) cannot import {library}: {error}. Install what is missing with: {python} -m pip install torch torchvision segmentation-models-pytorch safetensors</source>
        <translation>此 Python（{python}）无法导入 {library}：{error}。请这样安装缺少的内容：{python} -m pip install torch torchvision segmentation-models-pytorch safetensors</translation>
    </message>
    <message>
        <source>This Python cannot make secure connections. Install Python from python.org, or uv, then try again.</source>
        <translation>此 Python 无法建立安全连接。请从 python.org 安装 Python，或安装 uv，然后重试。</translation>
    </message>
    <message>
        <source>This Python lacks what makes environments. Install python3-venv (Debian, Ubuntu), or uv.</source>
        <translation>此 Python 缺少创建环境的功能。请安装 python3-venv（Debian、Ubuntu）或 uv。</translation>
    </message>
    <message>
        <source>This engine maps only: it has no PyTorch, which training, updating, suggesting places, boxes by Faster R-CNN and writing ONNX files need. Set up the full engine: 'CPU', or one for your graphics card, in the window 'Set up the engine…'.</source>
        <translation>此引擎仅用于制图：它没有 PyTorch，而训练、更新、推荐位置、用 Faster R-CNN 生成边界框和写出 ONNX 文件都需要它。请在“设置引擎…”窗口中设置完整引擎：“CPU”，或适用于您显卡的引擎。</translation>
    </message>
    <message>
        <source>This installation has no starter models (expected in {folder}). Install the plugin again, or name a model.</source>
        <translation>此安装中没有起始模型（应位于 {folder}）。请重新安装插件，或指定模型。</translation>
    </message>
    <message>
        <source>This is neither a GeoPackage nor a PostgreSQL connection with a database. Choose a file whose name ends in {suffix}, or give the connection a database or a service in QGIS's Browser panel.</source>
        <translation>这既不是 GeoPackage，也不是带数据库的 PostgreSQL 连接。请选择名称以 {suffix} 结尾的文件，或在 QGIS 的浏览器面板中为连接指定数据库或服务。</translation>
    </message>
    <message>
        <source>This map, by tenths of the probability</source>
        <translation>此地图，按概率每 0.1 一组</translation>
    </message>
    <message>
        <source>This update was published as version {number} before.</source>
        <translation>此更新先前已发布为版本 {number}。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Threshold {threshold:.1%}, from the scene: about as much of it is called landslide as by the change alone ({share:.2%}), between {low:.0%} and {high:.0%}.</source>
        <translation>阈值 {threshold:.1%}，由场景得出：使判为滑坡的比例与仅用变化时（{share:.2%}）大致相同，介于 {low:.0%} 和 {high:.0%} 之间。</translation>
    </message>
    <message>
        <source>Threshold {threshold:g} is not a probability above 0 and up to 1.</source>
        <translation>阈值 {threshold:g} 不是大于 0 且不超过 1 的概率。</translation>
    </message>
    <message>
        <source>Threshold {threshold} is not a probability between 0 and 1.</source>
        <translation>阈值 {threshold} 不是 0 至 1 之间的概率。</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Training patches: {found}; a search needs {needed} at least. Label a larger area, or train without a search.</source>
        <translation>训练图块：{found}；搜索至少需要 {needed} 个。请标注更大的范围，或不搜索直接训练。</translation>
    </message>
    <message>
        <source>Training starts from random weights. {reason}</source>
        <translation>训练从随机权重开始。{reason}</translation>
    </message>
    <message>
        <source>Training {network} ({parameters:.1f} million parameters) on {device}. Patches: {patches}, regions: {regions}.</source>
        <translation>正在 {device} 上训练 {network}（{parameters:.1f} 百万参数）。图块：{patches}，区域：{regions}。</translation>
    </message>
    <message>
        <source>Trying the engine: a network maps one tile</source>
        <translation>正在试用引擎：网络对一个图块制图</translation>
    </message>
    <message>
        <source>Two of the files to export to have the same name. Choose different names.</source>
        <translation>要导出的文件中有两个同名。请选择不同的名称。</translation>
    </message>
    <message>
        <source>Unknown message type in {excerpt}.</source>
        <translation>未知的消息类型：{excerpt}。</translation>
    </message>
    <message>
        <source>Unknown operation '{op}'.</source>
        <translation>未知的操作“{op}”。</translation>
    </message>
    <message>
        <source>User's accuracy of landslides (precision)</source>
        <translation>滑坡的用户精度（精确率）</translation>
    </message>
    <message>
        <source>Validation did not improve for {epochs} epochs: training ends.</source>
        <translation>验证结果已有 {epochs} 轮没有改进：训练结束。</translation>
    </message>
    <message>
        <source>Values reach {pre:.4g} before and {post:.4g} after.</source>
        <translation>值最大到灾前 {pre:.4g}、灾后 {post:.4g}。</translation>
    </message>
    <message>
        <source>Values: {low:.4g} to {high:.4g}.</source>
        <translation>值：{low:.4g} 至 {high:.4g}。</translation>
    </message>
    <message>
        <source>Version {number} is published.</source>
        <translation>版本 {number} 已发布。</translation>
    </message>
    <message>
        <source>Version {version} finds boxes</source>
        <translation>版本 {version} 能查找边界框</translation>
    </message>
    <message>
        <source>Version {version} is published</source>
        <translation>版本 {version} 已发布</translation>
    </message>
    <message>
        <source>Water cannot be told by the bands of '{image}': it must be known which ones are green and near infrared. Name the bands in the file, or choose a water mask.</source>
        <translation>无法按“{image}”的波段识别水体：必须已知哪些是绿和近红外波段。请在文件中为波段命名，或选择水体掩膜。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weights are fitted to labels, and none are named: name them (--labels), or leave out the labelled area and the fitted probability.</source>
        <translation>权重需按标注拟合，但未指定标注：请指定（--labels），或不指定标注区和拟合后的概率。</translation>
    </message>
    <message>
        <source>Weights fitted to {landslides} places with landslides and {others} without: starter {starter:.2f} (usually {usual_starter:.2f}), change {change:.2f} ({usual_change:.2f}), offset {offset:+.2f}.</source>
        <translation>权重已按 {landslides} 处有滑坡和 {others} 处无滑坡的位置拟合：起始模型 {starter:.2f}（通常 {usual_starter:.2f}），变化 {change:.2f}（{usual_change:.2f}），偏移 {offset:+.2f}。</translation>
    </message>
    <message>
        <source>Weights: {repository}, {host}, licence: {licence}, about {megabytes:.0f} MB</source>
        <translation>权重：{repository}，{host}，许可：{licence}，约 {megabytes:.0f} MB</translation>
    </message>
    <message>
        <source>What is finished of the map cannot be kept in {folder} ({free}): {reason}. Choose another folder, or make room there.</source>
        <translation>无法将地图已完成的部分保存在 {folder}（{free}）：{reason}。请选择其他文件夹，或在该处腾出空间。</translation>
    </message>
    <message>
        <source>What is finished of this map is kept: the same map will go on from there.</source>
        <translation>此地图已完成的部分会保留：再做同样的制图时从该处继续。</translation>
    </message>
    <message>
        <source>What the bands show is not known: the brightness of bands {bands} is compared. Name the bands in the file, or choose red, green, blue and near infrared in that order, for a better map.</source>
        <translation>不知道各波段的内容：比较波段 {bands} 的亮度。如要得到更好的制图结果，请在文件中为波段命名，或按红、绿、蓝、近红外的顺序选择。</translation>
    </message>
    <message>
        <source>What was mapped would have {pixels:,.0f} pixels of {side:g} m. Choose larger pixels.</source>
        <translation>制图范围以 {side:g} m 的像元计将有 {pixels:,.0f} 个像元。请选择更大的像元。</translation>
    </message>
    <message>
        <source>What {host} sent are no weights of encoder '{network}' ({reason}). Try again later, or use a file of weights.</source>
        <translation>{host} 发送的内容不是编码器“{network}”的权重（{reason}）。请稍后重试，或使用权重文件。</translation>
    </message>
    <message>
        <source>When the images were taken is not known for both of them.</source>
        <translation>并非两幅影像的拍摄时间都已知。</translation>
    </message>
    <message>
        <source>Whether the rasters lie exactly on each other cannot be told: they are too small or too unlike.</source>
        <translation>无法判断两个栅格是否精确重合：它们太小或差异太大。</translation>
    </message>
    <message>
        <source>Whole area of landslides, estimated (95 % interval)</source>
        <translation>滑坡总面积估计值（95 % 置信区间）</translation>
    </message>
    <message>
        <source>Whole inventory as mapped</source>
        <translation>整个编目（按制图结果）</translation>
    </message>
    <message>
        <source>With weights of 8 bits the IoU of region '{region}' falls by {loss:.3f} on its validation patches.</source>
        <translation>使用 8 位权重时，区域“{region}”在其验证图块上的 IoU 下降 {loss:.3f}。</translation>
    </message>
    <message>
        <source>Writing the mask of clouds</source>
        <translation>正在写入云掩膜</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写入报告</translation>
    </message>
    <message>
        <source>Writing {output}</source>
        <translation>正在写出 {output}</translation>
    </message>
    <message>
        <source>a copy of that of '{cloned}'</source>
        <translation>“{cloned}”的解码器副本</translation>
    </message>
    <message>
        <source>a place on the map</source>
        <translation>在地图上有位置</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另外 {count} 个</translation>
    </message>
    <message>
        <source>another QGIS has it open for writing ({path}).</source>
        <translation>另一个 QGIS 正以写入方式打开它（{path}）。</translation>
    </message>
    <message>
        <source>around mapped landslides</source>
        <translation>已制图滑坡周围</translation>
    </message>
    <message>
        <source>band {number}</source>
        <translation>波段 {number}</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>epoch {epoch}: {figures}</source>
        <translation>第 {epoch} 轮：{figures}</translation>
    </message>
    <message>
        <source>expected an object with a list of scenes: {"scenes": [{"id": ..., "post": ...}]}</source>
        <translation>应为含场景列表的对象：{"scenes": [{"id": ..., "post": ...}]}</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>误检</translation>
    </message>
    <message>
        <source>fewer than {share:.0%} of the largest landslides were found</source>
        <translation>最大的滑坡检出不足 {share:.0%}</translation>
    </message>
    <message>
        <source>found</source>
        <translation>检出</translation>
    </message>
    <message>
        <source>from colours</source>
        <translation>依据颜色</translation>
    </message>
    <message>
        <source>from names</source>
        <translation>依据名称</translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation>依据文件名</translation>
    </message>
    <message>
        <source>from wavelengths</source>
        <translation>依据波长</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>id: {count} that are no whole numbers were left out: there is a uid.</source>
        <translation>id：{count} 个非整数值已略去：已有 uid。</translation>
    </message>
    <message>
        <source>in the rest of the map</source>
        <translation>地图其余部分</translation>
    </message>
    <message>
        <source>it answers nothing but zeros on {device}.</source>
        <translation>在 {device} 上只输出零。</translation>
    </message>
    <message>
        <source>it computes something else than the CPU</source>
        <translation>其计算结果与 CPU 不同</translation>
    </message>
    <message>
        <source>it crashed with signal {code} ({signal_name})</source>
        <translation>因信号 {code}（{signal_name}）崩溃</translation>
    </message>
    <message>
        <source>it does not end</source>
        <translation>没有结束</translation>
    </message>
    <message>
        <source>it does not say</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>it ended with exit code {code}</source>
        <translation>以退出代码 {code} 结束</translation>
    </message>
    <message>
        <source>it gave no answer within {seconds:g} seconds</source>
        <translation>{seconds:g} 秒内没有响应</translation>
    </message>
    <message>
        <source>it has no labels.</source>
        <translation>它没有标注。</translation>
    </message>
    <message>
        <source>it was killed by the system (signal 9), most likely because memory ran out</source>
        <translation>被系统强制终止（信号 9），很可能是内存不足</translation>
    </message>
    <message>
        <source>it was stopped by Landslide Mapper</source>
        <translation>已被 Landslide Mapper 停止</translation>
    </message>
    <message>
        <source>its memory is full ({reason})</source>
        <translation>其内存已满（{reason}）</translation>
    </message>
    <message>
        <source>its process answered something else than expected</source>
        <translation>其进程返回了意外的内容</translation>
    </message>
    <message>
        <source>macOS 12.3 or newer, and a PyTorch for Apple processors, are needed for the Apple GPU</source>
        <translation>使用 Apple GPU 需要 macOS 12.3 或更高版本，以及用于 Apple 处理器的 PyTorch</translation>
    </message>
    <message>
        <source>mapped from the post-event raster alone</source>
        <translation>仅根据灾后栅格制图</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>漏检</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>near infrared</source>
        <translation>近红外</translation>
    </message>
    <message>
        <source>no NVIDIA graphics card was found, or its driver is not installed.</source>
        <translation>未找到 NVIDIA 显卡，或未安装其驱动程序。</translation>
    </message>
    <message>
        <source>no build of PyTorch fits {card} and its driver {driver}; a newer driver may help.</source>
        <translation>没有适合 {card} 及其驱动程序 {driver} 的 PyTorch 构建；更新驱动程序或可解决。</translation>
    </message>
    <message>
        <source>no landslide</source>
        <translation>非滑坡</translation>
    </message>
    <message>
        <source>no place on the map</source>
        <translation>在地图上没有位置</translation>
    </message>
    <message>
        <source>no unit was judged in {count} of the strata</source>
        <translation>有 {count} 个层没有已判读的单元</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>无法确定</translation>
    </message>
    <message>
        <source>not defined: {reason}</source>
        <translation>无法确定：{reason}</translation>
    </message>
    <message>
        <source>not enough is known</source>
        <translation>已知信息不足</translation>
    </message>
    <message>
        <source>not mapped</source>
        <translation>未制图</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>nothing is mapped as that</source>
        <translation>没有制图为此类的内容</translation>
    </message>
    <message>
        <source>nothing is mapped inside the accuracy areas</source>
        <translation>精度评估区内没有制图内容</translation>
    </message>
    <message>
        <source>of this machine</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>only one unit was judged in a stratum</source>
        <translation>某一层仅有一个已判读的单元</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像元</translation>
    </message>
    <message>
        <source>post-event</source>
        <translation>灾后</translation>
    </message>
    <message>
        <source>posterior {posterior:.2f}, distance {distance:.1f} of at most {most:g}</source>
        <translation>后验概率 {posterior:.2f}，距离 {distance:.1f}（最多 {most:g}）</translation>
    </message>
    <message>
        <source>pre-event</source>
        <translation>灾前</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>随机权重</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>scenes: the list is empty, expected at least one scene</source>
        <translation>scenes：列表为空，至少应有一个场景</translation>
    </message>
    <message>
        <source>scenes[{number}].id: {name!r} is already the id of scenes[{first}]</source>
        <translation>scenes[{number}].id：{name!r} 已是 scenes[{first}] 的标识</translation>
    </message>
    <message>
        <source>standard output cannot be written: {reason}. What was asked for is done; say where to print it.</source>
        <translation>无法写入标准输出：{reason}。所要求的工作已完成；请指定输出位置。</translation>
    </message>
    <message>
        <source>standard output is closed, and the result is printed there. Leave it open.</source>
        <translation>标准输出已关闭，而结果要输出到那里。请保持其打开。</translation>
    </message>
    <message>
        <source>stem_stride 1 does not go with '{name}': its first convolution has no stride of 2.</source>
        <translation>stem_stride 1 不能与“{name}”一起使用：其首个卷积的步幅不是 2。</translation>
    </message>
    <message>
        <source>the accuracy areas hold no landslide</source>
        <translation>精度评估区内没有滑坡</translation>
    </message>
    <message>
        <source>the accuracy areas hold no landslide of the reference</source>
        <translation>精度评估区内没有参考滑坡</translation>
    </message>
    <message>
        <source>the accuracy areas hold no landslide, neither mapped nor in the reference</source>
        <translation>精度评估区内没有滑坡，制图结果和参考中都没有</translation>
    </message>
    <message>
        <source>the accuracy areas hold {count} landslides of the reference, fewer than {fewest} of any size</source>
        <translation>精度评估区内有 {count} 个参考滑坡，任何大小都少于 {fewest} 个</translation>
    </message>
    <message>
        <source>the area to map</source>
        <translation>制图范围</translation>
    </message>
    <message>
        <source>the engine's PyTorch is built without CUDA</source>
        <translation>引擎的 PyTorch 构建不含 CUDA</translation>
    </message>
    <message>
        <source>the environment variable {variable}</source>
        <translation>环境变量 {variable}</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>the folder {folder} is write-protected.</source>
        <translation>文件夹 {folder} 受写保护。</translation>
    </message>
    <message>
        <source>the lock file {path} cannot be written ({reason}).</source>
        <translation>无法写入锁文件 {path}（{reason}）。</translation>
    </message>
    <message>
        <source>the network needs blue, green, red and near infrared, and it is not known which band shows {missing}</source>
        <translation>网络需要蓝、绿、红和近红外，而不知道哪个波段是{missing}</translation>
    </message>
    <message>
        <source>the network needs reflectance, and the values are those of a picture</source>
        <translation>网络需要反射率，而这些值是图片的值</translation>
    </message>
    <message>
        <source>the raster</source>
        <translation>栅格</translation>
    </message>
    <message>
        <source>the sample holds none of it</source>
        <translation>样本中没有此类</translation>
    </message>
    <message>
        <source>the scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>the settings of Landslide Mapper</source>
        <translation>Landslide Mapper 的设置</translation>
    </message>
    <message>
        <source>the strata have no area</source>
        <translation>各层没有面积</translation>
    </message>
    <message>
        <source>the worker's torch is built without CUDA</source>
        <translation>工作进程的 torch 构建不含 CUDA</translation>
    </message>
    <message>
        <source>there is no landslide of this size</source>
        <translation>没有此大小的滑坡</translation>
    </message>
    <message>
        <source>this is not a Mac with an Apple GPU, or its torch cannot use it</source>
        <translation>这不是带 Apple GPU 的 Mac，或其 torch 无法使用该 GPU</translation>
    </message>
    <message>
        <source>too few of the areas hold any of it</source>
        <translation>含有此类的区域太少</translation>
    </message>
    <message>
        <source>torch finds no NVIDIA GPU or its driver</source>
        <translation>torch 未找到 NVIDIA GPU 或其驱动程序</translation>
    </message>
    <message>
        <source>torch finds no driver for it</source>
        <translation>torch 未找到其驱动程序</translation>
    </message>
    <message>
        <source>{area} of the accuracy areas were not mapped (clouds, no data, outside of the map), and are left out of all figures.</source>
        <translation>精度评估区中有 {area} 未制图（云、无数据、地图之外），未计入任何指标。</translation>
    </message>
    <message>
        <source>{area} of what was asked for could not be mapped: that nothing is there says nothing.</source>
        <translation>所要求的范围中有 {area} 无法制图：该处没有结果不代表没有滑坡。</translation>
    </message>
    <message>
        <source>{bands} (not named)</source>
        <translation>{bands}（未命名）</translation>
    </message>
    <message>
        <source>{bands} bands</source>
        <translation>{bands} 个波段</translation>
    </message>
    <message>
        <source>{card}: field 'tile_size' is {tile_size}; expected a multiple of {divisor}, which network '{network}' needs.</source>
        <translation>{card}：字段“tile_size”为 {tile_size}；应为 {divisor} 的倍数，网络“{network}”需要如此。</translation>
    </message>
    <message>
        <source>{count:,} images without a mask are left out.</source>
        <translation>略去没有掩膜的影像：{count:,}。</translation>
    </message>
    <message>
        <source>{count:,} in water</source>
        <translation>水中 {count:,} 个</translation>
    </message>
    <message>
        <source>{count:,} landslides are smaller than a pixel and are not counted as such.</source>
        <translation>有 {count:,} 个滑坡小于一个像元，不按滑坡计数。</translation>
    </message>
    <message>
        <source>{count:,} landslides of the inventory were found by a model and reviewed by nobody.</source>
        <translation>编目中有 {count:,} 个滑坡由模型找到，无人审核。</translation>
    </message>
    <message>
        <source>{count:,} of the points that were drawn are not in the sample: unless they were left out by chance, its figures are wrong.</source>
        <translation>抽取的点中有 {count:,} 个不在样本中：除非它们是随机略去的，否则样本的指标是错误的。</translation>
    </message>
    <message>
        <source>{count:,} on flat ground</source>
        <translation>平地 {count:,} 个</translation>
    </message>
    <message>
        <source>{count:,} points are fewer than {least:,} for each stratum; more were drawn.</source>
        <translation>{count:,} 个点不足以使每层有 {least:,} 个；已多抽取。</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} 个文件</translation>
    </message>
    <message>
        <source>{count} identifiers that are no whole numbers are kept in uid.</source>
        <translation>{count} 个非整数标识保存在 uid 中。</translation>
    </message>
    <message>
        <source>{count} of the candidates are reviewed; those are never removed.</source>
        <translation>其中 {count} 个候选已审核；已审核的绝不会被移除。</translation>
    </message>
    <message>
        <source>{count} outlines were smoothed; areas are those of the smooth outlines.</source>
        <translation>已平滑 {count} 个轮廓；面积以平滑后的轮廓为准。</translation>
    </message>
    <message>
        <source>{count} places with {random_share:.0%} at random cannot be suggested.</source>
        <translation>无法在随机占 {random_share:.0%} 的情况下建议 {count} 个位置。</translation>
    </message>
    <message>
        <source>{dem} has elevations in '{unit}', expected metres or feet. Convert it first.</source>
        <translation>{dem} 的高程单位为“{unit}”，应为米或英尺。请先转换。</translation>
    </message>
    <message>
        <source>{dem} has {bands} bands and {crs}, expected one band of elevations with a coordinate reference system.</source>
        <translation>{dem} 的波段数为 {bands}，{crs}；应为带坐标参照系的单波段高程栅格。</translation>
    </message>
    <message>
        <source>{device} is not used: {reason}.</source>
        <translation>不使用 {device}：{reason}。</translation>
    </message>
    <message>
        <source>{doing}: GDAL gave no reason.</source>
        <translation>{doing}：GDAL 未给出原因。</translation>
    </message>
    <message>
        <source>{epochs} epochs: at least one is needed.</source>
        <translation>{epochs} 轮：至少需要一轮。</translation>
    </message>
    <message>
        <source>{error} The choice of regions starts anew from the patches that the model keeps{unknown}.</source>
        <translation>{error} 区域选择将根据模型保留的图块重新建立{unknown}。</translation>
    </message>
    <message>
        <source>{error} The model runs by PyTorch.</source>
        <translation>{error} 模型改由 PyTorch 运行。</translation>
    </message>
    <message>
        <source>{event} could not be brought up to date and is as it was: {error}</source>
        <translation>{event} 无法升级，保持原样：{error}</translation>
    </message>
    <message>
        <source>{event} has no column '{column}' of type {kind} in its table '{table}': {remedy}</source>
        <translation>{event} 的表“{table}”中没有类型为 {kind} 的列“{column}”：{remedy}</translation>
    </message>
    <message>
        <source>{event} is not an event of Landslide Mapper: no schema version in a table 'info'. Choose the GeoPackage or schema of an event, or make a new event.</source>
        <translation>{event} 不是 Landslide Mapper 的事件：表“info”中没有模式版本。请选择事件的 GeoPackage 或模式，或新建事件。</translation>
    </message>
    <message>
        <source>{event} is of an older version (schema {version}) and must be brought up to date, which cannot be done now: {reason}</source>
        <translation>{event} 为较旧版本（模式版本 {version}），必须升级，但目前无法进行：{reason}</translation>
    </message>
    <message>
        <source>{event} is of schema {version}, which this version cannot bring up to date.</source>
        <translation>{event} 的模式版本为 {version}，此版本无法将其升级。</translation>
    </message>
    <message>
        <source>{event} lacks the tables {missing}: {remedy}</source>
        <translation>{event} 缺少表 {missing}：{remedy}</translation>
    </message>
    <message>
        <source>{event} was made by a newer Landslide Mapper (schema {version}; this one knows up to {known}). It is left as it is. Update the plugin to open it.</source>
        <translation>{event} 由较新的 Landslide Mapper 创建（模式版本 {version}；此版本最高支持 {known}）。它保持原样。请更新插件以打开它。</translation>
    </message>
    <message>
        <source>{failure}: this GDAL cannot write {format}.</source>
        <translation>{failure}：此 GDAL 无法写出 {format}。</translation>
    </message>
    <message>
        <source>{failure}: {found} of {count} candidates arrived.</source>
        <translation>{failure}：{count} 个候选中只写入了 {found} 个。</translation>
    </message>
    <message>
        <source>{failure}: {found} of {expected} landslides arrived.</source>
        <translation>{failure}：{expected} 处滑坡中只写入了 {found} 处。</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}.</source>
        <translation>无法写入 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>{folder} has {free:.1f} GB free, and the engine needs {needed:.1f} GB while it is made. Make room, then try again.</source>
        <translation>{folder} 可用空间为 {free:.1f} GB，而创建引擎时需要 {needed:.1f} GB。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>{folder} holds no image with a mask: expected {expected}. {without} images without one were found.</source>
        <translation>{folder} 中没有带掩膜的影像：应为 {expected}。找到没有掩膜的影像 {without} 幅。</translation>
    </message>
    <message>
        <source>{folder} holds {count} tiles, expected one. Choose the IMG_DATA folder of one of them.</source>
        <translation>{folder} 含有 {count} 个图块，应为一个。请选择其中一个的 IMG_DATA 文件夹。</translation>
    </message>
    <message>
        <source>{folder} is a folder, expected a raster file, or a folder with one file for each band of a scene (names that end in _B04, _SR_B4 or _red). Images found: {count}. Choose a file.</source>
        <translation>{folder} 是文件夹，应为栅格文件，或场景每个波段一个文件的文件夹（名称以 _B04、_SR_B4 或 _red 结尾）。找到的影像：{count}。请选择文件。</translation>
    </message>
    <message>
        <source>{folder} is being written by {holder}. Wait until it is done, then try again.</source>
        <translation>{holder} 正在写入 {folder}。请等待其完成，然后重试。</translation>
    </message>
    <message>
        <source>{folder} is in use. Wait until running jobs have ended, close other windows of QGIS, then remove the engine again.</source>
        <translation>{folder} 正在使用中。请等待正在运行的任务结束，关闭 QGIS 的其他窗口，然后再次移除引擎。</translation>
    </message>
    <message>
        <source>{folder} is no offline bundle: {name} is missing or damaged. Choose the folder that './build.sh bundle' has made.</source>
        <translation>{folder} 不是离线包：{name} 缺失或已损坏。请选择由“./build.sh bundle”生成的文件夹。</translation>
    </message>
    <message>
        <source>{folder} keeps no image statistics ({file}), so no region can be chosen by the look of the images. Name the region, or train or update the model with this Landslide Mapper.</source>
        <translation>{folder} 没有影像统计（{file}），因此无法根据影像外观选择区域。请指定区域，或用此 Landslide Mapper 训练或更新模型。</translation>
    </message>
    <message>
        <source>{folder}: no such folder.</source>
        <translation>{folder}：没有此文件夹。</translation>
    </message>
    <message>
        <source>{format}: title, text and author are not in the file. GDAL's driver LIBKML writes them; it is missing here, or would need too much memory for so many landslides.</source>
        <translation>{format}：文件中没有标题、文本和作者。它们由 GDAL 的 LIBKML 驱动程序写入；此处缺少该驱动程序，或滑坡过多使其所需内存过大。</translation>
    </message>
    <message>
        <source>{host} does not have {repository} (any more). Choose another encoder, or a file of weights.</source>
        <translation>{host} 上没有（或不再有）{repository}。请选择其他编码器，或使用权重文件。</translation>
    </message>
    <message>
        <source>{how}; its last words: {lines}</source>
        <translation>{how}；最后的输出：{lines}</translation>
    </message>
    <message>
        <source>{index} is computed from the bands {needed}, but no band is known to be {missing} (they are {names}). Choose rasters that have it, name their bands, or leave out {index}.</source>
        <translation>{index} 由波段 {needed} 计算，但没有已知为{missing}的波段（现有 {names}）。请选择含该波段的栅格，为其波段命名，或去掉 {index}。</translation>
    </message>
    <message>
        <source>{last} did no better than {best}.</source>
        <translation>{last} 并不优于 {best}。</translation>
    </message>
    <message>
        <source>{left:,} areas with fewer errors are not shown.</source>
        <translation>另有 {left:,} 个错误较少的区域未显示。</translation>
    </message>
    <message>
        <source>{mask} has {bands} bands: it is an image, not a mask. A mask has one band with 0 background, 1 landslide, 255 ignore.</source>
        <translation>{mask} 有 {bands} 个波段：这是影像，不是掩膜。掩膜只有一个波段：0 背景、1 滑坡、255 忽略。</translation>
    </message>
    <message>
        <source>{mask} holds the value {value:g}: it is no mask. A mask has 0 background, 1 landslide, 255 ignore.</source>
        <translation>{mask} 含有值 {value:g}：这不是掩膜。掩膜的值为 0 背景、1 滑坡、255 忽略。</translation>
    </message>
    <message>
        <source>{mask} holds the value {value}, expected a mask of clouds: 0 clear, 1 cloud, 2 shadow, 3 snow, or its nodata value. Give it these values (in QGIS: Raster calculator, or Assign nodata where that is what it means), or make one (command and algorithm 'clouds').</source>
        <translation>{mask} 含有值 {value},应为云掩膜:0 晴空、1 云、2 阴影、3 雪,或其无数据值。请赋予这些值(QGIS:栅格计算器,或在适用处指定无数据值),或生成一个(命令和算法“clouds”)。</translation>
    </message>
    <message>
        <source>{megabytes:.1f} MB are there</source>
        <translation>已下载 {megabytes:.1f} MB</translation>
    </message>
    <message>
        <source>{model} asks Clay, which an engine that only maps cannot. Set up the full engine: 'CPU', or one for your graphics card.</source>
        <translation>{model} 需要 Clay，而仅用于制图的引擎无法运行 Clay。请设置完整引擎：“CPU”，或适用于您显卡的引擎。</translation>
    </message>
    <message>
        <source>{model} keeps no graph, by which an engine that only maps could run it: it was made by an older version. Set up the full engine, 'CPU': it can map with it, and updates add graphs.</source>
        <translation>{model} 没有保存供仅制图引擎运行的计算图：它由旧版本生成。请设置完整引擎“CPU”：它可以用该模型制图，且更新时会添加计算图。</translation>
    </message>
    <message>
        <source>{name} cannot be brought onto a rotated grid with this version of GDAL. Warp the post-event raster to a north-up grid first.</source>
        <translation>此版本的 GDAL 无法将 {name} 对齐到旋转的格网。请先将灾后栅格重投影到北向上的格网。</translation>
    </message>
    <message>
        <source>{name} covers {percent} of the post-event raster; the rest is {rest}.</source>
        <translation>{name} 覆盖灾后栅格的 {percent}；其余部分：{rest}。</translation>
    </message>
    <message>
        <source>{name} does not cover the same ground as the raster that it is resampled to.</source>
        <translation>{name} 与其重采样的目标栅格覆盖的地面不同。</translation>
    </message>
    <message>
        <source>{name} does not overlap the post-event raster: its extent is {extent}, post's is {post_extent}. Check that both show the same place, and their coordinate systems.</source>
        <translation>{name} 与灾后栅格不重叠：其范围为 {extent}，灾后为 {post_extent}。请检查两者是否显示同一地点，以及它们的坐标系。</translation>
    </message>
    <message>
        <source>{name} has no raster band, expected at least one.</source>
        <translation>{name} 没有栅格波段，至少应有一个。</translation>
    </message>
    <message>
        <source>{name} has pixels of less than a millimetre in {crs}: its coordinates look like degrees. Assign it the right coordinate reference system (in QGIS: Layer CRS in the layer's menu).</source>
        <translation>{name} 在 {crs} 中的像元不足一毫米：其坐标看起来是度。请为其指定正确的坐标参照系（QGIS：图层菜单中的“图层 CRS”）。</translation>
    </message>
    <message>
        <source>{name} has pixels of {gsd_m:.3g} m, the model was trained at {model_gsd_m:.3g} m: it is resampled, and the map may be worse than at the model's own resolution.</source>
        <translation>{name} 的像元为 {gsd_m:.3g} m，模型以 {model_gsd_m:.3g} m 训练：将进行重采样，结果可能不如模型自身分辨率下的好。</translation>
    </message>
    <message>
        <source>{name} has pixels of {own:.3g} m, the model was trained at {gsd:.3g} m: {pixels:.3g} pixels would have to be made up out of {known:.3g}. Choose a model for this pixel size.</source>
        <translation>{name} 的像元为 {own:.3g} m，模型以 {gsd:.3g} m 训练：需要由 {known:.3g} 个像元凭空生成 {pixels:.3g} 个。请选择适合此像元大小的模型。</translation>
    </message>
    <message>
        <source>{name} has the geotransform {transform}, which gives its pixels no area.</source>
        <translation>{name} 的地理变换参数为 {transform}，其像元没有面积。</translation>
    </message>
    <message>
        <source>{name} has {width} x {height} pixels, the post-event raster {post_grid_width} x {post_grid_height}. Rasters without georeference must have the same size; georeference them, or crop one.</source>
        <translation>{name} 为 {width} x {height} 像元，灾后栅格为 {post_grid_width} x {post_grid_height}。没有地理参考的栅格大小必须相同；请进行地理配准，或裁剪其中之一。</translation>
    </message>
    <message>
        <source>{name} is a container of {count} rasters, expected one. Choose one, such as {first}.</source>
        <translation>{name} 是包含 {count} 个栅格的容器，应为一个。请选择其一，例如 {first}。</translation>
    </message>
    <message>
        <source>{name} is a folder, expected a raster file.</source>
        <translation>{name} 是文件夹，应为栅格文件。</translation>
    </message>
    <message>
        <source>{name} is damaged, or not a raster in a format that GDAL can read ({reason}). If it opens elsewhere, save it as GeoTIFF; if it should be one, copy or download it again.</source>
        <translation>{name} 已损坏，或不是 GDAL 能读取的栅格格式（{reason}）。如果在其他程序中能打开，请另存为 GeoTIFF；如果本应能打开，请重新复制或下载。</translation>
    </message>
    <message>
        <source>{name} is for ONNX files only; '{output}' is none. End its name with .onnx, or leave that out.</source>
        <translation>{name} 仅用于 ONNX 文件；“{output}”不是。请让其名称以 .onnx 结尾，或去掉该选项。</translation>
    </message>
    <message>
        <source>{name} is georeferenced by ground control points only, expected a geotransform. Warp it first (in QGIS: Raster &gt; Projections &gt; Warp).</source>
        <translation>{name} 仅由地面控制点定位，需要地理变换参数。请先进行变形（QGIS：栅格 &gt; 投影 &gt; 变形 (重投影)）。</translation>
    </message>
    <message>
        <source>{name} is georeferenced by rational polynomial coefficients (RPC) only, expected a geotransform. Orthorectify it first, best with an elevation model: gdalwarp -rpc -to RPC_DEM=DEM.tif IN.tif OUT.tif.</source>
        <translation>{name} 仅由有理多项式系数（RPC）定位，缺少地理变换。请先做正射校正，最好使用高程模型：gdalwarp -rpc -to RPC_DEM=DEM.tif IN.tif OUT.tif。</translation>
    </message>
    <message>
        <source>{name} is marked as turned (EXIF orientation {orientation}). It is read as it is stored, as QGIS shows it: labels drawn where it was shown turned do not fit, nor does an image turned otherwise.</source>
        <translation>{name} 标记为已旋转（EXIF 方向 {orientation}）。将按存储的方向读取，与 QGIS 的显示一致：在旋转显示的图像上绘制的标注以及方向不同的图像都对不上。</translation>
    </message>
    <message>
        <source>{name} is read as {count} bands of {width} x {height} pixels: its bands seem to be the last dimension of the array, expected the first. Save it with the bands first, such as a GeoTIFF.</source>
        <translation>{name} 被读取为 {width} x {height} 像元的 {count} 个波段：其波段似乎在数组的最后一维，应为第一维。请以波段在前的形式保存，例如 GeoTIFF。</translation>
    </message>
    <message>
        <source>{name} is used: the quickest graphics card that works, {ms:.1f} ms for a small tile.</source>
        <translation>使用 {name}：可用显卡中最快的，处理一个小图块需 {ms:.1f} ms。</translation>
    </message>
    <message>
        <source>{name} of {size} bytes</source>
        <translation>{size} 字节的 {name}</translation>
    </message>
    <message>
        <source>{name} passes 180 degrees of longitude: polygons and rasters that count from -180 there are not met. Warp it to a projected coordinate reference system, such as the zone of UTM.</source>
        <translation>{name} 越过了经度 180 度：在那里从 -180 起算的多边形和栅格不会与其相交。请将其变换到投影坐标参考系，例如相应的 UTM 带。</translation>
    </message>
    <message>
        <source>{name}: landslides whose identifier (uid) another one has, too: {count}. So what changed cannot be told. Give each its own (in QGIS: field calculator, uuid('WithoutBraces')).</source>
        <translation>{name}：标识（uid）与其他滑坡重复的滑坡：{count}。因此无法判断发生了哪些变化。请为每个滑坡赋予唯一的标识（QGIS：字段计算器，uuid('WithoutBraces')）。</translation>
    </message>
    <message>
        <source>{name}: landslides without an identifier of their own (uid): {count}. So what changed cannot be told. Compare exports of an event that have the attributes of Landslide Mapper.</source>
        <translation>{name}：没有自身标识（uid）的滑坡：{count}。因此无法判断发生了哪些变化。请比较同一事件的、带有 Landslide Mapper 属性的导出结果。</translation>
    </message>
    <message>
        <source>{name}: texts cut at {bytes} bytes, all that a {format} takes: {count}.</source>
        <translation>{name}：截断为 {bytes} 字节（{format} 的上限）的文本：{count}。</translation>
    </message>
    <message>
        <source>{name}: texts left empty, as the file does not name their encoding: {count}. Name it in a file beside it that ends in .cpg, such as GBK or ISO-8859-1, and export again.</source>
        <translation>{name}：因文件未注明编码而留空的文本：{count}。请在其旁边以 .cpg 结尾的文件中注明编码，例如 GBK 或 ISO-8859-1，然后重新导出。</translation>
    </message>
    <message>
        <source>{name}: texts that begin with an apostrophe now, as a spreadsheet takes them for formulas: {count}.</source>
        <translation>{name}：因电子表格会视为公式而在开头加上撇号的文本：{count}。</translation>
    </message>
    <message>
        <source>{name}: {count} values for which {scheme} has no word ({examples}) were left empty.</source>
        <translation>{name}：{scheme} 中没有对应用词的 {count} 个值（{examples}）已留空。</translation>
    </message>
    <message>
        <source>{name}: {count} values that are no {wanted} ({examples}) were left empty.</source>
        <translation>{name}：{count} 个值不是 {wanted}（{examples}），已留空。</translation>
    </message>
    <message>
        <source>{one} and {other} are the same file, '{path}'. Choose different names.</source>
        <translation>{one} 和 {other} 是同一文件“{path}”。请选择不同的名称。</translation>
    </message>
    <message>
        <source>{one} and {other} belong to different scenes ({scenes}). Choose the bands of one scene only.</source>
        <translation>{one} 和 {other} 属于不同的场景（{scenes}）。请只选择一个场景的波段。</translation>
    </message>
    <message>
        <source>{one} and {other} both hold the band {band}. Choose one of them.</source>
        <translation>{one} 和 {other} 都是波段 {band}。请选择其一。</translation>
    </message>
    <message>
        <source>{one} and {other} have different coordinate reference systems. Bring one of them onto the other (in QGIS: Raster &gt; Projections &gt; Warp), or choose the bands of one scene only.</source>
        <translation>{one} 和 {other} 的坐标参照系不同。请将其中一个变换到另一个（QGIS：栅格 &gt; 投影 &gt; 变形 (重投影)），或只选择一个场景的波段。</translation>
    </message>
    <message>
        <source>{one} and {other} show different places. Choose the bands of one scene only.</source>
        <translation>{one} 和 {other} 显示不同的地点。请只选择一个场景的波段。</translation>
    </message>
    <message>
        <source>{one} has {own} pixels, {other} {size}. Files without georeference must have the same size.</source>
        <translation>{one} 为 {own} 像元，{other} 为 {size}。没有地理参考的文件大小必须相同。</translation>
    </message>
    <message>
        <source>{one} is turned against {other}. Warp it first.</source>
        <translation>{one} 相对于 {other} 有旋转。请先进行变形。</translation>
    </message>
    <message>
        <source>{open:,} of the points are not judged yet: the sample is not complete.</source>
        <translation>还有 {open:,} 个点未判读：样本不完整。</translation>
    </message>
    <message>
        <source>{others}: not a survey attribute ({columns}).</source>
        <translation>{others}：不是调查属性（{columns}）。</translation>
    </message>
    <message>
        <source>{output} also holds {others}, which would be lost; it is left alone. Choose another name.</source>
        <translation>{output} 还包含 {others}，会因此丢失；保持不变。请选择其他名称。</translation>
    </message>
    <message>
        <source>{output} exists already. Choose another name, or allow it to be replaced.</source>
        <translation>{output} 已存在。请选择其他名称，或允许替换。</translation>
    </message>
    <message>
        <source>{output} exists already. Choose another name.</source>
        <translation>{output} 已存在。请选择其他名称。</translation>
    </message>
    <message>
        <source>{output} has the suffix '{suffix}', which is no format of inventories. Choose a name that ends in {formats}.</source>
        <translation>{output} 的后缀“{suffix}”不是编目的格式。请选择以 {formats} 结尾的名称。</translation>
    </message>
    <message>
        <source>{output} holds {reviewed} reviewed candidates, which are never replaced. Choose another name.</source>
        <translation>{output} 含有 {reviewed} 个已审核的候选，绝不会被替换。请选择其他名称。</translation>
    </message>
    <message>
        <source>{output} is a folder, expected a GeoPackage file. Choose another name.</source>
        <translation>{output} 是文件夹，应为 GeoPackage 文件。请选择其他名称。</translation>
    </message>
    <message>
        <source>{output} is no GeoPackage ({error}); it is left alone. Choose another name.</source>
        <translation>{output} 不是 GeoPackage（{error}）；保持不变。请选择其他名称。</translation>
    </message>
    <message>
        <source>{output} is not a file of boxes; it is left alone. Choose another name.</source>
        <translation>{output} 不是边界框文件；保持不变。请选择其他名称。</translation>
    </message>
    <message>
        <source>{output} is not a file of candidates; it is left alone. Choose another name.</source>
        <translation>{output} 不是候选文件；保持不变。请选择其他名称。</translation>
    </message>
    <message>
        <source>{output} is not the probability of an earlier map; it is left alone. Choose another name.</source>
        <translation>{output} 不是以前制图的概率；保持不变。请选择其他名称。</translation>
    </message>
    <message>
        <source>{output} is open in another program or as a layer in QGIS. Remove that layer or close the program, or choose another name.</source>
        <translation>{output} 已在其他程序中打开，或在 QGIS 中作为图层打开。请移除该图层或关闭该程序，或选择其他名称。</translation>
    </message>
    <message>
        <source>{output} is the inventory itself, or a part of it. Choose another name to export to.</source>
        <translation>{output} 就是编目本身或其一部分。请选择其他导出名称。</translation>
    </message>
    <message>
        <source>{output}: QGIS takes '{found}' in the name of a GeoPackage for another sign, and would not find the project's data. Choose another name.</source>
        <translation>{output}：QGIS 会把 GeoPackage 名称中的“{found}”当作其他字符，从而找不到工程的数据。请选择其他名称。</translation>
    </message>
    <message>
        <source>{output}: {format} holds longitude and latitude, but the inventory has no coordinate reference system. Choose {able}, or georeference the image first.</source>
        <translation>{output}：{format} 存储经纬度，但编目没有坐标参照系。请选择 {able}，或先对影像进行地理配准。</translation>
    </message>
    <message>
        <source>{packages} are not installed in the engine.</source>
        <translation>引擎中未安装 {packages}。</translation>
    </message>
    <message>
        <source>{package} cannot be imported ({error}). Every network but 'tsmu' needs it: install torch, torchvision and segmentation-models-pytorch of matching versions into the worker's Python.</source>
        <translation>无法导入 {package}（{error}）。除“tsmu”外的所有网络都需要它：请在工作进程的 Python 中安装版本匹配的 torch、torchvision 和 segmentation-models-pytorch。</translation>
    </message>
    <message>
        <source>{path} ({what}) has a coordinate reference system, {crs}, but the raster has none. Georeference the raster, or draw on it in pixel coordinates.</source>
        <translation>{path}（{what}）有坐标参照系 {crs}，但栅格没有。请对栅格进行地理配准，或以像元坐标在其上绘制。</translation>
    </message>
    <message>
        <source>{path} ({what}) holds no polygon, expected at least one.</source>
        <translation>{path}（{what}）没有多边形，至少应有一个。</translation>
    </message>
    <message>
        <source>{path} ({what}): nothing of it overlaps the raster (x {xmin:.7g} to {xmax:.7g}, y {ymin:.7g} to {ymax:.7g}). Check that both show the same place, and their coordinate reference systems.</source>
        <translation>{path}（{what}）与栅格（x {xmin:.7g} 至 {xmax:.7g}，y {ymin:.7g} 至 {ymax:.7g}）毫无重叠。请检查两者是否显示同一地点，以及它们的坐标参照系。</translation>
    </message>
    <message>
        <source>{path} cannot be copied while others have it open. Close it in other programs and remove its layers from the project, then open the event again.</source>
        <translation>{path} 在其他程序中打开时无法复制。请在其他程序中将其关闭，并从工程中移除其图层，然后重新打开事件。</translation>
    </message>
    <message>
        <source>{path} cannot be read as a file of polygons, a LabelMe file or a mask. Choose another file, or save it as GeoPackage.</source>
        <translation>{path} 无法作为多边形文件、LabelMe 文件或掩膜读取。请选择其他文件，或将其保存为 GeoPackage。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Copy the bundle again.</source>
        <translation>无法读取 {path}：{reason}。请重新复制离线包。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Install the plugin again.</source>
        <translation>无法读取 {path}：{reason}。请重新安装插件。</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}. Copy the model again from where it came from.</source>
        <translation>无法使用 {path}：{reason}。请从其来源重新复制模型。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({space}): {reason}. Choose another folder.</source>
        <translation>无法写入 {path}（{space}）：{reason}。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{path} cannot be written ({space}): {reason}. Make room, or check who may write there.</source>
        <translation>无法写入 {path}（{space}）：{reason}。请腾出空间，或检查该处的写入权限。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {error}.</source>
        <translation>无法写入 {path}：{error}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} could not be copied to {copy}: {reason}.</source>
        <translation>无法将 {path} 复制到 {copy}：{reason}。</translation>
    </message>
    <message>
        <source>{path} does not exist, expected the labels. Check the path.</source>
        <translation>{path} 不存在，应为标注。请检查路径。</translation>
    </message>
    <message>
        <source>{path} does not exist, expected the {what}. Check the path.</source>
        <translation>{path} 不存在，应为 {what}。请检查路径。</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the path, or whether its drive is connected.</source>
        <translation>{path} 不存在。请检查路径，或其驱动器是否已连接。</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the path.</source>
        <translation>{path} 不存在。请检查路径。</translation>
    </message>
    <message>
        <source>{path} does not hold the encoder of Clay v1.5: of its {count} tensors, '{name}' is {found}. Expected the published clay-v1.5.ckpt, or what was made of it here.</source>
        <translation>{path} 不含 Clay v1.5 的编码器：在其 {count} 个张量中，“{name}”为 {found}。应为公开发布的 clay-v1.5.ckpt，或在此处由它生成的文件。</translation>
    </message>
    <message>
        <source>{path} does not say which network it is of, so it cannot be the teacher. Choose a model, or a file that 'pretrain' has written.</source>
        <translation>{path} 未注明属于哪个网络，因此不能作为教师模型。请选择模型，或由“pretrain”写出的文件。</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name, or allow it to be replaced.</source>
        <translation>{path} 已存在。请选择其他名称，或允许替换。</translation>
    </message>
    <message>
        <source>{path} exists already. Open it, or choose another name.</source>
        <translation>{path} 已存在。请打开它，或选择其他名称。</translation>
    </message>
    <message>
        <source>{path} exists and is not a model; choose another folder.</source>
        <translation>{path} 已存在且不是模型；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{path} has a coordinate reference system, but the post-event raster has none, so it is unknown which of its regions the scene is in. Name the region, or georeference the raster.</source>
        <translation>{path} 有坐标参照系，但灾后栅格没有，因此无法得知场景位于哪个区域。请指定区域，或对栅格进行地理配准。</translation>
    </message>
    <message>
        <source>{path} has become read-only; nothing was written. Make the file writable, then open the event again.</source>
        <translation>{path} 已变为只读；未写入任何内容。请使文件可写，然后重新打开事件。</translation>
    </message>
    <message>
        <source>{path} has more than {most} MiB; it is no scene list.</source>
        <translation>{path} 超过 {most} MiB；不是场景列表。</translation>
    </message>
    <message>
        <source>{path} has no attribute '{field}' with the regions; it has {names}. Name the right one (--region-field).</source>
        <translation>{path} 没有表示区域的属性“{field}”；现有：{names}。请指定正确的属性（--region-field）。</translation>
    </message>
    <message>
        <source>{path} has no georeference, so its landslides have no place on the map. Georeference the mask.</source>
        <translation>{path} 没有地理参考，因此其中的滑坡在地图上没有位置。请对掩膜进行地理配准。</translation>
    </message>
    <message>
        <source>{path} has no version before {current_version} to roll back to.</source>
        <translation>{path} 没有早于 {current_version} 的版本可回退。</translation>
    </message>
    <message>
        <source>{path} has no version {wanted}; it has {listed}.</source>
        <translation>{path} 没有版本 {wanted}；现有：{listed}。</translation>
    </message>
    <message>
        <source>{path} has the suffix '{suffix}', expected one of {suffixes} for a map.</source>
        <translation>{path} 的后缀为“{suffix}”，地图应为 {suffixes} 之一。</translation>
    </message>
    <message>
        <source>{path} has {count} faults:</source>
        <translation>{path} 有 {count} 处错误：</translation>
    </message>
    <message>
        <source>{path} holds a {geometry} (feature {feature}), expected the {what} as polygons only.</source>
        <translation>{path} 含有 {geometry}（要素 {feature}），{what} 应仅为多边形。</translation>
    </message>
    <message>
        <source>{path} holds no polygon, expected the area of interest.</source>
        <translation>{path} 没有多边形，应为感兴趣区。</translation>
    </message>
    <message>
        <source>{path} holds no state dict: expected tensors by name.</source>
        <translation>{path} 不含 state dict：应为带名称的张量。</translation>
    </message>
    <message>
        <source>{path} holds no weights that can be read safely ({reason}). Expected safetensors, or a state dict as torch.save writes it.</source>
        <translation>{path} 没有可安全读取的权重（{reason}）。应为 safetensors，或 torch.save 写出的 state dict。</translation>
    </message>
    <message>
        <source>{path} holds no weights that can be read safely ({reason}). Expected the published clay-v1.5.ckpt.</source>
        <translation>{path} 没有可安全读取的权重（{reason}）。应为公开发布的 clay-v1.5.ckpt。</translation>
    </message>
    <message>
        <source>{path} holds several polygon layers ({names}), expected one, or one named landslides. Save the {what} to a file of their own.</source>
        <translation>{path} 有多个多边形图层（{names}），应为一个，或其中一个名为 landslides。请将 {what} 保存到单独的文件。</translation>
    </message>
    <message>
        <source>{path} holds the weights of another network: {missing} tensors missing, {foreign} foreign ({example}).</source>
        <translation>{path} 的权重属于另一个网络：缺少 {missing} 个张量，多出 {foreign} 个（{example}）。</translation>
    </message>
    <message>
        <source>{path} holds weights of another architecture: {given} tensors that do not fit the {own} of {part} '{network}'. Name the network that they are of.</source>
        <translation>{path} 的权重属于另一种架构：{given} 个张量与“{network}”的 {part} 的 {own} 个不符。请指定这些权重所属的网络。</translation>
    </message>
    <message>
        <source>{path} holds what is no part of a model ({what}); nothing was unpacked. Take it only from somebody whom you trust, and export the model again.</source>
        <translation>{path} 含有不属于模型的内容（{what}）；未解压任何内容。请只接受您信任的人提供的文件，并重新导出模型。</translation>
    </message>
    <message>
        <source>{path} holds {found}, expected the {what} as polygons.</source>
        <translation>{path} 包含的是 {found}，应为多边形形式的 {what}。</translation>
    </message>
    <message>
        <source>{path} holds {layers} polygon layers ({names}). Add the one with the landslides to the project and import that layer.</source>
        <translation>{path} 有 {layers} 个多边形图层（{names}）。请将含滑坡的图层添加到工程并导入该图层。</translation>
    </message>
    <message>
        <source>{path} is a checkpoint of another model: it has no tensor '{prefix}…' ({some}, …). Expected the published clay-v1.5.ckpt.</source>
        <translation>{path} 是其他模型的检查点：没有张量“{prefix}…”（{some}、…）。应为公开发布的 clay-v1.5.ckpt。</translation>
    </message>
    <message>
        <source>{path} is a folder, expected an event's GeoPackage.</source>
        <translation>{path} 是文件夹，应为事件的 GeoPackage。</translation>
    </message>
    <message>
        <source>{path} is a folder, expected the name of a file. Choose another name.</source>
        <translation>{path} 是文件夹，应为文件名。请选择其他名称。</translation>
    </message>
    <message>
        <source>{path} is an encoder of network '{known}', not of '{wanted}'. Name that network, or none.</source>
        <translation>{path} 是网络“{known}”的编码器，而不是“{wanted}”的。请指定该网络，或不指定网络。</translation>
    </message>
    <message>
        <source>{path} is being written by another program. Wait a moment, or close that program, then open it again.</source>
        <translation>另一个程序正在写入 {path}。请稍候，或关闭该程序，然后重新打开。</translation>
    </message>
    <message>
        <source>{path} is damaged ({reason}). Copy the model again, or name the region.</source>
        <translation>{path} 已损坏（{reason}）。请重新复制模型，或指定区域。</translation>
    </message>
    <message>
        <source>{path} is damaged or not the file of the manifest. Copy the bundle again.</source>
        <translation>{path} 已损坏，或与清单中的文件不符。请重新复制离线包。</translation>
    </message>
    <message>
        <source>{path} is damaged, or no zip file: {reason}. Copy it again from where it came from.</source>
        <translation>{path} 已损坏，或不是 zip 文件：{reason}。请从其来源重新复制。</translation>
    </message>
    <message>
        <source>{path} is damaged, or not a GeoPackage ({reason}). Restore it from a backup.</source>
        <translation>{path} 已损坏，或不是 GeoPackage（{reason}）。请从备份恢复。</translation>
    </message>
    <message>
        <source>{path} is damaged: it is not what {card} says. Copy the model again.</source>
        <translation>{path} 已损坏：与 {card} 的记载不符。请重新复制模型。</translation>
    </message>
    <message>
        <source>{path} is damaged: its header does not say what it is ({reason}). Prepare the encoder again.</source>
        <translation>{path} 已损坏：其文件头未说明内容（{reason}）。请重新预训练编码器。</translation>
    </message>
    <message>
        <source>{path} is damaged: tensor '{name}' holds values that are not numbers.</source>
        <translation>{path} 已损坏：张量“{name}”含有非数值的值。</translation>
    </message>
    <message>
        <source>{path} is larger than {most} MiB: it is not read as LabelMe file.</source>
        <translation>{path} 大于 {most} MiB：不作为 LabelMe 文件读取。</translation>
    </message>
    <message>
        <source>{path} is missing or cannot be read: {reason}.</source>
        <translation>{path} 缺失或无法读取：{reason}。</translation>
    </message>
    <message>
        <source>{path} is missing.</source>
        <translation>{path} 缺失。</translation>
    </message>
    <message>
        <source>{path} is nested too deeply, expected a scene list.</source>
        <translation>{path} 嵌套过深，应为场景列表。</translation>
    </message>
    <message>
        <source>{path} is no LabelMe file, or a damaged one: it is not valid JSON ({error}).</source>
        <translation>{path} 不是 LabelMe 文件，或已损坏：不是有效的 JSON（{error}）。</translation>
    </message>
    <message>
        <source>{path} is no LabelMe file: it has no list of shapes. Choose a JSON file that LabelMe wrote.</source>
        <translation>{path} 不是 LabelMe 文件：没有图形列表。请选择 LabelMe 写出的 JSON 文件。</translation>
    </message>
    <message>
        <source>{path} is no file of Clay's weights: expected clay-v1.5.ckpt, or one that ends with {suffixes}.</source>
        <translation>{path} 不是 Clay 的权重文件：应为 clay-v1.5.ckpt，或以 {suffixes} 结尾的文件。</translation>
    </message>
    <message>
        <source>{path} is no file of candidates. Choose the GeoPackage that a map has written (layer {layer}).</source>
        <translation>{path} 不是候选文件。请选择制图写出的 GeoPackage（图层 {layer}）。</translation>
    </message>
    <message>
        <source>{path} is no file of encoder weights: expected one that ends with {suffixes}.</source>
        <translation>{path} 不是编码器权重文件：应以 {suffixes} 结尾。</translation>
    </message>
    <message>
        <source>{path} is no layout template of QGIS, or a damaged one. Choose a file that a layout was saved to with Layout &gt; Save as Template.</source>
        <translation>{path} 不是 QGIS 的布局模板，或已损坏。请选择通过“布局 &gt; 保存为模板”保存的文件。</translation>
    </message>
    <message>
        <source>{path} is no model in one file: expected one folder &lt;name&gt;.lsmodel with a {file} in it. Export the model again.</source>
        <translation>{path} 不是单个文件的模型：应为一个含有 {file} 的文件夹 &lt;name&gt;.lsmodel。请重新导出模型。</translation>
    </message>
    <message>
        <source>{path} is no text in UTF-8, expected a scene list in JSON.</source>
        <translation>{path} 不是 UTF-8 文本，应为 JSON 格式的场景列表。</translation>
    </message>
    <message>
        <source>{path} is no usable weights file: truncated, or not in safetensors format ({reason}). Copy it again from where it came from.</source>
        <translation>{path} 不是可用的权重文件：不完整，或不是 safetensors 格式（{reason}）。请从来源处重新复制。</translation>
    </message>
    <message>
        <source>{path} is no usable weights file: truncated, or not in safetensors format ({reason}). Copy the model again from where it came from.</source>
        <translation>{path} 不是可用的权重文件：不完整，或不是 safetensors 格式（{reason}）。请从来源处重新复制模型。</translation>
    </message>
    <message>
        <source>{path} is not a GeoPackage ({st_size} bytes of something else). Choose the file of an event, or make a new event.</source>
        <translation>{path} 不是 GeoPackage（{st_size} 字节的其他内容）。请选择事件文件，或新建事件。</translation>
    </message>
    <message>
        <source>{path} is not a model: it has no {file}.</source>
        <translation>{path} 不是模型：没有 {file}。</translation>
    </message>
    <message>
        <source>{path} is not being written any more.</source>
        <translation>{path} 已不再被写入。</translation>
    </message>
    <message>
        <source>{path} is not there any more; nothing was written. Put it back where it was, or open another event.</source>
        <translation>{path} 已不存在；未写入任何内容。请将其放回原处，或打开其他事件。</translation>
    </message>
    <message>
        <source>{path} is of another Clay: its encoder is {found}, the model's {expected}.</source>
        <translation>{path} 属于另一个 Clay：其编码器为 {found}，模型的为 {expected}。</translation>
    </message>
    <message>
        <source>{path} is the event itself. Choose another name for the copy.</source>
        <translation>{path} 就是事件本身。请为副本选择其他名称。</translation>
    </message>
    <message>
        <source>{path} is write-protected.</source>
        <translation>{path} 受写保护。</translation>
    </message>
    <message>
        <source>{path} must be restored from {backup} by hand: {reason}</source>
        <translation>必须手动从 {backup} 恢复 {path}：{reason}</translation>
    </message>
    <message>
        <source>{path} needs more memory than there is. Choose a smaller paper, or fewer dots per inch.</source>
        <translation>{path} 所需的内存超过现有内存。请选择更小的纸张，或更低的分辨率（dpi）。</translation>
    </message>
    <message>
        <source>{path} was copied while the event was open, and can be read only where files can be written. Copy it into another folder, or make the copy with 'Save a copy' in the event's menu.</source>
        <translation>{path} 是在事件打开时复制的，只能在可写入文件的位置读取。请将其复制到其他文件夹，或用事件菜单中的“保存副本”生成副本。</translation>
    </message>
    <message>
        <source>{path} was drawn on an image of {width} x {height} pixels, the raster has {grid_width} x {grid_height}: those are of different shapes. Choose the raster it was drawn on.</source>
        <translation>{path} 绘制于 {width} x {height} 像元的影像上，栅格为 {grid_width} x {grid_height}：两者形状不同。请选择绘制时所用的栅格。</translation>
    </message>
    <message>
        <source>{path} was prepared on images with the bands {theirs}, these have {own}. Choose the same bands, or prepare an encoder on images like these.</source>
        <translation>{path} 是用波段为 {theirs} 的影像预训练的，而这些影像为 {own}。请选择相同的波段，或用类似的影像预训练编码器。</translation>
    </message>
    <message>
        <source>{path} was replaced by another file while it was open; nothing was written. Open the event again.</source>
        <translation>{path} 在打开期间被其他文件替换；未写入任何内容。请重新打开事件。</translation>
    </message>
    <message>
        <source>{path} was taught on another encoder than this model's: its boxes would mean nothing. Teach the boxes of this model (train-boxes).</source>
        <translation>{path} 是在与此模型不同的编码器上学习的：其边界框没有意义。请让此模型学习边界框（train-boxes）。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Landslide Mapper. Install that.</source>
        <translation>{path} 由较新版本的 Landslide Mapper 写出。请安装该版本。</translation>
    </message>
    <message>
        <source>{path}, line {lineno}, column {colno}: no valid JSON ({msg}).</source>
        <translation>{path}，第 {lineno} 行第 {colno} 列：不是有效的 JSON（{msg}）。</translation>
    </message>
    <message>
        <source>{path}: its image '{image}' ({size}) has no georeference or is not there, and {what} its size. Add the georeferenced raster that it shows to the project.</source>
        <translation>{path}：其影像“{image}”（{size}）没有地理参考或不存在，也无法按大小确定（{what}）。请将其所示的、带地理参考的栅格添加到工程。</translation>
    </message>
    <message>
        <source>{path}: no such file of encoder weights.</source>
        <translation>{path}：没有这样的编码器权重文件。</translation>
    </message>
    <message>
        <source>{path}: no such file. Clay's weights (clay-v1.5.ckpt, 5 GB) do not come with Landslide Mapper; see the help on networks.</source>
        <translation>{path}：没有这样的文件。Clay 的权重（clay-v1.5.ckpt，5 GB）不随 Landslide Mapper 提供；请参阅关于网络的帮助。</translation>
    </message>
    <message>
        <source>{path}: tensor '{name}' has shape {shape}; the network needs {needed}.</source>
        <translation>{path}：张量“{name}”的形状为 {shape}；网络需要 {needed}。</translation>
    </message>
    <message>
        <source>{path}: tensor '{name}' is of type {dtype}; expected {wanted}.</source>
        <translation>{path}：张量“{name}”的类型为 {dtype}；应为 {wanted}。</translation>
    </message>
    <message>
        <source>{path}: there is no such layer, expected the {what}; the layers are {names}.</source>
        <translation>{path}：没有这样的图层，应为 {what}；现有图层：{names}。</translation>
    </message>
    <message>
        <source>{phase} was finished before; going on after it.</source>
        <translation>{phase} 之前已完成；从其后继续。</translation>
    </message>
    <message>
        <source>{place}.dem_feet: expected true or false, found {found}</source>
        <translation>{place}.dem_feet：应为 true 或 false，实际为 {found}</translation>
    </message>
    <message>
        <source>{place}.pre_shift: expected pixels to the right and down, such as [0.4, -1.2], found {found}</source>
        <translation>{place}.pre_shift：应为向右和向下的像元数，例如 [0.4, -1.2]，实际为 {found}</translation>
    </message>
    <message>
        <source>{place}.region: {region!r} is no region id, expected letters, digits, _ and - only; try {better!r}</source>
        <translation>{place}.region：{region!r} 不是区域标识，只能使用字母、数字、_ 和 -；可改用 {better!r}</translation>
    </message>
    <message>
        <source>{place}.split: {found} is not one of {splits}{hint}</source>
        <translation>{place}.split：{found} 不是 {splits} 之一{hint}</translation>
    </message>
    <message>
        <source>{place}.{key}: expected a text, found {found}</source>
        <translation>{place}.{key}：应为文本，实际为 {found}</translation>
    </message>
    <message>
        <source>{place}.{key}: expected a text, or a list of texts, found {found}</source>
        <translation>{place}.{key}：应为文本或文本列表，实际为 {found}</translation>
    </message>
    <message>
        <source>{place}.{key}: is empty</source>
        <translation>{place}.{key}：为空</translation>
    </message>
    <message>
        <source>{place}.{key}: is missing</source>
        <translation>{place}.{key}：缺失</translation>
    </message>
    <message>
        <source>{place}.{key}: unknown key, ignored{hint}</source>
        <translation>{place}.{key}：未知的键，已忽略{hint}</translation>
    </message>
    <message>
        <source>{place}.{key}: {text} does not exist (looked for {path})</source>
        <translation>{place}.{key}：{text} 不存在（查找位置：{path}）</translation>
    </message>
    <message>
        <source>{place}: expected an object, found {found}</source>
        <translation>{place}：应为对象，实际为 {found}</translation>
    </message>
    <message>
        <source>{points:,} points were drawn at random from the strata, to be judged on the images without seeing the map. Estimators: Olofsson and others (2014), Stehman (2014).</source>
        <translation>从各层随机抽取了 {points:,} 个点，供在不看地图的情况下依据影像判读。估计量：Olofsson 等（2014）、Stehman（2014）。</translation>
    </message>
    <message>
        <source>{probability} has {bands} bands of {data_type}, expected one band of Byte (probability x 254). Choose the probability that a map has written.</source>
        <translation>{probability} 为 {data_type} 的 {bands} 个波段，应为一个 Byte 波段（概率 x 254）。请选择制图写出的概率。</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}.</source>
        <translation>无法启动 {program}：{reason}。</translation>
    </message>
    <message>
        <source>{python} cannot be started: {error}</source>
        <translation>无法启动 {python}：{error}</translation>
    </message>
    <message>
        <source>{python} cannot make environments. Install python3-venv (Debian, Ubuntu), another Python 3.9 to 3.13, or uv.</source>
        <translation>{python} 无法创建环境。请安装 python3-venv（Debian、Ubuntu）、其他 Python 3.9 至 3.13，或 uv。</translation>
    </message>
    <message>
        <source>{python} made no environment in {folder}.</source>
        <translation>{python} 未在 {folder} 中创建环境。</translation>
    </message>
    <message>
        <source>{raster} has no coordinate reference system: without the size of its pixels clouds cannot be told from bare ground. Assign it the right one, or draw the clouds as polygons.</source>
        <translation>{raster} 没有坐标参照系：不知道像元大小就无法区分云与裸地。请为其指定正确的坐标参照系，或将云绘制为多边形。</translation>
    </message>
    <message>
        <source>{raster} has no georeference, so the labels have no place on it. Georeference it.</source>
        <translation>{raster} 没有地理参考，因此标注在其上没有位置。请进行地理配准。</translation>
    </message>
    <message>
        <source>{raster} is a picture with pixels of {gsd:.2g} m: on those, bare ground is as white as clouds. Use an image of reflectance, or draw the clouds as polygons.</source>
        <translation>{raster} 是像元为 {gsd:.2g} m 的普通图像：在这类图像上，裸地与云一样白。请使用反射率影像，或将云绘制为多边形。</translation>
    </message>
    <message>
        <source>{raster} lies where the event's coordinate reference system is not defined.</source>
        <translation>{raster} 位于事件坐标参照系的适用范围之外。</translation>
    </message>
    <message>
        <source>{reason} Going on with the CPU, which takes longer.</source>
        <translation>{reason} 改用 CPU 继续，耗时会更长。</translation>
    </message>
    <message>
        <source>{reason} So the change between the dates alone is mapped.</source>
        <translation>{reason} 因此仅对两个时相间的变化制图。</translation>
    </message>
    <message>
        <source>{reason} So the decoder for any region maps it.</source>
        <translation>{reason} 因此由适用于任何区域的解码器制图。</translation>
    </message>
    <message>
        <source>{refused} Published anyway, as asked.</source>
        <translation>{refused} 已按要求仍然发布。</translation>
    </message>
    <message>
        <source>{refused} The model stays as it was.</source>
        <translation>{refused} 模型保持原样。</translation>
    </message>
    <message>
        <source>{repository} cannot be fetched from {host} ({reason}). Check the connection and the proxy, or fetch the file elsewhere and name it as encoder weights.</source>
        <translation>无法从 {host} 下载 {repository}（{reason}）。请检查网络连接和代理，或从别处下载该文件并将其指定为编码器权重。</translation>
    </message>
    <message>
        <source>{scene} is like none of the regions of model '{model}': {reason} Posterior: {figures}. Name the region to use all the same (the model has {known}), teach the model this region, or map with the starter model.</source>
        <translation>{scene} 与模型“{model}”的任何区域都不相似：{reason} 后验概率：{figures}。请仍指定要使用的区域（模型有 {known}），让模型学习该区域，或使用起始模型制图。</translation>
    </message>
    <message>
        <source>{source} does not exist, expected an inventory. Check the path.</source>
        <translation>{source} 不存在，应为编目。请检查路径。</translation>
    </message>
    <message>
        <source>{source} has no landslide that is {statuses} (found: {found}). Review the candidates first, or choose other review states to export.</source>
        <translation>{source} 中没有状态为 {statuses} 的滑坡（现有状态：{found}）。请先审核候选，或选择其他要导出的审核状态。</translation>
    </message>
    <message>
        <source>{source} has no review states; all its polygons were taken as accepted.</source>
        <translation>{source} 没有审核状态；其所有多边形均视为已接受。</translation>
    </message>
    <message>
        <source>{source} holds no landslide: there is nothing to tell of.</source>
        <translation>{source} 中没有滑坡：没有可描述的内容。</translation>
    </message>
    <message>
        <source>{source} holds the layers {layers}; expected {expected}.</source>
        <translation>{source} 的图层为 {layers}；应为 {expected}。</translation>
    </message>
    <message>
        <source>{source}: expected an array of three dimensions (rows, columns, bands), found {found}.</source>
        <translation>{source}：应为三维数组（行、列、波段），实为 {found}。</translation>
    </message>
    <message>
        <source>{source}: expected one array, found {found}.</source>
        <translation>{source}：应为一个数组，实为 {found}。</translation>
    </message>
    <message>
        <source>{source}: expected {expected} bands, found {found}.</source>
        <translation>{source}：应为 {expected} 个波段，实为 {found}。</translation>
    </message>
    <message>
        <source>{target} also holds {others}, which would be lost; it is left alone. Choose another name.</source>
        <translation>{target} 还包含 {others}，会因此丢失；保持不变。请选择其他名称。</translation>
    </message>
    <message>
        <source>{target} cannot be written ({space}): {reason}. Make room, or choose another folder.</source>
        <translation>无法写入 {target}（{space}）：{reason}。请腾出空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>{target} exists already and was left alone. Allow it to be replaced, or move it.</source>
        <translation>{target} 已存在，保持不变。请允许替换，或将其移走。</translation>
    </message>
    <message>
        <source>{target} exists already. Choose another name, or allow it to be replaced.</source>
        <translation>{target} 已存在。请选择其他名称，或允许替换。</translation>
    </message>
    <message>
        <source>{target} exists already; choose another folder to export to.</source>
        <translation>{target} 已存在；请选择其他导出文件夹。</translation>
    </message>
    <message>
        <source>{target} exists already; choose another folder to import to.</source>
        <translation>{target} 已存在；请选择导入到其他文件夹。</translation>
    </message>
    <message>
        <source>{target} exists already; its points may have been judged. Choose another name.</source>
        <translation>{target} 已存在；其中的点可能已判读。请选择其他名称。</translation>
    </message>
    <message>
        <source>{target} is a folder, expected the name of a file. Choose another name.</source>
        <translation>{target} 是文件夹，应为文件名。请选择其他名称。</translation>
    </message>
    <message>
        <source>{target} is not a GeoPackage ({error}); it is left alone. Choose another name.</source>
        <translation>{target} 不是 GeoPackage（{error}）；保持不变。请选择其他名称。</translation>
    </message>
    <message>
        <source>{target} is open in another program or as a layer in QGIS ({error}). Remove that layer or close the program, or choose another name.</source>
        <translation>{target} 已在其他程序中打开，或在 QGIS 中作为图层打开（{error}）。请移除该图层或关闭该程序，或选择其他名称。</translation>
    </message>
    <message>
        <source>{target} lies inside the model {around}; choose another folder to export to.</source>
        <translation>{target} 位于模型 {around} 内；请选择其他导出文件夹。</translation>
    </message>
    <message>
        <source>{title}: accuracy</source>
        <translation>{title}：精度</translation>
    </message>
    <message>
        <source>{units} are too few areas to draw from; at least {least} are needed</source>
        <translation>{units} 个区域太少，无法从中抽取；至少需要 {least} 个</translation>
    </message>
    <message>
        <source>{unknown} cannot be exported; choose from {statuses}.</source>
        <translation>{unknown} 无法导出；请从 {statuses} 中选择。</translation>
    </message>
    <message>
        <source>{unseen:,} of them were found by a model and reviewed by nobody.</source>
        <translation>其中 {unseen:,} 处由模型找到，无人审核。</translation>
    </message>
    <message>
        <source>{what} does not meet the post-event raster, whose extent is {extent} (xmin, ymin, xmax, ymax). Draw it on the raster.</source>
        <translation>{what} 与灾后栅格不相交，栅格范围为 {extent}（xmin, ymin, xmax, ymax）。请在栅格上绘制。</translation>
    </message>
    <message>
        <source>{what} on these rasters: an update needs landslides too. Draw some on the Label page, or accept candidates on the Review page.</source>
        <translation>这些栅格上的现有内容：{what}。更新还需要滑坡。请在“标注”页绘制，或在“审核”页接受候选。</translation>
    </message>
    <message>
        <source>{where} and {card} disagree about the current version; one of them was changed by hand. Copy the model again, or roll back.</source>
        <translation>{where} 与 {card} 的当前版本不一致；其中之一被手动改动过。请重新复制模型，或回退版本。</translation>
    </message>
    <message>
        <source>{where} does not list {name}, which the model needs.</source>
        <translation>{where} 未列出模型所需的 {name}。</translation>
    </message>
    <message>
        <source>{where} has schema version {schema}; this Landslide Mapper reads up to {known_version}. Update Landslide Mapper to open this model.</source>
        <translation>{where} 的模式版本为 {schema}；此 Landslide Mapper 最高支持 {known_version}。请更新 Landslide Mapper 以打开此模型。</translation>
    </message>
    <message>
        <source>{where} was not written: another program is writing the file. Wait a moment, then do it again.</source>
        <translation>{where} 未写入：另一个程序正在写入该文件。请稍候再试。</translation>
    </message>
    <message>
        <source>{where} was not written: it is read-only here ({reason}).</source>
        <translation>{where} 未写入：此处为只读（{reason}）。</translation>
    </message>
    <message>
        <source>{where} was not written: the disk is full. Free some space, then do it again.</source>
        <translation>{where} 未写入：磁盘已满。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>{where} was not written: {reason}.</source>
        <translation>{where} 未写入：{reason}。</translation>
    </message>
    <message>
        <source>{where}: field 'cells' does not go with the widths {widths}; expected one for each, and 'scse' only between widths of {least} and more.</source>
        <translation>{where}：字段“cells”与宽度 {widths} 不匹配；应为每个宽度一个，且“scse”仅可用于不小于 {least} 的宽度之间。</translation>
    </message>
    <message>
        <source>{where}: field 'decoder_channels' begins with {width}; expected a multiple of {step} with decoder fpn.</source>
        <translation>{where}：字段“decoder_channels”以 {width} 开头；使用解码器 fpn 时应为 {step} 的倍数。</translation>
    </message>
    <message>
        <source>{where}: field 'fitted' is true; expected false with network {network}.</source>
        <translation>{where}：字段“fitted”为 true；使用网络 {network} 时应为 false。</translation>
    </message>
    <message>
        <source>{where}: field 'halved' is true; expected false without 'subpixel' and 'detail'.</source>
        <translation>{where}：字段“halved”为 true；没有“subpixel”和“detail”时应为 false。</translation>
    </message>
    <message>
        <source>{where}: field 'stem_stride' is 1; expected 2 where Clay takes the encoder's place.</source>
        <translation>{where}：字段“stem_stride”为 1；由 Clay 取代编码器时应为 2。</translation>
    </message>
    <message>
        <source>{where}: field 'subpixel' is true; that needs decoder unet with 3 or 4 steps, and an encoder whose first step halves the resolution.</source>
        <translation>{where}：字段“subpixel”为 true；这需要有 3 或 4 个层级的解码器 unet，以及首层将分辨率减半的编码器。</translation>
    </message>
    <message>
        <source>{where}: field 'temporal' is 'siamese'; expected 'early' with network {network}.</source>
        <translation>{where}：字段“temporal”为“siamese”；使用网络 {network} 时应为“early”。</translation>
    </message>
    <message>
        <source>{where}: field 'temporal' is '{temporal}'; expected 'early' where the network sees terrain.</source>
        <translation>{where}：字段“temporal”为“{temporal}”；网络使用地形时应为“early”。</translation>
    </message>
    <message>
        <source>{where}: field 'temporal' is '{temporal}'; expected 'early' with a single date.</source>
        <translation>{where}：字段“temporal”为“{temporal}”；仅有一个时相时应为“early”。</translation>
    </message>
    <message>
        <source>{where}: its Clay looks at squares of {patch} pixels; in the encoder's place that must be a power of 2.</source>
        <translation>{where}：其 Clay 按边长 {patch} 像元的方格查看影像；取代编码器时，该边长必须是 2 的幂。</translation>
    </message>
    <message>
        <source>{where}: its context looks at {waves} bands; the network has {bands}.</source>
        <translation>{where}：其上下文使用 {waves} 个波段；而网络有 {bands} 个。</translation>
    </message>
    <message>
        <source>{where}: its network sees the layers {seen}, the model says {said}. Copy the model again.</source>
        <translation>{where}：其网络使用图层 {seen}，模型记载为 {said}。请重新复制模型。</translation>
    </message>
    <message>
        <source>{where}: region '{region}' is there twice.</source>
        <translation>{where}：区域“{region}”出现了两次。</translation>
    </message>
    <message>
        <source>{where}: the model sees the layers {found}; this version of Landslide Mapper knows {known}. Install a newer one.</source>
        <translation>{where}：模型使用图层 {found}；此版本的 Landslide Mapper 支持 {known}。请安装更新的版本。</translation>
    </message>
    <message>
        <source>{where}: the steps of its decoder were searched for; decoder '{decoder}' does not go with that. Name a decoder to leave them.</source>
        <translation>{where}：其解码器的层级由搜索得出；解码器“{decoder}”与其不匹配。指定解码器即可放弃这些层级。</translation>
    </message>
    <message>
        <source>{who} on {host} (process {pid}) has had it open since {since}.</source>
        <translation>{host} 上的 {who}（进程 {pid}）自 {since} 起一直打开着它。</translation>
    </message>
    <message>
        <source>{why} So the result of {best} is published.</source>
        <translation>{why} 因此发布 {best} 的结果。</translation>
    </message>
    <message>
        <source>{without} has no coordinate reference system, the {other} raster has one. Assign it the right one (in QGIS: Raster &gt; Projections &gt; Assign Projection), or use two rasters without any.</source>
        <translation>{without} 没有坐标参照系，而 {other} 栅格有。请为其指定正确的坐标参照系（QGIS：栅格 &gt; 投影 &gt; 指定投影），或使用两个都没有坐标参照系的栅格。</translation>
    </message>
</context>
<context>
    <name>MinutesBox</name>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无限制</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>IoU in {region}: {iou:.2f} (95 % interval {low:.2f} to {high:.2f}, {split} scenes: {scenes})</source>
        <translation>{region} 的 IoU：{iou:.2f}（95 % 区间 {low:.2f} 至 {high:.2f}，{split} 场景：{scenes}）</translation>
    </message>
    <message>
        <source>Learned from: {data} ({by}; {licence})</source>
        <translation>学习数据：{data}（{by}；{licence}）</translation>
    </message>
</context>
<context>
    <name>ModelChooser</name>
    <message>
        <source>Change between the dates (no model)</source>
        <translation>两个时相间的变化（无模型）</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>尚无模型</translation>
    </message>
    <message>
        <source>Open a model folder (.lsmodel)</source>
        <translation>打开模型文件夹（.lsmodel）</translation>
    </message>
    <message>
        <source>Shows where the ground became barer; needs neither a model nor the engine</source>
        <translation>显示地面变得更裸露之处；无需模型，也无需引擎</translation>
    </message>
</context>
<context>
    <name>ModelExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>区域(&amp;R)</translation>
    </message>
    <message>
        <source>All regions, each as an output</source>
        <translation>所有区域，各为一个输出</translation>
    </message>
    <message>
        <source>Export model {}</source>
        <translation>导出模型 {}</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>Imagery may only be given away where its license allows it.</source>
        <translation>仅在影像许可允许时才能将其提供给他人。</translation>
    </message>
    <message>
        <source>Model folder (.lsmodel)</source>
        <translation>模型文件夹（.lsmodel）</translation>
    </message>
    <message>
        <source>ONNX, for other programs (.onnx)</source>
        <translation>ONNX，供其他程序使用（.onnx）</translation>
    </message>
    <message>
        <source>The file is checked: it must answer as the model does. What it expects is said at the end.</source>
        <translation>文件会经过检查：其结果必须与模型一致。最后会说明它所需的输入。</translation>
    </message>
    <message>
        <source>The model in one file (.zip)</source>
        <translation>单个文件的模型（.zip）</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>写出的内容</translation>
    </message>
</context>
<context>
    <name>OldProbabilities</name>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Delete their files too: their threshold can never be moved again</source>
        <translation>同时删除其文件：之后再也无法调整其阈值</translation>
    </message>
    <message>
        <source>Files that could not be deleted: {names}. Close what has them open.</source>
        <translation>无法删除的文件：{names}。请关闭正在使用它们的程序。</translation>
    </message>
    <message>
        <source>Probability layers</source>
        <translation>概率图层</translation>
    </message>
    <message>
        <source>Probability layers of earlier maps: {count}. That of the newest map stays.</source>
        <translation>以前制图的概率图层：{count}。最新一次制图的图层保留。</translation>
    </message>
    <message>
        <source>Remove old pro&amp;bability layers…</source>
        <translation>移除旧的概率图层(&amp;B)…</translation>
    </message>
    <message>
        <source>Remove old probability layers</source>
        <translation>移除旧的概率图层</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>&amp;Check the engine</source>
        <translation>检查引擎(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Python of the engine</source>
        <translation>引擎的 Python(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Set up the engine…</source>
        <translation>设置引擎(&amp;S)…</translation>
    </message>
    <message>
        <source>A scheduler whose workers map, such as tcp://host:8786, or local; needs Dask in the engine</source>
        <translation>由其工作进程制图的调度器，例如 tcp://host:8786，或 local；引擎中需有 Dask</translation>
    </message>
    <message>
        <source>A text for a report of a fault, without names and folders</source>
        <translation>用于报告故障的文本，不含名称和文件夹</translation>
    </message>
    <message>
        <source>An interpreter, or the folder of an environment, that has PyTorch; empty: found automatically</source>
        <translation>装有 PyTorch 的解释器或环境文件夹；留空则自动查找</translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation>Apple GPU（MPS）</translation>
    </message>
    <message>
        <source>Automatic (a GPU where there is one)</source>
        <translation>自动（有 GPU 时使用 GPU）</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Checking the engine</source>
        <translation>正在检查引擎</translation>
    </message>
    <message>
        <source>D&amp;iagnostics…</source>
        <translation>诊断(&amp;I)…</translation>
    </message>
    <message>
        <source>Das&amp;k cluster</source>
        <translation>Dask 集群(&amp;K)</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>自动查找</translation>
    </message>
    <message>
        <source>Help on these options</source>
        <translation>这些选项的帮助</translation>
    </message>
    <message>
        <source>Install, update, check, repair or remove the engine, or use a Python of yours; asks first</source>
        <translation>安装、更新、检查、修复或移除引擎，或使用您自己的 Python；操作前会先询问</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>NVIDIA GPU（CUDA）</translation>
    </message>
    <message>
        <source>None: exports name nobody</source>
        <translation>无：导出中不列出任何人</translation>
    </message>
    <message>
        <source>None: this machine maps</source>
        <translation>无：由此计算机制图</translation>
    </message>
    <message>
        <source>Start the engine and show its versions and device</source>
        <translation>启动引擎并显示其版本和设备</translation>
    </message>
    <message>
        <source>Starting the engine…</source>
        <translation>正在启动引擎…</translation>
    </message>
    <message>
        <source>Stored with your decisions and told in exports; the name of your account never is</source>
        <translation>随您的判定一起保存，并在导出中注明；绝不会写入您的账户名称</translation>
    </message>
    <message>
        <source>The engine works.</source>
        <translation>引擎工作正常。</translation>
    </message>
    <message>
        <source>Where the networks run</source>
        <translation>网络在何处运行</translation>
    </message>
    <message>
        <source>Your &amp;name in reviews</source>
        <translation>您在审核中的名称(&amp;N)</translation>
    </message>
</context>
<context>
    <name>OtherDate</name>
    <message>
        <source>Post-event</source>
        <translation>灾后</translation>
    </message>
    <message>
        <source>Pre-event</source>
        <translation>灾前</translation>
    </message>
</context>
<context>
    <name>OutlinePlan</name>
    <message>
        <source>Outlining the map at {:.1f} %</source>
        <translation>正在按 {:.1f} % 勾绘轮廓</translation>
    </message>
</context>
<context>
    <name>PairDetails</name>
    <message>
        <source>Check of the rasters</source>
        <translation>栅格检查</translation>
    </message>
    <message>
        <source>Move the pre-event raster by {right} pixels to the right and {down} down</source>
        <translation>将灾前栅格向右移动 {right} 个像元、向下移动 {down} 个像元</translation>
    </message>
    <message>
        <source>Squares of both dates in turn, from the middle: roads and rivers go on where they fit</source>
        <translation>两个时相的方格交替显示，取自中部：吻合处道路和河流会连续</translation>
    </message>
    <message>
        <source>While it is read for a map; the file stays as it is</source>
        <translation>仅在为制图读取时进行；文件保持不变</translation>
    </message>
</context>
<context>
    <name>PairVerdict</name>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Looking at the rasters…</source>
        <translation>正在查看栅格…</translation>
    </message>
    <message>
        <source>The rasters could not be checked: {}</source>
        <translation>无法检查栅格：{}</translation>
    </message>
    <message>
        <source>What was found about the rasters, with a picture</source>
        <translation>关于栅格的检查结果，附图</translation>
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
        <translation>建议：{} m</translation>
    </message>
    <message>
        <source>Warning: with pixels of {wanted} m the area would have more than {most} million of them. It is rendered with pixels of {metres} m. Choose a smaller area for smaller pixels.</source>
        <translation>警告：像元为 {wanted} m 时，范围将超过 {most} 百万像元。改以 {metres} m 的像元渲染。如需更小的像元，请选择较小的范围。</translation>
    </message>
    <message>
        <source>{columns} x {rows} pixels, with a side of {metres} m on the ground</source>
        <translation>{columns} x {rows} 像元，地面边长 {metres} m</translation>
    </message>
</context>
<context>
    <name>PostgisChooser</name>
    <message>
        <source>&amp;Schema</source>
        <translation>模式(&amp;S)</translation>
    </message>
    <message>
        <source>Co&amp;nnection</source>
        <translation>连接(&amp;N)</translation>
    </message>
    <message>
        <source>Events found in this database: {}</source>
        <translation>此数据库中的事件：{}</translation>
    </message>
    <message>
        <source>List the events of this database</source>
        <translation>列出此数据库中的事件</translation>
    </message>
    <message>
        <source>PostgreSQL connections that are stored in QGIS; make one in the Browser panel</source>
        <translation>QGIS 中保存的 PostgreSQL 连接；可在浏览器面板中新建</translation>
    </message>
    <message>
        <source>QGIS has no PostgreSQL connection yet. Make one in the Browser panel (PostgreSQL, New Connection), then come back.</source>
        <translation>QGIS 尚无 PostgreSQL 连接。请在浏览器面板中新建（PostgreSQL，新建连接），然后返回。</translation>
    </message>
    <message>
        <source>The schema that holds the event</source>
        <translation>事件所在的模式</translation>
    </message>
</context>
<context>
    <name>PretrainControl</name>
    <message>
        <source>Cancelled; no encoder was made.</source>
        <translation>已取消；未生成编码器。</translation>
    </message>
    <message>
        <source>Encoder {} is ready.</source>
        <translation>编码器 {} 已就绪。</translation>
    </message>
    <message>
        <source>Encoder {} is ready: a training on this page starts from it.</source>
        <translation>编码器 {} 已就绪：此页上的训练将以它为起点。</translation>
    </message>
</context>
<context>
    <name>PretrainDialog</name>
    <message>
        <source>&amp;Add files…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>影像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Prepare</source>
        <translation>预训练(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>另存为(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Time limit</source>
        <translation>时间限制(&amp;T)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>As recommended</source>
        <translation>按推荐</translation>
    </message>
    <message>
        <source>Choose one image at least.</source>
        <translation>请至少选择一幅影像。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Prepare an encoder from own images</source>
        <translation>用自有影像预训练编码器</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>The encoder learns from images without labels what your land looks like: of any date, with the bands that the training will have. Try whether it helps: the starter is often the better start.</source>
        <translation>编码器从没有标注的影像学习您所在地区的样貌：影像时间不限，波段须与训练时相同。请试验是否有帮助：起始模型往往是更好的起点。</translation>
    </message>
</context>
<context>
    <name>PretrainPlan</name>
    <message>
        <source>Preparing the encoder {}</source>
        <translation>正在预训练编码器 {}</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>1-based bands that stand for the model's, in its order; empty: by what the raster says of them.</source>
        <translation>从 1 开始、按模型顺序对应模型波段的波段号;留空:按栅格自身的说明。</translation>
    </message>
    <message>
        <source>A Sentinel-2 SAFE folder, a Landsat folder, or one with a file for each band.</source>
        <translation>Sentinel-2 SAFE 文件夹、Landsat 文件夹，或每个波段一个文件的文件夹。</translation>
    </message>
    <message>
        <source>A new name makes a new decoder; only this region's scenes are used.</source>
        <translation>新名称会生成新的解码器；只使用该区域的场景。</translation>
    </message>
    <message>
        <source>A quarter of the size. The IoU may fall by 0.01 on the model's validation patches, else nothing is written.</source>
        <translation>大小为四分之一。模型验证图块上的 IoU 最多可下降 0.01，否则不写入任何内容。</translation>
    </message>
    <message>
        <source>A region of the model; only its scenes are used.</source>
        <translation>模型的一个区域；只使用其场景。</translation>
    </message>
    <message>
        <source>A small network learns from a model what it answers, beside the labels: at labelled pixels, and at those without a label. The result is a model like any other, with a decoder for every region of which there are scenes.

At its end size, seconds per tile and IoU on the validation scenes are said of both. The goal is to be at least 3 times as fast, and at most 0.02 IoU below; where it is not reached that is said. The model itself stays as it is.</source>
        <translation>除标注外，小网络还学习模型给出的结果：既在已标注的像元上，也在没有标注的像元上。结果是与其他模型一样的模型，凡有场景的区域都有一个解码器。

结束时给出两者的大小、每个图块的秒数和验证场景上的 IoU。目标是速度至少为 3 倍，且 IoU 最多低 0.02；未达到时会说明。模型本身保持不变。</translation>
    </message>
    <message>
        <source>A table; outlines as text, and longitude and latitude</source>
        <translation>表格；轮廓为文本，并含经纬度</translation>
    </message>
    <message>
        <source>A template of your own instead of a paper: keep the layout in the project, edit it there, and save it as template. Its texts are the variables landslides_title, ..._subtitle, ..._number, ..._area, ..._notes and ..._credits.</source>
        <translation>用您自己的模板代替纸张：在工程中保留布局，在那里编辑并保存为模板。其文本使用变量 landslides_title、..._subtitle、..._number、..._area、..._notes 和 ..._credits。</translation>
    </message>
    <message>
        <source>Accuracy areas</source>
        <translation>精度评估区</translation>
    </message>
    <message>
        <source>Adds landslides to the labels of an event, as the Label page does: polygons of a layer, polygon files, LabelMe files and mask rasters, in any CRS. Invalid polygons are repaired; rejected candidates, what is no polygon and what is a label already are left out, and all of it is counted.

A LabelMe file is placed by its own image, or by a raster of the project with its name or size. An import that fails or is cancelled is taken back. The event may be open in the dock.</source>
        <translation>将滑坡添加到事件的标注，与“标注”页相同：图层的多边形、多边形文件、LabelMe 文件和掩膜栅格，CRS 不限。无效的多边形会被修复；已拒绝的候选、非多边形以及已有的标注会被略去，并全部计数。

LabelMe 文件按其自身的影像定位，或按工程中名称或大小与之相同的栅格定位。失败或取消的导入会被撤回。事件可在停靠面板中保持打开。</translation>
    </message>
    <message>
        <source>Adds shape, slope, drop and direction of landslides as attributes, from an elevation model.</source>
        <translation>由高程模型将滑坡的形状、坡度、高差和方向添加为属性。</translation>
    </message>
    <message>
        <source>Adds the landslides of a layer, of LabelMe files or of masks to an event's labels.</source>
        <translation>将图层、LabelMe 文件或掩膜中的滑坡添加到事件的标注。</translation>
    </message>
    <message>
        <source>An atlas over a grid of one scale, without the sheets on which there is no landslide.</source>
        <translation>同一比例尺格网的地图集，不含没有滑坡的图幅。</translation>
    </message>
    <message>
        <source>An atlas: pages of a PDF, or a file each, at the largest round scale that fits.</source>
        <translation>地图集：PDF 的各页，或每幅一个文件，采用能容纳的最大整数比例尺。</translation>
    </message>
    <message>
        <source>An epoch is 1,024 patches at most; empty: as many as the time allows.</source>
        <translation>一轮最多 1,024 个图块；留空：时间允许多少就多少。</translation>
    </message>
    <message>
        <source>An older version, or a newer one after going back; as a folder it is a model of its own.</source>
        <translation>较旧的版本，或退回之后的较新版本；写为文件夹时是独立的模型。</translation>
    </message>
    <message>
        <source>And drawn labels</source>
        <translation>以及绘制的标注</translation>
    </message>
    <message>
        <source>Area of the candidates (m²)</source>
        <translation>候选面积（m²）</translation>
    </message>
    <message>
        <source>Around landslides (metres)</source>
        <translation>滑坡周围（米）</translation>
    </message>
    <message>
        <source>As 'Export a model' writes it.</source>
        <translation>由“导出模型”写出的文件。</translation>
    </message>
    <message>
        <source>At least so many; the rest is drawn by the area of the strata.</source>
        <translation>至少这么多；其余按各层面积抽取。</translation>
    </message>
    <message>
        <source>Attention in the decoder</source>
        <translation>解码器中的注意力</translation>
    </message>
    <message>
        <source>Attribute of those polygons that names the region as the model does.</source>
        <translation>这些多边形中与模型区域名称一致的属性。</translation>
    </message>
    <message>
        <source>Attribute with the region (empty: region)</source>
        <translation>区域所在的属性（留空：region）</translation>
    </message>
    <message>
        <source>Attributes (empty: those of Landslide Mapper)</source>
        <translation>属性（留空：Landslide Mapper 的属性）</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>平均精度</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <source>Bands of the post-event raster</source>
        <translation>灾后栅格的波段</translation>
    </message>
    <message>
        <source>Bands of the pre-event raster</source>
        <translation>灾前栅格的波段</translation>
    </message>
    <message>
        <source>Bands that the network sees besides, computed while reading: ndvi, ndmi and nbr from near infrared, red and shortwave infrared; grey, its edges, and grey blurred.</source>
        <translation>网络额外使用的波段，读取时计算：ndvi、ndmi 和 nbr 由近红外、红和短波红外计算；灰度、其边缘，以及模糊后的灰度。</translation>
    </message>
    <message>
        <source>Between two places at least.</source>
        <translation>两个位置之间的最小距离。</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>边界框</translation>
    </message>
    <message>
        <source>Boxes: {}</source>
        <translation>边界框：{}</translation>
    </message>
    <message>
        <source>Bring in a public data set</source>
        <translation>导入公开数据集</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；未写入任何内容。</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Candidates as the map job writes them, a workspace's candidates, or any polygons.</source>
        <translation>制图任务写出的候选、事件中的候选，或任意多边形。</translation>
    </message>
    <message>
        <source>Candidates: {}</source>
        <translation>候选：{}</translation>
    </message>
    <message>
        <source>Check a pre- and post-event pair</source>
        <translation>检查灾前灾后影像对</translation>
    </message>
    <message>
        <source>Chooses what the regions' decoders are made of, within what they may cost, and trains a new model.</source>
        <translation>在允许的开销内选择各区域解码器的组成，并训练新模型。</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>Clay 模型</translation>
    </message>
    <message>
        <source>Clay's weights</source>
        <translation>Clay 的权重</translation>
    </message>
    <message>
        <source>Clouds, shadow and snow</source>
        <translation>云、阴影和雪</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Compares an inventory with a reference, for publication.</source>
        <translation>将编目与参考比较，供发表使用。</translation>
    </message>
    <message>
        <source>Compares an inventory with reference landslides inside the accuracy areas, where the reference is complete and no model has learned: precision, recall, F1 and IoU by area and by landslide, with intervals, by size; the area of all landslides with its error; the size distribution, its power law, and from what size the inventory is complete.

The report is a page (HTML) that stands for itself, with a table (CSV) beside it. With the probability of the map it also tells its reliability and what other thresholds would find. With a sample that was drawn by 'Draw a sample to judge a map' and judged, the area is estimated from that.</source>
        <translation>在参考完整且任何模型都未学习过的精度评估区内，将编目与参考滑坡比较：按面积和按滑坡的精确率、召回率、F1 和 IoU，附区间，并按大小给出；所有滑坡的面积及其误差；大小分布、其幂律，以及编目从多大起完整。

报告是可独立阅读的网页（HTML），旁边附有表格（CSV）。提供地图的概率时，还会说明其可靠性，以及其他阈值会找到什么。提供由“抽取样本以判读地图”抽取并已判读的样本时，面积由其估计。</translation>
    </message>
    <message>
        <source>Computed bands</source>
        <translation>计算波段</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>坐标参照系</translation>
    </message>
    <message>
        <source>Copy of (where the model is not there yet)</source>
        <translation>副本来源（模型尚不存在时）</translation>
    </message>
    <message>
        <source>Copy the patches that the model keeps, too, for safer updates elsewhere. ONNX files never hold any.</source>
        <translation>一并复制模型保留的图块，使他处的更新更可靠。ONNX 文件从不包含图块。</translation>
    </message>
    <message>
        <source>Dask cluster: address of its scheduler, or local (empty: none)</source>
        <translation>Dask 集群：其调度器的地址，或 local（留空：无）</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>Describe the terrain of landslides</source>
        <translation>描述滑坡的地形</translation>
    </message>
    <message>
        <source>Design of the regions' decoders. auto: that of the model it starts from, else unet.</source>
        <translation>各区域解码器的结构。auto：与起始模型相同，否则为 unet。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Distance (tiles)</source>
        <translation>距离（图块）</translation>
    </message>
    <message>
        <source>Dots per inch of pictures, and of the image inside a PDF or SVG.</source>
        <translation>图片以及 PDF 或 SVG 中影像的每英寸点数。</translation>
    </message>
    <message>
        <source>Download weights of an encoder</source>
        <translation>下载编码器的权重</translation>
    </message>
    <message>
        <source>Downloads ImageNet weights of an encoder from where its library keeps them.</source>
        <translation>从编码器程序库存放权重的位置下载编码器的 ImageNet 权重。</translation>
    </message>
    <message>
        <source>Draw a sample to judge a map</source>
        <translation>抽取样本以判读地图</translation>
    </message>
    <message>
        <source>Draw boxes around landslides</source>
        <translation>在滑坡周围绘制边界框</translation>
    </message>
    <message>
        <source>Draws points at random from mapped landslides, from what lies around them, and from the rest of the map, so that rare landslides and misses beside them are in the sample. Judge each point on the images without looking at the map: write landslide, not_landslide or unclear into its attribute 'reference'. The accuracy report then estimates the area of all landslides with its error (Olofsson and others 2014).</source>
        <translation>从已制图滑坡、其周围以及地图其余部分随机抽取点，使样本包含少见的滑坡及其附近的漏检。请不看地图，依据影像判读每个点：在其属性“reference”中填写 landslide、not_landslide 或 unclear。精度报告随后据此估计所有滑坡的面积及其误差（Olofsson 等 2014）。</translation>
    </message>
    <message>
        <source>Draws stratified random points of a map, to be judged on the images.</source>
        <translation>抽取地图的分层随机点，供依据影像判读。</translation>
    </message>
    <message>
        <source>Earlier export</source>
        <translation>较早的导出</translation>
    </message>
    <message>
        <source>Elevation model</source>
        <translation>高程模型</translation>
    </message>
    <message>
        <source>Elevations are in feet</source>
        <translation>高程以英尺为单位</translation>
    </message>
    <message>
        <source>Empty: as many as the default decoder has.</source>
        <translation>留空：与默认解码器相同。</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Encoder of the small model, such as mobilenet_v2; it must be smaller than the teacher.</source>
        <translation>小模型的编码器，例如 mobilenet_v2；必须比教师模型小。</translation>
    </message>
    <message>
        <source>Encoder weights</source>
        <translation>编码器权重</translation>
    </message>
    <message>
        <source>Encoder, such as resnet18, mobilenet_v2 or mit_b0; not tsmu and rau.</source>
        <translation>编码器，例如 resnet18、mobilenet_v2 或 mit_b0；不能是 tsmu 和 rau。</translation>
    </message>
    <message>
        <source>Encoder, such as resnet18, mobilenet_v2 or mit_b0; not tsmu and rau. Empty: that of the start, if any.</source>
        <translation>编码器，例如 resnet18、mobilenet_v2 或 mit_b0；不能是 tsmu 和 rau。留空：如有起点，则与其相同。</translation>
    </message>
    <message>
        <source>Encoder, such as resnet34 or mobilenet_v2; not tsmu and rau, which have decoders of their own.</source>
        <translation>编码器，例如 resnet34 或 mobilenet_v2；不能是 tsmu 和 rau，它们有自己的解码器。</translation>
    </message>
    <message>
        <source>Encoder, such as resnet34 or mobilenet_v2; tsmu is the paper's own network, rau a residual U-Net with attention.</source>
        <translation>编码器，例如 resnet34 或 mobilenet_v2；tsmu 是论文自己的网络，rau 是带注意力的残差 U-Net。</translation>
    </message>
    <message>
        <source>Epochs at most</source>
        <translation>最大轮数</translation>
    </message>
    <message>
        <source>Error on patches held back</source>
        <translation>留出图块上的误差</translation>
    </message>
    <message>
        <source>Estimated area of landslides (m²)</source>
        <translation>滑坡面积估计值（m²）</translation>
    </message>
    <message>
        <source>Evaluate a landslide model</source>
        <translation>评估滑坡模型</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Every step of the decoder may be one of four cells in one of three widths: a U-Net's two convolutions, the same with attention, separable ones, or a single one of 1 x 1. What suits the training patches is learned by gradients, within the parameters and the milliseconds that are allowed. Then the default decoder and what was found are trained alike, and compared on the validation scenes.

It takes about three times as long as a training. The model is kept in any case; where the default decoder is better, that is said.</source>
        <translation>解码器的每个层级可为四种单元之一、三种宽度之一：U-Net 的两个卷积、带注意力的两个卷积、可分离卷积，或单个 1 x 1 卷积。在允许的参数数量和毫秒数之内，通过梯度学习哪种组合适合训练图块。然后以相同方式训练默认解码器和搜索所得的解码器，并在验证场景上比较。

所需时间约为一次训练的三倍。无论如何都会保留模型；如果默认解码器更好，会予以说明。</translation>
    </message>
    <message>
        <source>Export a model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>Export an inventory as a map</source>
        <translation>将编目导出为地图</translation>
    </message>
    <message>
        <source>Export an inventory as data</source>
        <translation>将编目导出为数据</translation>
    </message>
    <message>
        <source>Exported model</source>
        <translation>导出的模型</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>FILE.onnx, FILE.zip or a folder NEW.lsmodel; a folder must not exist.</source>
        <translation>FILE.onnx、FILE.zip 或文件夹 NEW.lsmodel；文件夹不得已存在。</translation>
    </message>
    <message>
        <source>Figures for programs</source>
        <translation>供程序使用的指标</translation>
    </message>
    <message>
        <source>Figures per region and overall (JSON).</source>
        <translation>各区域及总体的指标（JSON）。</translation>
    </message>
    <message>
        <source>File that a training takes as its start (--start-from or --encoder-weights).</source>
        <translation>训练用作起点的文件（--start-from 或 --encoder-weights）。</translation>
    </message>
    <message>
        <source>File to write; its suffix is the format.</source>
        <translation>要写出的文件；后缀决定格式。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files to write: .gpkg, .shp, .geojson (WGS 84), .fgb, .csv, .kml, .qgz (for the field).</source>
        <translation>要写出的文件：.gpkg、.shp、.geojson（WGS 84）、.fgb、.csv、.kml、.qgz（野外使用）。</translation>
    </message>
    <message>
        <source>Files with the bands of one scene, in any order.</source>
        <translation>一个场景各波段的文件，顺序不限。</translation>
    </message>
    <message>
        <source>Finds clouds, their shadows and snow on an image, by rules or by a network for clouds.</source>
        <translation>按规则或用云识别网络查找影像上的云、云影和雪。</translation>
    </message>
    <message>
        <source>Finds clouds, their shadows and snow on an image: 0 clear, 1 cloud, 2 shadow, 3 snow, 255 no data. The more bands are known, the better: near infrared, shortwave infrared (without it snow counts as cloud) and cirrus are used where the image has them.

Rules need nothing else. The network for clouds (ukis-csmask) is an optional part of the engine. It needs reflectance in blue, green, red and near infrared, and knows no snow: shortwave infrared tells that.

With a raster of another date, what is as white on both is ground. Bare landslides are brown, not white; still, look at the mask before you use it. As polygons it can be edited, and a map takes it in the place of its own.</source>
        <translation>查找影像上的云、云影和雪：0 无遮挡，1 云，2 阴影，3 雪，255 无数据。已知的波段越多越好：影像含有近红外、短波红外（没有时雪计为云）和卷云波段时会加以使用。

规则不需要其他内容。云识别网络（ukis-csmask）是引擎的可选部分。它需要蓝、绿、红和近红外的反射率，且不识别雪：雪由短波红外识别。

提供另一时相的栅格时，两者同样白的视为地面。裸露的滑坡是褐色而非白色；但使用前仍请查看掩膜。作为多边形可以编辑，制图时可用它代替自动生成的掩膜。</translation>
    </message>
    <message>
        <source>Finds landslides on a pair of images, as boxes with scores, for quick triage.</source>
        <translation>在一对影像上查找滑坡，输出带分数的边界框，用于快速初筛。</translation>
    </message>
    <message>
        <source>Finds landslides on a pair of images, as polygons with confidence.</source>
        <translation>在一对影像上查找滑坡，输出带置信度的多边形。</translation>
    </message>
    <message>
        <source>Finds landslides on a post-event raster, compared with a pre-event raster where one is given.

The two rasters may differ in CRS, resolution, extent and data type: the pre-event raster is brought onto the post-event raster's grid while reading.

Candidates are a GeoPackage with one polygon per landslide: confidence, area, status and where it comes from. The probability is a GeoTIFF: 0 to 254 stand for 0 to 1, 255 is no data.

With 'change' in the place of a model, the change between the two rasters alone is mapped: it needs neither a model nor the engine.

Everything is computed on this machine.</source>
        <translation>在灾后栅格上查找滑坡，若提供灾前栅格则与之比较。

两个栅格的 CRS、分辨率、范围和数据类型可以不同：读取时将灾前栅格对齐到灾后栅格的格网。

候选为 GeoPackage，每个滑坡一个多边形：置信度、面积、状态和来源。概率为 GeoTIFF：0 至 254 表示 0 至 1，255 为无数据。

用“change”代替模型时，只对两个栅格间的变化制图：无需模型，也无需引擎。

所有计算都在本机进行。</translation>
    </message>
    <message>
        <source>Finds places where the model is unsure or its regions disagree.</source>
        <translation>查找模型不确定或其区域间不一致的位置。</translation>
    </message>
    <message>
        <source>Finds the places of a scene that teach a model most when they are labelled: where it is unsure, where the decoders of its regions disagree, and some at random. They are apart from each other and never where it is labelled already.</source>
        <translation>查找场景中标注后对模型最有帮助的位置：模型不确定之处、各区域解码器不一致之处，以及一些随机位置。这些位置彼此分开，且不会位于已标注之处。</translation>
    </message>
    <message>
        <source>Fixes what is drawn at random.</source>
        <translation>固定随机抽取的结果。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder of a model that sees the same bands, or file of an encoder prepared before.</source>
        <translation>使用相同波段的模型的文件夹，或此前预训练的编码器文件。</translation>
    </message>
    <message>
        <source>Folder of a model, or file of encoder weights of the same network, such as one trained on ImageNet.</source>
        <translation>模型的文件夹，或同一网络的编码器权重文件，例如在 ImageNet 上训练的。</translation>
    </message>
    <message>
        <source>Folder of a scene, instead of bands</source>
        <translation>场景文件夹，代替波段</translation>
    </message>
    <message>
        <source>For a tile of 512 x 512 pixels on one thread, as measured on this machine; empty: as long as the default decoder takes.</source>
        <translation>单线程处理一个 512 x 512 像元的图块所需的时间，在此计算机上测得；留空：与默认解码器用时相同。</translation>
    </message>
    <message>
        <source>For old programs; names of attributes are shortened, long texts cut</source>
        <translation>供旧软件使用；属性名会缩短，长文本会截断</translation>
    </message>
    <message>
        <source>For programs that have one image only; the model must have learned to do without the other.</source>
        <translation>供只有一幅影像的程序使用；模型必须学习过不用另一幅影像的情况。</translation>
    </message>
    <message>
        <source>For the field (QField, Mergin Maps): a folder with forms, which needs no plugin</source>
        <translation>供野外使用（QField、Mergin Maps）：带表单的文件夹，无需插件</translation>
    </message>
    <message>
        <source>For the web and for large inventories; no style inside</source>
        <translation>供网络和大型编目使用；内部不带样式</translation>
    </message>
    <message>
        <source>For the web, with colors; longitude and latitude (WGS 84)</source>
        <translation>供网络使用，带颜色；经纬度（WGS 84）</translation>
    </message>
    <message>
        <source>For virtual globes, with colors</source>
        <translation>供虚拟地球使用，带颜色</translation>
    </message>
    <message>
        <source>GeoPDF</source>
        <translation>GeoPDF</translation>
    </message>
    <message>
        <source>GeoPackage of candidates or of an event, polygons, or what else GDAL opens, such as PG:...</source>
        <translation>候选或事件的 GeoPackage、多边形，或 GDAL 能打开的其他数据源，例如 PG:...。</translation>
    </message>
    <message>
        <source>GeoPackage of points, the one to begin with first; a file that exists is not replaced.</source>
        <translation>点的 GeoPackage，最先处理的在最前；不会替换已有文件。</translation>
    </message>
    <message>
        <source>GeoPackage of points; one that exists is not replaced.</source>
        <translation>点的 GeoPackage；不会替换已有文件。</translation>
    </message>
    <message>
        <source>GeoPackage of the event, or a PostgreSQL data source with its schema.</source>
        <translation>事件的 GeoPackage，或带模式的 PostgreSQL 数据源。</translation>
    </message>
    <message>
        <source>GeoPackage of the masks that were made, to be edited; a file that exists is not replaced.</source>
        <translation>所生成掩膜的 GeoPackage，可供编辑；不会替换已有文件。</translation>
    </message>
    <message>
        <source>GeoPackage of the same landslides with more attributes.</source>
        <translation>相同滑坡的 GeoPackage，含更多属性。</translation>
    </message>
    <message>
        <source>GeoPackage with one box per landslide, and of what was looked at; a file of something else is never overwritten.</source>
        <translation>每个滑坡一个边界框的 GeoPackage，并含所查看的范围；绝不会覆盖其他内容的文件。</translation>
    </message>
    <message>
        <source>GeoPackage with one polygon per landslide; reviewed candidates are never overwritten.</source>
        <translation>每个滑坡一个多边形的 GeoPackage；已审核的候选绝不会被覆盖。</translation>
    </message>
    <message>
        <source>GeoPackage with the attribute class (cloud, shadow, snow), to be edited and used in a map.</source>
        <translation>带有属性 class（cloud、shadow、snow）的 GeoPackage，可编辑并用于制图。</translation>
    </message>
    <message>
        <source>GeoTIFF on the image's pixels: 0 clear, 1 cloud, 2 shadow, 3 snow, 255 no data.</source>
        <translation>与影像像元对齐的 GeoTIFF：0 无遮挡，1 云，2 阴影，3 雪，255 无数据。</translation>
    </message>
    <message>
        <source>GeoTIFF on the post-event image's pixels. Where the starter maps with the change, what each of them says alone comes beside it, with _starter and _change at the end of the name.</source>
        <translation>与灾后影像像元对齐的 GeoTIFF。起始模型与变化一起制图时，旁边附有两者各自的结果，名称末尾为 _starter 和 _change。</translation>
    </message>
    <message>
        <source>GeoTIFF, in the folder of the map's probability; only where weights are fitted.</source>
        <translation>GeoTIFF，位于地图概率所在的文件夹；仅在拟合权重时。</translation>
    </message>
    <message>
        <source>How boxes are found</source>
        <translation>边界框的查找方式</translation>
    </message>
    <message>
        <source>How clouds are told</source>
        <translation>云的识别方式</translation>
    </message>
    <message>
        <source>How many to draw in all.</source>
        <translation>共抽取多少个。</translation>
    </message>
    <message>
        <source>How the model learns; all but tsmu exist for comparison.</source>
        <translation>模型的学习方式；除 tsmu 外均供比较。</translation>
    </message>
    <message>
        <source>How to reach the author.</source>
        <translation>如何联系作者。</translation>
    </message>
    <message>
        <source>Image after the event, to look for places in.</source>
        <translation>用于查找位置的灾后影像。</translation>
    </message>
    <message>
        <source>Image after the event.</source>
        <translation>灾后影像。</translation>
    </message>
    <message>
        <source>Image after the event; candidates are in its coordinate reference system.</source>
        <translation>灾后影像；候选采用其坐标参照系。</translation>
    </message>
    <message>
        <source>Image before the event.</source>
        <translation>灾前影像。</translation>
    </message>
    <message>
        <source>Image before the event; may differ in CRS, resolution, extent and data type.</source>
        <translation>灾前影像；CRS、分辨率、范围和数据类型可以不同。</translation>
    </message>
    <message>
        <source>Image before the event; without one the post-event raster is looked at alone.</source>
        <translation>灾前影像；若无则只检查灾后栅格。</translation>
    </message>
    <message>
        <source>Image below them</source>
        <translation>下方影像</translation>
    </message>
    <message>
        <source>Image that tells water</source>
        <translation>用于识别水体的影像</translation>
    </message>
    <message>
        <source>Image to look at: red, green and blue at least.</source>
        <translation>要查看的影像：至少含红、绿、蓝。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Images without a mask</source>
        <translation>没有掩膜的影像</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>Import labels into an event</source>
        <translation>将标注导入事件</translation>
    </message>
    <message>
        <source>Index of change (empty: as the bands propose)</source>
        <translation>变化指数（留空：按波段建议）</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>编目</translation>
    </message>
    <message>
        <source>IoU by area</source>
        <translation>按面积的 IoU</translation>
    </message>
    <message>
        <source>IoU of every region before and after, and why the version was published or not (JSON).</source>
        <translation>更新前后各区域的 IoU，以及版本发布或未发布的原因（JSON）。</translation>
    </message>
    <message>
        <source>IoU of the default decoder</source>
        <translation>默认解码器的 IoU</translation>
    </message>
    <message>
        <source>IoU of the model on the same</source>
        <translation>模型在相同场景上的 IoU</translation>
    </message>
    <message>
        <source>IoU on validation scenes</source>
        <translation>验证场景上的 IoU</translation>
    </message>
    <message>
        <source>IoU over all pixels</source>
        <translation>全部像元的 IoU</translation>
    </message>
    <message>
        <source>It also ends when validation scenes no longer improve; empty: as recommended.</source>
        <translation>验证场景不再改进时也会结束；留空：按推荐。</translation>
    </message>
    <message>
        <source>It ends then with the best state so far; empty: 30 minutes, unless epochs are given.</source>
        <translation>届时以目前最佳状态结束；留空：30 分钟，除非指定了轮数。</translation>
    </message>
    <message>
        <source>It ends then with the best state so far; empty: no limit.</source>
        <translation>届时以目前最佳状态结束；留空：无限制。</translation>
    </message>
    <message>
        <source>It is then found under Project &gt; Layouts, to be edited further.</source>
        <translation>之后可在“工程 &gt; 布局”中找到并继续编辑。</translation>
    </message>
    <message>
        <source>JSON file with images, labels, regions and splits.</source>
        <translation>包含影像、标注、区域和划分的 JSON 文件。</translation>
    </message>
    <message>
        <source>Judged sample</source>
        <translation>已判读的样本</translation>
    </message>
    <message>
        <source>Keep the imagery of the model</source>
        <translation>保留模型的影像</translation>
    </message>
    <message>
        <source>Keep the layout in the project</source>
        <translation>在工程中保留布局</translation>
    </message>
    <message>
        <source>Labelled areas</source>
        <translation>标注区</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Landslides</source>
        <translation>滑坡</translation>
    </message>
    <message>
        <source>Landslides that people drew or imported, where no exported candidate covers them (workspaces).</source>
        <translation>人工绘制或导入、且未被导出候选覆盖的滑坡（仅限事件）。</translation>
    </message>
    <message>
        <source>Landslides to fit the weights of starter and change to</source>
        <translation>用于拟合起始模型和变化权重的滑坡</translation>
    </message>
    <message>
        <source>Landslides to measure: a map's or anybody's polygons, or an event, whose candidates are taken.</source>
        <translation>要测量的滑坡：制图所得或任何人的多边形，或事件（取其候选）。</translation>
    </message>
    <message>
        <source>Landslides with terrain</source>
        <translation>带地形的滑坡</translation>
    </message>
    <message>
        <source>Landslides without elevations</source>
        <translation>没有高程的滑坡</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Layer of the source, where it has several.</source>
        <translation>来源的图层（若有多个）。</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <translation>正在布局地图</translation>
    </message>
    <message>
        <source>Layout template</source>
        <translation>布局模板</translation>
    </message>
    <message>
        <source>Least mean slope (degrees)</source>
        <translation>最小平均坡度（度）</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略去的</translation>
    </message>
    <message>
        <source>License</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Looks at two rasters before they are mapped: overlap, CRS, pixel size, bands, data type, values, nodata, dates, how far one lies off the other (to a fifth of a pixel), brightness, and clouds and snow. Says what cannot be mapped and why, and what can be done about it. No network runs.</source>
        <translation>在制图前检查两个栅格：重叠、CRS、像元大小、波段、数据类型、值、无数据值、日期、两者的偏移（精确到五分之一像元）、亮度以及云和雪。说明哪些不能制图及原因，以及如何处理。不运行任何网络。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失函数</translation>
    </message>
    <message>
        <source>Make a small copy of a landslide model</source>
        <translation>生成滑坡模型的小型副本</translation>
    </message>
    <message>
        <source>Makes a new model from labelled scenes.</source>
        <translation>由已标注场景生成新模型。</translation>
    </message>
    <message>
        <source>Makes a scene list of a public data set of landslides that you have downloaded and unpacked.</source>
        <translation>由您已下载并解压的公开滑坡数据集生成场景列表。</translation>
    </message>
    <message>
        <source>Makes one raster of files that hold the bands of one scene, or of the folder of a Sentinel-2 or Landsat scene: a virtual raster that refers to them and copies no pixel. Bands are known by the files' names, so their order does not matter; coarser ones are repeated on the finest pixels. Files of two scenes, or two of one band, are refused.

Use the result wherever one raster is asked for: to map, to mask clouds, to check a pair, in a scene list. It must stay where the files can be found from it.</source>
        <translation>由一个场景各波段的文件，或由 Sentinel-2 或 Landsat 场景的文件夹，生成一个栅格：引用这些文件而不复制像元的虚拟栅格。波段由文件名识别，因此顺序不限；较粗的波段按最细的像元重复。不接受两个场景的文件，或同一波段的两个文件。

结果可用于任何需要单个栅格之处：制图、掩膜云、检查影像对、场景列表。它必须留在能够找到这些文件的位置。</translation>
    </message>
    <message>
        <source>Makes one raster of the single-band files of a scene, with the bands' names.</source>
        <translation>由场景的单波段文件生成一个栅格，并带波段名称。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>制图</translation>
    </message>
    <message>
        <source>Map landslides</source>
        <translation>滑坡制图</translation>
    </message>
    <message>
        <source>Mapped area</source>
        <translation>制图范围</translation>
    </message>
    <message>
        <source>Maps landslides with the same images, models and options as a map, and writes one upright box around each candidate, to see where to look first.

The score of a box is the mean probability of its candidate, from 0 to 1; box and candidate have the same id where both were made with the same options. The area is that of the box.

A model that was taught boxes finds them without a map, too.</source>
        <translation>使用与制图相同的影像、模型和选项查找滑坡，并在每个候选周围写出一个正向边界框，便于了解先看哪里。

边界框的分数是其候选的平均概率，从 0 到 1；两者以相同选项生成时，边界框与候选的 id 相同。面积为边界框的面积。

学习过边界框的模型也可不经制图直接查找。</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>掩膜</translation>
    </message>
    <message>
        <source>Mask as polygons</source>
        <translation>多边形掩膜</translation>
    </message>
    <message>
        <source>Mask clouds, shadow and snow</source>
        <translation>掩膜云、阴影和雪</translation>
    </message>
    <message>
        <source>Mask of the post-event raster</source>
        <translation>灾后栅格的掩膜</translation>
    </message>
    <message>
        <source>Mask of the pre-event raster</source>
        <translation>灾前栅格的掩膜</translation>
    </message>
    <message>
        <source>Masks as polygons</source>
        <translation>各时相的多边形掩膜</translation>
    </message>
    <message>
        <source>May be told even where it is the name of your account, which is left out otherwise.</source>
        <translation>即使是您的账户名称也会注明；若不填写，账户名称会被略去。</translation>
    </message>
    <message>
        <source>Measure the accuracy of an inventory</source>
        <translation>测量编目的精度</translation>
    </message>
    <message>
        <source>Metadata and statistics</source>
        <translation>元数据和统计</translation>
    </message>
    <message>
        <source>Milliseconds of a decoder</source>
        <translation>解码器毫秒数</translation>
    </message>
    <message>
        <source>Milliseconds of a decoder at most</source>
        <translation>解码器最大毫秒数</translation>
    </message>
    <message>
        <source>Minimum area (m²)</source>
        <translation>最小面积（m²）</translation>
    </message>
    <message>
        <source>Model folder (.lsmodel)</source>
        <translation>模型文件夹（.lsmodel）</translation>
    </message>
    <message>
        <source>Model folder (.lsmodel), change or starter</source>
        <translation>模型文件夹（.lsmodel）、change 或 starter</translation>
    </message>
    <message>
        <source>Model folder (.lsmodel), change or starter (empty: starter)</source>
        <translation>模型文件夹（.lsmodel）、change 或 starter（留空：starter）</translation>
    </message>
    <message>
        <source>Model folder to make</source>
        <translation>要创建的模型文件夹</translation>
    </message>
    <message>
        <source>Model in one file (.zip)</source>
        <translation>单个文件的模型（.zip）</translation>
    </message>
    <message>
        <source>Model to learn from (.lsmodel), or starter</source>
        <translation>要学习的模型（.lsmodel），或 starter</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Must not hold a model yet, unless its training was interrupted.</source>
        <translation>不得已含模型，除非其训练被中断。</translation>
    </message>
    <message>
        <source>Must not hold a model yet.</source>
        <translation>其中不得已有模型。</translation>
    </message>
    <message>
        <source>Name of the layout that was kept</source>
        <translation>所保留布局的名称</translation>
    </message>
    <message>
        <source>Names and words of another inventory: coolr, inspire, plain, or a file of your own (JSON).</source>
        <translation>另一编目的名称和用词：coolr、inspire、plain，或您自己的文件（JSON）。</translation>
    </message>
    <message>
        <source>Network (empty: recommended)</source>
        <translation>网络（留空：推荐）</translation>
    </message>
    <message>
        <source>New model folder (.lsmodel)</source>
        <translation>新模型文件夹（.lsmodel）</translation>
    </message>
    <message>
        <source>Not published; the model stays as it was: {}</source>
        <translation>未发布；模型保持原样：{}</translation>
    </message>
    <message>
        <source>Nothing else in Landslide Mapper downloads weights. The log says which host they are from, and their licence. A training starts from the file.</source>
        <translation>Landslide Mapper 中没有其他功能会下载权重。日志会说明权重来自哪个主机及其许可。训练可以该文件为起点。</translation>
    </message>
    <message>
        <source>Nothing is downloaded, and images stay where they are: the list names them. Only the arrays of Landslide4Sense (HDF5), which are no rasters, are written beside the list as GeoTIFFs with all 14 bands named.

Splits are those of the data set; where it has none, all is for training, and a part of each region is held out by the training itself. Images without a mask are left out, and counted. The licence that is known of the data set stands in the list: read what its authors ask for before you publish a model.</source>
        <translation>不下载任何内容，影像留在原处：列表只引用它们。只有 Landslide4Sense 的数组（HDF5）不是栅格，会在列表旁写为 GeoTIFF，其 14 个波段均已命名。

划分采用数据集自身的划分；若没有，则全部用于训练，并由训练自行留出每个区域的一部分。没有掩膜的影像会被略去并计数。列表中注明数据集的已知许可：发布模型之前，请阅读其作者的要求。</translation>
    </message>
    <message>
        <source>Nothing outside it is suggested.</source>
        <translation>不会建议此范围之外的位置。</translation>
    </message>
    <message>
        <source>Nothing outside these polygons is mapped.</source>
        <translation>这些多边形之外不制图。</translation>
    </message>
    <message>
        <source>Nothing outside this rectangle is mapped.</source>
        <translation>此矩形之外不制图。</translation>
    </message>
    <message>
        <source>Number of boxes</source>
        <translation>边界框数量</translation>
    </message>
    <message>
        <source>Number of candidates</source>
        <translation>候选数量</translation>
    </message>
    <message>
        <source>Number of landslides</source>
        <translation>滑坡数量</translation>
    </message>
    <message>
        <source>Number of landslides on the map</source>
        <translation>地图上的滑坡数量</translation>
    </message>
    <message>
        <source>Number of patches</source>
        <translation>图块数量</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>位置数量</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>点的数量</translation>
    </message>
    <message>
        <source>Number of scenes</source>
        <translation>场景数量</translation>
    </message>
    <message>
        <source>Of an earlier map of the same images, which saves running the network.</source>
        <translation>来自相同影像的以前制图，可省去运行网络。</translation>
    </message>
    <message>
        <source>Of the files, such as EPSG:32654; empty: the source's. GeoJSON and KML are always in WGS 84.</source>
        <translation>文件的坐标参照系，例如 EPSG:32654；留空：与来源相同。GeoJSON 和 KML 始终为 WGS 84。</translation>
    </message>
    <message>
        <source>Of the inventory, on the report; empty: its name.</source>
        <translation>报告上的编目标题；留空：其名称。</translation>
    </message>
    <message>
        <source>Of the inventory; empty: the source's.</source>
        <translation>编目的标题；留空：与来源相同。</translation>
    </message>
    <message>
        <source>Of the map; empty: the layer's name.</source>
        <translation>地图标题；留空：图层名称。</translation>
    </message>
    <message>
        <source>One file for QGIS and others, complete, with its style</source>
        <translation>供 QGIS 等使用的单个文件，内容完整，并带样式</translation>
    </message>
    <message>
        <source>Only for web maps and databases, which must be drawn first.</source>
        <translation>仅用于需先渲染的网络地图和数据库。</translation>
    </message>
    <message>
        <source>Only inside these polygons</source>
        <translation>仅在这些多边形内</translation>
    </message>
    <message>
        <source>Only inside this extent</source>
        <translation>仅在此范围内</translation>
    </message>
    <message>
        <source>Only the region's own decoder learns, for a first version within minutes.</source>
        <translation>只有该区域的解码器学习，数分钟内得到初版。</translation>
    </message>
    <message>
        <source>Only the strategies joint and all-data read the old regions' images again.</source>
        <translation>只有 joint 和 all-data 策略会重新读取旧区域的影像。</translation>
    </message>
    <message>
        <source>Only where the raster does not say so itself; its own unit wins.</source>
        <translation>仅在栅格自身未说明时使用；以其自身的单位为准。</translation>
    </message>
    <message>
        <source>Only without a model: ndvi, red, redness, brightness or radar.</source>
        <translation>仅限无模型时：ndvi、red、redness、brightness 或 radar。</translation>
    </message>
    <message>
        <source>Otherwise nothing that exists is touched.</source>
        <translation>若不勾选，不会改动任何已有内容。</translation>
    </message>
    <message>
        <source>Otherwise the model stays as it was, and the report says why.</source>
        <translation>否则模型保持原样，报告会说明原因。</translation>
    </message>
    <message>
        <source>Outline landslides at another threshold</source>
        <translation>按其他阈值勾绘滑坡</translation>
    </message>
    <message>
        <source>Outlines as text (wkt), or longitude and latitude only (point).</source>
        <translation>轮廓为文本（wkt），或仅经纬度（point）。</translation>
    </message>
    <message>
        <source>Outlines the landslides of an earlier map at another threshold or minimum area. The probability raster says which model and images it is from; candidates are those of the map. Where it has values was looked at, which the layer mapped_area says.

A map of a starter and the change can be made anew with weights of both that fit labels: their parts must be beside the probability, as the map has left them.</source>
        <translation>以其他阈值或最小面积勾绘以前制图的滑坡。概率栅格说明其来自哪个模型和哪些影像；候选与该次制图的候选相同。有值之处即为查看过的范围，由图层 mapped_area 说明。

由起始模型和变化得到的地图，可以用按标注拟合的两者权重重新生成：其各部分必须位于概率旁边，与制图时留下的一样。</translation>
    </message>
    <message>
        <source>Overlapping another one</source>
        <translation>与其他重叠的</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;PNG (*.png);;SVG (*.svg)</source>
        <translation>PDF (*.pdf);;PNG (*.png);;SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF only: it knows coordinates and holds the landslides as features.</source>
        <translation>仅 PDF：带坐标，并以要素形式包含滑坡。</translation>
    </message>
    <message>
        <source>Page (HTML) to write, with a table (CSV) beside it.</source>
        <translation>要写出的网页（HTML），旁边附有表格（CSV）。</translation>
    </message>
    <message>
        <source>Page with what was found (HTML).</source>
        <translation>列出检查结果的网页（HTML）。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Parameters of a decoder</source>
        <translation>解码器参数数量</translation>
    </message>
    <message>
        <source>Parameters of a decoder at most</source>
        <translation>解码器最大参数数量</translation>
    </message>
    <message>
        <source>Part of the places that is drawn at random, whatever the model thinks.</source>
        <translation>不论模型判断如何，随机抽取的位置所占比例。</translation>
    </message>
    <message>
        <source>Parts of the images are hidden, and the encoder learns to tell what was there. The result is a file that a training starts from. With a teacher, it learns to see what a larger model sees instead.

Images of any date and place may be used, with the same bands as the training will have: before and after events, with landslides or without. What has no data and what clouds hide is left out. Each image is seen by its own range of values, small ones without a place by that of all in their folder.

Whether this helps must be tried: a model that comes with the plugin, or weights trained on ImageNet, often are the better start.</source>
        <translation>遮住影像的一部分，编码器学习判断那里原本是什么。结果是训练可用作起点的文件。有教师模型时，则改为学习更大的模型所看到的内容。

影像的时间和地点不限，波段须与训练时相同：事件之前或之后，有无滑坡均可。没有数据和被云遮挡之处会略去。每幅影像按自身的取值范围处理，没有位置的小影像则按其文件夹中全部影像的取值范围处理。

是否有帮助须经试验：插件自带的模型，或在 ImageNet 上训练的权重，往往是更好的起点。</translation>
    </message>
    <message>
        <source>Patch size (pixels)</source>
        <translation>图块大小（像元）</translation>
    </message>
    <message>
        <source>Patches are also shown in parts, twice as large and half as large; each way joins in turn, and earlier ones are rehearsed.</source>
        <translation>图块还会以局部、放大一倍和缩小一半的方式呈现；各方式依次加入，并复习先前的方式。</translation>
    </message>
    <message>
        <source>Patches that they hide are left out. auto: wherever they can be told, by rules or the network for clouds; none: they are learned like all else.</source>
        <translation>被其遮挡的图块会略去。auto：凡能识别之处，按规则或用云识别网络；none：与其他内容一样学习。</translation>
    </message>
    <message>
        <source>Patches to keep per region</source>
        <translation>每个区域保留的图块数</translation>
    </message>
    <message>
        <source>Person or organization that answers for the inventory.</source>
        <translation>对编目负责的个人或机构。</translation>
    </message>
    <message>
        <source>Pixel size (metres)</source>
        <translation>像元大小（米）</translation>
    </message>
    <message>
        <source>Pixel size for layers that are no files (metres on the ground)</source>
        <translation>非文件图层的像元大小（地面米数）</translation>
    </message>
    <message>
        <source>Pixels of the post-event raster by which the pre-event raster lies too far down (below 0: up).</source>
        <translation>灾前栅格偏下的量，以灾后栅格的像元计（小于 0：偏上）。</translation>
    </message>
    <message>
        <source>Pixels of the post-event raster by which the pre-event raster lies too far to the right (below 0: to the left), as 'check' measures; it is moved back while reading.</source>
        <translation>灾前栅格偏右的量，以灾后栅格的像元计（小于 0：偏左），由“check”测得；读取时移回。</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Places in CSV</source>
        <translation>CSV 中的位置</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Points of a stratified sample with what was found there, for the area of all landslides.</source>
        <translation>分层样本的点及其判读结果，用于估计所有滑坡的面积。</translation>
    </message>
    <message>
        <source>Points of each stratum</source>
        <translation>每层的点数</translation>
    </message>
    <message>
        <source>Polygon files, LabelMe files and mask rasters.</source>
        <translation>多边形文件、LabelMe 文件和掩膜栅格。</translation>
    </message>
    <message>
        <source>Polygon layer as it is now, unsaved edits and filter included.</source>
        <translation>当前状态的多边形图层，包括未保存的编辑和筛选条件。</translation>
    </message>
    <message>
        <source>Polygons in which all else is no landslide, such as labelled areas and reviewed candidates.</source>
        <translation>其中其余部分均非滑坡的多边形，例如标注区和已审核的候选。</translation>
    </message>
    <message>
        <source>Polygons in which all landslides of the reference were mapped; where they have roles, those for accuracy.</source>
        <translation>已绘出全部参考滑坡的范围的多边形；若有用途之分，取用于精度评估的。</translation>
    </message>
    <message>
        <source>Polygons of landslides, such as accepted candidates; only for a map of both.</source>
        <translation>滑坡多边形，例如已接受的候选；仅用于由两者得出的地图。</translation>
    </message>
    <message>
        <source>Polygons of regions, asked where none is named</source>
        <translation>区域多边形，未指定区域时使用</translation>
    </message>
    <message>
        <source>Polygons of what is labelled already; nothing is suggested there.</source>
        <translation>已标注范围的多边形；不会建议其中的位置。</translation>
    </message>
    <message>
        <source>Polygons of what was looked at, for densities.</source>
        <translation>已查看范围的多边形，用于计算密度。</translation>
    </message>
    <message>
        <source>Polygons of what was mapped; empty: what the inventory's file says of it.</source>
        <translation>制图范围的多边形；留空：按编目文件的说明。</translation>
    </message>
    <message>
        <source>Polygons that people mapped without the map; of an event the labels that were drawn or imported.</source>
        <translation>人工绘制、未参考该地图的多边形；若为事件，则为绘制或导入的标注。</translation>
    </message>
    <message>
        <source>Polygons, or a raster (0: land): what lies in it by more than a half is ruled out as water.</source>
        <translation>多边形，或栅格（0：陆地）：过半位于其中的滑坡作为水体排除。</translation>
    </message>
    <message>
        <source>Polygons; of an event the candidates are taken.</source>
        <translation>多边形；若为事件，则取其候选。</translation>
    </message>
    <message>
        <source>Post-event raster</source>
        <translation>灾后栅格</translation>
    </message>
    <message>
        <source>Pre-event raster</source>
        <translation>灾前栅格</translation>
    </message>
    <message>
        <source>Precision by area</source>
        <translation>按面积的精确率</translation>
    </message>
    <message>
        <source>Prepare an encoder from images without labels</source>
        <translation>用没有标注的影像预训练编码器</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在输出</translation>
    </message>
    <message>
        <source>Prints an inventory of landslides as a map: title, legend with numbers, scale bar, north arrow, graticule, where on Earth it is, images, model, reviewers, coordinate reference system and date.

The format is that of the file name: .pdf, .png (with a world file) or .svg. Layers in degrees or in Web Mercator are drawn in a projection that keeps shapes and lengths. Images without georeference are drawn in pixels.

The same landslides can be written as data, too: .gpkg, .shp, .geojson, .csv or .kml, with metadata and statistics beside it.</source>
        <translation>将滑坡编目输出为地图：标题、含数量的图例、比例尺、指北针、经纬网、全球位置、影像、模型、审核人、坐标参照系和日期。

格式由文件名决定：.pdf、.png（附 world 文件）或 .svg。以度或 Web 墨卡托为单位的图层会用保持形状和长度的投影绘制。没有地理参考的影像以像元绘制。

同样的滑坡也可写为数据：.gpkg、.shp、.geojson、.csv 或 .kml，并附元数据和统计。</translation>
    </message>
    <message>
        <source>Prints landslides with legend, scale bar, graticule and sources, as PDF, PNG or SVG.</source>
        <translation>将滑坡连同图例、比例尺、经纬网和来源输出为 PDF、PNG 或 SVG。</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Probability from which a pixel is landslide; higher finds fewer, surer ones.</source>
        <translation>像元被视为滑坡的最低概率；越高则找到的更少、更可靠。</translation>
    </message>
    <message>
        <source>Probability of the map</source>
        <translation>地图的概率</translation>
    </message>
    <message>
        <source>Probability with the fitted weights</source>
        <translation>拟合权重后的概率</translation>
    </message>
    <message>
        <source>Publish even if a region loses accuracy</source>
        <translation>即使有区域精度下降也发布</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Put bands together</source>
        <translation>合并波段</translation>
    </message>
    <message>
        <source>QGIS cannot write this map as GeoPDF; it is plain.</source>
        <translation>QGIS 无法将此地图写为 GeoPDF；已输出普通 PDF。</translation>
    </message>
    <message>
        <source>Quick update</source>
        <translation>快速更新</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>栅格</translation>
    </message>
    <message>
        <source>Raster (0 clear, 1 cloud, 2 shadow, 3 snow) or polygons (attribute class) of what is not mapped.</source>
        <translation>表示不制图之处的栅格（0 无遮挡，1 云，2 阴影，3 雪）或多边形（属性 class）。</translation>
    </message>
    <message>
        <source>Raster of an earlier map: Byte, 0 to 254 stand for 0 to 1, 255 is no data.</source>
        <translation>以前制图的栅格：Byte，0 至 254 表示 0 至 1，255 为 nodata。</translation>
    </message>
    <message>
        <source>Raster of another date</source>
        <translation>另一时相的栅格</translation>
    </message>
    <message>
        <source>Raster of elevations, of any coordinate system, unit and pixel size: landslides get their terrain as attributes.</source>
        <translation>高程栅格，坐标系、单位和像元大小不限：将地形作为属性添加到滑坡。</translation>
    </message>
    <message>
        <source>Raster that the map has written, for its reliability and the effect of the threshold.</source>
        <translation>制图写出的栅格，用于检查其可靠性和阈值的影响。</translation>
    </message>
    <message>
        <source>Rasters and pairs</source>
        <translation>栅格与影像对</translation>
    </message>
    <message>
        <source>Rasters of any dates, each on its own; all with the same bands.</source>
        <translation>任意时相的栅格，各自独立；波段须全部相同。</translation>
    </message>
    <message>
        <source>Recall by area</source>
        <translation>按面积的召回率</translation>
    </message>
    <message>
        <source>Reference landslides</source>
        <translation>参考滑坡</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Region (empty: each scene's own where the model knows it)</source>
        <translation>区域（留空：若模型已知，则为各场景自身的区域）</translation>
    </message>
    <message>
        <source>Region (empty: the model's first)</source>
        <translation>区域（留空：模型的第一个）</translation>
    </message>
    <message>
        <source>Region in an ONNX file (empty: all)</source>
        <translation>ONNX 文件中的区域（留空：全部）</translation>
    </message>
    <message>
        <source>Region that learns, known or new</source>
        <translation>要学习的区域，已知或新的</translation>
    </message>
    <message>
        <source>Region {}: {}</source>
        <translation>区域 {}：{}</translation>
    </message>
    <message>
        <source>Region, or auto (empty: the model's only one, else auto)</source>
        <translation>区域或 auto（留空：模型唯一的区域，否则 auto）</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>已修复的</translation>
    </message>
    <message>
        <source>Replace an earlier result</source>
        <translation>替换以前的结果</translation>
    </message>
    <message>
        <source>Replace files that exist</source>
        <translation>替换已有文件</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Report as JSON</source>
        <translation>JSON 格式的报告</translation>
    </message>
    <message>
        <source>Resolution (dpi)</source>
        <translation>分辨率（dpi）</translation>
    </message>
    <message>
        <source>Results of the same kind that nobody has reviewed are replaced; otherwise nothing that exists is.</source>
        <translation>无人审核过的同类结果会被替换；若不勾选，已有内容都不替换。</translation>
    </message>
    <message>
        <source>Review states</source>
        <translation>审核状态</translation>
    </message>
    <message>
        <source>Rule out water by the bands of the image</source>
        <translation>按影像波段排除水体</translation>
    </message>
    <message>
        <source>Safetensors, or a state dict of the network's encoder, such as one trained on ImageNet or prepared on images of your own.</source>
        <translation>Safetensors，或网络编码器的 state dict，例如在 ImageNet 上训练的，或用您自己的影像预训练的。</translation>
    </message>
    <message>
        <source>Safetensors, or a state dict of the small network's encoder, such as one trained on ImageNet.</source>
        <translation>Safetensors，或小网络编码器的 state dict，例如在 ImageNet 上训练的。</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Says whether two rasters can be compared: place, bands, values, dates, shift, clouds.</source>
        <translation>说明两个栅格能否比较：地点、波段、值、日期、偏移、云。</translation>
    </message>
    <message>
        <source>Scene list</source>
        <translation>场景列表</translation>
    </message>
    <message>
        <source>Scene list of the old regions (joint and all-data)</source>
        <translation>旧区域的场景列表（joint 和 all-data）</translation>
    </message>
    <message>
        <source>Scenes are brought to it; empty: the median of theirs.</source>
        <translation>场景会统一到此大小；留空：取各场景的中位数。</translation>
    </message>
    <message>
        <source>Scores a model on labelled scenes that it was not trained on.</source>
        <translation>用未参与训练的已标注场景评估模型。</translation>
    </message>
    <message>
        <source>Scores a model on the labelled scenes of one split of a scene list: IoU, F1, precision and recall per region and overall, with the number of scenes and a confidence interval. The report is JSON.</source>
        <translation>用场景列表中某一划分的已标注场景评估模型：各区域及总体的 IoU、F1、精确率和召回率，并给出场景数和置信区间。报告为 JSON。</translation>
    </message>
    <message>
        <source>Search for a decoder, and train a landslide model with it</source>
        <translation>搜索解码器，并用其训练滑坡模型</translation>
    </message>
    <message>
        <source>Several scales</source>
        <translation>多种尺度</translation>
    </message>
    <message>
        <source>Share at random</source>
        <translation>随机比例</translation>
    </message>
    <message>
        <source>Share of clouds</source>
        <translation>云的比例</translation>
    </message>
    <message>
        <source>Share of shadows</source>
        <translation>阴影的比例</translation>
    </message>
    <message>
        <source>Share of snow</source>
        <translation>雪的比例</translation>
    </message>
    <message>
        <source>Sheets: a grid at the scale 1:</source>
        <translation>图幅：按此比例尺的格网，1:</translation>
    </message>
    <message>
        <source>Sheets: one for each polygon</source>
        <translation>图幅：每个多边形一幅</translation>
    </message>
    <message>
        <source>Shift of the pre-event raster down (pixels)</source>
        <translation>灾前栅格向下的偏移（像元）</translation>
    </message>
    <message>
        <source>Shift of the pre-event raster to the right (pixels)</source>
        <translation>灾前栅格向右的偏移（像元）</translation>
    </message>
    <message>
        <source>Side of the patches that are cut from the images, a multiple of 32.</source>
        <translation>从影像裁切的图块的边长，为 32 的倍数。</translation>
    </message>
    <message>
        <source>Side of the patches that are cut from the scenes; smaller ones suit small labelled areas.</source>
        <translation>从场景裁切的图块的边长；较小的图块适合较小的标注区。</translation>
    </message>
    <message>
        <source>Side of the pixels on which both are compared; empty: by the sizes of the landslides.</source>
        <translation>比较两者所用像元的边长；留空：按滑坡的大小。</translation>
    </message>
    <message>
        <source>Side of the square that is judged at each point: a pixel of the map.</source>
        <translation>每个点处判读的方形的边长：地图的一个像元。</translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation>大小（MB）</translation>
    </message>
    <message>
        <source>Size and orientation; the scale is the largest round one that fits.</source>
        <translation>尺寸和方向；采用能容纳的最大整数比例尺。</translation>
    </message>
    <message>
        <source>Small model (.lsmodel)</source>
        <translation>小模型（.lsmodel）</translation>
    </message>
    <message>
        <source>Small patches of imagery that stay in the model, so that updates can check and refresh old regions; 0: none; empty: as recommended.</source>
        <translation>保留在模型中的小影像图块，使更新时能检查并巩固旧区域；0：无；留空：按推荐。</translation>
    </message>
    <message>
        <source>Smaller candidates are dropped.</source>
        <translation>更小的候选将被舍去。</translation>
    </message>
    <message>
        <source>Smooth outlines</source>
        <translation>平滑轮廓</translation>
    </message>
    <message>
        <source>So far from mapped landslides, misses are likely: that is a stratum of its own; 0: none.</source>
        <translation>距已制图滑坡此距离以内容易漏检：单独作为一层；0：无。</translation>
    </message>
    <message>
        <source>So many are wanted.</source>
        <translation>需要的位置数量。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>数据划分</translation>
    </message>
    <message>
        <source>Start from (empty: random weights)</source>
        <translation>起点（留空：随机权重）</translation>
    </message>
    <message>
        <source>Start from (empty: the starter model where it suits)</source>
        <translation>起始于（留空：适合时用起始模型）</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Suggest places to label</source>
        <translation>建议标注的位置</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Teach a model to find boxes</source>
        <translation>让模型学习查找边界框</translation>
    </message>
    <message>
        <source>Teacher (empty: hidden parts are learned)</source>
        <translation>教师模型（留空：学习被遮住的部分）</translation>
    </message>
    <message>
        <source>Teaches a model a region without forgetting the others.</source>
        <translation>让模型学习一个区域而不遗忘其他区域。</translation>
    </message>
    <message>
        <source>Teaches a model the labelled scenes of one region, known to it or new, without the old regions' data.

The new version is published only if the region gains and no other region loses more than the allowed accuracy; otherwise the model stays as it was, and the report says why.

Old scenes are for the strategies joint and all-data only, which exist for comparison.</source>
        <translation>在不使用旧区域数据的情况下，用一个区域（已知或新的）的已标注场景更新模型。

只有该区域精度提高、且其他区域的精度下降不超过允许值时，才发布新版本；否则模型保持原样，报告会说明原因。

旧场景仅用于供比较的 joint 和 all-data 策略。</translation>
    </message>
    <message>
        <source>Teaches a region of a model to find landslides as boxes (Faster R-CNN).</source>
        <translation>让模型的一个区域学习以边界框查找滑坡（Faster R-CNN）。</translation>
    </message>
    <message>
        <source>Teaches a region to find boxes around landslides, from the boxes of the landslides that are labelled. What learns is a head of Faster R-CNN on the model's encoder; encoder and decoders, and so all maps, stay the same to the byte. The result is a new version of the model, which one can go back from.

Boxes of masks need none of this; compare both before you choose.</source>
        <translation>让一个区域从已标注滑坡的边界框学习查找滑坡周围的边界框。学习的是模型编码器上的 Faster R-CNN 头；编码器和解码器，因而所有制图结果，逐字节保持不变。结果是模型的新版本，可以从它退回。

由掩膜得到的边界框不需要这些；选择之前请比较两者。</translation>
    </message>
    <message>
        <source>Teaches a small network what a model answers, for mapping on laptops.</source>
        <translation>让小网络学习模型给出的结果，用于在笔记本电脑上制图。</translation>
    </message>
    <message>
        <source>Teaches the encoder of a network what your images look like, before there are labels.</source>
        <translation>在还没有标注时，让网络的编码器学习您的影像的样貌。</translation>
    </message>
    <message>
        <source>Test scenes were never trained on; the others only show whether training worked.</source>
        <translation>测试场景从未参与训练；其他场景只表明训练是否有效。</translation>
    </message>
    <message>
        <source>The archive is looked at before anything is written: it must hold one model and nothing else, whole and unchanged. Nothing that exists is touched.</source>
        <translation>写入任何内容之前会先检查压缩文件：其中必须只有一个模型，且完整、未经改动。不会改动任何已有内容。</translation>
    </message>
    <message>
        <source>The model; its version in use.</source>
        <translation>模型；使用其当前版本。</translation>
    </message>
    <message>
        <source>The model; its version in use. change: the change between the dates alone, without a model. starter: the model that comes with the plugin for this pixel size.</source>
        <translation>模型；使用其当前版本。change：仅两个时相间的变化，不用模型。starter：随插件提供、适用于此像元大小的模型。</translation>
    </message>
    <message>
        <source>The network runs on the workers of a Dask cluster, such as tcp://host:8786; local: on workers that are started on this machine. The result is the same.</source>
        <translation>网络在 Dask 集群的工作进程上运行，例如 tcp://host:8786；local：在此计算机上启动的工作进程。结果相同。</translation>
    </message>
    <message>
        <source>The pair can be mapped</source>
        <translation>该影像对可以制图</translation>
    </message>
    <message>
        <source>The region whose decoder an ONNX file holds; without one, all, each as an output of its own.</source>
        <translation>ONNX 文件所含解码器的区域；若不指定则为全部，各为一个输出。</translation>
    </message>
    <message>
        <source>The same figures as JSON.</source>
        <translation>同样的指标，JSON 格式。</translation>
    </message>
    <message>
        <source>The same landslides as data, with metadata and statistics beside it.</source>
        <translation>同样的滑坡数据，并附元数据和统计。</translation>
    </message>
    <message>
        <source>The same seed draws the same points.</source>
        <translation>相同的种子抽取相同的点。</translation>
    </message>
    <message>
        <source>The same seed, data and device give the same model.</source>
        <translation>相同的种子、数据和设备得到相同的模型。</translation>
    </message>
    <message>
        <source>The same seed, images, epochs and device give the same encoder.</source>
        <translation>相同的种子、影像、轮数和设备得到相同的编码器。</translation>
    </message>
    <message>
        <source>The same; there the post-event raster alone is mapped, where the model can do without the other.</source>
        <translation>同上；若模型可以不用灾前栅格，则这些地方仅由灾后栅格制图。</translation>
    </message>
    <message>
        <source>The teacher; its version in use. starter: the model that comes with the plugin for this pixel size.</source>
        <translation>教师模型；使用其当前版本。starter：插件自带的、适用于此像元大小的模型。</translation>
    </message>
    <message>
        <source>The version in use, without the imagery that the model keeps unless that is asked for.

The name of the output says what is made: .zip is the model in one file, .onnx a network for other programs (with the keys that the plugin Deepness reads), and .lsmodel a model folder.

An ONNX file answers as the model does, which is checked before it is written. What it expects to see is written into it and said here. It holds all regions, each as an output of its own, or one; most programs want one.</source>
        <translation>使用中的版本；除非另行要求，不含模型保留的影像。

输出的名称决定生成的内容：.zip 为单个文件的模型，.onnx 为供其他程序使用的网络（带有插件 Deepness 读取的键），.lsmodel 为模型文件夹。

ONNX 文件的结果与模型一致，写入之前会进行检查。它所需的输入会写入文件并在此说明。它包含所有区域（各为一个输出），或其中一个；大多数程序需要一个。</translation>
    </message>
    <message>
        <source>Their area (m²)</source>
        <translation>其面积（m²）</translation>
    </message>
    <message>
        <source>Threshold (empty: as the model or the scene says)</source>
        <translation>阈值（留空：按模型或场景）</translation>
    </message>
    <message>
        <source>Threshold (empty: as the probability says)</source>
        <translation>阈值（留空：按概率的说明）</translation>
    </message>
    <message>
        <source>Time limit (minutes)</source>
        <translation>时间限制（分钟）</translation>
    </message>
    <message>
        <source>Times as fast as the model</source>
        <translation>速度为模型的倍数</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To tell what changed since: a layer 'changes' in the GeoPackage, and a table (CSV).</source>
        <translation>用于说明此后的变化：GeoPackage 中的图层“changes”和一个表格 (CSV)。</translation>
    </message>
    <message>
        <source>Told by: {}</source>
        <translation>识别方式：{}</translation>
    </message>
    <message>
        <source>Train a landslide model</source>
        <translation>训练滑坡模型</translation>
    </message>
    <message>
        <source>Trains a new model on the labelled scenes of a scene list (JSON): one shared encoder, and one decoder for every region.

Validation scenes decide when to stop; test scenes are not looked at. A training that was interrupted goes on where it stopped when it is started again with the same scenes.</source>
        <translation>用场景列表（JSON）中的已标注场景训练新模型：一个共享编码器，每个区域一个解码器。

由验证场景决定何时停止；不使用测试场景。中断的训练在用相同场景重新启动时从中断处继续。</translation>
    </message>
    <message>
        <source>Turns the probability of an earlier map into polygons; no network runs.</source>
        <translation>将以前制图的概率转为多边形；不运行网络。</translation>
    </message>
    <message>
        <source>Under which map and data may be used, such as CC-BY-4.0.</source>
        <translation>地图和数据的使用许可，例如 CC-BY-4.0。</translation>
    </message>
    <message>
        <source>Under which others may use it, such as CC-BY-4.0.</source>
        <translation>他人可据此使用的许可，例如 CC-BY-4.0。</translation>
    </message>
    <message>
        <source>Unpacks a model that came in one file.</source>
        <translation>解压以单个文件提供的模型。</translation>
    </message>
    <message>
        <source>Update a landslide model</source>
        <translation>更新滑坡模型</translation>
    </message>
    <message>
        <source>Usually the post-event image; its style is used as it is.</source>
        <translation>通常为灾后影像；按其现有样式使用。</translation>
    </message>
    <message>
        <source>Values are comparable within</source>
        <translation>值的可比范围</translation>
    </message>
    <message>
        <source>Verdict: good, warn or bad</source>
        <translation>判定：good、warn 或 bad</translation>
    </message>
    <message>
        <source>Version in use</source>
        <translation>使用中的版本</translation>
    </message>
    <message>
        <source>Version of the model (empty: the one in use)</source>
        <translation>模型的版本（留空：使用中的版本）</translation>
    </message>
    <message>
        <source>Virtual raster (.vrt) of all bands.</source>
        <translation>包含所有波段的虚拟栅格（.vrt）。</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水体</translation>
    </message>
    <message>
        <source>Weights of 8 bits (ONNX)</source>
        <translation>8 位权重（ONNX）</translation>
    </message>
    <message>
        <source>What a training reads (JSON).</source>
        <translation>供训练读取的内容（JSON）。</translation>
    </message>
    <message>
        <source>What hides the ground is not mapped. rules: told by rules; network: by the network for clouds, an optional part of the engine, from blue, green, red and near infrared; none: it is mapped like all else; auto: where change is mapped, also beside the starter: network where it is installed and the bands allow, else rules; none otherwise.</source>
        <translation>遮挡地面之处不制图。rules：按规则识别；network：由引擎的可选部分云识别网络根据蓝、绿、红和近红外识别；none：与其他部分一样制图；auto：变化制图时（包括与起始模型并用时），若已安装且波段适用则为 network，否则为 rules；其他情况为 none。</translation>
    </message>
    <message>
        <source>What is as white on both dates is ground, not cloud.</source>
        <translation>两个时相同样白的是地面，而不是云。</translation>
    </message>
    <message>
        <source>What lies on flatter ground is ruled out: it stays, and its attribute ruled_out says flat; needs an elevation model.</source>
        <translation>位于更平坦地面的会被排除：它仍保留，其属性 ruled_out 为 flat；需要高程模型。</translation>
    </message>
    <message>
        <source>What shall map them, as it decides which differences matter; empty: it is not known.</source>
        <translation>用什么制图，因为这决定哪些差异重要；留空：未知。</translation>
    </message>
    <message>
        <source>What the bands show</source>
        <translation>波段内容</translation>
    </message>
    <message>
        <source>What the colors of the landslides tell.</source>
        <translation>滑坡颜色表示的内容。</translation>
    </message>
    <message>
        <source>What the map must show; empty: all the landslides.</source>
        <translation>地图必须显示的范围；留空：所有滑坡。</translation>
    </message>
    <message>
        <source>What training makes small. auto: dice_bce, or focal_iou with rau.</source>
        <translation>训练要减小的量。auto：dice_bce，若为 rau 则为 focal_iou。</translation>
    </message>
    <message>
        <source>Where a region must be chosen, the polygon that most of the scene lies in decides.</source>
        <translation>需要选择区域时，由包含场景大部分的多边形决定。</translation>
    </message>
    <message>
        <source>Where more green light than near infrared comes back there is water; the file must name these bands.</source>
        <translation>绿光反射强于近红外之处为水体；文件必须注明这些波段的名称。</translation>
    </message>
    <message>
        <source>Where more green light than near infrared comes back there is water; the post-event raster must name these bands.</source>
        <translation>绿光反射强于近红外之处为水体；灾后栅格必须注明这些波段的名称。</translation>
    </message>
    <message>
        <source>Where the data set was unpacked.</source>
        <translation>数据集解压后的位置。</translation>
    </message>
    <message>
        <source>Where the images are from, as their license asks for.</source>
        <translation>影像来源，按其许可要求填写。</translation>
    </message>
    <message>
        <source>Where the network runs; auto: on a graphics card where there is one that it can use.</source>
        <translation>网络的运行位置；auto：若有可用的显卡则在其上运行。</translation>
    </message>
    <message>
        <source>Where they are complete (empty: everywhere)</source>
        <translation>标注完整的范围（留空：各处）</translation>
    </message>
    <message>
        <source>Which landslides of the inventory to take; layers without review states are taken whole.</source>
        <translation>取编目中的哪些滑坡；没有审核状态的图层全部取用。</translation>
    </message>
    <message>
        <source>Which landslides to show; layers without review states are shown whole.</source>
        <translation>显示哪些滑坡；没有审核状态的图层全部显示。</translation>
    </message>
    <message>
        <source>Which landslides to take; layers without review states are taken whole.</source>
        <translation>取哪些滑坡；没有审核状态的图层全部取用。</translation>
    </message>
    <message>
        <source>Whose decoder maps the scenes; auto: chosen for each scene.</source>
        <translation>用哪个区域的解码器制图；auto：逐场景选择。</translation>
    </message>
    <message>
        <source>Whose decoder maps; auto: the polygons of regions decide, then the images.</source>
        <translation>用哪个区域的解码器制图；auto：先由区域多边形决定，再由影像决定。</translation>
    </message>
    <message>
        <source>Whose decoder's uncertainty counts.</source>
        <translation>采用哪个区域解码器的不确定性。</translation>
    </message>
    <message>
        <source>Without one: beside the file, named as the model in it.</source>
        <translation>若不指定：位于该文件旁，以其中模型的名称命名。</translation>
    </message>
    <message>
        <source>Without the pre-event image (ONNX)</source>
        <translation>不用灾前影像（ONNX）</translation>
    </message>
    <message>
        <source>Without the stairs of pixels; shared borders stay shared, areas are those of what is written.</source>
        <translation>去除像元的阶梯状边缘；共用边界保持共用，面积以写出的结果为准。</translation>
    </message>
    <message>
        <source>Writes a model for others: as a folder, in one file, or as ONNX for other programs.</source>
        <translation>将模型写出供他人使用：写为文件夹、单个文件，或供其他程序使用的 ONNX。</translation>
    </message>
    <message>
        <source>Writes an inventory of landslides as data for others, in the format that the file name ends with, and beside it metadata (JSON, Markdown) and statistics (HTML, CSV).

A GeoPackage holds its style, form, metadata and the mapped area; a KML colors, title and mapped area; a GeoJSON colors and metadata. Shapefile, FlatGeobuf and CSV hold none of it: a style and metadata that QGIS finds, and the mapped area, are written beside them.

A .qgz is a project of QGIS with a GeoPackage beside it, for QField, Mergin Maps and desktops without this plugin: give it a folder of its own.</source>
        <translation>将滑坡编目写为供他人使用的数据，格式由文件名的后缀决定，并在旁边写出元数据（JSON、Markdown）和统计（HTML、CSV）。

GeoPackage 包含样式、表单、元数据和制图范围；KML 包含颜色、标题和制图范围；GeoJSON 包含颜色和元数据。Shapefile、FlatGeobuf 和 CSV 均不包含这些：QGIS 能找到的样式和元数据以及制图范围会写在其旁边。

.qgz 是 QGIS 工程，旁边附有 GeoPackage，供 QField、Mergin Maps 和没有此插件的桌面使用：请为其使用单独的文件夹。</translation>
    </message>
    <message>
        <source>Writes landslides as GeoPackage, Shapefile, GeoJSON, FlatGeobuf, CSV or KML.</source>
        <translation>将滑坡写为 GeoPackage、Shapefile、GeoJSON、FlatGeobuf、CSV 或 KML。</translation>
    </message>
    <message>
        <source>Writes the same landslides with more attributes: length, width and orientation of each; mean and largest slope, elevations, drop from the highest to the lowest pixel, direction and length of the runout, height by length (H/L), and whether the ground is a hollow, planar or a nose.

The elevation model may be of any CRS and pixel size, in metres or feet, and may have gaps: where it has no elevations the attributes are empty, and dem_share tells which part of a landslide it covers.

Rules tell what cannot be a landslide: flat ground, water. What they take stays in the file; its attribute ruled_out says why, and running this again without the rules takes them back.</source>
        <translation>写出相同的滑坡，并附更多属性：各滑坡的长度、宽度和走向；平均和最大坡度、高程、最高像元到最低像元的高差、运动方向和距离、高长比（H/L），以及地面是凹形、平直还是凸形。

高程模型的 CRS 和像元大小不限，单位可为米或英尺，也可有空缺：没有高程之处属性为空，dem_share 说明滑坡被覆盖的比例。

规则指出哪些不可能是滑坡：平地、水体。被排除的仍留在文件中；其属性 ruled_out 说明原因，不带规则再次运行即可恢复。</translation>
    </message>
    <message>
        <source>Written beside the first file: JSON, Markdown, HTML, CSV, and what a format has no place for.</source>
        <translation>写在第一个文件旁：JSON、Markdown、HTML、CSV，以及格式本身无法容纳的内容。</translation>
    </message>
    <message>
        <source>Your name in reviews</source>
        <translation>您在审核中的名称</translation>
    </message>
    <message>
        <source>auto: by the network where it is installed and the bands allow, else by rules.</source>
        <translation>auto：若已安装且波段适用则用网络，否则按规则。</translation>
    </message>
    <message>
        <source>clay-v1.5.ckpt (5 GB), which you fetch yourself; its encoder is written beside it once.</source>
        <translation>clay-v1.5.ckpt（5 GB），需自行下载；其编码器会在旁边写出一次。</translation>
    </message>
    <message>
        <source>clay: what the foundation model Clay v1.5 says of the post-event image is added to what the network sees. clay-encoder: Clay takes the encoder's place. Much slower, best on a graphics card.</source>
        <translation>clay：将基础模型 Clay v1.5 对灾后影像的输出加入网络的输入。clay-encoder：由 Clay 取代编码器。慢得多，最好使用显卡。</translation>
    </message>
    <message>
        <source>landslide4sense, lmhld, cas (CAS Landslide Dataset) or bijie.</source>
        <translation>landslide4sense、lmhld、cas（CAS Landslide Dataset）或 bijie。</translation>
    </message>
    <message>
        <source>masks: around the candidates of a map; faster-rcnn: by what train-boxes has taught the model; the threshold is that of a box's score then.</source>
        <translation>masks：在制图的候选周围；faster-rcnn：按 train-boxes 让模型学到的方式；此时阈值是边界框分数的阈值。</translation>
    </message>
    <message>
        <source>scene: each date by its own percentiles, whatever its units; data set: all as they are.</source>
        <translation>scene：每个时相按自身的百分位数，不论单位；data set：全部保持原值。</translation>
    </message>
    <message>
        <source>scse: over channels and space, with the decoders unet, unet++ and attention-unet.</source>
        <translation>scse：通道和空间注意力，用于解码器 unet、unet++ 和 attention-unet。</translation>
    </message>
    <message>
        <source>starter, none for random weights, the folder of a model, or the file of an encoder.</source>
        <translation>starter、none（随机权重）、模型的文件夹，或编码器文件。</translation>
    </message>
    <message>
        <source>starter, or the folder of a model that becomes yours first and then learns.</source>
        <translation>starter，或模型的文件夹；先成为您自己的模型，再进行学习。</translation>
    </message>
</context>
<context>
    <name>PutTogetherButton</name>
    <message>
        <source>Files or an archive…</source>
        <translation>文件或压缩包…</translation>
    </message>
    <message>
        <source>Files that hold the bands of one scene</source>
        <translation>含有一个场景各波段的文件</translation>
    </message>
    <message>
        <source>Folder of a scene (SAFE, Landsat, or with one file for each band)</source>
        <translation>场景文件夹（SAFE、Landsat，或每个波段一个文件）</translation>
    </message>
    <message>
        <source>Folder of a scene…</source>
        <translation>场景文件夹…</translation>
    </message>
    <message>
        <source>Put bands together</source>
        <translation>合并波段</translation>
    </message>
    <message>
        <source>Put together: one layer of several single-band files, a Sentinel-2 SAFE folder or archive, or a Landsat folder</source>
        <translation>合并：将多个单波段文件、Sentinel-2 SAFE 文件夹或压缩包、Landsat 文件夹合并为一个图层</translation>
    </message>
    <message>
        <source>Rasters and archives (*.tif *.tiff *.jp2 *.img *.vrt *.zip *.tar);;All files (*)</source>
        <translation>栅格和压缩包 (*.tif *.tiff *.jp2 *.img *.vrt *.zip *.tar);;所有文件 (*)</translation>
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
        <translation>区域名称所在的属性</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>图层(&amp;Y)</translation>
    </message>
    <message>
        <source>None: ask the images</source>
        <translation>无：根据影像判断</translation>
    </message>
    <message>
        <source>Polygons of regions, such as ecoregions; where they do not tell, the images decide</source>
        <translation>区域多边形，例如生态区；多边形无法确定时由影像决定</translation>
    </message>
    <message>
        <source>Regions on a map</source>
        <translation>地图上的区域</translation>
    </message>
</context>
<context>
    <name>RemainingTime</name>
    <message>
        <source>a few seconds left</source>
        <translation>还需几秒</translation>
    </message>
    <message>
        <source>about {:.1f} h left</source>
        <translation>约剩 {:.1f} 小时</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>约剩 {} 分钟</translation>
    </message>
    <message>
        <source>about {} s left</source>
        <translation>约剩 {} 秒</translation>
    </message>
</context>
<context>
    <name>Reshape</name>
    <message>
        <source>'{}' cannot be edited.</source>
        <translation>“{}”无法编辑。</translation>
    </message>
    <message>
        <source>'{}' has unsaved edits. Save or discard them before you reshape a candidate here.</source>
        <translation>“{}”有未保存的编辑。在此修改候选形状之前，请先保存或放弃。</translation>
    </message>
    <message>
        <source>The new shape cannot be saved, and is still there to be saved again: {}</source>
        <translation>新形状无法保存，但仍保留，可再次保存：{}</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>(told by rules)</source>
        <translation>（按规则判断）</translation>
    </message>
    <message>
        <source>(told by the network {})</source>
        <translation>（由网络 {} 判断）</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>边界框</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>Clouds, shadow, snow (after)</source>
        <translation>云、阴影、雪（灾后）</translation>
    </message>
    <message>
        <source>Clouds, shadow, snow (before)</source>
        <translation>云、阴影、雪（灾前）</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Probability, {}</source>
        <translation>概率，{}</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>阴影</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>雪</translation>
    </message>
    <message>
        <source>The change alone, {}</source>
        <translation>仅变化，{}</translation>
    </message>
    <message>
        <source>The starter alone, {}</source>
        <translation>仅起始模型，{}</translation>
    </message>
    <message>
        <source>clouds, shadow and snow hide {} of the image after</source>
        <translation>云、阴影和雪遮挡灾后影像的 {}</translation>
    </message>
    <message>
        <source>clouds, shadow and snow hide {} of the image before</source>
        <translation>云、阴影和雪遮挡灾前影像的 {}</translation>
    </message>
    <message>
        <source>region {region} (probability {probability:.2f})</source>
        <translation>区域 {region}（概率 {probability:.2f}）</translation>
    </message>
    <message>
        <source>region {} (from the polygon layer)</source>
        <translation>区域 {}（来自多边形图层）</translation>
    </message>
    <message>
        <source>ruled out: {}</source>
        <translation>已排除：{}</translation>
    </message>
    <message>
        <source>threshold {} % (from the scene)</source>
        <translation>阈值 {} %（取自场景）</translation>
    </message>
    <message>
        <source>threshold {} % (from what is labelled)</source>
        <translation>阈值 {} %（取自标注）</translation>
    </message>
    <message>
        <source>{} in water</source>
        <translation>水中 {} 个</translation>
    </message>
    <message>
        <source>{} of the area mapped from the post-event image alone</source>
        <translation>范围的 {} 仅由灾后影像制图</translation>
    </message>
    <message>
        <source>{} of the area not mapped</source>
        <translation>范围的 {} 未制图</translation>
    </message>
    <message>
        <source>{} on flat ground</source>
        <translation>平地 {} 个</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>A landslide (A)</source>
        <translation>是滑坡（A）</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accept all above … %</source>
        <translation>接受所有 … % 以上的候选</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>闪切</translation>
    </message>
    <message>
        <source>Merge the selected ones that touch (M)</source>
        <translation>合并所选的相接候选（M）</translation>
    </message>
    <message>
        <source>More: several at once</source>
        <translation>更多：一次处理多个</translation>
    </message>
    <message>
        <source>Next that is not reviewed (N or Right)</source>
        <translation>下一个未审核（N 或 →）</translation>
    </message>
    <message>
        <source>No landslide: the model learns from it (R)</source>
        <translation>不是滑坡：模型会从中学习（R）</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Reshape with the vertex tool (E)</source>
        <translation>用顶点工具改形（E）</translation>
    </message>
    <message>
        <source>Row above (P or Left)</source>
        <translation>上一行（P 或 ←）</translation>
    </message>
    <message>
        <source>Show the other date (Space; hold it for a short look)</source>
        <translation>显示另一时相（空格；按住可短暂查看）</translation>
    </message>
    <message>
        <source>Split what has grown together along a line (S)</source>
        <translation>将连成一片的沿线分割（S）</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>卷帘</translation>
    </message>
    <message>
        <source>Take back the latest decision (U or Ctrl+Z)</source>
        <translation>撤销最近一次判定（U 或 Ctrl+Z）</translation>
    </message>
    <message>
        <source>The border between the dates follows the mouse (W)</source>
        <translation>两时相的分界跟随鼠标（W）</translation>
    </message>
    <message>
        <source>Write a comment (C)</source>
        <translation>写备注（C）</translation>
    </message>
</context>
<context>
    <name>ReviewFilter</name>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>As mapped</source>
        <translation>按制图顺序</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>In this view</source>
        <translation>在此视图内</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>最大优先</translation>
    </message>
    <message>
        <source>Most confident first</source>
        <translation>最确信优先</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>最不确定优先</translation>
    </message>
    <message>
        <source>Nearest to here first</source>
        <translation>最近优先</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>未审核</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>排序(&amp;B)</translation>
    </message>
    <message>
        <source>Status of the candidates shown</source>
        <translation>所显示候选的状态</translation>
    </message>
    <message>
        <source>Where the candidates are</source>
        <translation>候选所在位置</translation>
    </message>
    <message>
        <source>Where, or from which run; 'in view' takes the view as it is now</source>
        <translation>位置或所属运行；“视图内”采用当前视图</translation>
    </message>
    <message>
        <source>Which candidate comes next</source>
        <translation>下一个是哪个候选</translation>
    </message>
    <message>
        <source>Which candidates are listed; what you decide stays listed until you choose again</source>
        <translation>列出哪些候选；您已判定的会保留到重新选择为止</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>&amp;Type</source>
        <translation>类型(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use these for the next ones</source>
        <translation>用于后续候选(&amp;U)</translation>
    </message>
    <message>
        <source>Anything worth knowing about this candidate (C)</source>
        <translation>关于此候选值得记录的内容（C）</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Candidates that you accept from now on get the values last set here, where they have none</source>
        <translation>此后接受的候选，其空缺项将填入此处最后设置的值</translation>
    </message>
    <message>
        <source>Certaint&amp;y</source>
        <translation>确定性(&amp;Y)</translation>
    </message>
    <message>
        <source>Date of the landslide</source>
        <translation>滑坡日期</translation>
    </message>
    <message>
        <source>Date of the post-event image</source>
        <translation>灾后影像日期</translation>
    </message>
    <message>
        <source>Date of the pre-event image</source>
        <translation>灾前影像日期</translation>
    </message>
    <message>
        <source>E&amp;vent</source>
        <translation>事件(&amp;V)</translation>
    </message>
    <message>
        <source>How sure you are of it</source>
        <translation>您有多确定</translation>
    </message>
    <message>
        <source>I&amp;mage before</source>
        <translation>灾前影像(&amp;M)</translation>
    </message>
    <message>
        <source>Image a&amp;fter</source>
        <translation>灾后影像(&amp;F)</translation>
    </message>
    <message>
        <source>Kind of movement, after Varnes</source>
        <translation>运动类型（据 Varnes）</translation>
    </message>
    <message>
        <source>Mapper</source>
        <translation>制图人</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Pa&amp;rt</source>
        <translation>部位(&amp;R)</translation>
    </message>
    <message>
        <source>Tri&amp;gger</source>
        <translation>诱因(&amp;G)</translation>
    </message>
    <message>
        <source>What set it off</source>
        <translation>引发原因</translation>
    </message>
    <message>
        <source>What surveys keep about a landslide; written as soon as you change it</source>
        <translation>滑坡调查记录的属性；更改后立即写入</translation>
    </message>
    <message>
        <source>Which part of the landslide this polygon is</source>
        <translation>此多边形是滑坡的哪一部分</translation>
    </message>
    <message>
        <source>Who mapped this landslide, where it is not you</source>
        <translation>此滑坡的制图人（若不是您）</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>End the re&amp;view</source>
        <translation>结束审核(&amp;V)</translation>
    </message>
    <message>
        <source>Go from candidate to candidate with keys, on the map and on this page</source>
        <translation>在地图和本页上用按键逐个查看候选</translation>
    </message>
    <message>
        <source>Progress of the review</source>
        <translation>审核进度</translation>
    </message>
    <message>
        <source>Reviewed {reviewed:,} of {total:,} ({accepted:,} accepted, {edited:,} edited, {rejected:,} rejected). Area of the landslides: {area}</source>
        <translation>已审核 {reviewed:,}/{total:,}（接受 {accepted:,}，编辑 {edited:,}，拒绝 {rejected:,}）。滑坡面积：{area}</translation>
    </message>
    <message>
        <source>Share of the candidates that are reviewed</source>
        <translation>已审核候选的比例</translation>
    </message>
    <message>
        <source>Start the re&amp;view</source>
        <translation>开始审核(&amp;V)</translation>
    </message>
    <message>
        <source>This event is open read-only, so nothing can be decided here: {}</source>
        <translation>此事件以只读方式打开，无法在此判定：{}</translation>
    </message>
</context>
<context>
    <name>ReviewMode</name>
    <message>
        <source>Click a line across the candidate, then right-click or press Enter. Esc leaves it whole.</source>
        <translation>点击画一条穿过候选的线，然后右击或按 Enter。Esc 保持不变。</translation>
    </message>
    <message>
        <source>Move the corners, or press E and draw a new border. Enter or A saves, Esc discards.</source>
        <translation>移动顶点，或按 E 绘制新边界。Enter 或 A 保存，Esc 放弃。</translation>
    </message>
    <message>
        <source>There is no pre-event image to show: choose it on the Map page.</source>
        <translation>没有可显示的灾前影像：请在“制图”页选择。</translation>
    </message>
</context>
<context>
    <name>ReviewNotice</name>
    <message>
        <source>Go to the Map page</source>
        <translation>转到“制图”页</translation>
    </message>
    <message>
        <source>Make or open an event</source>
        <translation>新建或打开事件</translation>
    </message>
    <message>
        <source>No event is open. An event keeps the candidates and every decision about them.</source>
        <translation>未打开事件。事件保存候选及对其的每次判定。</translation>
    </message>
    <message>
        <source>Take them into this event</source>
        <translation>纳入此事件</translation>
    </message>
    <message>
        <source>The layer '{}' holds candidates of no event: decisions about them are not kept.</source>
        <translation>图层“{}”中的候选不属于任何事件：对它们的判定不会被记录。</translation>
    </message>
    <message>
        <source>This event has no candidates yet. Map landslides; they come here by themselves.</source>
        <translation>此事件尚无候选。请进行滑坡制图，候选会自动出现在这里。</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Accepting and rejecting lead to the next candidate that is not reviewed</source>
        <translation>接受或拒绝后转到下一个未审核候选</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Go on after a &amp;decision</source>
        <translation>判定后自动前进(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing was moved, so nothing is saved.</source>
        <translation>没有移动任何内容，因此不保存。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Save the edits</source>
        <translation>保存编辑</translation>
    </message>
    <message>
        <source>Save the edits of the candidates layer in the event</source>
        <translation>将候选图层的编辑保存到事件</translation>
    </message>
    <message>
        <source>Split into candidates {numbers}, listed below each other; decide on each of them.</source>
        <translation>已分割为候选 {numbers}，在列表中依次排列；请逐个判定。</translation>
    </message>
    <message>
        <source>Write the inventory as data and as a map</source>
        <translation>将编目写为数据和地图</translation>
    </message>
</context>
<context>
    <name>ReviewSession</name>
    <message>
        <source>All candidates are reviewed.</source>
        <translation>所有候选均已审核。</translation>
    </message>
    <message>
        <source>All that are shown here are reviewed. Others that are not: {}; show all to see them.</source>
        <translation>此处显示的均已审核。其他未审核的候选：{}；显示全部即可查看。</translation>
    </message>
    <message>
        <source>Mean probability {mean:.2f}, highest {highest:.2f}</source>
        <translation>平均概率 {mean:.2f}，最高 {highest:.2f}</translation>
    </message>
    <message>
        <source>Region {}</source>
        <translation>区域 {}</translation>
    </message>
    <message>
        <source>Reviewed by {name}, {when:%Y-%m-%d %H:%M} UTC</source>
        <translation>审核人 {name}，{when:%Y-%m-%d %H:%M} UTC</translation>
    </message>
    <message>
        <source>The line lies outside of the area that the candidates' CRS is made for.</source>
        <translation>该线位于候选 CRS 的适用范围之外。</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>没有可撤销的内容。</translation>
    </message>
    <message>
        <source>This candidate has no shape to show.</source>
        <translation>此候选没有可显示的形状。</translation>
    </message>
    <message>
        <source>This candidate is not there any more: it was deleted or mapped again.</source>
        <translation>此候选已不存在：已被删除或重新制图。</translation>
    </message>
    <message>
        <source>Undone: {action}. Candidates: {count}</source>
        <translation>已撤销：{action}。候选：{count}</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>a merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>a new shape</source>
        <translation>新形状</translation>
    </message>
    <message>
        <source>a split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>accepting</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>making unreviewed</source>
        <translation>恢复为未审核</translation>
    </message>
    <message>
        <source>rejecting</source>
        <translation>拒绝</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Candidate {number} was changed since by {name}; your decision is not undone.</source>
        <translation>候选 {number} 之后已被 {name} 修改；您的判定不会被撤销。</translation>
    </message>
    <message>
        <source>The edits are saved, but not recorded as decisions: {}</source>
        <translation>编辑已保存，但未记录为判定：{}</translation>
    </message>
    <message>
        <source>The line does not cut the candidate. Begin and end it outside of the outline.</source>
        <translation>该线没有切开候选。请在轮廓之外开始和结束。</translation>
    </message>
    <message>
        <source>The new shape has no area. Draw a polygon with at least three corners.</source>
        <translation>新形状没有面积。请绘制至少三个顶点的多边形。</translation>
    </message>
    <message>
        <source>This candidate has edits that are not saved. Save or discard them, then decide.</source>
        <translation>此候选有未保存的编辑。请先保存或放弃，再判定。</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>{} of the candidates are not there any more: they were deleted or mapped again.</source>
        <translation>已不存在的候选：{}。已被删除或重新制图。</translation>
    </message>
</context>
<context>
    <name>SampleBox</name>
    <message>
        <source>&amp;Draw a sample</source>
        <translation>抽取样本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Judge the points</source>
        <translation>判读各点(&amp;J)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>All points of the sample are judged.</source>
        <translation>样本的所有点均已判读。</translation>
    </message>
    <message>
        <source>Area of landslides by the sample: {area} km²</source>
        <translation>由样本估计的滑坡面积：{area} km²</translation>
    </message>
    <message>
        <source>Area of landslides by the sample: {area} km² (95 %: {low} to {high})</source>
        <translation>由样本估计的滑坡面积：{area} km²（95 %：{low} 至 {high}）</translation>
    </message>
    <message>
        <source>Area of landslides: not defined yet. {}</source>
        <translation>滑坡面积尚无法确定：{}</translation>
    </message>
    <message>
        <source>Back (U)</source>
        <translation>返回（U）</translation>
    </message>
    <message>
        <source>Cannot tell (3)</source>
        <translation>无法判读（3）</translation>
    </message>
    <message>
        <source>Choose the post-event raster on the Map page: the points are judged on it.</source>
        <translation>请在“制图”页选择灾后栅格：各点在其上判读。</translation>
    </message>
    <message>
        <source>Draw points of the event's map at random; earlier samples stay in the event</source>
        <translation>从事件的地图中随机抽取点；以前的样本保留在事件中</translation>
    </message>
    <message>
        <source>Go from point to point on the images alone; the map is hidden meanwhile</source>
        <translation>仅依据影像逐点前进；期间隐藏地图</translation>
    </message>
    <message>
        <source>Is most of the framed square landslide? Space shows the other date, Esc stops.</source>
        <translation>框出的方形是否大部分为滑坡？空格显示另一时相，Esc 停止。</translation>
    </message>
    <message>
        <source>Landslide (1)</source>
        <translation>滑坡（1）</translation>
    </message>
    <message>
        <source>Most of the square is landslide</source>
        <translation>方形大部分为滑坡</translation>
    </message>
    <message>
        <source>Most of the square is no landslide</source>
        <translation>方形大部分不是滑坡</translation>
    </message>
    <message>
        <source>No landslide (2)</source>
        <translation>非滑坡（2）</translation>
    </message>
    <message>
        <source>Open an event: the sample is drawn from its map, and kept in it.</source>
        <translation>请打开事件：样本从其地图中抽取，并保存在事件中。</translation>
    </message>
    <message>
        <source>Point {number} of {total}: {judged} judged, {unclear} unclear</source>
        <translation>第 {number}/{total} 点：已判读 {judged}，无法判读 {unclear}</translation>
    </message>
    <message>
        <source>Points drawn at random from landslides, from what lies around them and from the rest tell how large the area of all landslides really is.</source>
        <translation>从滑坡、其周围和其余部分随机抽取的点，可说明所有滑坡的实际面积有多大。</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Stop judging</source>
        <translation>停止判读</translation>
    </message>
    <message>
        <source>Take the last answer back, also one of another day</source>
        <translation>撤销上一个回答，也包括其他日期的</translation>
    </message>
    <message>
        <source>The images do not show what it is</source>
        <translation>影像上看不出是什么</translation>
    </message>
    <message>
        <source>This point cannot be shown in the map's coordinate reference system.</source>
        <translation>此点无法在地图的坐标参照系中显示。</translation>
    </message>
    <message>
        <source>as the image</source>
        <translation>与影像相同</translation>
    </message>
    <message>
        <source>{total} points: {judged} judged, {unclear} unclear</source>
        <translation>共 {total} 点：已判读 {judged}，无法判读 {unclear}</translation>
    </message>
</context>
<context>
    <name>SceneRow</name>
    <message>
        <source>Choose a layer</source>
        <translation>选择图层</translation>
    </message>
    <message>
        <source>Choose a raster</source>
        <translation>选择栅格</translation>
    </message>
    <message>
        <source>Labelled area</source>
        <translation>标注区</translation>
    </message>
    <message>
        <source>Landscape that this scene belongs to; each has its own decoder</source>
        <translation>此场景所属的地貌区域；每个区域有自己的解码器</translation>
    </message>
    <message>
        <source>Landslides</source>
        <translation>滑坡</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Polygons inside which all landslides are drawn; empty: the whole raster</source>
        <translation>其中所有滑坡均已绘出的多边形；留空：整个栅格</translation>
    </message>
    <message>
        <source>Polygons of landslides, or a mask raster (0 background, 1 landslide, 255 unknown)</source>
        <translation>滑坡多边形，或掩膜栅格（0 背景、1 滑坡、255 未知）</translation>
    </message>
    <message>
        <source>Post-event</source>
        <translation>灾后</translation>
    </message>
    <message>
        <source>Pre-event</source>
        <translation>灾前</translation>
    </message>
    <message>
        <source>Raster taken after the event</source>
        <translation>灾后拍摄的栅格</translation>
    </message>
    <message>
        <source>Raster taken before the event; may be left empty</source>
        <translation>灾前拍摄的栅格；可留空</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Remove this scene</source>
        <translation>移除此场景</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Scene {number} ({role})</source>
        <translation>场景 {number}（{role}）</translation>
    </message>
    <message>
        <source>Scene {number}: {region} ({role})</source>
        <translation>场景 {number}：{region}（{role}）</translation>
    </message>
    <message>
        <source>Take this scene out of the training; no layer is removed</source>
        <translation>将此场景从训练中移除；不会删除图层</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Training teaches the model; validation decides when to stop and is never learnt</source>
        <translation>训练用于教模型；验证决定何时停止，绝不参与学习</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Whole raster</source>
        <translation>整个栅格</translation>
    </message>
    <message>
        <source>choose the layer with the landslides.</source>
        <translation>请选择滑坡图层。</translation>
    </message>
    <message>
        <source>choose the post-event raster.</source>
        <translation>请选择灾后栅格。</translation>
    </message>
    <message>
        <source>e.g. hokkaido</source>
        <translation>例如 hokkaido</translation>
    </message>
    <message>
        <source>name the region (letters a-z and digits).</source>
        <translation>请命名区域（字母 a-z 和数字）。</translation>
    </message>
    <message>
        <source>pre-event and post-event raster are the same layer.</source>
        <translation>灾前与灾后栅格是同一图层。</translation>
    </message>
</context>
<context>
    <name>ScenesForm</name>
    <message>
        <source>A scene list (JSON file)</source>
        <translation>场景列表（JSON 文件）</translation>
    </message>
    <message>
        <source>Add a &amp;scene</source>
        <translation>添加场景(&amp;S)</translation>
    </message>
    <message>
        <source>Add a scene.</source>
        <translation>请添加场景。</translation>
    </message>
    <message>
        <source>Another scene of this region</source>
        <translation>本区域的另一个场景</translation>
    </message>
    <message>
        <source>Another scene, of this region or of another one</source>
        <translation>另一个场景，可属本区域或其他区域</translation>
    </message>
    <message>
        <source>At least one scene must have the role Training.</source>
        <translation>至少有一个场景的用途应为“训练”。</translation>
    </message>
    <message>
        <source>Choose a scene list (JSON).</source>
        <translation>请选择场景列表（JSON）。</translation>
    </message>
    <message>
        <source>JSON file with the paths of rasters and labels</source>
        <translation>包含栅格和标注路径的 JSON 文件</translation>
    </message>
    <message>
        <source>Layers of this project</source>
        <translation>本工程的图层</translation>
    </message>
    <message>
        <source>Scene &amp;list</source>
        <translation>场景列表(&amp;L)</translation>
    </message>
    <message>
        <source>Scene lists (*.json)</source>
        <translation>场景列表 (*.json)</translation>
    </message>
    <message>
        <source>Scene {number}: {problem}</source>
        <translation>场景 {number}：{problem}</translation>
    </message>
    <message>
        <source>Where the labelled scenes come from</source>
        <translation>已标注场景的来源</translation>
    </message>
</context>
<context>
    <name>SchemeChooser</name>
    <message>
        <source>As in Landslide Mapper</source>
        <translation>与 Landslide Mapper 相同</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>来自文件…</translation>
    </message>
    <message>
        <source>Names and words of attributes</source>
        <translation>属性的名称和用词</translation>
    </message>
    <message>
        <source>Save a copy to edit: a text file of names and words</source>
        <translation>保存副本以供编辑：包含名称和用词的文本文件</translation>
    </message>
</context>
<context>
    <name>SearchPlan</name>
    <message>
        <source>Default decoder</source>
        <translation>默认解码器</translation>
    </message>
    <message>
        <source>Search for the decoder (three times as long)</source>
        <translation>搜索解码器（用时为三倍）</translation>
    </message>
    <message>
        <source>Search for the decoder of {}</source>
        <translation>正在搜索 {} 的解码器</translation>
    </message>
</context>
<context>
    <name>SmallCopyPlan</name>
    <message>
        <source>'{}' is no model. Choose the folder of a model (.lsmodel).</source>
        <translation>“{}”不是模型。请选择模型的文件夹（.lsmodel）。</translation>
    </message>
    <message>
        <source>No copy: a new model</source>
        <translation>无副本：新模型</translation>
    </message>
    <message>
        <source>Small copy {}</source>
        <translation>小型副本 {}</translation>
    </message>
</context>
<context>
    <name>SmoothOutlines</name>
    <message>
        <source>Candidates are only drawn so; their shapes and areas stay</source>
        <translation>仅改变候选的显示；其形状和面积不变</translation>
    </message>
    <message>
        <source>S&amp;mooth outlines on the screen</source>
        <translation>在屏幕上平滑轮廓(&amp;M)</translation>
    </message>
</context>
<context>
    <name>SplitTool</name>
    <message>
        <source>Click at both sides of the candidate, then right-click or press Enter.</source>
        <translation>在候选两侧各点击一次，然后右击或按 Enter。</translation>
    </message>
</context>
<context>
    <name>StarterChoice</name>
    <message>
        <source>Comes with the plugin and knows landslides of several regions; with two dates, the change between them counts, too. It is never changed: an update makes a model of your own from it.</source>
        <translation>随插件提供,已了解多个区域的滑坡;有两期影像时也计入两期之间的变化。它不会被改动:更新会由它生成您自己的模型。</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>起始模型</translation>
    </message>
    <message>
        <source>Starter, about {} m</source>
        <translation>起始模型,约 {} m</translation>
    </message>
    <message>
        <source>Starter, about {} m + change</source>
        <translation>起始模型,约 {} m + 变化</translation>
    </message>
    <message>
        <source>Starter, under 1 m</source>
        <translation>起始模型,小于 1 m</translation>
    </message>
    <message>
        <source>Starter, under 1 m + change</source>
        <translation>起始模型,小于 1 m + 变化</translation>
    </message>
    <message>
        <source>{problem} The change between the dates is mapped without a model.</source>
        <translation>{problem} 两期之间的变化不用模型制图。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Candidate (not reviewed)</source>
        <translation>候选（未审核）</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Ruled out (flat ground, water)</source>
        <translation>已排除（平地、水体）</translation>
    </message>
</context>
<context>
    <name>SuggestControl</name>
    <message>
        <source>Cancelled; the earlier suggestions stay.</source>
        <translation>已取消；之前的建议保留。</translation>
    </message>
    <message>
        <source>Places to label next: {}</source>
        <translation>建议标注的位置：{}</translation>
    </message>
    <message>
        <source>The event '{}' was closed meanwhile: its places to label next were not kept.</source>
        <translation>期间事件“{}”已关闭：建议标注的位置未保存。</translation>
    </message>
</context>
<context>
    <name>SuggestPlan</name>
    <message>
        <source>Looking for places to label next</source>
        <translation>正在查找建议标注的位置</translation>
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
        <translation>阈值(&amp;T)</translation>
    </message>
    <message>
        <source>A map that is shown follows at once, without running the model again; reviewed candidates stay as they are. The next map begins there, too.</source>
        <translation>已显示的地图立即随之更新，无需重新运行模型；已审核的候选保持不变。下次制图也从此值开始。</translation>
    </message>
    <message>
        <source>Back to the threshold that the model or the scene says</source>
        <translation>恢复为模型或场景给出的阈值</translation>
    </message>
    <message>
        <source>Back to the usual minimum area: four pixels, at least 400 m²</source>
        <translation>恢复为通常的最小面积：四个像元，且至少 400 m²</translation>
    </message>
    <message>
        <source>Mi&amp;nimum area</source>
        <translation>最小面积(&amp;N)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Probability from which a pixel is landslide.</source>
        <translation>像元被视为滑坡的最低概率。</translation>
    </message>
    <message>
        <source>Smaller candidates are dropped.</source>
        <translation>更小的候选将被舍去。</translation>
    </message>
    <message>
        <source>The model's</source>
        <translation>按模型设定</translation>
    </message>
    <message>
        <source>The scene's</source>
        <translation>按场景设定</translation>
    </message>
    <message>
        <source>What counts as a candidate</source>
        <translation>候选的判定条件</translation>
    </message>
</context>
<context>
    <name>ThresholdControl</name>
    <message>
        <source>Cancelled; the candidates stay as they were.</source>
        <translation>已取消；候选保持原样。</translation>
    </message>
    <message>
        <source>Candidates: {count}, {area}, at {percent:.1f} %, from {smallest} on</source>
        <translation>候选：{count}，{area}，阈值 {percent:.1f} %，最小 {smallest}</translation>
    </message>
    <message>
        <source>For the next map. It can still be moved when the map is there.</source>
        <translation>用于下次制图。地图生成后仍可调整。</translation>
    </message>
    <message>
        <source>The event was closed meanwhile: the candidates are in {}.</source>
        <translation>期间事件已关闭：候选位于 {}。</translation>
    </message>
    <message>
        <source>The whole map follows when the running job has ended.</source>
        <translation>当前任务结束后更新整幅地图。</translation>
    </message>
    <message>
        <source>{} reviewed ones stay in their own layer</source>
        <translation>已审核而留在原图层：{}</translation>
    </message>
    <message>
        <source>{} reviewed ones stayed as they were</source>
        <translation>已审核而保持不变：{}</translation>
    </message>
</context>
<context>
    <name>ThresholdPreview</name>
    <message>
        <source>Candidates in view: {count}; the whole map follows.</source>
        <translation>视图内候选：{count}；随后更新整幅地图。</translation>
    </message>
    <message>
        <source>Zoom in to see the outlines at once; the whole map follows.</source>
        <translation>放大可立即看到轮廓；随后更新整幅地图。</translation>
    </message>
</context>
<context>
    <name>TrainControl</name>
    <message>
        <source>Cancelled; no model was made.</source>
        <translation>已取消；未生成模型。</translation>
    </message>
    <message>
        <source>Go to the Map page, where the model is chosen</source>
        <translation>转到选择模型的“制图”页</translation>
    </message>
    <message>
        <source>Map with it…</source>
        <translation>用它制图…</translation>
    </message>
    <message>
        <source>Model {} is of no use.</source>
        <translation>模型 {} 没有用处。</translation>
    </message>
    <message>
        <source>Model {} is ready to map.</source>
        <translation>模型 {} 可用于制图。</translation>
    </message>
    <message>
        <source>Model {} is trained and chosen on the Map page.</source>
        <translation>模型 {} 已训练完成，并已在“制图”页选中。</translation>
    </message>
    <message>
        <source>Model {}: decoder of {:.2f} million parameters, {:.0f} ms, IoU {:.3f} (the default decoder: {:.2f} million, {:.0f} ms, {:.3f}).</source>
        <translation>模型 {}：解码器 {:.2f} 百万参数，{:.0f} ms，IoU {:.3f}（默认解码器：{:.2f} 百万参数，{:.0f} ms，{:.3f}）。</translation>
    </message>
    <message>
        <source>Small copy {}: {:.1f} times as fast, {:.1f} MB, IoU {:.3f} (the model: {:.3f}).</source>
        <translation>小型副本 {}：速度为 {:.1f} 倍，{:.1f} MB，IoU {:.3f}（模型：{:.3f}）。</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>&amp;Time limit</source>
        <translation>时间限制(&amp;T)</translation>
    </message>
    <message>
        <source>A name for the region that the event lies in, such as that of the mountains</source>
        <translation>事件所在区域的名称，例如山区的名称</translation>
    </message>
    <message>
        <source>A small, quick network learns what this model answers on the scenes above, for mapping on laptops. The model itself stays as it is.</source>
        <translation>一个小而快的网络学习此模型对上述场景给出的结果，用于在笔记本电脑上制图。模型本身保持不变。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Download weights…</source>
        <translation>下载权重…</translation>
    </message>
    <message>
        <source>Folder for the new model</source>
        <translation>存放新模型的文件夹</translation>
    </message>
    <message>
        <source>Learn from terrain too</source>
        <translation>同时学习地形</translation>
    </message>
    <message>
        <source>M&amp;ake the small copy</source>
        <translation>生成小型副本(&amp;A)</translation>
    </message>
    <message>
        <source>Model &amp;name</source>
        <translation>模型名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>新模型的名称</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>网络(&amp;W)</translation>
    </message>
    <message>
        <source>Network {} has a decoder of its own: choose another network to search.</source>
        <translation>网络 {} 有自己的解码器：如要搜索，请选择其他网络。</translation>
    </message>
    <message>
        <source>Pre-train an encoder…</source>
        <translation>预训练编码器…</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>区域(&amp;G)</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Sa&amp;ve in</source>
        <translation>保存到(&amp;V)</translation>
    </message>
    <message>
        <source>Small &amp;copy of</source>
        <translation>小型副本来源(&amp;C)</translation>
    </message>
    <message>
        <source>The model sees slope and position on the slope from the elevation model, and needs one for every map from then on</source>
        <translation>模型使用由高程模型得到的坡度和坡位，此后每次制图都需要高程模型</translation>
    </message>
    <message>
        <source>There is a model '{}' already. Choose another name or folder.</source>
        <translation>已存在模型“{}”。请选择其他名称或文件夹。</translation>
    </message>
    <message>
        <source>Tr&amp;ain the model</source>
        <translation>训练模型(&amp;A)</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train &amp;on</source>
        <translation>训练数据(&amp;O)</translation>
    </message>
    <message>
        <source>Train a new model on these scenes</source>
        <translation>用这些场景训练新模型</translation>
    </message>
    <message>
        <source>Training needs examples: add a post-event raster and a polygon layer in which all landslides of an area are drawn.</source>
        <translation>训练需要样例：请添加灾后栅格，以及绘出某一范围内所有滑坡的多边形图层。</translation>
    </message>
    <message>
        <source>Training stops then at the latest and keeps the best state so far</source>
        <translation>最迟到此时停止训练，并保留目前最佳状态</translation>
    </message>
    <message>
        <source>tsmu (as in the paper, slow)</source>
        <translation>tsmu（与论文相同，较慢）</translation>
    </message>
</context>
<context>
    <name>TrainPlan</name>
    <message>
        <source>Training {}</source>
        <translation>正在训练 {}</translation>
    </message>
</context>
<context>
    <name>TrainingCurve</name>
    <message>
        <source>All decoders are tuned together</source>
        <translation>正在联合微调所有解码器</translation>
    </message>
    <message>
        <source>Course of the training</source>
        <translation>训练过程</translation>
    </message>
    <message>
        <source>End the training now and go on with the best state that it has reached</source>
        <translation>立即结束训练，并采用目前达到的最佳状态</translation>
    </message>
    <message>
        <source>IoU {:.3f} (best {:.3f})</source>
        <translation>IoU {:.3f}（最佳 {:.3f}）</translation>
    </message>
    <message>
        <source>Loss (dashed, lower is better) and IoU (solid, 0 to 1, higher is better) on the labels that choose the best state</source>
        <translation>用于选择最佳状态的标注上的损失（虚线，越低越好）和 IoU（实线，0 到 1，越高越好）</translation>
    </message>
    <message>
        <source>Stop at &amp;best so far</source>
        <translation>停在最佳状态(&amp;B)</translation>
    </message>
    <message>
        <source>Stopping after this epoch; the best state is kept…</source>
        <translation>本轮后停止；保留最佳状态…</translation>
    </message>
    <message>
        <source>The region's own decoder learns</source>
        <translation>区域自己的解码器正在学习</translation>
    </message>
    <message>
        <source>epoch {} of {}</source>
        <translation>第 {}/{} 轮</translation>
    </message>
    <message>
        <source>loss {:.3f}</source>
        <translation>损失 {:.3f}</translation>
    </message>
    <message>
        <source>{region}: IoU {now:.3f} (best {best:.3f})</source>
        <translation>{region}：IoU {now:.3f}（最佳 {best:.3f}）</translation>
    </message>
</context>
<context>
    <name>TrainingSource</name>
    <message>
        <source>As needed</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>As recommended</source>
        <translation>按推荐</translation>
    </message>
    <message>
        <source>Learn from these in place of the event</source>
        <translation>从这些学习，而非从事件学习</translation>
    </message>
    <message>
        <source>Other scenes</source>
        <translation>其他场景</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>The event's labels and reviewed candidates are left out</source>
        <translation>事件的标注和已审核候选会被略过</translation>
    </message>
</context>
<context>
    <name>UpdateControl</name>
    <message>
        <source>Cancelled; no model was made.</source>
        <translation>已取消；未生成模型。</translation>
    </message>
    <message>
        <source>Cancelled; version {} of the model stays in use.</source>
        <translation>已取消；模型仍使用版本 {}。</translation>
    </message>
    <message>
        <source>Edits that are not saved yet are used too: {}</source>
        <translation>未保存的编辑也会被使用：{}</translation>
    </message>
    <message>
        <source>Opening version {number} of {model}</source>
        <translation>正在打开 {model} 的版本 {number}</translation>
    </message>
    <message>
        <source>The event '{}' was closed meanwhile: what the model learned is not noted there.</source>
        <translation>期间事件“{}”已关闭：模型学到的内容未记录在其中。</translation>
    </message>
    <message>
        <source>The map was not made anew: {}</source>
        <translation>未重新制图：{}</translation>
    </message>
    <message>
        <source>The update of {model} was not published; the Update page says why.</source>
        <translation>{model} 的更新未发布；原因见“更新”页。</translation>
    </message>
    <message>
        <source>The view shows nothing of the raster, so nothing was mapped anew.</source>
        <translation>视图中没有栅格内容，因此未重新制图。</translation>
    </message>
    <message>
        <source>There is no version before the one in use.</source>
        <translation>没有早于当前使用版本的版本。</translation>
    </message>
    <message>
        <source>Version {version} of {model} is published and ready to map.</source>
        <translation>{model} 的版本 {version} 已发布，可用于制图。</translation>
    </message>
    <message>
        <source>Version {} has learned what is new.</source>
        <translation>版本 {} 已学习新内容。</translation>
    </message>
    <message>
        <source>Version {} is in use again.</source>
        <translation>已恢复使用版本 {}。</translation>
    </message>
    <message>
        <source>Version {} is in use now.</source>
        <translation>现在使用版本 {}。</translation>
    </message>
    <message>
        <source>What is new made nothing better: the version in use stays.</source>
        <translation>新内容未带来改进：使用中的版本保持不变。</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>&amp;Back to version {}</source>
        <translation>回到版本 {}(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Time limit</source>
        <translation>时间限制(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Update the model</source>
        <translation>更新模型(&amp;U)</translation>
    </message>
    <message>
        <source>'{}' is new to the model: it gets a decoder of its own.</source>
        <translation>“{}”对模型是新区域：将获得自己的解码器。</translation>
    </message>
    <message>
        <source>A first version after some seconds, in which only the region's own decoder has learned. The full update follows at once, and is published only if it is better still.</source>
        <translation>数秒后得到初版，其中只有该区域自己的解码器进行了学习。随后立即进行完整更新，仅在效果更好时才发布。</translation>
    </message>
    <message>
        <source>A model of your own is made from the starter and learns '{}'. The starter stays.</source>
        <translation>由起始模型生成您自己的模型,学习“{}”。起始模型保持不变。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>An update needs examples: add a post-event raster and a polygon layer in which all landslides of an area are drawn.</source>
        <translation>更新需要样例：请添加灾后栅格，以及绘出某一范围内所有滑坡的多边形图层。</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>请选择模型。</translation>
    </message>
    <message>
        <source>Learn fr&amp;om</source>
        <translation>学习来源(&amp;O)</translation>
    </message>
    <message>
        <source>Map again afterwards</source>
        <translation>之后重新制图</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>模型(&amp;D)</translation>
    </message>
    <message>
        <source>No model yet: train one on the Train page, or open an .lsmodel folder.</source>
        <translation>尚无模型：请在“训练”页训练一个，或打开 .lsmodel 文件夹。</translation>
    </message>
    <message>
        <source>Old scen&amp;es</source>
        <translation>旧场景(&amp;E)</translation>
    </message>
    <message>
        <source>Quick update first</source>
        <translation>先快速更新</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>区域(&amp;G)</translation>
    </message>
    <message>
        <source>Scene lists (*.json)</source>
        <translation>场景列表 (*.json)</translation>
    </message>
    <message>
        <source>Strateg&amp;y</source>
        <translation>策略(&amp;Y)</translation>
    </message>
    <message>
        <source>Teach boxes</source>
        <translation>学习边界框</translation>
    </message>
    <message>
        <source>Teach the model what is new; it stays as it is unless it gets better</source>
        <translation>让模型学习新内容；若无改进则保持原样</translation>
    </message>
    <message>
        <source>The map is made anew with the new version where you mapped last; candidates that you have reviewed stay as they are</source>
        <translation>用新版本重新生成您上次制图的范围；已审核的候选保持不变</translation>
    </message>
    <message>
        <source>The model knows '{}': its decoder learns on.</source>
        <translation>模型已知“{}”：其解码器继续学习。</translation>
    </message>
    <message>
        <source>The model that learns</source>
        <translation>要学习的模型</translation>
    </message>
    <message>
        <source>The region of the scenes: one that the model knows, or a new name</source>
        <translation>场景所属区域：模型已知的区域，或新名称</translation>
    </message>
    <message>
        <source>The update stops then at the latest</source>
        <translation>更新最迟到此时停止</translation>
    </message>
    <message>
        <source>This strategy also trains on the old regions: choose their scene list.</source>
        <translation>此策略也用旧区域训练：请选择其场景列表。</translation>
    </message>
    <message>
        <source>Train a model…</source>
        <translation>训练模型…</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Use the version before the one in use again, and refresh the view (B while reviewing)</source>
        <translation>重新使用当前版本之前的版本，并刷新视图（审核时按 B）</translation>
    </message>
    <message>
        <source>{} (for comparison)</source>
        <translation>{}（供比较）</translation>
    </message>
    <message>
        <source>{} (recommended)</source>
        <translation>{}（推荐）</translation>
    </message>
</context>
<context>
    <name>UpdatePlan</name>
    <message>
        <source>Full update of {model}: {region}</source>
        <translation>{model} 的完整更新：{region}</translation>
    </message>
    <message>
        <source>Learning what is new in {model}: {region}</source>
        <translation>{model} 正在学习新内容：{region}</translation>
    </message>
    <message>
        <source>Quick update of {model}: {region}</source>
        <translation>{model} 的快速更新：{region}</translation>
    </message>
    <message>
        <source>Updating {model}: {region}</source>
        <translation>正在更新 {model}：{region}</translation>
    </message>
</context>
<context>
    <name>UpdateResult</name>
    <message>
        <source>&amp;Publish anyway</source>
        <translation>仍然发布(&amp;P)</translation>
    </message>
    <message>
        <source>Do it again and use the new version although it was found worse; you can roll back</source>
        <translation>尽管评估较差，仍重新执行并使用新版本；可以回退</translation>
    </message>
    <message>
        <source>Held-out labels, without and with what the others taught: {before:.2f}, {after:.2f}</source>
        <translation>留出标注（不用与使用其余标注所学内容）：{before:.2f}，{after:.2f}</translation>
    </message>
    <message>
        <source>IoU after</source>
        <translation>更新后 IoU</translation>
    </message>
    <message>
        <source>IoU before</source>
        <translation>更新前 IoU</translation>
    </message>
    <message>
        <source>IoU of every region before and after the update; higher is better</source>
        <translation>更新前后各区域的 IoU；越高越好</translation>
    </message>
    <message>
        <source>IoU per region before and after the update</source>
        <translation>更新前后各区域的 IoU</translation>
    </message>
    <message>
        <source>Not published: version {} stays in use.</source>
        <translation>未发布：仍使用版本 {}。</translation>
    </message>
    <message>
        <source>Patches of the new scenes that judge: {patches}; not learned from: {held_out}</source>
        <translation>参与评判的新场景图块：{patches}；其中未学习过：{held_out}</translation>
    </message>
    <message>
        <source>Patches that the model keeps of the region, and those of the new scenes: {}</source>
        <translation>模型保留的该区域图块与新场景的图块：{}</translation>
    </message>
    <message>
        <source>Patches that the model keeps to check the region: {}</source>
        <translation>模型保留用于检查该区域的图块：{}</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>The gate objected: {}</source>
        <translation>发布检查未通过：{}</translation>
    </message>
    <message>
        <source>Validation patches of the new scenes: {}</source>
        <translation>新场景的验证图块：{}</translation>
    </message>
    <message>
        <source>Version {version} is published, after {phase}.</source>
        <translation>版本 {version} 已发布（经过 {phase}）。</translation>
    </message>
    <message>
        <source>Version {version} is published.</source>
        <translation>版本 {version} 已发布。</translation>
    </message>
    <message>
        <source>new: {}</source>
        <translation>新：{}</translation>
    </message>
    <message>
        <source>{:.1%} of the pixels of the new scenes are mapped as before</source>
        <translation>新场景中 {:.1%} 的像元制图结果与之前相同</translation>
    </message>
    <message>
        <source>{region}: IoU on few labels, most of them learned from, {before:.2f} to {after:.2f}. {tip}</source>
        <translation>{region}：在少量标签（大多已学习）上的 IoU 从 {before:.2f} 变为 {after:.2f}。{tip}</translation>
    </message>
    <message>
        <source>{region}: IoU on held-out labels {before:.2f} to {after:.2f}. {tip}</source>
        <translation>{region}：留出标注上的 IoU 从 {before:.2f} 变为 {after:.2f}。{tip}</translation>
    </message>
    <message>
        <source>{region}: IoU on labels that the model knows {before:.2f} to {after:.2f}. {tip}</source>
        <translation>{region}：在模型已知标注上的 IoU 从 {before:.2f} 变为 {after:.2f}。{tip}</translation>
    </message>
    <message>
        <source>{region}: IoU {before:.2f} to {after:.2f}. {tip}</source>
        <translation>{region}：IoU 从 {before:.2f} 变为 {after:.2f}。{tip}</translation>
    </message>
</context>
<context>
    <name>VersionChooser</name>
    <message>
        <source>&amp;Use this version</source>
        <translation>使用此版本(&amp;U)</translation>
    </message>
    <message>
        <source>All versions: what each learned from, and how good it is region by region</source>
        <translation>所有版本：各版本的学习内容，以及逐区域的精度</translation>
    </message>
    <message>
        <source>Go back or forward to this version; all others stay on disk</source>
        <translation>退回或前进到此版本；其他版本都保留在磁盘上</translation>
    </message>
    <message>
        <source>IoU {:.2f}</source>
        <translation>IoU {:.2f}</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>版本 {}</translation>
    </message>
    <message>
        <source>Versions of the model</source>
        <translation>模型的版本</translation>
    </message>
    <message>
        <source>Versions of the model: date, and mean IoU of its regions on held-out labels</source>
        <translation>模型的版本：日期，以及留出标注上各区域的平均 IoU</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
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
        <translation>作为独立模型打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Use this version</source>
        <translation>使用此版本(&amp;U)</translation>
    </message>
    <message>
        <source>Copies the version into a model beside this one, and chooses that to map with</source>
        <translation>将该版本复制为此模型旁的一个模型，并选用它制图</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Go back or forward to this version; all others stay on disk</source>
        <translation>退回或前进到此版本；其他版本都保留在磁盘上</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>IoU is that on the labels held out when a region was last taught; they also chose the best state, so it is a little too good. Where the model knew them there is none. Select two versions to compare them.</source>
        <translation>IoU 是区域上次学习时在留出标注上的值；这些标注也用于选择最佳状态，因此略偏乐观。若模型已知这些标注，则没有该值。选择两个版本即可比较。</translation>
    </message>
    <message>
        <source>IoU of two versions, region by region</source>
        <translation>两个版本逐区域的 IoU</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>学习内容</translation>
    </message>
    <message>
        <source>Made from version {}.</source>
        <translation>由版本 {} 生成。</translation>
    </message>
    <message>
        <source>Patches learned from: {patches}, scenes: {scenes}.</source>
        <translation>学习的图块：{patches}，场景：{scenes}。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Strategy: {}.</source>
        <translation>策略：{}。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>版本 {}</translation>
    </message>
    <message>
        <source>Versions of the model</source>
        <translation>模型的版本</translation>
    </message>
    <message>
        <source>Versions of {}</source>
        <translation>{} 的版本</translation>
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
        <translation>无法显示视图内的地图：{}</translation>
    </message>
</context>
<context>
    <name>WeightsControl</name>
    <message>
        <source>Cancelled; the candidates stay as they were.</source>
        <translation>已取消；候选保持原样。</translation>
    </message>
    <message>
        <source>New event… keeps the map, so that reviews can count.</source>
        <translation>用“新建事件…”保存地图，审核结果便可计入。</translation>
    </message>
    <message>
        <source>Starter and change count as usual again</source>
        <translation>起始模型和变化已恢复通常的权重</translation>
    </message>
    <message>
        <source>Starter and change count as usual: {starter} and {change}.</source>
        <translation>起始模型和变化使用通常的权重：{starter} 和 {change}。</translation>
    </message>
    <message>
        <source>The event was closed meanwhile: the candidates are in {}.</source>
        <translation>期间事件已关闭：候选位于 {}。</translation>
    </message>
    <message>
        <source>To fit them, accept or draw at least {} landslides here; so far: {}.</source>
        <translation>要拟合权重，请在此接受或绘制至少 {} 个滑坡；目前：{}。</translation>
    </message>
    <message>
        <source>To fit them, reject at least {} candidates here, or label an area; so far: {}.</source>
        <translation>要拟合权重，请在此拒绝至少 {} 个候选，或标注一个区域；目前：{}。</translation>
    </message>
    <message>
        <source>Weights fitted to reviews: starter {starter}, change {change}, offset {offset}.</source>
        <translation>权重已按审核结果拟合：起始模型 {starter}，变化 {change}，偏移 {offset}。</translation>
    </message>
    <message>
        <source>Weights fitted to {count} reviews: starter {starter}, change {change}, offset {offset}</source>
        <translation>权重已按 {count} 个审核结果拟合：起始模型 {starter}，变化 {change}，偏移 {offset}</translation>
    </message>
    <message>
        <source>candidates: {}</source>
        <translation>候选：{}</translation>
    </message>
</context>
<context>
    <name>WeightsRow</name>
    <message>
        <source>&amp;Fit to reviews</source>
        <translation>按审核结果拟合(&amp;F)</translation>
    </message>
    <message>
        <source>Back to the usual weights</source>
        <translation>恢复通常的权重</translation>
    </message>
    <message>
        <source>Starter and change count as it suits what was accepted, rejected and labelled in this scene. The map follows at once; reviewed candidates stay as they are.</source>
        <translation>按此场景中已接受、已拒绝和已标注的内容调整起始模型和变化的权重。地图立即随之更新；已审核的候选保持不变。</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Set up the engine…</source>
        <translation>设置引擎…</translation>
    </message>
    <message>
        <source>The engine that runs the networks (Python with PyTorch) is not set up yet. The change between the dates is mapped without it.</source>
        <translation>运行网络的引擎（装有 PyTorch 的 Python）尚未设置。两个时相间的变化无需引擎即可制图。</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>About the event</source>
        <translation>事件信息</translation>
    </message>
    <message>
        <source>Accuracy (never trained on)</source>
        <translation>精度评估（从不训练）</translation>
    </message>
    <message>
        <source>Added at (UTC)</source>
        <translation>添加时间（UTC）</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>面积（m²）</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>无法判读</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>确定性</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Complex</source>
        <translation>复合型</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Created at (UTC)</source>
        <translation>创建时间（UTC）</translation>
    </message>
    <message>
        <source>Curvature</source>
        <translation>曲率</translation>
    </message>
    <message>
        <source>Date of the image after</source>
        <translation>灾后影像日期</translation>
    </message>
    <message>
        <source>Date of the image before</source>
        <translation>灾前影像日期</translation>
    </message>
    <message>
        <source>Debris flow</source>
        <translation>泥石流</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判定记录</translation>
    </message>
    <message>
        <source>Definite</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Drop (m)</source>
        <translation>高差（m）</translation>
    </message>
    <message>
        <source>Earth flow</source>
        <translation>土流</translation>
    </message>
    <message>
        <source>Earthquake</source>
        <translation>地震</translation>
    </message>
    <message>
        <source>Elevation model</source>
        <translation>高程模型</translation>
    </message>
    <message>
        <source>Elevations are in feet</source>
        <translation>高程以英尺为单位</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>事件日期</translation>
    </message>
    <message>
        <source>Flat ground</source>
        <translation>平地</translation>
    </message>
    <message>
        <source>H/L</source>
        <translation>H/L（高长比）</translation>
    </message>
    <message>
        <source>Highest elevation (m)</source>
        <translation>最高高程（m）</translation>
    </message>
    <message>
        <source>Highest probability</source>
        <translation>最高概率</translation>
    </message>
    <message>
        <source>Hollow</source>
        <translation>凹形</translation>
    </message>
    <message>
        <source>Human activity</source>
        <translation>人类活动</translation>
    </message>
    <message>
        <source>Image after</source>
        <translation>灾后影像</translation>
    </message>
    <message>
        <source>Image before</source>
        <translation>灾前影像</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Labelled areas</source>
        <translation>标注区</translation>
    </message>
    <message>
        <source>Landslide</source>
        <translation>滑坡</translation>
    </message>
    <message>
        <source>Landslide type</source>
        <translation>滑坡类型</translation>
    </message>
    <message>
        <source>Landslides (labels)</source>
        <translation>滑坡（标注）</translation>
    </message>
    <message>
        <source>Largest slope (°)</source>
        <translation>最大坡度（°）</translation>
    </message>
    <message>
        <source>Lateral spread</source>
        <translation>侧向扩展</translation>
    </message>
    <message>
        <source>Length (m)</source>
        <translation>长度（m）</translation>
    </message>
    <message>
        <source>Lowest elevation (m)</source>
        <translation>最低高程（m）</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>制图数</translation>
    </message>
    <message>
        <source>Mapped area</source>
        <translation>制图范围</translation>
    </message>
    <message>
        <source>Mapped at (UTC)</source>
        <translation>制图时间（UTC）</translation>
    </message>
    <message>
        <source>Mapped from both images</source>
        <translation>由两幅影像制图</translation>
    </message>
    <message>
        <source>Mapped from the image after only</source>
        <translation>仅由灾后影像制图</translation>
    </message>
    <message>
        <source>Mapper</source>
        <translation>制图人</translation>
    </message>
    <message>
        <source>Mean slope (°)</source>
        <translation>平均坡度（°）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>模型版本</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No landslide</source>
        <translation>非滑坡</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>凸形</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>未制图</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Orientation (°)</source>
        <translation>走向（°）</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Perimeter (m)</source>
        <translation>周长（m）</translation>
    </message>
    <message>
        <source>Places to visit</source>
        <translation>待查看地点</translation>
    </message>
    <message>
        <source>Planar</source>
        <translation>平直</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Rainfall</source>
        <translation>降雨</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Reviewed at (UTC)</source>
        <translation>审核时间（UTC）</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Rock fall</source>
        <translation>岩崩</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Rotational slide</source>
        <translation>旋转滑动</translation>
    </message>
    <message>
        <source>Ruled out by</source>
        <translation>排除原因</translation>
    </message>
    <message>
        <source>Runout</source>
        <translation>运动堆积区</translation>
    </message>
    <message>
        <source>Runout (m)</source>
        <translation>运动距离（m）</translation>
    </message>
    <message>
        <source>Runout direction (°)</source>
        <translation>运动方向（°）</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Sample to judge the map</source>
        <translation>判读地图的样本</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Share of water</source>
        <translation>水体比例</translation>
    </message>
    <message>
        <source>Share with elevations</source>
        <translation>有高程的比例</translation>
    </message>
    <message>
        <source>Side of the square (m)</source>
        <translation>方形的边长（m）</translation>
    </message>
    <message>
        <source>Snowmelt</source>
        <translation>融雪</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source area</source>
        <translation>源区</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Suggested for labelling</source>
        <translation>建议标注</translation>
    </message>
    <message>
        <source>To visit</source>
        <translation>待查看</translation>
    </message>
    <message>
        <source>Topple</source>
        <translation>倾倒</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Translational slide</source>
        <translation>平移滑动</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>诱因</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不确定性</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Visited at (UTC)</source>
        <translation>查看时间（UTC）</translation>
    </message>
    <message>
        <source>Volcanic activity</source>
        <translation>火山活动</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水体</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>实际情况</translation>
    </message>
    <message>
        <source>Whole landslide</source>
        <translation>整个滑坡</translation>
    </message>
    <message>
        <source>Width (m)</source>
        <translation>宽度（m）</translation>
    </message>
</context>
</TS>
