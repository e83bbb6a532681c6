using System.Globalization;
using System.Text.Json;

namespace Summarizer.Webhooks;

/// <summary>
/// The body of Standard Webhooks: <c>{type, timestamp, data}</c>. It is thin: it says what happened to which digest and links to it, so
/// that a late or repeated message never contains outdated text.
/// </summary>
internal static class StandardBody
{
    private const int MaxBytes = 20_000;
    private const int MaxHeadline = 300;
    private const int MaxTopics = 20;
    private const int MaxTopic = 60;

    /// <summary>
    /// How much a message says about a digest. A name of 900 CJK letters takes 8,100 characters in a URL, so not everything always fits.
    /// </summary>
    private enum Length
    {
        Whole,
        WithoutText,
        WithoutTopics,
        WithoutPage,
    }

    public static byte[] Write(WebhookEvent @event) =>
        Enum.GetValues<Length>().Select(length => Write(@event, length)).FirstOrDefault(body => body.Length < MaxBytes)
        ?? Write(@event, Length.WithoutPage);

    private static byte[] Write(WebhookEvent @event, Length length) =>
        JsonBytes.Of(json =>
        {
            json.WriteString("type", @event.Type);
            json.WriteString("timestamp", @event.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFF'Z'", CultureInfo.InvariantCulture));
            json.WriteStartObject("data");
            WriteData(json, @event, length);
            json.WriteEndObject();
        });

    private static void WriteData(Utf8JsonWriter json, WebhookEvent @event, Length length)
    {
        switch (@event.Type)
        {
            case WebhookEvents.DigestCreated or WebhookEvents.DigestUpdated:
                WriteDigest(json, @event, length);
                break;
            case WebhookEvents.DigestRetracted:
                json.WriteString("id", @event.Subject);
                json.WriteNumber("revision", @event.Revision);
                break;
            case WebhookEvents.DailyPublished:
                json.WriteString("day", @event.Subject);
                WriteLinks(json, ("daily", EventLinks.Daily(@event)), ("page", EventLinks.DailyPage(@event)));
                break;
            case WebhookEvents.SubscriptionTest:
                json.WriteString("text", EventCard.TestText);
                break;
            default:
                throw new ArgumentException($"Unknown event type '{@event.Type}'.", nameof(@event));
        }
    }

    private static void WriteDigest(Utf8JsonWriter json, WebhookEvent @event, Length length)
    {
        var digest = @event.Digest ?? throw new ArgumentException("The event has no digest.", nameof(@event));
        json.WriteString("id", @event.Subject);
        json.WriteNumber("revision", @event.Revision);
        json.WriteString("headline", Excerpt.Line(digest.Headline, MaxHeadline));
        json.WriteString("language", digest.Language);
        json.WriteStartArray("topics");
        foreach (var topic in digest.Topics.Take(length < Length.WithoutTopics ? MaxTopics : 0))
            json.WriteStringValue(Excerpt.Line(topic, MaxTopic));
        json.WriteEndArray();
        json.WriteBoolean("provisional", digest.Engine.Provisional);
        json.WriteBoolean("suspicious", digest.Engine.Suspicious);
        WriteLinks(
            json,
            ("digest", EventLinks.Digest(@event)),
            ("page", length < Length.WithoutPage ? EventLinks.Page(@event) : null),
            ("text", length < Length.WithoutText ? EventLinks.Text(@event) : null)
        );
    }

    private static void WriteLinks(Utf8JsonWriter json, params ReadOnlySpan<(string Name, string? Url)> links)
    {
        json.WriteStartObject("links");
        foreach (var (name, url) in links)
        {
            if (url is not null)
                json.WriteString(name, url);
        }

        json.WriteEndObject();
    }
}
