using System.Net;
using AngleSharp.Html.Dom;
using Xunit;

namespace PerfEval.IntegrationTests.Pages.Evaluations;

public sealed class IndexTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_filters_stand_in_the_address_and_in_the_form()
    {
        using Visitor filler = await site.AsFillerAsync();
        IHtmlDocument page = await filler.OpenAsync("/evaluations?state=draft&year=2025");
        Assert.All(page.QuerySelectorAll(".state"), state => Assert.Equal("草稿", state.TextContent));
        Assert.Equal("2025", ((IHtmlSelectElement)page.QuerySelector("select[name=year]")!).Value);
    }

    [Fact]
    public async Task Forms_without_a_year_are_found_as_such()
    {
        using Visitor bureau = await site.AsAsync("财政复核人");
        IHtmlDocument page = await bureau.OpenAsync("/evaluations?year=none");
        Assert.NotEmpty(page.QuerySelectorAll("table.list tbody tr"));
        Assert.All(page.QuerySelectorAll("table.list tbody tr"), row => Assert.Equal("未注明", row.Children[1].TextContent));
    }

    [Theory]
    [InlineData("?year=abc&unit=x&state=y&page=-5")]
    [InlineData("?page=99999")]
    [InlineData("?text=%00")]
    [InlineData("?text=%27%3B%20drop%20table--")]
    public async Task An_address_with_nonsense_still_answers_a_list(string query)
    {
        using Visitor filler = await site.AsFillerAsync();
        using HttpResponseMessage answer = await filler.GetAsync("/evaluations" + query);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task The_list_goes_on_over_pages_that_keep_the_filter()
    {
        using Visitor bureau = await site.AsAsync("财政复核人");
        IHtmlDocument first = await bureau.OpenAsync("/evaluations?text=%E4%B8%8A%E6%B5%B7");
        IHtmlDocument second = await bureau.OpenAsync(first.QuerySelector(".pager a[rel=next]")!.GetAttribute("href")!);
        Assert.Equal("上海", ((IHtmlInputElement)second.QuerySelector("input[name=text]")!).Value);
        Assert.Empty(Forms(first).Intersect(Forms(second)));
    }

    [Fact]
    public async Task A_unit_is_found_by_its_filter()
    {
        using Visitor bureau = await site.AsAsync("财政复核人");
        IHtmlDocument all = await bureau.OpenAsync("/evaluations");
        var unit = (IHtmlOptionElement)all.QuerySelector("select[name=unit] option:not([value=''])")!;
        IHtmlDocument page = await bureau.OpenAsync("/evaluations?unit=" + unit.Value);
        Assert.Equal([unit.Text], page.QuerySelectorAll("table.list tbody tr").Select(row => row.Children[2].TextContent).Distinct());
    }

    [Fact]
    public async Task A_filler_does_not_see_the_forms_of_other_units()
    {
        using Visitor filler = await site.AsFillerAsync();
        IHtmlDocument page = await filler.OpenAsync("/evaluations");
        Assert.Single(page.QuerySelectorAll("table.list tbody tr").Select(row => row.Children[2].TextContent).Distinct());
    }

    private static IEnumerable<string?> Forms(IHtmlDocument page) =>
        page.QuerySelectorAll("table.list tbody a").Select(link => link.GetAttribute("href"));
}
