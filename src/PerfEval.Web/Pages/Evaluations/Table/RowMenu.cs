using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace PerfEval.Web.Pages.Evaluations.Table;

/// <summary>The buttons of an indicator row.</summary>
internal static class RowMenu
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static IReadOnlyList<RowButton> Of(FormRows rows, int index)
    {
        Guid row = rows.IdAt(index);
        var added = Guid.CreateVersion7();
        return
        [
            .. Move("上移", $"up:{row}", rows, index, index - 1),
            .. Move("下移", $"down:{row}", rows, index, index + 1),
            Adding("在下面加一行", $"insert:{row}:{added}", rows, added),
            Adding("新增二级指标", $"insert-level2:{row}:{added}", rows, added),
            Adding("新增一级指标", $"insert-level1:{row}:{added}", rows, added),
            Button("删除这一行", $"remove:{row}", rows),
        ];
    }

    /// <summary>The one button of a form without rows.</summary>
    public static RowButton First(FormRows rows)
    {
        var added = Guid.CreateVersion7();
        return Adding("增加指标", $"first:{added}", rows, added);
    }

    private static IEnumerable<RowButton> Move(string text, string value, FormRows rows, int from, int to)
    {
        if (to < 0 || to >= rows.Count) yield break;
        yield return rows.ShareGroup(from, to)
            ? new RowButton(text, value) { SwapWith = rows.IdAt(to) }
            : Button($"{text}到“{GroupName(rows, to)}”组", value, rows);
    }

    private static string GroupName(FormRows rows, int index) => rows.GroupAt(index) switch
    {
        (var level1, "") => level1,
        (_, var level2) => level2,
    };

    private static RowButton Adding(string text, string value, FormRows rows, Guid added) =>
        Button(text, value, rows) with { Focus = $"indicators.{added}.level3" };

    private static RowButton Button(string text, string value, FormRows rows) =>
        new(text, value) { Changes = JsonSerializer.Serialize(RowActions.Changes(value, rows), Json) };
}
