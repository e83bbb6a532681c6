using System.Globalization;
using TestSupport.FakeModel;

namespace Workbench.FakeModel;

/// <summary><c>fake-model</c>: a model server without a model, to try the product with.</summary>
internal static class RunFakeModel
{
    /// <summary>Runs until it is cancelled; prints a line per call.</summary>
    public static async Task<int> RunAsync(FakeModelOptions options, CancellationToken cancellationToken)
    {
        var faults = new FakeFaults([.. options.Failures.Select(FakeFaults.Parse)], new Random(options.Seed));
        await using var server = await FakeModelServer.StartAsync(options.Port, cancellationToken);
        server.Latency = FakeDuration.Parse(options.Latency);
        server.Plants = options.Plants;
        server.Respond = _ => faults.Choose();
        server.Answered = call => Console.WriteLine(Line(call));
        Console.WriteLine($"A fake model answers at {server.Endpoint}; Ctrl-C ends it.");
        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // Ctrl-C is how it ends.
        }

        return 0;
    }

    private static string Line(FakeCall call) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(call.Status == 0 ? "cut" : call.Status)}  {call.Elapsed.TotalMilliseconds:0} ms  {call.InputTokens} tokens in, {call.OutputTokens} out"
        );
}

/// <summary>How the fake model behaves.</summary>
/// <param name="Port">Where it listens on 127.0.0.1.</param>
/// <param name="Latency">How long it thinks.</param>
/// <param name="Failures">How it fails, kind and share.</param>
/// <param name="Seed">What chooses the calls that fail.</param>
/// <param name="Plants">Whether its drafts get faults.</param>
internal sealed record FakeModelOptions(int Port, string Latency, IReadOnlyList<string> Failures, int Seed, bool Plants);
