using System.Text.Json;
using Summarizer.Articles.Formats.Html;
using Summarizer.Text;

namespace Summarizer.Articles.Formats.News;

/// <summary>
/// Reads one article in JSON: ninjs 1 to 3 (https://iptc.org/standards/ninjs/), JSON Feed 1 with one item (https://www.jsonfeed.org/version/1.1/),
/// schema.org articles, and objects of any content system with a title and a text.
/// </summary>
internal sealed class JsonArticleFormat : IArticleFormat
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    // Names that content systems give the parts, in the order in which they are trusted.
    private static readonly string[] TitleNames = ["title", "headline", "name", "subject"];
    private static readonly string[] HtmlNames = ["content_html", "body_html", "body_xhtml", "html"];
    private static readonly string[] TextNames =
    [
        "content_text",
        "body_text",
        "text",
        "body",
        "content",
        "articleBody",
        "article_body",
        "fulltext",
        "full_text",
        "story",
    ];
    private static readonly string[] DateNames =
    [
        "date_published",
        "datePublished",
        "published_at",
        "publishedAt",
        "publish_date",
        "published",
        "pubDate",
        "firstcreated",
        "date",
        "created_at",
        "createdAt",
        "versioncreated",
        "timestamp",
    ];
    private static readonly string[] UrlNames = ["url", "canonical_url", "link", "permalink", "source_url", "uri", "id"];
    private static readonly string[] LanguageNames = ["language", "lang", "inLanguage", "locale"];
    private static readonly string[] AuthorNames = ["author", "authors", "by", "byline", "creator", "creators"];

    // Wrappers around the article in an API response.
    private static readonly string[] WrapperNames = ["article", "item", "data", "result", "story", "post", "response", "document"];

    public FormatReading? Read(SourceFile file)
    {
        if (file.Text is not { } text || text.AsSpan().TrimStart() is not ['{' or '[', ..] || !MayBeJson(file, text))
            return null;
        try
        {
            using var document = JsonDocument.Parse(text, Options);
            return Read(document.RootElement);
        }
        catch (JsonException)
        {
            // Text in brackets is a text; a file that calls itself JSON is damaged.
            return IsCalledJson(file) ? new FormatReading.Unreadable(Rejections.Damaged("a JSON document")) : null;
        }
    }

    private static bool IsCalledJson(SourceFile file) =>
        file.Extension is ".json" or ".ninjs" or ".jsonld" or ".geojson"
        || file.MediaType?.EndsWith("json", StringComparison.Ordinal) == true;

    // "[Editor's note] …" is a text.
    private static bool MayBeJson(SourceFile file, string text)
    {
        if (IsCalledJson(file))
            return true;
        var start = text.AsSpan().TrimStart();
        var inner = start[1..].TrimStart();
        return inner.Length > 0 && (start[0] == '{' ? inner[0] is '"' or '}' : inner[0] is '{' or '[' or ']' or '"');
    }

    private static FormatReading Read(JsonElement root)
    {
        var element = root;
        for (var depth = 0; depth < 4; depth++)
        {
            if (
                element.ValueKind == JsonValueKind.Array
                || Find(element, ["items", "@graph", "articles", "entries"]) is { ValueKind: JsonValueKind.Array }
                    && TextOf(element) is null
            )
            {
                var items = (
                    element.ValueKind == JsonValueKind.Array ? element : Find(element, ["items", "@graph", "articles", "entries"])!.Value
                )
                    .EnumerateArray()
                    .Where(item => item.ValueKind == JsonValueKind.Object && TextOf(item) is not null)
                    .Take(2)
                    .ToList();
                if (items.Count == 0)
                    return new FormatReading.Unreadable(Rejections.NotAnArticle);
                if (items.Count > 1)
                    return new FormatReading.Unreadable(Rejections.Archive("a feed of several articles"));
                return Article(items[0], feed: element);
            }

            if (element.ValueKind != JsonValueKind.Object)
                break;
            if (TextOf(element) is not null)
                return Article(element, feed: null);
            if (Find(element, WrapperNames) is not { ValueKind: JsonValueKind.Object or JsonValueKind.Array } inner)
                break;
            element = inner;
        }

        return new FormatReading.Unreadable(Rejections.NotAnArticle);
    }

    private static FormatReading.Readable Article(JsonElement item, JsonElement? feed)
    {
        var (text, isHtml) = TextOf(item)!.Value;
        var fragment = isHtml ? HtmlFragment.Read(text) : null;
        var paragraphs = fragment?.Paragraphs ?? PlainTextFormat.Read(text).Paragraphs;
        var title = MetadataValues.Line(Title(item));
        return new FormatReading.Readable(
            new SourceText(WithoutTitle(paragraphs, title))
            {
                ContentType = "application/json",
                HasSeparateHead = title is not null,
                HiddenText = fragment?.HiddenText ?? [],
                Head = new Head
                {
                    Title = title,
                    PublishedOn = MetadataValues.Day(String(item, DateNames)),
                    Url = Url(item),
                    Language =
                        String(item, LanguageNames)
                        ?? (feed is { ValueKind: JsonValueKind.Object } outer ? String(outer, LanguageNames) : null),
                    Author = MetadataValues.Names(Authors(item)),
                },
            }
        );
    }

    private static IReadOnlyList<Paragraph> WithoutTitle(IReadOnlyList<Paragraph> paragraphs, string? title) =>
        paragraphs.Count > 1 && paragraphs[0].Text == title ? [.. paragraphs.Skip(1)] : paragraphs;

    /// <summary>The text and whether it is HTML; null if the object has none.</summary>
    private static (string Text, bool IsHtml)? TextOf(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object)
            return null;
        if (item.TryGetProperty("bodies", out var bodies) && bodies.ValueKind == JsonValueKind.Array)
            return Body(bodies);
        if (String(item, HtmlNames) is { } html)
            return (html, true);
        foreach (var name in TextNames)
        {
            if (!item.TryGetProperty(name, out var value))
                continue;
            if (TextIn(value) is { } text)
                return (text, IsHtml(text));
        }

        return null;
    }

    // A string, the paragraphs of an array, or an object with the rendered text (WordPress).
    private static string? TextIn(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null,
            JsonValueKind.Array
                when value.GetArrayLength() > 0 && value.EnumerateArray().All(one => one.ValueKind == JsonValueKind.String) => string.Join(
                "\n\n",
                value.EnumerateArray().Select(one => one.GetString())
            ),
            JsonValueKind.Object => String(value, ["rendered", "html", "value", "text"]),
            _ => null,
        };

    // ninjs 2 and 3: the main body, else the first that is no summary or caption; HTML before plain text.
    private static (string Text, bool IsHtml)? Body(JsonElement bodies)
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
        return (text, Kind(readable[0], "contenttype").Contains("html", StringComparison.Ordinal) || IsHtml(text));
    }

    private static string Kind(JsonElement body, string name) => (String(body, [name]) ?? "").ToLowerInvariant();

    private static bool IsHtml(string text) =>
        text.AsSpan().TrimStart() is ['<', ..] || text.Contains("</p>", StringComparison.OrdinalIgnoreCase);

    private static string? Title(JsonElement item)
    {
        if (item.TryGetProperty("headlines", out var headlines) && headlines.ValueKind == JsonValueKind.Array)
        {
            var main = headlines
                .EnumerateArray()
                .Where(headline => headline.ValueKind == JsonValueKind.Object)
                .OrderByDescending(headline => Kind(headline, "role") is "main" or "")
                .Select(headline => String(headline, ["value"]))
                .FirstOrDefault(value => value is not null);
            if (main is not null)
                return main;
        }

        return TitleNames
            .Select(name => item.TryGetProperty(name, out var value) ? TextIn(value) : null)
            .FirstOrDefault(title => title is not null);
    }

    private static Uri? Url(JsonElement item)
    {
        var alternatives =
            item.TryGetProperty("altids", out var ids) && ids.ValueKind == JsonValueKind.Array
                ? ids.EnumerateArray().Select(id => String(id, ["value"]))
                : [];
        return MetadataValues.Url([.. UrlNames.Select(name => String(item, [name])), .. alternatives]);
    }

    private static List<string?> Authors(JsonElement item)
    {
        foreach (var name in AuthorNames)
        {
            if (!item.TryGetProperty(name, out var value))
                continue;
            var authors = value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : (List<JsonElement>)[value];
            var names = authors.Select(one => one.ValueKind == JsonValueKind.String ? one.GetString() : String(one, ["name"])).ToList();
            if (names.Exists(one => one is not null))
                return names;
        }

        return [];
    }

    private static JsonElement? Find(JsonElement item, string[] names)
    {
        if (item.ValueKind != JsonValueKind.Object)
            return null;
        foreach (var name in names)
        {
            if (item.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                return value;
        }

        return null;
    }

    private static string? String(JsonElement item, string[] names)
    {
        if (item.ValueKind != JsonValueKind.Object)
            return null;
        foreach (var name in names)
        {
            if (
                item.TryGetProperty(name, out var value)
                && value.ValueKind == JsonValueKind.String
                && !string.IsNullOrWhiteSpace(value.GetString())
            )
                return value.GetString();
        }

        return null;
    }
}
