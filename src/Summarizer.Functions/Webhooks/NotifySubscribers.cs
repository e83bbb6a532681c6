using Summarizer.Functions.Digests;
using Summarizer.Functions.Telemetry;

namespace Summarizer.Functions.Webhooks;

/// <summary>Creates a delivery of an event for each subscription that wants it.</summary>
public sealed class NotifySubscribers(SubscriberNotifier notifier)
{
    /// <summary>Runs for every message on <c>digest-events</c>.</summary>
    [Function(nameof(NotifySubscribers))]
    public async Task RunAsync(
        [QueueTrigger("digest-events", Connection = "ArticleStorage")] string message,
        CancellationToken cancellationToken
    )
    {
        var happened = DigestMessage.Parse(message);
        using var span = Tracing.Continue(nameof(NotifySubscribers), happened.Traceparent)?.SetTag("summarizer.article", happened.Id);
        await notifier.NotifyAsync(happened, cancellationToken);
    }
}
