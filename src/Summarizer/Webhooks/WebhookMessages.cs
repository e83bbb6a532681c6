using System.Security.Cryptography;
using System.Text;

namespace Summarizer.Webhooks;

public static class WebhookMessages
{
    /// <summary>The message about an event in the subscription's format. The same arguments give the same bytes.</summary>
    /// <exception cref="ArgumentException">The type is unknown, or the subject is not an article's id.</exception>
    public static WebhookMessage Write(Subscription subscription, WebhookEvent @event)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        ArgumentNullException.ThrowIfNull(@event);
        var body = subscription.Format switch
        {
            WebhookFormat.Slack => SlackBody.Write(EventCard.Of(@event)),
            WebhookFormat.Teams => TeamsBody.Write(EventCard.Of(@event)),
            _ => StandardBody.Write(@event),
        };
        return new WebhookMessage(IdOf(subscription.Id, @event.Type, @event.Subject, @event.Revision), @event.Type, body);
    }

    /// <summary>
    /// The <c>webhook-id</c>: <c>msg_</c> and 32 hexadecimal digits of the SHA-256 of subscription, type, subject and revision, one per
    /// line (none of them can contain a line break). Receivers use it to recognize repeated messages, however often the event was raised.
    /// </summary>
    /// <param name="type">One of <see cref="WebhookEvents"/>.</param>
    /// <param name="subject">The article's id, or the day as <c>yyyy-MM-dd</c>.</param>
    /// <param name="revision">The digest's revision; 0 for a day.</param>
    public static string IdOf(string subscription, string type, string subject, int revision)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{subscription}\n{type}\n{subject}\n{revision}")));
        return "msg_" + Convert.ToHexStringLower(hash.AsSpan(0, 16));
    }
}
