using System.Diagnostics;

namespace Workbench.Torture;

/// <summary>
/// <c>torture</c>: tests the running product with kills, faulty storage, outages, throttling and retractions at the worst moments.
/// </summary>
internal static class RunTorture
{
    public static readonly string[] Scenarios = ["kill", "faults", "outage", "throttle", "erase"];

    /// <summary>Runs the command. Exit code 1 if anything was lost, duplicated, left behind or paid for twice.</summary>
    public static async Task<int> RunAsync(
        string scenario,
        bool isShort,
        int? rounds,
        int seed,
        TimeSpan? duration,
        string? logs,
        CancellationToken cancellationToken
    )
    {
        if (logs is not null)
            Directory.CreateDirectory(logs);
        var chosen = scenario == "all" ? Scenarios : [scenario];
        var options = chosen.Select(name => new TortureOptions(
            name,
            rounds ?? Rounds(name, isShort),
            seed,
            duration ?? Duration(name, isShort),
            logs
        ));
        var rows = new List<TortureRow>();

        try
        {
            // In parallel, because the short forms mostly wait: for messages of killed processes, or for the end of an outage.
            if (isShort)
                rows.AddRange(await Task.WhenAll(options.Select(one => RunAsync(one, cancellationToken))));
            else
                foreach (var one in options)
                    rows.Add(await RunAsync(one, cancellationToken));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return 1; // Stopped with Ctrl+C. All started processes have ended.
        }

        Console.WriteLine(TortureRow.Head);
        foreach (var row in rows)
            Console.WriteLine(row);
        return rows.All(row => row.Findings.IsEmpty) ? 0 : 1;
    }

    private static int Rounds(string scenario, bool isShort) =>
        scenario switch
        {
            "kill" or "faults" => isShort ? 3 : 20,
            "outage" => isShort ? 1 : OutageScenario.Kinds,
            "throttle" => 1,
            _ => isShort ? 1 : 5,
        };

    private static TimeSpan Duration(string scenario, bool isShort) =>
        TimeSpan.FromSeconds(
            scenario switch
            {
                "outage" => 30, // Long enough for a message to use up its attempts.
                _ => isShort ? 10 : 180,
            }
        );

    private static async Task<TortureRow> RunAsync(TortureOptions options, CancellationToken cancellationToken)
    {
        var limit = TimeSpan.FromMinutes(8) + (options.Rounds * (options.Duration + TimeSpan.FromMinutes(2)));
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        ended.CancelAfter(limit);
        var clock = Stopwatch.StartNew();
        await using var world = await TortureWorld.StartAsync(
            options.Scenario,
            options.Scenario is "outage" or "throttle" ? 1 : 2,
            options.Seed,
            options.Logs,
            ended.Token
        );
        var shelf = new Shelf(world);
        try
        {
            await (
                options.Scenario switch
                {
                    "kill" => new ChurnScenario(world, shelf, options).RunAsync(ended.Token),
                    "faults" => new ChurnScenario(world, shelf, options) { Share = 0.15 }.RunAsync(ended.Token),
                    "outage" => new OutageScenario(world, shelf, options).RunAsync(ended.Token),
                    "throttle" => new ThrottleScenario(world, shelf, options).RunAsync(ended.Token),
                    _ => new EraseScenario(world, shelf, options).RunAsync(ended.Token),
                }
            );
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            world.Findings.Add(Harm.Lost, "the end", $"the scenario exceeded its limit of {limit.TotalMinutes:0} minutes");
        }

        if (world.Ledger.Paid == 0)
            world.Findings.Add(Harm.Lost, "the model", "was never called, so duplicate calls were not tested");
        return new TortureRow(options, world.Faults.Injected, shelf.Uploads, world.Findings, clock.Elapsed);
    }
}
