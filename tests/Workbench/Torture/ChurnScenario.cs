namespace Workbench.Torture;

/// <summary>
/// <c>kill</c> and <c>faults</c>: concurrent uploads, overwrites, retractions and replays while processes are killed and restarted, storage
/// fails, or both. After all rounds the outcome must be the same as without failures.
/// </summary>
internal sealed class ChurnScenario(TortureWorld world, Shelf shelf, TortureOptions options)
{
    private const int Names = 24,
        WorkPerRound = 8,
        RoundsPerInspection = 10;
    private const double BothKilled = 0.15;

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    private readonly Random _random = new(options.Seed);
    private int _kills;

    /// <summary>The share of storage calls that fail. If set, only every other round has a kill.</summary>
    public double Share { get; init; }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        for (var round = 1; round <= options.Rounds; round++)
        {
            world.Disturb(_random.Next());
            world.Faults.Share = Share;
            await RunRoundAsync(kills: Share == 0 || round % 2 == 0, cancellationToken);
            if (round % RoundsPerInspection != 0 && round != options.Rounds)
                continue;
            await world.CalmAsync(cancellationToken);
            await new Inspection(world, shelf).RunAsync(Limit, cancellationToken);
        }

        Console.WriteLine($"  {options.Scenario}: {_kills} kills");
    }

    private async Task RunRoundAsync(bool kills, CancellationToken cancellationToken)
    {
        // All random choices are drawn here, in order, so that they depend on the seed alone, not on timing.
        var work = Enumerable
            .Range(0, Names)
            .OrderBy(_ => _random.Next())
            .Take(WorkPerRound)
            .Select(number =>
                (
                    Article: shelf.Named(Shelf.Name(number)),
                    Action: _random.Next(12),
                    Text: shelf.NewText(),
                    Wait: TimeSpan.FromMilliseconds(_random.Next(1500))
                )
            )
            .ToList();
        var killing = kills
            ? KillAsync(
                _random.NextDouble() < BothKilled ? [0, 1] : [_random.Next(2)],
                TimeSpan.FromMilliseconds(_random.Next(2500)),
                cancellationToken
            )
            : Task.CompletedTask;
        await Task.WhenAll([killing, .. work.Select(one => WorkAsync(one.Article, one.Action, one.Text, one.Wait, cancellationToken))]);
    }

    private async Task KillAsync(int[] processes, TimeSpan wait, CancellationToken cancellationToken)
    {
        await Task.Delay(wait, cancellationToken);
        _kills += processes.Length;
        await Task.WhenAll(processes.Select(world.KillAsync));
        await Task.WhenAll(processes.Select(process => world.StartAsync(process, cancellationToken)));
    }

    private async Task WorkAsync(ShelfArticle article, int action, TortureText text, TimeSpan wait, CancellationToken cancellationToken)
    {
        await Task.Delay(wait, cancellationToken);
        switch (action)
        {
            case < 5:
                await shelf.UploadAsync(article, text, cancellationToken);
                break;
            case 5:
                await shelf.CopyAsync(article, text, cancellationToken);
                break;
            case 6 when article.Text is { } same:
                await shelf.UploadAsync(article, same, cancellationToken);
                break;
            case 7 or 8:
                await shelf.DeleteAsync(article, cancellationToken);
                break;
            case 9:
                await shelf.DeleteAsync(article, cancellationToken);
                await shelf.UploadAsync(article, text, cancellationToken);
                break;
            case 10:
                await shelf.RemoveAsync(article, cancellationToken);
                break;
            default:
                await shelf.ReplayAsync(article, cancellationToken);
                break;
        }

        if (await world.GetAsync($"digests/{article.Name}", cancellationToken) is { Status: 200 } seen)
            article.See(seen.Json, world.Findings);
    }
}
