using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PerfEval.Application;
using PerfEval.Application.Documents;
using PerfEval.Application.Evaluations;
using PerfEval.Application.Samples;
using PerfEval.Domain.Organisations;
using PerfEval.Domain.Reviews;
using PerfEval.Domain.Values;
using PerfEval.Persistence;
using PerfEval.Persistence.Access;
using PerfEval.TestKit.Databases;
using PerfEval.TestKit.Golden;
using Xunit;

namespace PerfEval.IntegrationTests.Application.Samples;

/// <summary>The sample data, seeded once for all tests here.</summary>
public sealed class SeedSampleDataTests(SeededDatabase seeded) : IClassFixture<SeededDatabase>
{
    [Fact]
    public async Task Every_published_self_evaluation_is_there()
    {
        await using AsyncServiceScope scope = seeded.Open();

        Assert.Equal(GoldenForms.SelfEvaluations.Count, await Db(scope).Evaluations.CountAsync(form => form.Source != null));
    }

    [Fact]
    public async Task Drafts_of_2025_stand_at_different_stages()
    {
        await using AsyncServiceScope scope = seeded.Open();

        EvaluationState[] states = await Db(scope).Evaluations.Where(form => form.Year == new FiscalYear(2025)).Select(form => form.State).ToArrayAsync();

        Assert.Equal((3, 1), (states.Count(state => state == EvaluationState.Draft), states.Count(state => state == EvaluationState.UnitReview)));
    }

    [Fact]
    public async Task One_draft_holds_an_amount_that_does_not_parse()
    {
        await using AsyncServiceScope scope = seeded.Open();
        Viewer viewer = await ViewerAsync(scope, "sunyan");
        EvaluationPage drafts = await List(scope).HandleAsync(new EvaluationFilter { Year = new YearFilter(new FiscalYear(2025)) }, viewer, default);

        OpenedEvaluation?[] opened = await OpenAllAsync(scope, drafts, viewer);

        Assert.Equal("funds.total.executed", Assert.Single(opened.SelectMany(form => form?.Messages ?? [])).Path);
    }

    [Fact]
    public async Task Seeding_again_adds_nothing()
    {
        await using AsyncServiceScope scope = seeded.Open();
        int before = await Db(scope).History.CountAsync();

        await scope.ServiceProvider.GetRequiredService<SeedSampleData>().HandleAsync(SeededDatabase.Password, default);

        Assert.Equal(before, await Db(scope).History.CountAsync());
    }

    [Fact]
    public async Task Every_account_has_the_given_password()
    {
        await using AsyncServiceScope scope = seeded.Open();
        var hasher = new PasswordHasher<UserAccount>();

        UserAccount[] users = await Db(scope).Users.ToArrayAsync();

        Assert.Equal(SampleAccounts.All.Count, users.Length);
        Assert.All(users, user => Assert.Equal(PasswordVerificationResult.Success, hasher.VerifyHashedPassword(user, user.PasswordHash!, SeededDatabase.Password)));
    }

    [Theory]
    [InlineData("zhangmin", "上海市经济信息中心")]
    [InlineData("zhaolei", "上海市经济信息中心")]
    [InlineData("liwei", "上海市大数据中心")]
    public async Task People_see_the_forms_of_their_organisations_and_no_others(string userName, string unit)
    {
        await using AsyncServiceScope scope = seeded.Open();

        EvaluationPage page = await List(scope).HandleAsync(new EvaluationFilter(), await ViewerAsync(scope, userName), default);

        Assert.NotEmpty(page.Items);
        Assert.All(page.Items, item => Assert.Equal(unit, item.Unit));
    }

    [Fact]
    public async Task The_finance_bureau_sees_everything_page_by_page()
    {
        await using AsyncServiceScope scope = seeded.Open();
        Viewer viewer = await ViewerAsync(scope, "sunyan");

        EvaluationPage first = await List(scope).HandleAsync(new EvaluationFilter(), viewer, default);
        EvaluationPage last = await List(scope).HandleAsync(new EvaluationFilter { Page = 99 }, viewer, default);

        Assert.Equal((await Db(scope).Evaluations.CountAsync(), first.PageCount), (first.Total, last.Page));
        Assert.Equal(first.Total, first.Items.Concat(last.Items).Select(item => item.Id).Distinct().Count());
    }

    [Fact]
    public async Task Forms_without_a_year_come_last_and_can_be_filtered()
    {
        await using AsyncServiceScope scope = seeded.Open();
        Viewer viewer = await ViewerAsync(scope, "sunyan");

        EvaluationPage page = await List(scope).HandleAsync(new EvaluationFilter { Year = new YearFilter(null) }, viewer, default);

        Assert.All(page.Items, item => Assert.Null(item.Year));
        Assert.Equal([new FiscalYear(2025), new FiscalYear(2024), new FiscalYear(2021), null], page.Years);
    }

    [Fact]
    public async Task Lists_are_filtered_by_state_and_text()
    {
        await using AsyncServiceScope scope = seeded.Open();
        var filter = new EvaluationFilter { States = [EvaluationState.Finished], Text = "运维" };

        EvaluationPage page = await List(scope).HandleAsync(filter, await ViewerAsync(scope, "sunyan"), default);

        Assert.NotEmpty(page.Items);
        Assert.All(page.Items, item => Assert.True(item.State == EvaluationState.Finished && item.Project.Contains("运维", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Units_are_sorted_by_pinyin()
    {
        await using AsyncServiceScope scope = seeded.Open();

        EvaluationPage page = await List(scope).HandleAsync(new EvaluationFilter(), await ViewerAsync(scope, "sunyan"), default);

        Assert.Equal(["上海市大数据中心", "上海市经济和信息化委员会", "上海市经济信息中心", "上海市中小企业发展服务中心"], page.Units.Select(unit => unit.Name));
    }

    [Fact]
    public async Task Only_finished_forms_are_composed_without_the_draft_mark()
    {
        await using AsyncServiceScope scope = seeded.Open();
        Viewer viewer = await ViewerAsync(scope, "sunyan");
        var marks = new List<(EvaluationState State, DraftMark? Mark)>();
        foreach (var form in await Db(scope).Evaluations.Select(form => new { form.Id, form.State }).ToArrayAsync())
            marks.Add((form.State, (await scope.ServiceProvider.GetRequiredService<ComposeDocument>().HandleAsync(form.Id, viewer, default))?.Mark));

        Assert.All(marks, pair => Assert.Equal(pair.State.IsFinal() ? DraftMark.None : DraftMark.Draft, pair.Mark));
    }

    private static async Task<OpenedEvaluation?[]> OpenAllAsync(AsyncServiceScope scope, EvaluationPage page, Viewer viewer)
    {
        var opened = new List<OpenedEvaluation?>();
        foreach (EvaluationListItem item in page.Items)
            opened.Add(await scope.ServiceProvider.GetRequiredService<OpenEvaluation>().HandleAsync(item.Id, viewer, default));
        return [.. opened];
    }

    private static PerfEvalDb Db(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<PerfEvalDb>();

    private static ListEvaluations List(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<ListEvaluations>();

    private static Task<Viewer> ViewerAsync(AsyncServiceScope scope, string userName) =>
        Db(scope).Users.Where(user => user.UserName == userName).Select(user => new Viewer(user.Id, user.DisplayName)).SingleAsync();
}

/// <summary>A database with the sample data, and the actions on it.</summary>
public sealed class SeededDatabase : IAsyncLifetime
{
    public const string Password = "correct horse battery staple";
    private readonly TestDatabase _database = new();
    private ServiceProvider? _services;

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _services = new ServiceCollection().AddPerfEvalDatabase(_database.AppConnectionString).AddPerfEvalActions().BuildServiceProvider();
        await using AsyncServiceScope scope = Open();
        await scope.ServiceProvider.GetRequiredService<SeedSampleData>().HandleAsync(Password, default);
    }

    public AsyncServiceScope Open() => (_services ?? throw new InvalidOperationException("The database is not made yet.")).CreateAsyncScope();

    public async Task DisposeAsync()
    {
        if (_services is not null)
            await _services.DisposeAsync();
        await _database.DisposeAsync();
    }
}
