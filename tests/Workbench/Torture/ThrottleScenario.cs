using TestSupport.FakeModel;

namespace Workbench.Torture;

/// <summary><c>throttle</c>: model and storage throttle calls for a while, during uploads and retractions.</summary>
internal sealed class ThrottleScenario(TortureWorld world, Shelf shelf, TortureOptions options)
{
    private const int Uploads = 20,
        Deleted = 3;
    private const double BusyStorage = 0.4;

    /// <summary>
    /// The calls in flight when the first one fails, and those that probe whether the model has recovered. One per minute is added.
    /// </summary>
    private const int CallsUnderWay = 16,
        Probes = 10;

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    private readonly Random _random = new(options.Seed);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        for (var round = 0; round < options.Rounds; round++)
            await RunRoundAsync(round, cancellationToken);
    }

    private async Task RunRoundAsync(int round, CancellationToken cancellationToken)
    {
        var busy = new FakeFaults(
            [(FakeReply.Failure(429, "1", "rate_limit_exceeded"), 0.5), (FakeReply.Failure(503), 1)],
            new Random(_random.Next())
        );
        world.Models[0].Respond = _ => busy.Choose();
        (world.Faults.Errors, world.Faults.Share) = ([new(503, "ServerBusy"), new(429, "TooManyRequests")], BusyStorage);
        var (before, begun) = (world.Ledger.Calls, TimeProvider.System.GetTimestamp());
        var working = Task.WhenAll(
            Enumerable
                .Range(0, Uploads)
                .Select(number =>
                    WorkAsync(
                        shelf.Named($"round-{round}/{number}.txt"),
                        number < Deleted,
                        options.Duration * (_random.NextDouble() * 0.8),
                        cancellationToken
                    )
                )
        );
        var rest = options.Duration - TimeProvider.System.GetElapsedTime(begun);
        await Task.Delay(rest, cancellationToken);

        var (asked, allowed) = (world.Ledger.Calls - before, CallsUnderWay + Probes + (int)options.Duration.TotalMinutes);
        if (asked > allowed)
            world.Findings.Add(
                Harm.SecondCall,
                $"round {round}",
                $"{asked} calls while the model was busy, but at most {allowed} are allowed"
            );
        await world.CalmAsync(cancellationToken);
        await working;
        await new Inspection(world, shelf).RunAsync(Limit, cancellationToken);
    }

    private async Task WorkAsync(ShelfArticle article, bool deletes, TimeSpan wait, CancellationToken cancellationToken)
    {
        await Task.Delay(wait, cancellationToken);
        await shelf.UploadAsync(article, shelf.NewText(), cancellationToken);
        if (deletes)
            await shelf.DeleteAsync(article, cancellationToken);
    }
}
