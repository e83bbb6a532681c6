using System.Diagnostics;

namespace Summarizer.Functions.Telemetry;

/// <summary>
/// The product's spans. One trace covers an upload up to its deliveries: the context travels as W3C <c>traceparent</c> in the upload's
/// metadata and in queue messages. Without a listener, no spans are created.
/// </summary>
internal static class Tracing
{
    public const string SourceName = "Summarizer";

    /// <summary>The blob metadata for the trace context of an upload.</summary>
    public const string Metadata = "traceparent";

    private static readonly ActivitySource Source = new(SourceName);

    /// <summary>Whether anything listens.</summary>
    public static bool IsOn => Source.HasListeners();

    /// <summary>The context to pass on; null if nothing is traced.</summary>
    public static string? Traceparent =>
        Activity.Current is { Recorded: true, IdFormat: ActivityIdFormat.W3C } activity ? activity.Id : null;

    /// <summary>
    /// A span for work that a message requested: a child of the span that sent the message, however long ago, with a link to the invocation
    /// that runs it (OpenTelemetry's conventions for messaging). Without a context it starts a trace, or becomes part of the invocation's.
    /// </summary>
    /// <param name="traceparent">The trace context in the message; null if it has none.</param>
    public static Activity? Continue(string name, string? traceparent)
    {
        if (!ActivityContext.TryParse(traceparent, null, isRemote: true, out var sender))
            return Source.StartActivity(name, ActivityKind.Consumer);
        ActivityLink[] links = Activity.Current is { } invocation ? [new ActivityLink(invocation.Context)] : [];
        return Source.StartActivity(name, ActivityKind.Consumer, sender, links: links);
    }

    /// <summary>A span of a call to another system.</summary>
    public static Activity? Call(string name) => Source.StartActivity(name, ActivityKind.Client);
}
