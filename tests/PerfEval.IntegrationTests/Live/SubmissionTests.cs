using System.Net;
using AngleSharp.Html.Dom;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Reviews;
using PerfEval.IntegrationTests.Pages;
using Xunit;

namespace PerfEval.IntegrationTests.Live;

/// <summary>A draft may hold anything; what is submitted (送审) may not.</summary>
[Collection(SharedOffice.Name)]
public sealed class SubmissionTests(LiveOffice office)
{
    [Fact]
    public async Task A_form_without_mistakes_is_submitted()
    {
        using Desk desk = await office.NewDraftAsync(office.Office.Filler);
        Answer filled = await desk.FillAsync(await office.Office.ReadAsync(desk.Form));

        using HttpResponseMessage answer = await desk.SubmitAsync(filled.Version);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.NotEqual(EvaluationState.Draft, (await office.Office.ReadAsync(desk.Form)).State);
    }

    [Theory]
    [InlineData("indicators.{row}.score", "90.01", "得分 90.01 超过了分值 90")]
    [InlineData("indicators.{row}.score", "-1", "得分不能为负数")]
    [InlineData("indicators.{row}.score", "", "得分不能为空")]
    [InlineData("indicators.{row}.score", "很好", "不是")]
    [InlineData("indicators.{row}.points", "", "分值不能为空")]
    [InlineData("indicators.{row}.points", "九十", "不是")]
    [InlineData("funds.total.annualBudget", "-5", "金额不能为负数")]
    [InlineData("funds.other.initialBudget", "-0.01", "金额不能为负数")]
    [InlineData("funds.total.executed", "约一百万", "不是金额")]
    public async Task A_form_with_a_mistake_is_refused_with_a_link_to_the_cell(string field, string typed, string says)
    {
        using Desk desk = await office.NewDraftAsync(office.Office.Filler);
        SelfEvaluation form = await office.Office.ReadAsync(desk.Form);
        string path = field.Replace("{row}", $"{form.Indicators[0].Id}", StringComparison.Ordinal);
        Answer filled = await desk.FillAsync(form);
        Answer spoilt = await desk.SaveAsync(filled.Version, path, typed);

        using HttpResponseMessage answer = await desk.SubmitAsync(spoilt.Version);

        IHtmlDocument page = await Visitor.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(page.QuerySelectorAll("#error-summary li"), item =>
            item.QuerySelector("a")?.GetAttribute("href") == $"{desk.Page}#{path}" && item.TextContent.Contains(says, StringComparison.Ordinal));
        Assert.Equal((EvaluationState.Draft, spoilt.Version), (await office.Office.ReadAsync(desk.Form)) is var kept ? (kept.State, kept.Version) : default);
    }

    [Fact]
    public async Task Every_link_of_the_summary_leads_to_a_cell_of_the_form_page()
    {
        using Desk desk = await office.NewDraftAsync(office.Office.Filler);
        using HttpResponseMessage refused = await desk.SubmitAsync(1);
        IHtmlDocument summary = await Visitor.ReadAsync(refused);

        IHtmlDocument page = await new Visitor(desk.Browser).OpenAsync(desk.Page);

        var links = summary.QuerySelectorAll("#error-summary li a").Select(link => link.GetAttribute("href")!.Split('#')[1]).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, id => Assert.NotNull(page.GetElementById(id)));
    }

    [Fact]
    public async Task A_form_that_was_changed_since_it_was_checked_is_not_submitted()
    {
        using Desk desk = await office.NewDraftAsync(office.Office.Filler);
        Answer filled = await desk.FillAsync(await office.Office.ReadAsync(desk.Form));
        await desk.SaveAsync(filled.Version, "goal.actual", "后来的修改");

        using HttpResponseMessage answer = await desk.SubmitAsync(filled.Version);

        Assert.Equal((HttpStatusCode.Conflict, EvaluationState.Draft), (answer.StatusCode, (await office.Office.ReadAsync(desk.Form)).State));
    }

    [Fact]
    public async Task Of_twenty_submissions_at_once_one_succeeds()
    {
        using Desk desk = await office.NewDraftAsync(office.Office.Filler);
        Answer filled = await desk.FillAsync(await office.Office.ReadAsync(desk.Form));

        HttpResponseMessage[] answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => desk.SubmitAsync(filled.Version)));

        Assert.Equal((1, 19), (answers.Count(answer => answer.StatusCode == HttpStatusCode.Redirect), answers.Count(answer => answer.StatusCode == HttpStatusCode.Conflict)));
        Assert.Equal(filled.Version + 1, (await office.Office.ReadAsync(desk.Form)).Version);
    }
}
