using System.Text.Json;

namespace Summarizer.Webhooks;

/// <summary>
/// The body of a Slack incoming webhook. Slack wants <c>&amp;</c>, <c>&lt;</c> and <c>&gt;</c> escaped, which also disarms mentions such as
/// <c>&lt;!channel&gt;</c> (docs.slack.dev, "Formatting message text"); a section holds 3,000 characters.
/// </summary>
internal static class SlackBody
{
    public static byte[] Write(EventCard card) => JsonBytes.Of(json =>
    {
        json.WriteString("text", Escape(card.Title));
        json.WriteArray("blocks", () =>
        {
            WriteSection(json, $"*{Escape(card.Title)}*{(card.Text is { } text ? "\n" + Escape(text) : "")}");
            if (card.Quote is { } quote) WriteSection(json, Quoted(quote));
            if (card.Link is not null || card.Notes.Count > 0) WriteContext(json, card);
        });
    });

    private static void WriteSection(Utf8JsonWriter json, string text) => json.WriteObject(() =>
    {
        json.WriteString("type", "section");
        json.WriteObject("text", () => WriteMarkup(json, text));
    });

    private static void WriteContext(Utf8JsonWriter json, EventCard card) => json.WriteObject(() =>
    {
        json.WriteString("type", "context");
        json.WriteArray("elements", () => json.WriteObject(() => WriteMarkup(json, Footer(card))));
    });

    // Verbatim: what looks like an address or a channel in an article stays text.
    private static void WriteMarkup(Utf8JsonWriter json, string text)
    {
        json.WriteString("type", "mrkdwn");
        json.WriteString("text", text);
        json.WriteBoolean("verbatim", true);
    }

    private static string Quoted(CardQuote quote) =>
        string.Join('\n', quote.Text.Split('\n').Select(line => ">" + Escape(line))) + (quote.Speaker is { } speaker ? "\n— " + Escape(speaker) : "");

    private static string Footer(EventCard card) =>
        string.Join(" · ", (card.Link is { } link ? [$"<{EscapeLink(link)}|{card.LinkText}>"] : Array.Empty<string>()).Concat(card.Notes.Select(Escape)));

    // A bar would end the address.
    private static string EscapeLink(string link) => Escape(link.Replace("|", "%7C", StringComparison.Ordinal));

    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}
