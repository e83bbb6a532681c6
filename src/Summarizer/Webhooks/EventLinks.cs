using Summarizer.Articles;

namespace Summarizer.Webhooks;

/// <summary>The links in messages: absolute, or only paths if the app's URL is not known.</summary>
internal static class EventLinks
{
    /// <summary>The digest as JSON.</summary>
    public static string Digest(WebhookEvent @event) => Link(@event, "digests", UrlPath(@event));

    /// <summary>The digest's HTML page.</summary>
    public static string Page(WebhookEvent @event) => Link(@event, "read", UrlPath(@event));

    /// <summary>The canonical text, which the offsets of quotes refer to.</summary>
    public static string Text(WebhookEvent @event) => Link(@event, "texts", UrlPath(@event));

    /// <summary>The daily digest as JSON.</summary>
    public static string Daily(WebhookEvent @event) => Link(@event, "daily", @event.Subject + ".json");

    /// <summary>The day's HTML page.</summary>
    public static string DailyPage(WebhookEvent @event) => Link(@event, "daily", @event.Subject);

    private static string Link(WebhookEvent @event, string folder, string path) => $"{@event.BaseAddress}/{folder}/{path}";

    private static string UrlPath(WebhookEvent @event) =>
        ArticleId.TryParse(@event.Subject, out var id)
            ? id.UrlPath
            : throw new ArgumentException("The subject is not an article id.", nameof(@event));
}
