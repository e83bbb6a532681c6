using Summarizer.Functions.Digests;
using Summarizer.Functions.Telemetry;

namespace Summarizer.Functions.Webhooks;

/// <summary>Something happened to a digest, or a day is over: a delivery is created for each subscription that wants to know.</summary>
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
