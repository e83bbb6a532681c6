using Summarizer.Functions.Storage;
using Summarizer.Webhooks;

namespace Summarizer.Functions.Delivery;

/// <summary>Words for what came of sending.</summary>
internal static class Attempts
{
    /// <param name="message">What was sent.</param>
    /// <param name="number">Counts from 1; 0 of a test.</param>
    /// <param name="at">When it began, UTC.</param>
    /// <param name="result">What came of it.</param>
    public static Attempt Of(WebhookMessage message, int number, DateTimeOffset at, SendResult result) =>
        new(message.Id, message.Type, number, at, result.Status, (long)result.Latency.TotalMilliseconds, result.Response.Length > 0 ? result.Response : null, result.Error);
}
