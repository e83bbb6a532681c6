using Summarizer.Digests;

namespace Summarizer.Webhooks;

/// <summary>The content of a chat message about an event, independent of the chat. Nothing is escaped yet.</summary>
/// <param name="Text">A sentence below the title.</param>
/// <param name="Quote">A verbatim quote, never shortened.</param>
/// <param name="Link">An absolute URL; null if it is not known.</param>
/// <param name="Notes">Warnings about how the digest was made.</param>
internal sealed record EventCard(string Title, string? Text, CardQuote? Quote, string? Link, string LinkText, IReadOnlyList<string> Notes)
{
    public const string TestText = "This is a test. Digests will arrive here.";

    private const int MaxTitle = 300;
    private const int MaxText = 500;

    /// <summary>A longer quote is left out, because a shortened one would not be verbatim.</summary>
    private const int MaxQuote = 1000;

    private const int MaxName = 80;
    private const int MaxNote = 100;
    private const int MaxUrl = 2000;

    public static EventCard Of(WebhookEvent @event) =>
        @event.Type switch
        {
            WebhookEvents.DigestCreated => OfDigest(@event, ""),
            WebhookEvents.DigestUpdated => OfDigest(@event, "Updated: "),
            WebhookEvents.DigestRetracted => Plain("Retracted: " + @event.Subject),
            WebhookEvents.DailyPublished => Plain("Daily digest of " + @event.Subject) with
            {
                Link = Absolute(EventLinks.DailyPage(@event)),
                LinkText = "Read the day",
            },
            WebhookEvents.SubscriptionTest => Plain(TestText),
            _ => throw new ArgumentException($"Unknown event type '{@event.Type}'.", nameof(@event)),
        };

    private static EventCard Plain(string title) => new(Excerpt.Line(title, MaxTitle), null, null, null, "Read", []);

    private static EventCard OfDigest(WebhookEvent @event, string prefix)
    {
        var digest = @event.Digest ?? throw new ArgumentException("The event has no digest.", nameof(@event));
        var sentence = digest.Summary.OrderBy(sentence => sentence.Unsupported.Count > 0).FirstOrDefault();
        var (link, linkText) = Absolute(EventLinks.Page(@event)) is { } page
            ? (page, "Read the digest")
            : (Absolute(digest.Article.Url), "Read the article");
        return new EventCard(
            Excerpt.Line(prefix + digest.Headline, MaxTitle),
            sentence is null ? null : Excerpt.Line(sentence.Text, MaxText),
            ChooseQuote(digest),
            link,
            linkText,
            [.. NotesOf(digest.Engine, sentence)]
        );
    }

    private static CardQuote? ChooseQuote(Digest digest)
    {
        var quotes = digest.Quotes.Where(quote => quote.Text.Length <= MaxQuote);
        if (quotes.OrderBy(quote => quote.Speaker is null).FirstOrDefault() is not { } quote)
            return null;
        var speaker = string.Join(", ", new[] { quote.Speaker, quote.Role }.OfType<string>().Select(name => Excerpt.Line(name, MaxName)));
        return new CardQuote(quote.Text, speaker.Length == 0 ? null : speaker);
    }

    private static IEnumerable<string> NotesOf(Engine engine, Statement? sentence)
    {
        if (engine.Provisional)
            yield return "provisional";
        if (engine.Suspicious)
            yield return "suspicious: the article addresses the model";
        if (sentence?.Unsupported.Count > 0)
            yield return Excerpt.Line("not in the article: " + string.Join(", ", sentence.Unsupported.Select(fact => fact.Text)), MaxNote);
    }

    // Chats refuse messages with relative or overlong URLs, and open URLs that are not web pages.
    private static string? Absolute(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.AbsoluteUri.Length <= MaxUrl
            ? uri.AbsoluteUri
            : null;
}

/// <param name="Text">The article's exact characters.</param>
/// <param name="Speaker">The speaker with the role.</param>
internal sealed record CardQuote(string Text, string? Speaker);
