using System.Text.Json;

namespace Summarizer.Articles.Formats.News;

/// <summary>The members of an article in JSON, by the names that content systems give them.</summary>
internal static class JsonMembers
{
    // In the order in which they are trusted.
    private static readonly string[] Titles = ["title", "headline", "webTitle", "name", "subject"];
    private static readonly string[] Html = ["content_html", "body_html", "body_xhtml", "bodyHtml", "html"];
    private static readonly string[] Texts =
    [
        "content_text",
        "body_text",
        "text",
        "body",
        "content",
        "articleBody",
        "article_body",
        "bodyText",
        "fulltext",
        "full_text",
        "story",
        "paragraphs",
        "sections",
    ];

    // Members that contain only blocks.
    private static readonly string[] Blocks = ["content_elements", "blocks", "children", "nodes", "ops", "document", "root", "doc"];

    private static readonly string[] Rendered = ["rendered", "processed", "html", "raw", "value", "text", "basic"];

    /// <summary>A text, and whether it is HTML.</summary>
    public readonly record struct Body(string Text, bool IsHtml);

    /// <summary>The text; null if the object has none.</summary>
    public static Body? BodyOf(JsonElement item) => PlainBody(item) ?? RichBody(item);

    /// <summary>The text, if it is not made of blocks.</summary>
    public static Body? PlainBody(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object)
            return null;
        if (item.TryGetProperty("bodies", out var bodies) && bodies.ValueKind == JsonValueKind.Array)
            return MainBody(bodies);
        if (String(item, Html) is { } html)
            return new Body(html, true);
        foreach (var name in Texts)
        {
            if (item.TryGetProperty(name, out var value) && TextIn(value) is { } text)
                return new Body(text, IsHtml(text));
        }

        return null;
    }

    public static string? Title(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object)
            return null;
        if (item.TryGetProperty("headlines", out var headlines))
        {
            var main =
                headlines.ValueKind != JsonValueKind.Array
                    ? TextIn(headlines)
                    : headlines
                        .EnumerateArray()
                        .Where(headline => headline.ValueKind == JsonValueKind.Object)
                        .OrderByDescending(headline => Kind(headline, "role") is "main" or "")
                        .Select(headline => String(headline, ["value"]))
                        .FirstOrDefault(value => value is not null);
            if (main is not null)
                return main;
        }

        return Titles
            .Select(name => item.TryGetProperty(name, out var value) ? TextIn(value) : null)
            .FirstOrDefault(title => title is not null);
    }

    /// <summary>The first of the named members that is a text.</summary>
    public static string? String(JsonElement item, IReadOnlyList<string> names, bool mayBeBlank = false)
    {
        if (item.ValueKind != JsonValueKind.Object)
            return null;
        foreach (var name in names)
        {
            if (
                item.TryGetProperty(name, out var value)
                && value.ValueKind == JsonValueKind.String
                && value.GetString() is { } text
                && (mayBeBlank || !string.IsNullOrWhiteSpace(text))
            )
                return text;
        }

        return null;
    }

    public static bool IsHtml(string text) =>
        text.AsSpan().TrimStart() is ['<', ..] || text.Contains("</p>", StringComparison.OrdinalIgnoreCase);

    private static Body? RichBody(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object)
            return null;
        foreach (var name in Texts.Concat(Blocks))
        {
            if (item.TryGetProperty(name, out var value) && JsonBlocks.ToHtml(Localized(value)) is { } html)
                return new Body(html, true);
        }

        return null;
    }

    // A string, the paragraphs of an array, or an object with the rendered text (WordPress, Drupal).
    private static string? TextIn(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null,
            JsonValueKind.Array
                when value.GetArrayLength() > 0 && value.EnumerateArray().All(one => one.ValueKind == JsonValueKind.String) => string.Join(
                "\n\n",
                value.EnumerateArray().Select(one => one.GetString())
            ),
            JsonValueKind.Object when Localized(value) is { ValueKind: JsonValueKind.String } only => TextIn(only),
            JsonValueKind.Object => String(value, Rendered),
            _ => null,
        };

    // Contentful keeps each field under its locale: {"en-US": "…"}.
    private static JsonElement Localized(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return value;
        var members = value.EnumerateObject().Take(2).ToList();
        return members is [{ Name: [>= 'a' and <= 'z', >= 'a' and <= 'z'] or [>= 'a' and <= 'z', >= 'a' and <= 'z', '-', _, _] } only]
            ? only.Value
            : value;
    }

    // ninjs 2 and 3: the main body, or else the first that is not a summary or caption. HTML takes precedence over plain text.
    private static Body? MainBody(JsonElement bodies)
    {
        var readable = bodies
            .EnumerateArray()
            .Where(body => body.ValueKind == JsonValueKind.Object && String(body, ["value"]) is not null)
            .Where(body => Kind(body, "role") is not ("summary" or "caption" or "teaser" or "abstract"))
            .OrderByDescending(body => Kind(body, "role") == "main")
            .ThenByDescending(body => Kind(body, "contenttype").Contains("html", StringComparison.Ordinal))
            .ToList();
        if (readable.Count == 0)
            return null;
        var text = String(readable[0], ["value"])!;
        return new Body(text, Kind(readable[0], "contenttype").Contains("html", StringComparison.Ordinal) || IsHtml(text));
    }

    private static string Kind(JsonElement body, string name) => (String(body, [name]) ?? "").ToLowerInvariant();
}
