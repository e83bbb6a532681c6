using System.Net;
using System.Text;
using System.Text.Json;

namespace Summarizer.Articles.Formats.News;

/// <summary>
/// The text of a block editor as HTML: Editor.js, Draft.js, Slate, ProseMirror, Lexical, Quill, Portable Text, and the rich text of
/// Contentful and Arc. They differ in the names of the members, but all nest blocks that hold runs of text.
/// </summary>
internal static class JsonBlocks
{
    private static readonly string[] Children =
    [
        "content",
        "body",
        "children",
        "nodes",
        "leaves",
        "blocks",
        "content_elements",
        "items",
        "data",
        "document",
        "root",
        "ops",
    ];
    private static readonly string[] Runs = ["text", "value", "insert", "plain_text"];
    private static readonly string[] Markup = ["content", "html", "bodyHtml"];
    private static readonly string[] Kinds = ["type", "_type", "nodeType", "object"];

    // Pictures and other blocks that are not part of the text.
    private static readonly string[] Skipped =
    [
        "image",
        "video",
        "gallery",
        "embed",
        "code",
        "table",
        "interstitial_link",
        "link_list",
        "custom_embed",
        "oembed_response",
    ];

    /// <summary>The text as HTML; null if the value is not made of blocks.</summary>
    public static string? ToHtml(JsonElement value)
    {
        if (value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
            return null;
        var html = new StringBuilder();
        Write(value, isInBlock: false, isMarkup: false, html);
        return html.Length > 0 ? html.ToString() : null;
    }

    /// <summary>Whether an array holds blocks, and not other objects with texts.</summary>
    public static bool IsBlocks(JsonElement array) =>
        array.ValueKind == JsonValueKind.Array
        && array.GetArrayLength() > 0
        && array.EnumerateArray().All(one => JsonMembers.String(one, [.. Kinds, "insert"]) is not null && JsonMembers.Title(one) is null);

    private static void Write(JsonElement value, bool isInBlock, bool isMarkup, StringBuilder html)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array when value.EnumerateArray().Any(one => JsonMembers.String(one, ["insert"]) is not null):
                WriteOperations(value, html);
                break;
            case JsonValueKind.Array:
                foreach (var one in value.EnumerateArray())
                    Write(one, isInBlock, isMarkup, html);
                break;
            case JsonValueKind.String:
                WriteBlock("p", isInBlock, html, () => WriteText(value.GetString()!, isMarkup, html));
                break;
            case JsonValueKind.Object when !Skipped.Contains(Kind(value)):
                WriteObject(value, isInBlock, isMarkup, html);
                break;
        }
    }

    private static void WriteObject(JsonElement value, bool isInBlock, bool isMarkup, StringBuilder html)
    {
        // Articles in a list are not blocks of one text.
        if (!isInBlock && JsonMembers.Title(value) is not null && JsonMembers.PlainBody(value) is not null)
            return;
        if (JsonMembers.String(value, Runs, mayBeBlank: true) is { } text)
            WriteBlock(Tag(value), isInBlock, html, () => WriteText(text, isMarkup, html));
        else if (JsonMembers.String(value, Markup) is { } markup)
        {
            WriteBlock(Tag(value), isInBlock, html, () => WriteText(markup, isMarkup: true, html));
            WriteChildren(value, isInBlock, html, "items");
        }
        else if (Kind(value) is "hardBreak" or "linebreak")
            html.Append("<br>");
        else if (!isInBlock && HoldsRuns(value))
            WriteBlock(Tag(value), isInBlock: false, html, () => WriteChildren(value, isInBlock: true, html, Children));
        else
            WriteChildren(value, isInBlock, html, Children);
    }

    private static void WriteChildren(JsonElement value, bool isInBlock, StringBuilder html, params string[] names)
    {
        foreach (var name in names)
        {
            if (value.TryGetProperty(name, out var inner) && inner.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                Write(inner, isInBlock, isMarkup: name is "data" or "items", html);
        }
    }

    // Quill's paragraphs end at line breaks within its runs.
    private static void WriteOperations(JsonElement operations, StringBuilder html)
    {
        var runs = operations.EnumerateArray().Select(one => JsonMembers.String(one, ["insert"], mayBeBlank: true));
        html.Append("<p>")
            .Append(WebUtility.HtmlEncode(string.Concat(runs)).Replace("\n", "</p><p>", StringComparison.Ordinal))
            .Append("</p>");
    }

    private static void WriteBlock(string tag, bool isInBlock, StringBuilder html, Action write)
    {
        if (!isInBlock)
            html.Append('<').Append(tag).Append('>');
        write();
        if (!isInBlock)
            html.Append("</").Append(tag).Append('>');
    }

    private static void WriteText(string text, bool isMarkup, StringBuilder html) =>
        html.Append(
            isMarkup || JsonMembers.IsHtml(text) ? text : WebUtility.HtmlEncode(text).Replace("\n", "<br>", StringComparison.Ordinal)
        );

    private static bool HoldsRuns(JsonElement value) =>
        Kind(value).StartsWith("paragraph", StringComparison.Ordinal)
        || Tag(value) != "p"
        || Children.Any(name =>
            value.TryGetProperty(name, out var inner)
            && inner.ValueKind == JsonValueKind.Array
            && inner.EnumerateArray().Any(one => Kind(one) is "" or "text" or "span" && JsonMembers.String(one, Runs) is not null)
        );

    private static string Tag(JsonElement value)
    {
        var kinds = Kinds.Concat(["style", "tag"]).Select(name => JsonMembers.String(value, [name]) ?? "");
        return kinds.Any(kind => kind.StartsWith("head", StringComparison.Ordinal) || kind is ['h', >= '1' and <= '6']) ? "h2" : "p";
    }

    private static string Kind(JsonElement value) => JsonMembers.String(value, Kinds) ?? "";
}
