namespace PerfEval.Web.Setup;

/// <summary>How a failed request is put into words.</summary>
internal sealed record ErrorWords(string Heading, string Advice)
{
    public static ErrorWords Of(int status) => status switch
    {
        400 => new("请求不完整", "页面可能已过期。请返回上一页，复制已填写的内容，刷新后再试。"),
        401 => new("登录已过期", "请重新登录。"),
        403 => new("没有权限", "您的账号不能进行这项操作。"),
        404 => new("没有找到", "地址可能有误，或者您没有查看它的权限。"),
        405 => new("不支持这种操作", "请返回上一页，用页面上的按钮操作。"),
        413 => new("内容太大", "请缩小后再试。"),
        429 => new("操作过于频繁", "请稍候再试。"),
        503 => new("系统暂时不能使用", "请稍候再试，已保存的内容不受影响。"),
        _ => new("系统出错了", "请稍后再试。如果仍不成功，请把下面的编号告诉管理员。"),
    };
}
