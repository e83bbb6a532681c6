using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Summarizer.Articles.Formats.News;

namespace Summarizer.Articles.Formats.Html;

/// <summary>
/// Reads an article that a page has only in its scripts: in JSON-LD, or in the state from which a script builds the page.
/// </summary>
internal static partial class ScriptText
{
    private const int MinLength = 200;

    // What a page shows before its scripts have run.
    private const int MaxPlaceholder = 300;

    // How far above its longest text an article's object may be.
    private const int MaxAround = 6;

    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 256,
    };

    /// <summary>The article; null if the page shows as much text as its scripts have.</summary>
    public static SourceText? Read(MainText shown, HtmlHead head, IEnumerable<IHtmlScriptElement> scripts)
    {
        var length = shown.Blocks.Sum(block => block.Text.Length);
        if (head.Article?.Body is { Length: >= MinLength } body && Body(body) is var declared && IsLonger(declared, length))
            return declared;
        if (length > MaxPlaceholder)
            return null;
        var best = scripts.Select(script => StateOf(script.Type, script.Text)).OfType<SourceText>().MaxBy(LengthOf);
        return best is not null && IsLonger(best, length) ? best with { ContentType = "text/html" } : null;
    }

    private static bool IsLonger(SourceText source, int shown) => LengthOf(source) is >= MinLength and var length && length > shown * 2;

    private static int LengthOf(SourceText source) => source.Paragraphs.Sum(paragraph => paragraph.Text.Length);

    private static SourceText Body(string body)
    {
        var fragment = body.Contains("</p>", StringComparison.OrdinalIgnoreCase) ? HtmlFragment.Read(body) : null;
        return new SourceText(fragment?.Paragraphs ?? PlainTextFormat.Read(body).Paragraphs)
        {
            ContentType = "text/html",
            HasSeparateHead = true,
            HiddenText = fragment?.HiddenText ?? [],
        };
    }

    private static SourceText? StateOf(string? type, string script)
    {
        var start = 0;
        if (type?.Contains("json", StringComparison.OrdinalIgnoreCase) != true)
        {
            if (Assignment().Match(script) is not { Success: true } match)
                return null;
            start = match.Length;
        }

        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(script, start, script.Length - start), Options);
            using var state = JsonDocument.ParseValue(ref reader);
            return AroundLongestText(state.RootElement)
                .Select(element =>
                    new JsonArticleFormat().Read(
                        new SourceFile(Encoding.UTF8.GetBytes(element.GetRawText()), "state.json", "application/json")
                    )
                )
                .OfType<FormatReading.Readable>()
                .Select(reading => reading.Source)
                .MaxBy(LengthOf);
        }
        catch (JsonException)
        {
            // A program, not its state.
            return null;
        }
    }

    // The objects around the longest text, from the inside out.
    private static List<JsonElement> AroundLongestText(JsonElement root)
    {
        var open = new Stack<(JsonElement Element, Path? Around)>([(root, null)]);
        Path? longest = null;
        var length = 0;
        while (open.TryPop(out var at))
        {
            switch (at.Element.ValueKind)
            {
                case JsonValueKind.String
                    when at.Element.GetString()! is var text && text.Length > length && text.AsSpan().ContainsAny(' ', '。'):
                    (longest, length) = (at.Around, text.Length);
                    break;
                case JsonValueKind.Array:
                    foreach (var item in at.Element.EnumerateArray())
                        open.Push((item, at.Around));
                    break;
                case JsonValueKind.Object:
                    var path = new Path(at.Element, at.Around);
                    foreach (var member in at.Element.EnumerateObject())
                        open.Push((member.Value, path));
                    break;
                default:
                    break;
            }
        }

        var around = new List<JsonElement>();
        for (; longest is not null && around.Count < MaxAround; longest = longest.Around)
            around.Add(longest.Element);
        return around;
    }

    private sealed record Path(JsonElement Element, Path? Around);

    [GeneratedRegex("""\A\s*(?:(?:var|let|const)\s)?\s*[\w$.\[\]"']{1,80}\s*=\s*(?=[{\[])""", RegexOptions.CultureInvariant)]
    private static partial Regex Assignment();
}
