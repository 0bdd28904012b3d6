using PerfEval.Application.Evaluations;

namespace PerfEval.Web.Setup;

/// <summary>What the site does by itself, some time after its start and then every few hours. A failure is logged and waits for the next
/// time: it must not end the site.</summary>
internal sealed partial class Upkeep(IServiceScopeFactory scopes, TimeProvider clock, ILogger<Upkeep> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await ForgetAsync(stoppingToken);
    }

    private async Task ForgetAsync(CancellationToken cancellation)
    {
        try
        {
            await using AsyncServiceScope scope = scopes.CreateAsyncScope();
            Forgotten(await scope.ServiceProvider.GetRequiredService<ForgetSaveKeys>().HandleAsync(cancellation));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Failed(failure);
        }
    }

    [LoggerMessage(LogLevel.Information, "Forgot {Keys} keys of saves older than seven days")]
    private partial void Forgotten(int keys);

    [LoggerMessage(LogLevel.Error, "Upkeep failed and will be tried again")]
    private partial void Failed(Exception failure);
}

internal static class UpkeepSetup
{
    public static void AddUpkeep(this WebApplicationBuilder builder) => builder.Services.AddHostedService<Upkeep>();
}
