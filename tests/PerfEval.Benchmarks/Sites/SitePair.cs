using System.Text;
using PerfEval.Benchmarks.Bare;
using PerfEval.Benchmarks.Load;
using PerfEval.Domain.Evaluations;
using PerfEval.TestKit;

namespace PerfEval.Benchmarks.Sites;

/// <summary>The product's site and the bare one, over one database, each with a filler signed in.</summary>
internal sealed class SitePair : IAsyncDisposable
{
    private readonly BenchmarkDatabase _database;

    private SitePair(BenchmarkDatabase database, Office office, (SiteProcess Site, SignedIn Filler) product, (SiteProcess Site, SignedIn Filler) bare)
    {
        (_database, Office) = (database, office);
        (Product, ProductFiller) = product;
        (Bare, BareFiller) = bare;
    }

    public Office Office { get; }

    public SiteProcess Product { get; }

    public SignedIn ProductFiller { get; }

    public SiteProcess Bare { get; }

    public SignedIn BareFiller { get; }

    public static async Task<SitePair> StartAsync()
    {
        BenchmarkDatabase database = await BenchmarkDatabase.CreateAsync();
        Office office = await Office.FurnishAsync(database.AppConnectionString);
        await database.AnalyzeAsync();
        SiteProcess product = await StartProductAsync(database);
        SignedIn productFiller = await SignedIn.AtAsync(product);
        SiteProcess bare = await StartBareAsync(database, await AskAsync(product, productFiller, office.Measured[^1]));
        return new SitePair(database, office, (product, productFiller), (bare, await SignedIn.AtAsync(bare)));
    }

    /// <summary>The form that a connection works on; no two share one.</summary>
    public SelfEvaluation FormOf(SiteProcess site, int connection) => Office.Measured[(2 * connection) + (site == Product ? 0 : 1)];

    public SignedIn FillerAt(SiteProcess site) => site == Product ? ProductFiller : BareFiller;

    public async ValueTask DisposeAsync()
    {
        ProductFiller.Dispose();
        BareFiller.Dispose();
        await Product.DisposeAsync();
        await Bare.DisposeAsync();
        await _database.DisposeAsync();
    }

    private static Task<SiteProcess> StartProductAsync(BenchmarkDatabase database) => SiteProcess.StartAsync(
        Checkout.PathOf("src", "PerfEval.Web", "bin", "Release", "net10.0", "PerfEval.Web.dll"),
        verb: "",
        new Dictionary<string, string> { ["ConnectionStrings:PerfEval"] = database.AppConnectionString, ["PerfEval:SaveLimit"] = "false" });

    private static async Task<ProductAnswers> AskAsync(SiteProcess product, SignedIn filler, SelfEvaluation form)
    {
        string page = FormPaths.Page(form);
        var saves = new SaveRequests(form, await filler.CredentialsAsync(page));
        return new ProductAnswers(await filler.ReadAsync(page), Save(product, saves));
    }

    private static string Save(SiteProcess product, SaveRequests saves)
    {
        using var connection = new RawConnection(product.Address);
        RawAnswer answer = connection.Exchange(saves.Next());
        string body = Encoding.UTF8.GetString(answer.Body.Span);
        if (answer.Status != 200)
            throw new InvalidOperationException($"A save was answered with {answer.Status}: {body}");
        return body[body.IndexOf('{', StringComparison.Ordinal)..(body.LastIndexOf('}') + 1)]; // without the marks between chunks
    }

    private static async Task<SiteProcess> StartBareAsync(BenchmarkDatabase database, ProductAnswers answers) => await SiteProcess.StartAsync(
        typeof(SitePair).Assembly.Location,
        BareSite.Verb,
        new Dictionary<string, string>
        {
            [BareSite.DatabaseSetting] = database.AppConnectionString,
            [BareSite.PageSetting] = await WriteAsync("page", answers.Page),
            [BareSite.SaveSetting] = await WriteAsync("save", answers.Save),
        });

    private static async Task<string> WriteAsync(string name, string answer)
    {
        string file = Path.Combine(Path.GetTempPath(), $"perfeval-benchmarks-{Environment.ProcessId}-{name}");
        await File.WriteAllTextAsync(file, answer);
        return file;
    }
}
