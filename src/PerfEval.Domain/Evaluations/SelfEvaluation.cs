using PerfEval.Domain.Budgets;
using PerfEval.Domain.Generations;
using PerfEval.Domain.Indicators;
using PerfEval.Domain.Organisations;
using PerfEval.Domain.Reviews;
using PerfEval.Domain.Values;

namespace PerfEval.Domain.Evaluations;

/// <summary>财政项目支出绩效自评表 as it is kept: the cells, where it stands, and its version. Every change goes through
/// <see cref="Record"/>, which raises the version by one and yields the entry for the history.</summary>
public sealed partial class SelfEvaluation
{
    private readonly List<IndicatorRow> _indicators = [];

    private SelfEvaluation(Guid id, Guid projectId, Guid unitId, FormGeneration generation, string title, CurrencyUnit currency)
    {
        (Id, ProjectId, UnitId) = (id, projectId, unitId);
        (Generation, Title, Currency) = (generation, title, currency);
    }

    /// <summary>The id; it never changes.</summary>
    public Guid Id { get; private init; }

    /// <summary>The project that the form is about.</summary>
    public Guid ProjectId { get; private init; }

    /// <summary>The organisation that fills in the form; along it the form is seen.</summary>
    public Guid UnitId { get; private init; }

    /// <summary>The year; null on a transcription that prints none.</summary>
    public FiscalYear? Year { get; private init; }

    /// <summary>The generation whose rules and layout the form follows.</summary>
    public FormGeneration Generation { get; private init; }

    /// <summary>The title as printed.</summary>
    public string Title { get; private init; }

    /// <summary>The unit of the fund block.</summary>
    public CurrencyUnit Currency { get; private init; }

    /// <summary>项目名称 as printed.</summary>
    public string Project { get; private init; } = "";

    /// <summary>主管部门 as printed.</summary>
    public string Department { get; private init; } = "";

    /// <summary>实施单位 as printed.</summary>
    public string Unit { get; private init; } = "";

    /// <summary>预期目标, the raw text.</summary>
    public string ExpectedGoal { get; private set; } = "";

    /// <summary>实际完成情况, the raw text.</summary>
    public string ActualAchievement { get; private set; } = "";

    /// <summary>Total and grade as transcribed; null on our own forms.</summary>
    public PrintedResult? PrintedResult { get; private init; }

    /// <summary>Where a transcription comes from; null on our own forms.</summary>
    public string? Source { get; private init; }

    /// <summary>Whether the form's file named its generation.</summary>
    public bool StatesGeneration { get; private init; }

    /// <summary>What the filler wrote about findings.</summary>
    public IReadOnlyList<FindingExplanation> Explanations { get; private init; } = [];

    /// <summary>Where the form stands.</summary>
    public EvaluationState State { get; private set; }

    /// <summary>1 when created, one more with each change; what a page says it was typed on.</summary>
    public long Version { get; private set; }

    /// <summary>The hash of the newest history entry: it shows when the history's end was cut off.</summary>
    public byte[] HistoryHead { get; private set; } = [];

    /// <summary>When the newest version was made, by the database's clock.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>The indicator rows in printed order.</summary>
    public IReadOnlyList<IndicatorRow> Indicators => _indicators;

    private FundLine TotalFunds { get; set; } = BlankLine;

    private FundLine FiscalFunds { get; set; } = BlankLine;

    private FundLine CarryoverFunds { get; set; } = BlankLine;

    private FundLine OtherFunds { get; set; } = BlankLine;

    private static FundLine BlankLine { get; } = new() { Kind = FundLineKind.Total, Label = "" };

    /// <summary>A form that holds what a snapshot holds: a new draft, or a transcription.</summary>
    /// <param name="snapshot">The cells.</param>
    /// <param name="place">Where the form belongs, and the ids of its rows.</param>
    /// <param name="state">Where it stands.</param>
    public static SelfEvaluation Of(EvaluationSnapshot snapshot, EvaluationPlace place, EvaluationState state)
    {
        var form = new SelfEvaluation(place.Id, place.ProjectId, place.UnitId, snapshot.Generation, snapshot.Title, snapshot.Currency)
        {
            Year = snapshot.Year,
            Project = snapshot.Project,
            Department = snapshot.Department,
            Unit = snapshot.Unit,
            ExpectedGoal = snapshot.ExpectedGoal,
            ActualAchievement = snapshot.ActualAchievement,
            TotalFunds = snapshot.Fund(FundLineKind.Total),
            FiscalFunds = snapshot.Fund(FundLineKind.Fiscal),
            CarryoverFunds = snapshot.Fund(FundLineKind.Carryover),
            OtherFunds = snapshot.Fund(FundLineKind.Other),
            PrintedResult = snapshot.PrintedResult,
            Source = snapshot.Source,
            StatesGeneration = snapshot.StatesGeneration,
            Explanations = snapshot.Explanations,
            State = state,
        };
        foreach ((Guid id, IndicatorLine line) in place.RowIds.Zip(snapshot.Indicators))
            form._indicators.Add(new IndicatorRow { Id = id, Line = line, Position = form._indicators.Count });
        return form;
    }

    /// <summary>The fund line of a kind.</summary>
    public FundLine Fund(FundLineKind kind) => kind switch
    {
        FundLineKind.Total => TotalFunds with { Kind = kind },
        FundLineKind.Fiscal => FiscalFunds with { Kind = kind },
        FundLineKind.Carryover => CarryoverFunds with { Kind = kind },
        FundLineKind.Other => OtherFunds with { Kind = kind },
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>What the form holds now, for scoring, findings and layouts.</summary>
    public EvaluationSnapshot Snapshot() => new()
    {
        Generation = Generation,
        Title = Title,
        Year = Year,
        Project = Project,
        Department = Department,
        Unit = Unit,
        Currency = Currency,
        Funds = [.. Enum.GetValues<FundLineKind>().Select(Fund)],
        ExpectedGoal = ExpectedGoal,
        ActualAchievement = ActualAchievement,
        Indicators = [.. _indicators.Select(row => row.Line)],
        PrintedResult = PrintedResult,
        Source = Source,
        StatesGeneration = StatesGeneration,
        Explanations = Explanations,
    };

    /// <summary>Makes the first version, whose history entry lists every cell that is not blank.</summary>
    /// <param name="actor">Who acts.</param>
    /// <param name="at">When, by the database's clock.</param>
    /// <param name="action">How the form came to be.</param>
    public HistoryEntry Begin(Viewer actor, DateTimeOffset at, HistoryAction action)
    {
        IEnumerable<CellPath> cells = [.. Enum.GetValues<HeadField>().Select(field => new HeadPath(field)), .. TypedFields()];
        return Record(actor, at, action, [.. from cell in cells
                                             let text = Text(cell)
                                             where text is { Length: > 0 }
                                             select new FieldChange(cell.ToString(), null, text)]);
    }

    /// <summary>Makes the next version and yields its history entry.</summary>
    /// <param name="actor">Who acts.</param>
    /// <param name="at">When, by the database's clock.</param>
    /// <param name="action">What is done.</param>
    /// <param name="changes">What it changed.</param>
    public HistoryEntry Record(Viewer actor, DateTimeOffset at, HistoryAction action, IReadOnlyList<FieldChange> changes)
    {
        (Version, UpdatedAt) = (Version + 1, at);
        HistoryEntry entry = HistoryEntry.Sealed(this, actor, action, changes);
        HistoryHead = entry.Hash;
        return entry;
    }
}

/// <summary>Where a form belongs.</summary>
/// <param name="Id">The form's id.</param>
/// <param name="ProjectId">The project.</param>
/// <param name="UnitId">The organisation that fills it in.</param>
/// <param name="RowIds">An id for each indicator row.</param>
public sealed record EvaluationPlace(Guid Id, Guid ProjectId, Guid UnitId, IReadOnlyList<Guid> RowIds);
