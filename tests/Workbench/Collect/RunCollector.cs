using System.Globalization;
using TestSupport.Telemetry;

namespace Workbench.Collect;

/// <summary><c>collect</c>: prints the traces and metrics of a running product.</summary>
internal static class RunCollector
{
    /// <summary>Runs until cancelled.</summary>
    public static async Task<int> RunAsync(int port, CancellationToken cancellationToken)
    {
        await using var collector = await OtlpCollector.StartAsync(port, cancellationToken);
        var printer = new Lock();
        var (spans, points) = (0, 0);
        collector.Collected = () =>
        {
            lock (printer)
            {
                var all = collector.Spans;
                PrintTraces(all, all.Skip(spans).Select(span => span.TraceId).ToHashSet());
                foreach (var point in collector.Points.Skip(points))
                    Console.WriteLine($"{point.Name} {Value(point)}{Of(point.Attributes)}");
                (spans, points) = (all.Count, collector.Points.Count);
            }
        };
        Console.WriteLine($"Collecting at {collector.Url}. Press Ctrl+C to stop. Start the app with");
        Console.WriteLine($"OTEL_EXPORTER_OTLP_ENDPOINT={collector.Url.OriginalString} OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf");
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

    /// <summary>
    /// Prints every trace that has changed as a whole: spans arrive when they end, so parents often follow their children.
    /// </summary>
    private static void PrintTraces(IReadOnlyList<CollectedSpan> spans, HashSet<string> traces)
    {
        foreach (var trace in spans.Where(span => traces.Contains(span.TraceId)).GroupBy(span => span.TraceId))
        {
            Console.WriteLine($"\ntrace {trace.Key}");
            var (known, begun) = (trace.Select(span => span.SpanId).ToHashSet(), trace.Min(span => span.Start));
            var children = trace.OrderBy(span => span.Start).ToLookup(span => known.Contains(span.ParentId) ? span.ParentId : "");
            Print(children, "", depth: 1, begun);
        }
    }

    private static void Print(ILookup<string, CollectedSpan> children, string parent, int depth, DateTimeOffset begun)
    {
        foreach (var span in children[parent])
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{new string(' ', 2 * depth)}{span.Name, -32} {(span.Start - begun).TotalMilliseconds, 8:F0} ms "
                        + $"+{span.Duration.TotalMilliseconds, 7:F1} ms{Of(span.Attributes)}"
                )
            );
            Print(children, span.SpanId, depth + 1, begun);
        }
    }

    private static string Value(CollectedPoint point) => string.Create(CultureInfo.InvariantCulture, $"{point.Value:0.###} {point.Unit}");

    private static string Of(IReadOnlyDictionary<string, string> attributes) =>
        string.Concat(attributes.Select(pair => $"  {pair.Key}={pair.Value}"));
}
