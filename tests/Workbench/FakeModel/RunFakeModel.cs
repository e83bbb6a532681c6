using System.Globalization;
using TestSupport.FakeModel;

namespace Workbench.FakeModel;

/// <summary><c>fake-model</c>: a model server without a model, for trying out the product.</summary>
internal static class RunFakeModel
{
    /// <summary>Runs until cancelled. Prints a line per call.</summary>
    public static async Task<int> RunAsync(FakeModelOptions options, CancellationToken cancellationToken)
    {
        var faults = new FakeFaults([.. options.Failures.Select(FakeFaults.Parse)], new Random(options.Seed));
        await using var server = await FakeModelServer.StartAsync(options.Port, cancellationToken);
        server.Latency = FakeDuration.Parse(options.Latency);
        server.Plants = options.Plants;
        server.Respond = _ => faults.Choose();
        server.Answered = call => Console.WriteLine(Line(call));
        Console.WriteLine($"A fake model is listening at {server.Endpoint}. Press Ctrl+C to stop.");
        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // Stopped with Ctrl+C.
        }

        return 0;
    }

    private static string Line(FakeCall call) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(call.Status == 0 ? "cut" : call.Status)}  {call.Elapsed.TotalMilliseconds:0} ms  "
                + $"{call.InputTokens} tokens in, {call.OutputTokens} out"
        );
}

/// <summary>The options of the fake model.</summary>
/// <param name="Port">The port on 127.0.0.1.</param>
/// <param name="Latency">How long each reply takes.</param>
/// <param name="Failures">The kinds of failures and their shares.</param>
/// <param name="Seed">Determines which calls fail.</param>
/// <param name="Plants">Whether its drafts contain faults.</param>
internal sealed record FakeModelOptions(int Port, string Latency, IReadOnlyList<string> Failures, int Seed, bool Plants);
