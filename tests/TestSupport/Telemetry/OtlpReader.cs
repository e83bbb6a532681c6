using System.Globalization;

namespace TestSupport.Telemetry;

/// <summary>A received span.</summary>
/// <param name="TraceId">32 hexadecimal digits.</param>
/// <param name="SpanId">16 hexadecimal digits.</param>
/// <param name="ParentId">16 hexadecimal digits; empty for a root span.</param>
/// <param name="Start">UTC.</param>
/// <param name="Links">The ids of linked traces.</param>
public sealed record CollectedSpan(
    string TraceId,
    string SpanId,
    string ParentId,
    string Name,
    DateTimeOffset Start,
    TimeSpan Duration,
    IReadOnlyDictionary<string, string> Attributes,
    IReadOnlyList<string> Links
);

/// <summary>A received data point of a metric.</summary>
/// <param name="Value">The sum, or the count of a histogram.</param>
public sealed record CollectedPoint(string Name, string Unit, double Value, IReadOnlyDictionary<string, string> Attributes);

/// <summary>A received log record.</summary>
/// <param name="TraceId">The trace that it belongs to; empty if there is none.</param>
public sealed record CollectedLog(string TraceId, string Body, IReadOnlyDictionary<string, string> Attributes);

/// <summary>Reads export requests of the OpenTelemetry protocol (OTLP 1). The numbers are field numbers of opentelemetry-proto.</summary>
public static class OtlpReader
{
    public static IEnumerable<CollectedSpan> ReadSpans(byte[] request) =>
        Records(request)
            .Select(span => new CollectedSpan(
                span.Hex(1),
                span.Hex(2),
                span.Hex(4),
                span.Text(5),
                Time(span.Bits(7)),
                Time(span.Bits(8)) - Time(span.Bits(7)),
                Attributes(span, 9),
                [.. span.Messages(13).Select(link => link.Hex(1))]
            ));

    public static IEnumerable<CollectedPoint> ReadPoints(byte[] request) =>
        Records(request)
            .SelectMany(metric =>
                Points(metric).Select(point => new CollectedPoint(metric.Text(1), metric.Text(3), point.Value, point.Attributes))
            );

    public static IEnumerable<CollectedLog> ReadLogs(byte[] request) =>
        Records(request).Select(log => new CollectedLog(log.Hex(9), log.Message(5) is { } body ? Value(body) : "", Attributes(log, 6)));

    // All three requests have the same nesting: resources, scopes, records.
    private static IEnumerable<WireMessage> Records(byte[] request) =>
        new WireMessage(request).Messages(1).SelectMany(resource => resource.Messages(2)).SelectMany(scope => scope.Messages(2));

    private static IEnumerable<(double Value, IReadOnlyDictionary<string, string> Attributes)> Points(WireMessage metric)
    {
        foreach (var point in metric.Message(7)?.Messages(1) ?? [])
            yield return (point.Has(4) ? point.Number(4) : (long)point.Bits(6), Attributes(point, 7));
        foreach (var point in metric.Message(9)?.Messages(1) ?? [])
            yield return (point.Bits(4), Attributes(point, 9));
    }

    private static Dictionary<string, string> Attributes(WireMessage record, int number) =>
        record
            .Messages(number)
            .GroupBy(pair => pair.Text(1))
            .ToDictionary(pairs => pairs.Key, pairs => pairs.Last().Message(2) is { } value ? Value(value) : "");

    private static string Value(WireMessage any) =>
        any switch
        {
            _ when any.Has(1) => any.Text(1),
            _ when any.Has(2) => any.Bits(2) == 1 ? "true" : "false",
            _ when any.Has(3) => ((long)any.Bits(3)).ToString(CultureInfo.InvariantCulture),
            _ when any.Has(4) => any.Number(4).ToString(CultureInfo.InvariantCulture),
            _ => "",
        };

    private static DateTimeOffset Time(ulong nanoseconds) => DateTimeOffset.UnixEpoch.AddTicks((long)(nanoseconds / 100));
}
