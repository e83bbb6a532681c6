using System.Diagnostics;

namespace Summarizer.Functions.Telemetry;

/// <summary>
/// The spans of the product. One trace goes from an upload to the deliveries: the context travels as W3C <c>traceparent</c> in the upload's
/// metadata and in queue messages. Where nobody listens nothing is made.
/// </summary>
internal static class Tracing
{
    /// <summary>The name of the source, for whoever listens.</summary>
    public const string SourceName = "Summarizer";

    /// <summary>The blob metadata that holds the context of an upload.</summary>
    public const string Metadata = "traceparent";

    private static readonly ActivitySource Source = new(SourceName);

    /// <summary>Whether anybody listens.</summary>
    public static bool IsOn => Source.HasListeners();

    /// <summary>The context to hand on; null where this is not traced.</summary>
    public static string? Traceparent =>
        Activity.Current is { Recorded: true, IdFormat: ActivityIdFormat.W3C } activity ? activity.Id : null;

    /// <summary>
    /// A span of work that a message asked for: a child of what sent the message, however long ago, with a link to the invocation that runs it
    /// (OpenTelemetry's conventions for messaging). Without a context it begins a trace, or is part of the invocation's.
    /// </summary>
    /// <param name="traceparent">What the message says.</param>
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
