using System.Text.Json;

namespace Summarizer.Webhooks;

/// <summary>
/// The body of a Teams workflow webhook: a message with one Adaptive Card 1.4. Text of articles goes into text runs, which have no Markdown
/// (adaptivecards.io, TextRun), so nothing has to be escaped and quotes stay verbatim. Teams accepts up to 28 kB.
/// </summary>
internal static class TeamsBody
{
    public static byte[] Write(EventCard card) =>
        JsonBytes.Of(json =>
        {
            json.WriteString("type", "message");
            json.WriteArray(
                "attachments",
                () =>
                    json.WriteObject(() =>
                    {
                        json.WriteString("contentType", "application/vnd.microsoft.card.adaptive");
                        json.WriteObject("content", () => WriteCard(json, card));
                    })
            );
        });

    private static void WriteCard(Utf8JsonWriter json, EventCard card)
    {
        json.WriteString("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
        json.WriteString("type", "AdaptiveCard");
        json.WriteString("version", "1.4");
        json.WriteArray("body", () => WriteBody(json, card));
        if (card.Link is { } link)
            json.WriteArray("actions", () => json.WriteObject(() => WriteAction(json, card.LinkText, link)));
    }

    private static void WriteBody(Utf8JsonWriter json, EventCard card)
    {
        WriteText(
            json,
            card.Title,
            () =>
            {
                json.WriteString("size", "medium");
                json.WriteString("weight", "bolder");
            }
        );
        if (card.Text is { } text)
            WriteText(json, text);
        if (card.Quote is { } quote)
            WriteQuote(json, quote);
        if (card.Notes.Count > 0)
            WriteText(json, string.Join(" · ", card.Notes), () => json.WriteBoolean("isSubtle", true));
    }

    private static void WriteQuote(Utf8JsonWriter json, CardQuote quote) =>
        json.WriteObject(() =>
        {
            json.WriteString("type", "Container");
            json.WriteString("style", "emphasis");
            json.WriteArray(
                "items",
                () =>
                {
                    WriteText(json, quote.Text, () => json.WriteBoolean("italic", true));
                    if (quote.Speaker is { } speaker)
                        WriteText(json, "— " + speaker, () => json.WriteBoolean("isSubtle", true));
                }
            );
        });

    private static void WriteText(Utf8JsonWriter json, string text, Action? writeStyle = null) =>
        json.WriteObject(() =>
        {
            json.WriteString("type", "RichTextBlock");
            json.WriteArray(
                "inlines",
                () =>
                    json.WriteObject(() =>
                    {
                        json.WriteString("type", "TextRun");
                        json.WriteString("text", text);
                        writeStyle?.Invoke();
                    })
            );
        });

    private static void WriteAction(Utf8JsonWriter json, string title, string url)
    {
        json.WriteString("type", "Action.OpenUrl");
        json.WriteString("title", title);
        json.WriteString("url", url);
    }
}
