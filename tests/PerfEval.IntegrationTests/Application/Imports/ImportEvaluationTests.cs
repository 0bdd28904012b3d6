using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using PerfEval.Application.Documents;
using PerfEval.Application.Documents.Json;
using PerfEval.Application.Evaluations;
using PerfEval.Application.Imports;
using PerfEval.Domain.Evaluations;
using PerfEval.Domain.Organisations;
using PerfEval.Domain.Reviews;
using PerfEval.Domain.Scoring;
using PerfEval.Persistence;
using PerfEval.TestKit.Golden;
using Xunit;

namespace PerfEval.IntegrationTests.Application.Imports;

public sealed class ImportEvaluationTests(Office office) : IClassFixture<Office>
{
    public static TheoryData<string> Golden => GoldenForms.SelfEvaluationNames();

    [Theory]
    [MemberData(nameof(Golden))]
    public async Task A_published_form_comes_back_as_it_was_printed(string name)
    {
        GoldenForm golden = GoldenForms.Named(name);
        Guid id = IdOf(await ImportAsync(golden.ReadBytes()));

        Assert.True(JsonNode.DeepEquals(WithoutNotes(golden.ReadBytes()), JsonNode.Parse(await ExportAsync(id))));
    }

    [Fact]
    public async Task A_published_form_is_finished_and_cannot_be_edited()
    {
        SelfEvaluation form = await office.ReadAsync(IdOf(await ImportAsync(GoldenForms.Named("2024/000-01").ReadBytes())));

        Assert.Equal(EvaluationState.Finished, form.State);
    }

    [Fact]
    public async Task The_same_published_form_is_stored_once()
    {
        byte[] json = Json("2024/000-03", form => form["source"] = "twice.txt#1");
        Guid first = Assert.IsType<ImportResult.Imported>(await ImportAsync(json)).Id;

        Assert.Equal(new ImportResult.AlreadyThere(first), await ImportAsync(json));
    }

    [Fact]
    public async Task The_same_published_form_imported_eight_times_at_once_is_stored_once()
    {
        byte[] json = Json("2024/000-03", form => form["source"] = "at-once.txt#1");

        ImportResult[] results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ImportAsync(json)));

        Assert.Single(results.OfType<ImportResult.Imported>());
    }

    [Fact]
    public async Task Another_content_of_the_same_source_is_another_form()
    {
        await ImportAsync(Json("2024/000-03", form => form["source"] = "changed.txt#1"));
        ImportResult second = await ImportAsync(Json("2024/000-03", form => (form["source"], form["grade"]) = ("changed.txt#1", "良")));

        Assert.IsType<ImportResult.Imported>(second);
    }

    [Fact]
    public async Task A_form_without_a_source_becomes_a_draft_that_computes_its_totals()
    {
        byte[] json = Json("2024/000-08", form => form.Remove("source"));

        SelfEvaluation form = await office.ReadAsync(IdOf(await ImportAsync(json)));

        Assert.Equal((EvaluationState.Draft, null), (form.State, form.PrintedResult));
        Assert.Equal("98.83", JsonNode.Parse(await ExportAsync(form.Id))?["totalScore"]?.GetValue<string>());
    }

    [Fact]
    public async Task Explanations_of_findings_are_kept()
    {
        byte[] json = Json("2024/000-01", form =>
        {
            form["source"] = "explained.txt#1";
            form["explanations"] = JsonNode.Parse("""[{"id":"F07","location":{"section":"indicators","row":0,"field":"score"},"text":"已说明"}]""");
        });

        Guid id = IdOf(await ImportAsync(json));

        Assert.True(JsonNode.DeepEquals(WithoutNotes(json), JsonNode.Parse(await ExportAsync(id))));
    }

    [Fact]
    public async Task A_malformed_form_is_refused_with_its_places_and_leaves_nothing_behind()
    {
        byte[] json = Json("2024/000-04", form =>
        {
            form["unit"] = "不应出现的单位";
            form["funds"]![0]!["executed"] = "一百万";
        });

        var refused = Assert.IsType<ImportResult.Refused>(await ImportAsync(json));

        FieldError error = Assert.Single(refused.Errors);
        Assert.Equal("$.funds[0].executed", error.Path);
        await using PerfEvalDb db = office.Open();
        Assert.False(await db.Organisations.AnyAsync(organisation => organisation.Name == "不应出现的单位"));
    }

    [Fact]
    public async Task What_is_no_JSON_is_refused() =>
        Assert.IsType<ImportResult.Refused>(await ImportAsync(Encoding.UTF8.GetBytes("{\"format\":")));

    [Fact]
    public async Task A_declaration_is_refused()
    {
        var refused = Assert.IsType<ImportResult.Refused>(await ImportAsync(GoldenForms.Declarations[0].ReadBytes()));

        Assert.Equal("$.format", Assert.Single(refused.Errors).Path);
    }

    [Fact]
    public async Task A_filler_imports_for_their_own_unit_only()
    {
        byte[] own = Json("2024/000-05", form => (form["source"], form["unit"]) = ("own.txt#1", "经济信息中心"));
        byte[] foreign = Json("2024/000-05", form => (form["source"], form["unit"]) = ("foreign.txt#1", "大数据中心"));

        Assert.IsType<ImportResult.Imported>(await ImportAsync(own, ImportReach.OwnUnits));
        Assert.Equal(new ImportResult.NotPermitted("大数据中心"), await ImportAsync(foreign, ImportReach.OwnUnits));
    }

    [Fact]
    public async Task A_known_unit_stays_under_its_department_whatever_the_form_calls_it()
    {
        byte[] form = Json("2024/000-05", form => (form["source"], form["unit"], form["department"]) = ("renamed.txt#1", "经济信息中心", "没有这个委员会"));

        await ImportAsync(form, ImportReach.OwnUnits);

        await using PerfEvalDb db = office.Open();
        Assert.False(await db.Organisations.AnyAsync(known => known.Name == "没有这个委员会"));
    }

    [Fact]
    public async Task A_department_that_carries_out_its_own_project_is_its_unit()
    {
        SelfEvaluation form = await office.ReadAsync(IdOf(await ImportAsync(GoldenForms.Named("2021/003-01").ReadBytes())));

        await using PerfEvalDb db = office.Open();
        Assert.Equal(OrganisationKind.Department, (await db.Organisations.SingleAsync(unit => unit.Id == form.UnitId)).Kind);
    }

    [Fact]
    public async Task The_history_of_an_import_lists_its_cells()
    {
        Guid id = IdOf(await ImportAsync(Json("2024/000-04", form => form["source"] = "history.txt#1")));

        HistoryEntry entry = Assert.Single(await office.HistoryAsync(id));

        Assert.Equal(HistoryAction.Import, entry.Action);
        Assert.Contains(entry.Changes, change => change.Path == "head.project" && change.From is null);
    }

    [Fact]
    public async Task Forms_of_a_year_and_forms_without_one_are_exported_under_different_names()
    {
        await ImportAsync(GoldenForms.Named("2023/002-01").ReadBytes());
        await ImportAsync(Json("2023/002-01", form => form["source"] = "again.txt#1"));

        await using PerfEvalDb db = office.Open();
        string[] names = await new ExportEvaluation(db).AllAsync(new YearFilter(null), default).Select(form => form.FileName).ToArrayAsync();

        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains("未注明年度_上海市中小企业发展服务中心_企业服务专项_2.json", names);
    }

    private async Task<ImportResult> ImportAsync(byte[] json, ImportReach reach = ImportReach.Everything)
    {
        await using PerfEvalDb db = office.Open();
        return await new ImportEvaluation(db).HandleAsync(new ImportRequest(json, reach), office.Filler, default);
    }

    private async Task<byte[]> ExportAsync(Guid id)
    {
        EvaluationSnapshot form = (await office.ReadAsync(id)).Snapshot();
        return FormJson.Write(form, EvaluationScorer.Score(form, RuleProfiles.Default));
    }

    private static Guid IdOf(ImportResult result) => result switch
    {
        ImportResult.Imported imported => imported.Id,
        ImportResult.AlreadyThere there => there.Id,
        _ => throw new Xunit.Sdk.XunitException($"Not imported: {result}"),
    };

    private static byte[] Json(string name, Action<JsonObject> change)
    {
        JsonObject form = JsonNode.Parse(GoldenForms.Named(name).ReadBytes())!.AsObject();
        change(form);
        return Encoding.UTF8.GetBytes(form.ToJsonString());
    }

    private static JsonObject WithoutNotes(byte[] json)
    {
        JsonObject form = JsonNode.Parse(json)!.AsObject();
        form.Remove("notes");
        return form;
    }
}
