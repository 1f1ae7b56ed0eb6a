<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>BandChooser</name>
    <message>
        <source>{raster}: the band that the model takes as its band {number}</source>
        <translation>{raster}：模型用作其波段 {number} 的波段</translation>
    </message>
</context>
<context>
    <name>BandsBox</name>
    <message>
        <source>Bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <source>Post-event bands</source>
        <translation>灾后波段</translation>
    </message>
    <message>
        <source>Pre-event bands</source>
        <translation>灾前波段</translation>
    </message>
    <message>
        <source>Which bands the model sees, in its order</source>
        <translation>模型使用的波段，按其顺序</translation>
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
    <name>CandidateImport</name>
    <message>
        <source>Taking the candidates into '{}'</source>
        <translation>正在将候选写入“{}”</translation>
    </message>
</context>
<context>
    <name>CandidateImportControl</name>
    <message>
        <source>A map that was interrupted is complete: {count} candidates.</source>
        <translation>中断的制图已补全，候选：{count}。</translation>
    </message>
    <message>
        <source>Another job is running. Wait until it has ended, or cancel it.</source>
        <translation>另一个任务正在运行。请等待其结束或将其取消。</translation>
    </message>
    <message>
        <source>Cancelled; the event is as it was. The new candidates are in {}.</source>
        <translation>已取消；事件保持原样。新候选位于 {}。</translation>
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
    <message>
        <source>{count} candidates taken in; {present} were there already.</source>
        <translation>已纳入候选：{count}；原已存在：{present}。</translation>
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
    <name>EngineSetupDialog</name>
    <message>
        <source>&amp;Download and install</source>
        <translation>下载并安装(&amp;D)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Landslide Mapper runs its networks in a Python environment of its own; QGIS's Python is not touched.

About {size:.1f} GB will be downloaded from the Python package index and installed into:
{folder}

To undo it, delete that folder. No image and no result ever leaves this machine.</source>
        <translation>Landslide Mapper 在其专用的 Python 环境中运行网络；不会改动 QGIS 的 Python。

将从 Python 软件包索引下载约 {size:.1f} GB 并安装到：
{folder}

如需撤销，删除该文件夹即可。任何影像和结果都不会离开本机。</translation>
    </message>
    <message>
        <source>No Python was found that could make an environment for the engine. Install Python 3.9 or newer, or name the Python of an environment with PyTorch in the settings.</source>
        <translation>未找到能够为引擎创建环境的 Python。请安装 Python 3.9 或更高版本，或在设置中指定装有 PyTorch 的环境的 Python。</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>设置引擎</translation>
    </message>
    <message>
        <source>The engine could not be set up; nothing was left behind. The log below says why.</source>
        <translation>无法设置引擎；没有留下任何文件。原因见下方日志。</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>引擎已就绪。</translation>
    </message>
    <message>
        <source>What the installation prints</source>
        <translation>安装过程的输出</translation>
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
        <source>1 label</source>
        <translation>标注 1</translation>
    </message>
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
        <source>{text} and {count} more</source>
        <translation>{text} 等另外 {count} 个</translation>
    </message>
    <message>
        <source>{what} since version {number}</source>
        <translation>自版本 {number} 以来：{what}</translation>
    </message>
    <message>
        <source>{} accepted</source>
        <translation>已接受 {}</translation>
    </message>
    <message>
        <source>{} edited</source>
        <translation>已编辑 {}</translation>
    </message>
    <message>
        <source>{} labels</source>
        <translation>标注 {}</translation>
    </message>
    <message>
        <source>{} rejected</source>
        <translation>已拒绝 {}</translation>
    </message>
    <message>
        <source>{} to learn from</source>
        <translation>待学习：{}</translation>
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
    <name>ExportControl</name>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；未写入任何内容。</translation>
    </message>
    <message>
        <source>E&amp;xport the inventory…</source>
        <translation>导出编目(&amp;X)…</translation>
    </message>
    <message>
        <source>Export model {}</source>
        <translation>导出模型 {}</translation>
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
        <source>Give imagery away, too?</source>
        <translation>同时提供影像？</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>制图</translation>
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
        <source>Model folder (*.lsmodel)</source>
        <translation>模型文件夹 (*.lsmodel)</translation>
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
        <source>The model may keep patches of the images that it learned from, which make later updates safer. Does the license of the images allow you to give them away?</source>
        <translation>模型可能保留了学习所用影像的图块，使以后的更新更可靠。影像的许可是否允许您提供它们？</translation>
    </message>
    <message>
        <source>{} landslides exported</source>
        <translation>已导出滑坡：{}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
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
        <source>&amp;Landslides</source>
        <translation>滑坡(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>地图(&amp;M)</translation>
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
        <source>A table; outlines as text, and longitude and latitude</source>
        <translation>表格；轮廓为文本，并含经纬度</translation>
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
        <source>Attri&amp;bution</source>
        <translation>署名(&amp;B)</translation>
    </message>
    <message>
        <source>C&amp;olors</source>
        <translation>颜色(&amp;O)</translation>
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
        <source>For old programs; names of attributes are shortened, long texts cut</source>
        <translation>供旧软件使用；属性名会缩短，长文本会截断</translation>
    </message>
    <message>
        <source>For the web; longitude and latitude (WGS 84)</source>
        <translation>供网络使用；经纬度（WGS 84）</translation>
    </message>
    <message>
        <source>For virtual globes</source>
        <translation>供虚拟地球使用</translation>
    </message>
    <message>
        <source>Format of the file; size and orientation of the paper</source>
        <translation>文件格式；纸张尺寸和方向</translation>
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
        <source>Li&amp;cense</source>
        <translation>许可(&amp;C)</translation>
    </message>
    <message>
        <source>Metadata and &amp;statistics</source>
        <translation>元数据和统计(&amp;S)</translation>
    </message>
    <message>
        <source>Of the inventory and its map</source>
        <translation>编目及其地图的标题</translation>
    </message>
    <message>
        <source>One file for QGIS and others, complete</source>
        <translation>供 QGIS 等软件使用的单个完整文件</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Person or organization that answers for it</source>
        <translation>对其负责的个人或机构</translation>
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
        <source>Re&amp;place files that are there</source>
        <translation>替换已有文件(&amp;P)</translation>
    </message>
    <message>
        <source>Say in which folder and under which name to export.</source>
        <translation>请指定导出的文件夹和名称。</translation>
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
        <source>To edit it under Project &gt; Layouts; it shows the exported GeoPackage, so tick that, too</source>
        <translation>可在“工程 &gt; 布局”中编辑；它显示导出的 GeoPackage，因此请一并勾选</translation>
    </message>
    <message>
        <source>Under which others may use it</source>
        <translation>他人可据此使用的许可</translation>
    </message>
    <message>
        <source>What the colors of the landslides tell</source>
        <translation>滑坡颜色表示的内容</translation>
    </message>
    <message>
        <source>Where the image is from, as its license asks for</source>
        <translation>影像来源，按其许可要求填写</translation>
    </message>
    <message>
        <source>Which landslides; by default those that a person has confirmed</source>
        <translation>导出哪些滑坡；默认为经人确认的</translation>
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
        <source>Add a polygon layer that bounds the area to map, or choose another area.</source>
        <translation>请添加界定制图范围的多边形图层，或选择其他范围。</translation>
    </message>
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
        <source>Draw a rectangle on the map.</source>
        <translation>请在地图上绘制一个矩形。</translation>
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
    <name>Guide</name>
    <message>
        <source>Add an image from after the event to the project, and one from before it. Choose them here.</source>
        <translation>向工程添加灾后和灾前影像，然后在此选择。</translation>
    </message>
    <message>
        <source>Choose the images</source>
        <translation>选择影像</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>关闭引导</translation>
    </message>
    <message>
        <source>Close the guide; the button with the question mark opens it again</source>
        <translation>关闭引导；带问号的按钮可再次打开</translation>
    </message>
    <message>
        <source>Do not show again</source>
        <translation>不再显示</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>准备模型</translation>
    </message>
    <message>
        <source>Go through the candidates by keyboard: A accepts, R rejects, Space blinks before and after.</source>
        <translation>用键盘逐个审核候选：A 接受，R 拒绝，空格切换灾前灾后。</translation>
    </message>
    <message>
        <source>Leave the guide closed when QGIS is started again</source>
        <translation>下次启动 QGIS 时不再显示引导</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>制图</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Open a model that you were given, or train one on the Train page. The engine is set up once.</source>
        <translation>打开已有的模型，或在“训练”页训练一个。引擎只需设置一次。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Start here. Candidates appear on the map; everything is computed on this machine.</source>
        <translation>从这里开始。候选会显示在地图上；全部计算在本机进行。</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Teach the model what you decided and drew, then map again. A worse version is not published.</source>
        <translation>让模型学习您的判定和绘制内容，然后再次制图。变差的版本不会发布。</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>第 {number}/{count} 步：{title}</translation>
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
    <name>JobWords</name>
    <message>
        <source>Bringing the probability back to the post-event raster's grid</source>
        <translation>正在将概率还原到灾后栅格的格网</translation>
    </message>
    <message>
        <source>Choosing patches: {}</source>
        <translation>正在选择图块：{}</translation>
    </message>
    <message>
        <source>Choosing the region</source>
        <translation>正在选择区域</translation>
    </message>
    <message>
        <source>Cutting patches from the labelled scenes</source>
        <translation>正在从已标注场景裁切图块</translation>
    </message>
    <message>
        <source>Cutting patches: {}</source>
        <translation>正在裁切图块：{}</translation>
    </message>
    <message>
        <source>Drawing the candidates</source>
        <translation>正在勾绘候选</translation>
    </message>
    <message>
        <source>Epoch {} of {}: validation IoU {}</source>
        <translation>第 {}/{} 轮：验证 IoU {}</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Looking at the scenes: {}</source>
        <translation>正在查看场景：{}</translation>
    </message>
    <message>
        <source>Looking at tiles</source>
        <translation>正在查看图块</translation>
    </message>
    <message>
        <source>Looking where the map is unsure</source>
        <translation>正在查找地图的不确定之处</translation>
    </message>
    <message>
        <source>Mapping: block {} of {}</source>
        <translation>制图：第 {}/{} 块</translation>
    </message>
    <message>
        <source>Reading the inventory</source>
        <translation>正在读取编目</translation>
    </message>
    <message>
        <source>Reading the labels: {}</source>
        <translation>正在读取标注：{}</translation>
    </message>
    <message>
        <source>Writing {}</source>
        <translation>正在写出 {}</translation>
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
        <source>Landslides outside all labelled areas, which the model does not learn from: {}.</source>
        <translation>位于所有标注区之外、模型不学习的滑坡：{}。</translation>
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
        <source>Next: draw at least one landslide inside a training area.</source>
        <translation>下一步：在训练区内至少绘制一个滑坡。</translation>
    </message>
    <message>
        <source>Next: draw the landslides that you see, or import them.</source>
        <translation>下一步：绘制您看到的滑坡，或导入它们。</translation>
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
    <message>
        <source>{done} of {count} places are labelled.</source>
        <translation>已标注位置：{done}/{count}。</translation>
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
        <source>{} files</source>
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
    <message>
        <source>Show the first steps</source>
        <translation>显示入门步骤</translation>
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
        <source>{} candidates</source>
        <translation>候选：{}</translation>
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
        <source>The event was closed while the map was made: {count} candidates are in {file}.</source>
        <translation>制图期间事件被关闭。候选：{count}，位于 {file}。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>{count} candidate landslides</source>
        <translation>滑坡候选：{count}</translation>
    </message>
    <message>
        <source>{} more are reviewed already or were there before</source>
        <translation>已审核或原已存在：{}</translation>
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
        <translation>范围(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Map landslides</source>
        <translation>滑坡制图(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>阈值(&amp;T)</translation>
    </message>
    <message>
        <source>A layer that is no file is rendered at this pixel size, in units of its CRS</source>
        <translation>非文件图层以此像元大小渲染，单位为其 CRS 的单位</translation>
    </message>
    <message>
        <source>Add a post-event raster to the project, and a pre-event one if you have it.</source>
        <translation>请向工程添加灾后栅格，如有灾前栅格也请添加。</translation>
    </message>
    <message>
        <source>Add a post-event raster to the project.</source>
        <translation>请向工程添加灾后栅格。</translation>
    </message>
    <message>
        <source>As the model says</source>
        <translation>按模型设定</translation>
    </message>
    <message>
        <source>As the model says ({:.2f})</source>
        <translation>按模型设定（{:.2f}）</translation>
    </message>
    <message>
        <source>Automatic (from image)</source>
        <translation>自动（根据影像）</translation>
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
        <source>Choose the raster taken after the event.</source>
        <translation>请选择灾后拍摄的栅格。</translation>
    </message>
    <message>
        <source>Choose the region of the model that fits this scene best.</source>
        <translation>请选择模型中最适合此场景的区域。</translation>
    </message>
    <message>
        <source>Find landslides and add them to the project</source>
        <translation>查找滑坡并添加到工程</translation>
    </message>
    <message>
        <source>Folder for the candidates (GeoPackage) and the probability (GeoTIFF)</source>
        <translation>存放候选（GeoPackage）和概率（GeoTIFF）的文件夹</translation>
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
        <source>Mi&amp;nimum area</source>
        <translation>最小面积(&amp;N)</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>模型(&amp;D)</translation>
    </message>
    <message>
        <source>No minimum</source>
        <translation>无下限</translation>
    </message>
    <message>
        <source>No model yet: train one on the Train page, or open an .lsmodel folder.</source>
        <translation>尚无模型：请在“训练”页训练一个，或打开 .lsmodel 文件夹。</translation>
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
        <source>Probability from which a pixel is landslide; lower finds more and errs more</source>
        <translation>像元被视为滑坡的最低概率；越低找到的越多，误判也越多</translation>
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
        <source>Smaller candidates are left out</source>
        <translation>更小的候选将被舍去</translation>
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
        <source>Train a model…</source>
        <translation>训练模型…</translation>
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
    <name>ModelChooser</name>
    <message>
        <source>No model yet</source>
        <translation>尚无模型</translation>
    </message>
    <message>
        <source>Open a model folder (.lsmodel)</source>
        <translation>打开模型文件夹（.lsmodel）</translation>
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
        <source>Found automatically</source>
        <translation>自动查找</translation>
    </message>
    <message>
        <source>Make a Python environment with PyTorch for the engine; asks first</source>
        <translation>为引擎创建装有 PyTorch 的 Python 环境；会先询问</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>NVIDIA GPU（CUDA）</translation>
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
        <source>The engine works.</source>
        <translation>引擎工作正常。</translation>
    </message>
    <message>
        <source>Where the networks run</source>
        <translation>网络在何处运行</translation>
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
    <name>Processing</name>
    <message>
        <source>A new name makes a new decoder; only this region's scenes are used.</source>
        <translation>新名称会生成新的解码器；只使用该区域的场景。</translation>
    </message>
    <message>
        <source>Area of the candidates (m²)</source>
        <translation>候选面积（m²）</translation>
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
        <source>Attribution</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
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
        <source>Check a pre- and post-event pair</source>
        <translation>检查灾前灾后影像对</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Dots per inch of pictures, and of the image inside a PDF or SVG.</source>
        <translation>图片以及 PDF 或 SVG 中影像的每英寸点数。</translation>
    </message>
    <message>
        <source>Encoder, such as resnet34 or mobilenet_v2; tsmu is the paper's own network.</source>
        <translation>编码器，如 resnet34 或 mobilenet_v2；tsmu 为论文中的网络。</translation>
    </message>
    <message>
        <source>Epochs at most</source>
        <translation>最大轮数</translation>
    </message>
    <message>
        <source>Evaluate a landslide model</source>
        <translation>评估滑坡模型</translation>
    </message>
    <message>
        <source>Export an inventory as a map</source>
        <translation>将编目导出为地图</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Figures per region and overall.</source>
        <translation>各区域及总体的数值。</translation>
    </message>
    <message>
        <source>File to write; its suffix is the format.</source>
        <translation>要写出的文件；后缀决定格式。</translation>
    </message>
    <message>
        <source>Finds landslides on a pair of images, as polygons with confidence.</source>
        <translation>在一对影像上查找滑坡，输出带置信度的多边形。</translation>
    </message>
    <message>
        <source>Finds landslides on a post-event raster, compared with a pre-event raster where one is given.

The two rasters may differ in CRS, resolution, extent and data type: the pre-event raster is brought onto the post-event raster's grid while reading.

Candidates are a GeoPackage with one polygon per landslide: confidence, area, status and where it comes from. The probability is a GeoTIFF: 0 to 254 stand for 0 to 1, 255 is no data.

Everything is computed on this machine.</source>
        <translation>在灾后栅格上查找滑坡；若提供灾前栅格，则与之比较。

两个栅格的 CRS、分辨率、范围和数据类型可以不同：读取时会将灾前栅格对齐到灾后栅格的格网。

候选为 GeoPackage，每个滑坡一个多边形：置信度、面积、状态和来源。概率为 GeoTIFF：0 至 254 表示 0 至 1，255 为 nodata。

全部计算均在本机进行。</translation>
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
        <translation>每个滑坡一个多边形的 GeoPackage；已审核的候选绝不会被覆盖。</translation>
    </message>
    <message>
        <source>GeoTIFF on the post-event image's pixels.</source>
        <translation>与灾后影像像元对齐的 GeoTIFF。</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
        <source>How the model learns; all but tsmu exist for comparison.</source>
        <translation>模型的学习方式；除 tsmu 外均供比较。</translation>
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
        <source>In each phase; empty: as recommended.</source>
        <translation>每个阶段；留空：按推荐值。</translation>
    </message>
    <message>
        <source>IoU of every region before and after, and why the version was published or not.</source>
        <translation>各区域更新前后的 IoU，以及版本发布或未发布的原因。</translation>
    </message>
    <message>
        <source>IoU over all pixels</source>
        <translation>全部像元的 IoU</translation>
    </message>
    <message>
        <source>It is then found under Project &gt; Layouts, to be edited further.</source>
        <translation>之后可在“工程 &gt; 布局”中找到并继续编辑。</translation>
    </message>
    <message>
        <source>JSON file with images and labels; only the scenes of the split below are used.</source>
        <translation>含影像和标注的 JSON 文件；只使用下方划分中的场景。</translation>
    </message>
    <message>
        <source>JSON file with images, labels, regions and splits; test scenes are not looked at.</source>
        <translation>含影像、标注、区域和划分的 JSON 文件；不使用测试场景。</translation>
    </message>
    <message>
        <source>JSON file with the new images and labels.</source>
        <translation>含新影像和标注的 JSON 文件。</translation>
    </message>
    <message>
        <source>Keep the layout in the project</source>
        <translation>在工程中保留布局</translation>
    </message>
    <message>
        <source>Landslides</source>
        <translation>滑坡</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <translation>正在布局地图</translation>
    </message>
    <message>
        <source>License</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Looks at two rasters before they are mapped: CRS, pixel size, overlap, bands, data type, nodata and dates. Says what cannot be mapped and why, and what would be resampled. No network runs.</source>
        <translation>在制图前检查两个栅格：CRS、像元大小、重叠、波段、数据类型、nodata 和日期。说明哪些无法制图及其原因，以及哪些会被重采样。不运行网络。</translation>
    </message>
    <message>
        <source>Makes a new model from labelled scenes.</source>
        <translation>由已标注场景生成新模型。</translation>
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
        <source>Minimum area (m²)</source>
        <translation>最小面积（m²）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model folder (.lsmodel)</source>
        <translation>模型文件夹（.lsmodel）</translation>
    </message>
    <message>
        <source>Must not hold a model yet, unless its training was interrupted.</source>
        <translation>不得已含模型，除非其训练被中断。</translation>
    </message>
    <message>
        <source>Name of the layout that was kept</source>
        <translation>所保留布局的名称</translation>
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
        <source>Nothing outside these polygons is mapped.</source>
        <translation>这些多边形之外不制图。</translation>
    </message>
    <message>
        <source>Nothing outside this rectangle is mapped.</source>
        <translation>此矩形之外不制图。</translation>
    </message>
    <message>
        <source>Number of candidates</source>
        <translation>候选数量</translation>
    </message>
    <message>
        <source>Number of landslides on the map</source>
        <translation>地图上的滑坡数量</translation>
    </message>
    <message>
        <source>Of the map; empty: the layer's name.</source>
        <translation>地图标题；留空：图层名称。</translation>
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
        <source>Only the strategies joint and all-data read the old regions' images again.</source>
        <translation>只有 joint 和 all-data 策略会重新读取旧区域的影像。</translation>
    </message>
    <message>
        <source>Otherwise the model stays as it was, and the report says why.</source>
        <translation>否则模型保持原样，报告会说明原因。</translation>
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
        <source>Page with what was found.</source>
        <translation>包含检查结果的页面。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Person or organization that answers for the inventory.</source>
        <translation>对编目负责的个人或机构。</translation>
    </message>
    <message>
        <source>Pixel size for layers that are no files (map units)</source>
        <translation>非文件图层的像元大小（地图单位）</translation>
    </message>
    <message>
        <source>Polygons of regions, asked where none is named</source>
        <translation>区域多边形，未指定区域时使用</translation>
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
        <source>Publish even if a region loses accuracy</source>
        <translation>即使有区域精度下降也发布</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>QGIS cannot write this map as GeoPDF; it is plain.</source>
        <translation>QGIS 无法将此地图写为 GeoPDF；已输出普通 PDF。</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Region (empty: each scene's own where the model knows it)</source>
        <translation>区域（留空：若模型已知，则为各场景自身的区域）</translation>
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
        <source>Review states</source>
        <translation>审核状态</translation>
    </message>
    <message>
        <source>Says whether two rasters can be mapped, and what would be resampled.</source>
        <translation>说明两个栅格能否制图，以及哪些会被重采样。</translation>
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
        <source>Scores a model on labelled scenes that it was not trained on.</source>
        <translation>用未参与训练的已标注场景评估模型。</translation>
    </message>
    <message>
        <source>Scores a model on the labelled scenes of one split of a scene list: IoU, F1, precision and recall per region and overall, with the number of scenes and a confidence interval. The report is JSON.</source>
        <translation>用场景列表中某一划分的已标注场景评估模型：各区域及总体的 IoU、F1、精确率和召回率，并给出场景数和置信区间。报告为 JSON。</translation>
    </message>
    <message>
        <source>Size and orientation; the scale is the largest round one that fits.</source>
        <translation>尺寸和方向；采用能容纳的最大整数比例尺。</translation>
    </message>
    <message>
        <source>Smaller candidates are dropped.</source>
        <translation>更小的候选将被舍去。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>数据划分</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
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
        <source>Test scenes were never trained on; the others only show whether training worked.</source>
        <translation>测试场景从未参与训练；其他场景只表明训练是否有效。</translation>
    </message>
    <message>
        <source>The model that learns; a new version is added to it.</source>
        <translation>要学习的模型；会为其添加新版本。</translation>
    </message>
    <message>
        <source>The model that maps; its version in use.</source>
        <translation>用于制图的模型；使用中的版本。</translation>
    </message>
    <message>
        <source>The model to score; its version in use.</source>
        <translation>要评估的模型；使用中的版本。</translation>
    </message>
    <message>
        <source>The pair can be mapped</source>
        <translation>该影像对可以制图</translation>
    </message>
    <message>
        <source>The region that most of the scene lies in is used.</source>
        <translation>采用场景大部分所在的区域。</translation>
    </message>
    <message>
        <source>The same landslides as data, with metadata and statistics beside it.</source>
        <translation>同样的滑坡数据，并附元数据和统计。</translation>
    </message>
    <message>
        <source>The same seed, data and device give the same model.</source>
        <translation>相同的种子、数据和设备得到相同的模型。</translation>
    </message>
    <message>
        <source>The same seed, data and device give the same version.</source>
        <translation>相同的种子、数据和设备得到相同的版本。</translation>
    </message>
    <message>
        <source>The update ends then with the best state so far; empty: no limit.</source>
        <translation>届时以目前最佳状态结束更新；留空：无限制。</translation>
    </message>
    <message>
        <source>Their area (m²)</source>
        <translation>其面积（m²）</translation>
    </message>
    <message>
        <source>Threshold (empty: as the model says)</source>
        <translation>阈值（留空：按模型设定）</translation>
    </message>
    <message>
        <source>Time limit (minutes)</source>
        <translation>时间限制（分钟）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Train a landslide model</source>
        <translation>训练滑坡模型</translation>
    </message>
    <message>
        <source>Training also stops when validation scenes no longer improve; empty: as recommended.</source>
        <translation>验证场景不再改善时也会停止；留空：按推荐值。</translation>
    </message>
    <message>
        <source>Training stops then with the best model so far; empty: no limit.</source>
        <translation>届时以目前最佳模型结束训练；留空：无限制。</translation>
    </message>
    <message>
        <source>Trains a new model on the labelled scenes of a scene list (JSON): one shared encoder, and one decoder for every region.

Validation scenes decide when to stop; test scenes are not looked at. A training that was interrupted goes on where it stopped when it is started again with the same scenes.</source>
        <translation>用场景列表（JSON）中的已标注场景训练新模型：一个共享编码器，每个区域一个解码器。

由验证场景决定何时停止；不使用测试场景。中断的训练在用相同场景重新启动时从中断处继续。</translation>
    </message>
    <message>
        <source>Under which map and data may be used, such as CC-BY-4.0.</source>
        <translation>地图和数据的使用许可，例如 CC-BY-4.0。</translation>
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
        <source>Version in use</source>
        <translation>使用中的版本</translation>
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
        <source>Where a region must be chosen, the polygon that most of the scene lies in decides.</source>
        <translation>需要选择区域时，由包含场景大部分的多边形决定。</translation>
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
        <source>Which landslides to show; layers without review states are shown whole.</source>
        <translation>显示哪些滑坡；没有审核状态的图层全部显示。</translation>
    </message>
    <message>
        <source>Whose decoder maps the scenes; auto: chosen for each scene.</source>
        <translation>用哪个区域的解码器制图；auto：逐场景选择。</translation>
    </message>
    <message>
        <source>Whose decoder maps; auto: the polygons below decide, then the images.</source>
        <translation>用哪个区域的解码器；auto：先由下方多边形决定，再由影像决定。</translation>
    </message>
    <message>
        <source>{} candidates</source>
        <translation>候选：{}</translation>
    </message>
</context>
<context>
    <name>RegionChooser</name>
    <message>
        <source>A name like this one that can be used on every system</source>
        <translation>可在任何系统上使用的相近名称</translation>
    </message>
    <message>
        <source>Choose the region to teach, or type the name of a new one.</source>
        <translation>请选择要学习的区域，或输入新区域的名称。</translation>
    </message>
    <message>
        <source>The model has a region '{known}'. Choose that one, or a name that differs in more than case.</source>
        <translation>模型已有区域“{known}”。请选择它，或使用不只是大小写不同的名称。</translation>
    </message>
    <message>
        <source>Use '{}'</source>
        <translation>使用“{}”</translation>
    </message>
    <message>
        <source>a known region, or a new name</source>
        <translation>已知区域或新名称</translation>
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
        <source>Choose the attribute that names the region of each polygon.</source>
        <translation>请选择给出各多边形区域名称的属性。</translation>
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
        <source>Candidates</source>
        <translation>候选</translation>
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
        <source>region {region} (probability {probability:.2f})</source>
        <translation>区域 {region}（概率 {probability:.2f}）</translation>
    </message>
    <message>
        <source>region {} (from the polygon layer)</source>
        <translation>区域 {}（来自多边形图层）</translation>
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
        <source>Blink</source>
        <translation>闪切</translation>
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
        <source>Move the corners, then press Enter or A to save; Esc discards the changes.</source>
        <translation>移动顶点，按 Enter 或 A 保存；Esc 放弃更改。</translation>
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
    <message>
        <source>{} candidates are in the event now.</source>
        <translation>事件中现有候选：{}。</translation>
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
        <source>Split. The parts are listed below each other; decide on each of them.</source>
        <translation>已分割。各部分依次列出；请分别判定。</translation>
    </message>
    <message>
        <source>Write the inventory as data and as a map</source>
        <translation>将编目写为数据和地图</translation>
    </message>
    <message>
        <source>{} candidates were decided on. Undo takes all of them back.</source>
        <translation>已判定的候选：{}。撤销可全部恢复。</translation>
    </message>
</context>
<context>
    <name>ReviewSession</name>
    <message>
        <source>All candidates are reviewed.</source>
        <translation>所有候选均已审核。</translation>
    </message>
    <message>
        <source>All that are shown here are reviewed. {} others are not; show all to see them.</source>
        <translation>此处显示的均已审核。另有 {} 个未审核；显示全部即可查看。</translation>
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
        <source>Undone: {action} ({count} candidates).</source>
        <translation>已撤销：{action}（候选：{count}）。</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>备注</translation>
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
        <source>Candidate {} has no shape and cannot be a landslide. Reject it, or draw its shape.</source>
        <translation>候选 {} 没有形状，不可能是滑坡。请拒绝它，或绘制其形状。</translation>
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
    <name>SplitTool</name>
    <message>
        <source>Click at both sides of the candidate, then right-click or press Enter.</source>
        <translation>在候选两侧各点击一次，然后右击或按 Enter。</translation>
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
</context>
<context>
    <name>SuggestControl</name>
    <message>
        <source>Cancelled; the earlier suggestions stay.</source>
        <translation>已取消；之前的建议保留。</translation>
    </message>
    <message>
        <source>The event was closed meanwhile; nothing was kept.</source>
        <translation>期间事件已关闭；未保存任何内容。</translation>
    </message>
    <message>
        <source>{} places to label next</source>
        <translation>建议标注的位置：{}</translation>
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
        <source>Back to the model's threshold</source>
        <translation>恢复为模型的阈值</translation>
    </message>
    <message>
        <source>Probability from which a pixel is landslide. The map follows at once, without running the model again; reviewed candidates stay as they are.</source>
        <translation>像元被视为滑坡的最低概率。地图立即响应，无需重新运行模型；已审核的候选保持不变。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Threshold in percent</source>
        <translation>阈值（百分比）</translation>
    </message>
    <message>
        <source>Threshold of the map shown</source>
        <translation>所显示地图的阈值</translation>
    </message>
</context>
<context>
    <name>ThresholdControl</name>
    <message>
        <source>Cancelled; the candidates stay as they were.</source>
        <translation>已取消；候选保持原样。</translation>
    </message>
    <message>
        <source>Map landslides first; then the threshold can be moved here.</source>
        <translation>请先进行滑坡制图；之后可在此调整阈值。</translation>
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
        <source>{count} candidates at {percent:.1f} %</source>
        <translation>候选：{count}，阈值 {percent:.1f} %</translation>
    </message>
    <message>
        <source>{count} candidates, {area}, at {percent:.1f} %</source>
        <translation>候选：{count}，{area}，阈值 {percent:.1f} %</translation>
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
        <source>Zoom in to see the outlines at once; the whole map follows.</source>
        <translation>放大可立即看到轮廓；随后更新整幅地图。</translation>
    </message>
    <message>
        <source>{count} candidates in view; the whole map follows.</source>
        <translation>视图内候选：{count}；随后更新整幅地图。</translation>
    </message>
</context>
<context>
    <name>TrainControl</name>
    <message>
        <source>Cancelled; no model was made.</source>
        <translation>已取消；未生成模型。</translation>
    </message>
    <message>
        <source>Model {} is ready to map.</source>
        <translation>模型 {} 可用于制图。</translation>
    </message>
    <message>
        <source>Model {} is trained and chosen on the Map page.</source>
        <translation>模型 {} 已训练完成，并已在“制图”页选中。</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>&amp;Time limit</source>
        <translation>时间限制(&amp;T)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Encoder of the network</source>
        <translation>网络的编码器</translation>
    </message>
    <message>
        <source>Folder for the new model</source>
        <translation>存放新模型的文件夹</translation>
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
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Sa&amp;ve in</source>
        <translation>保存到(&amp;V)</translation>
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
        <source>Loss (dashed, lower is better) and validation IoU (solid, 0 to 1, higher is better)</source>
        <translation>损失（虚线，越低越好）和验证 IoU（实线，0 至 1，越高越好）</translation>
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
    <name>UpdateControl</name>
    <message>
        <source>Cancelled; version {} of the model stays in use.</source>
        <translation>已取消；模型仍使用版本 {}。</translation>
    </message>
    <message>
        <source>Edits that are not saved yet are used too: {}</source>
        <translation>未保存的编辑也会被使用：{}</translation>
    </message>
    <message>
        <source>Rolled back: version {} is in use again.</source>
        <translation>已回退：重新使用版本 {}。</translation>
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
        <source>Version {version} of {model} is published and ready to map.</source>
        <translation>{model} 的版本 {version} 已发布，可用于制图。</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
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
        <source>A first version after about a minute, in which only the region's own decoder has learned. The full update follows at once, and is published only if it is better still.</source>
        <translation>约一分钟后得到仅训练该区域解码器的初版。随后立即进行完整更新，只有效果更好时才发布。</translation>
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
        <source>How the model is updated</source>
        <translation>模型的更新方式</translation>
    </message>
    <message>
        <source>Learn fr&amp;om</source>
        <translation>学习来源(&amp;O)</translation>
    </message>
    <message>
        <source>Learn from these in place of the event</source>
        <translation>从这些学习，而非从事件学习</translation>
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
        <source>Other scenes</source>
        <translation>其他场景</translation>
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
        <source>Scene list (JSON) of the regions that the model knows already</source>
        <translation>模型已知区域的场景列表（JSON）</translation>
    </message>
    <message>
        <source>Scene lists (*.json)</source>
        <translation>场景列表 (*.json)</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Strateg&amp;y</source>
        <translation>策略(&amp;Y)</translation>
    </message>
    <message>
        <source>Teach the model what is new; it stays as it is unless it gets better</source>
        <translation>让模型学习新内容；若无改进则保持原样</translation>
    </message>
    <message>
        <source>The event's labels and reviewed candidates are left out of this update</source>
        <translation>本次更新不使用事件的标注和已审核候选</translation>
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
        <source>&amp;Roll back to version {}</source>
        <translation>回退到版本 {}(&amp;R)</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更新后</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更新前</translation>
    </message>
    <message>
        <source>Do it again and use the new version although it was found worse; you can roll back</source>
        <translation>尽管评估较差，仍重新执行并使用新版本；可以回退</translation>
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
        <source>Use the older version of the model again; the newer one stays on disk</source>
        <translation>重新使用模型的旧版本；新版本仍保留在磁盘上</translation>
    </message>
    <message>
        <source>Validation patches of the new scenes: {}</source>
        <translation>新场景的验证图块：{}</translation>
    </message>
    <message>
        <source>Version in use: {}</source>
        <translation>使用中的版本：{}</translation>
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
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Set up the engine…</source>
        <translation>设置引擎…</translation>
    </message>
    <message>
        <source>The engine that runs the networks (Python with PyTorch) is not set up yet.</source>
        <translation>运行网络的引擎（装有 PyTorch 的 Python）尚未设置。</translation>
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
        <source>Earth flow</source>
        <translation>土流</translation>
    </message>
    <message>
        <source>Earthquake</source>
        <translation>地震</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>事件日期</translation>
    </message>
    <message>
        <source>Highest probability</source>
        <translation>最高概率</translation>
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
        <source>Landslide type</source>
        <translation>滑坡类型</translation>
    </message>
    <message>
        <source>Landslides (labels)</source>
        <translation>滑坡（标注）</translation>
    </message>
    <message>
        <source>Lateral spread</source>
        <translation>侧向扩展</translation>
    </message>
    <message>
        <source>Mapped at (UTC)</source>
        <translation>制图时间（UTC）</translation>
    </message>
    <message>
        <source>Mapper</source>
        <translation>制图人</translation>
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
        <source>Runout</source>
        <translation>运动堆积区</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
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
        <source>Whole landslide</source>
        <translation>整个滑坡</translation>
    </message>
</context>
</TS>
