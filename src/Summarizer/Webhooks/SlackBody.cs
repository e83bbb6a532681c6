using System.Text.Json;

namespace Summarizer.Webhooks;

/// <summary>
/// The body of a Slack incoming webhook. Slack requires <c>&amp;</c>, <c>&lt;</c> and <c>&gt;</c> to be escaped, which also disables
/// mentions such as <c>&lt;!channel&gt;</c> (docs.slack.dev, "Formatting message text"). Text that is too long when escaped is left out.
/// </summary>
internal static class SlackBody
{
    /// <summary>Slack refuses the whole message if one text is longer.</summary>
    private const int MaxText = 3000;

    private const int MaxLink = 2400;

    public static byte[] Write(EventCard card) =>
        JsonBytes.Of(json =>
        {
            json.WriteString("text", Escape(card.Title));
            json.WriteArray(
                "blocks",
                () =>
                {
                    var head = $"*{Escape(card.Title)}*";
                    WriteSection(json, card.Text is { } text && $"{head}\n{Escape(text)}" is { Length: <= MaxText } whole ? whole : head);
                    if (card.Quote is { } quote && Quoted(quote) is { Length: <= MaxText } quoted)
                        WriteSection(json, quoted);
                    if (Footer(card) is { Length: > 0 } footer)
                        WriteContext(json, footer);
                }
            );
        });

    private static void WriteSection(Utf8JsonWriter json, string text) =>
        json.WriteObject(() =>
        {
            json.WriteString("type", "section");
            json.WriteObject("text", () => WriteMarkup(json, text));
        });

    private static void WriteContext(Utf8JsonWriter json, string text) =>
        json.WriteObject(() =>
        {
            json.WriteString("type", "context");
            json.WriteArray("elements", () => json.WriteObject(() => WriteMarkup(json, text)));
        });

    // Verbatim: text in an article that looks like a URL or a channel stays plain text.
    private static void WriteMarkup(Utf8JsonWriter json, string text)
    {
        json.WriteString("type", "mrkdwn");
        json.WriteString("text", text);
        json.WriteBoolean("verbatim", true);
    }

    private static string Quoted(CardQuote quote) =>
        string.Join('\n', quote.Text.Split('\n').Select(line => ">" + Escape(line)))
        + (quote.Speaker is { } speaker ? "\n— " + Escape(speaker) : "");

    private static string Footer(EventCard card)
    {
        IEnumerable<string> link =
            card.Link is not null && EscapeLink(card.Link) is { Length: <= MaxLink } url ? [$"<{url}|{card.LinkText}>"] : [];
        return string.Join(" · ", [.. link, .. card.Notes.Select(Escape)]);
    }

    // A bar would end the URL.
    private static string EscapeLink(string link) => Escape(link.Replace("|", "%7C", StringComparison.Ordinal));

    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
}
