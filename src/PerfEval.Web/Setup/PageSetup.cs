using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.WebEncoders;

namespace PerfEval.Web.Setup;

/// <summary>Razor Pages and the files they use.</summary>
internal static class PageSetup
{
    private const int MostFields = 10_000; // a form of several hundred indicators

    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorPages();
        builder.Services.AddProblemDetails();
        // Chinese as it is; <, >, &, quotes are encoded all the same
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new(UnicodeRanges.All));
        builder.Services.ConfigureHttpJsonOptions(options =>
            options.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All));
        builder.Services.Configure<FormOptions>(options => options.ValueCountLimit = MostFields);
        builder.Services.Configure<RouteOptions>(options => options.LowercaseUrls = true);
    }

    public static void MapAssets(this WebApplication app) => app.MapStaticAssets().AllowAnonymous();
}
