using System.Text;
using System.Text.Json;
using Summarizer.Articles.Formats.Html;
using Summarizer.Text;

namespace Summarizer.Articles.Formats.News;

/// <summary>
/// Reads one article in JSON: ninjs 1 to 3 (https://iptc.org/standards/ninjs/), JSON Feed 1 with one item
/// (https://www.jsonfeed.org/version/1.1/), schema.org articles, and the responses of content systems.
/// </summary>
internal sealed class JsonArticleFormat : IArticleFormat
{
    private static readonly JsonReaderOptions Options = new()
    {
        AllowMultipleValues = true,
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    private static readonly string[] DateNames =
    [
        "date_published",
        "datePublished",
        "webPublicationDate",
        "display_date",
        "first_publish_date",
        "published_at",
        "publishedAt",
        "publish_date",
        "publishDate",
        "publicationDate",
        "published",
        "pubDate",
        "firstcreated",
        "date",
        "created_at",
        "createdAt",
        "created",
        "versioncreated",
        "timestamp",
    ];
    private static readonly string[] UrlNames = ["url", "canonical_url", "webUrl", "link", "permalink", "source_url", "uri", "id"];
    private static readonly string[] LanguageNames = ["language", "lang", "inLanguage", "locale"];
    private static readonly string[] AuthorNames = ["author", "authors", "by", "byline", "creator", "creators", "credits"];

    public FormatReading? Read(SourceFile file)
    {
        if (file.Text is not { } text || text.AsSpan().TrimStart() is not ['{' or '[', ..] || !MayBeJson(file, text))
            return null;
        try
        {
            return Read(text);
        }
        catch (JsonException)
        {
            // Text in brackets is plain text, unless the file claims to be JSON.
            return IsCalledJson(file) ? new FormatReading.Unreadable(Rejections.Damaged("a JSON document")) : null;
        }
    }

    // Most files hold one value. In JSON Lines, each line holds one (https://jsonlines.org/).
    private static FormatReading Read(string text)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), Options);
        var articles = new List<(JsonArticleFinder.Found Article, JsonElement Root)>();
        while (articles.Count < 2 && reader.Read())
        {
            var root = JsonElement.ParseValue(ref reader);
            articles.AddRange(JsonArticleFinder.Find(root).Select(one => (one, root)));
        }

        return articles switch
        {
            [] => new FormatReading.Unreadable(Rejections.NotAnArticle),
            [var (article, root)] => Article(article, root),
            _ => new FormatReading.Unreadable(Rejections.Archive("a feed of several articles")),
        };
    }

    private static bool IsCalledJson(SourceFile file) =>
        file.Extension is ".json" or ".jsonl" or ".ndjson" or ".ninjs" or ".jsonld" or ".geojson"
        || file.MediaType?.Contains("json", StringComparison.Ordinal) == true;

    // "[Editor's note] …" is plain text.
    private static bool MayBeJson(SourceFile file, string text)
    {
        if (IsCalledJson(file))
            return true;
        var start = text.AsSpan().TrimStart();
        var inner = start[1..].TrimStart();
        return inner.Length > 0 && (start[0] == '{' ? inner[0] is '"' or '}' : inner[0] is '{' or '[' or ']' or '"');
    }

    private static FormatReading.Readable Article(JsonArticleFinder.Found article, JsonElement root)
    {
        var (text, isHtml) = article.Body;
        var objects = article.Objects;
        var fragment = isHtml ? HtmlFragment.Read(text) : null;
        var plain = isHtml ? null : PlainTextFormat.Read(text);
        var title = MetadataValues.Line(TextEntities.Decode(First(objects, JsonMembers.Title) ?? ""));
        return new FormatReading.Readable(
            new SourceText(WithoutTitle(fragment?.Paragraphs ?? plain!.Paragraphs, title))
            {
                ContentType = "application/json",
                HasSeparateHead = title is not null,
                HiddenText = fragment?.HiddenText ?? [],
                IsTruncated = plain?.IsTruncated == true,
                Head = new Head
                {
                    Title = title,
                    PublishedOn = MetadataValues.Day(First(objects, one => JsonMembers.String(one, DateNames))),
                    Url = First(objects, Url),
                    Language = First([.. objects, root], one => JsonMembers.String(one, LanguageNames)),
                    Author = First(objects, one => MetadataValues.Names(Authors(one))),
                },
            }
        );
    }

    private static T? First<T>(IReadOnlyList<JsonElement> objects, Func<JsonElement, T?> of)
        where T : class =>
        objects.Where(one => one.ValueKind == JsonValueKind.Object).Select(of).FirstOrDefault(value => value is not null);

    private static IReadOnlyList<Paragraph> WithoutTitle(IReadOnlyList<Paragraph> paragraphs, string? title) =>
        paragraphs.Count > 1 && paragraphs[0].Text == title ? [.. paragraphs.Skip(1)] : paragraphs;

    private static Uri? Url(JsonElement item)
    {
        var alternatives =
            item.TryGetProperty("altids", out var ids) && ids.ValueKind == JsonValueKind.Array
                ? ids.EnumerateArray().Select(id => JsonMembers.String(id, ["value"]))
                : [];
        return MetadataValues.Url([.. UrlNames.Select(name => JsonMembers.String(item, [name])), .. alternatives]);
    }

    private static List<string?> Authors(JsonElement item)
    {
        foreach (var name in AuthorNames)
        {
            if (!item.TryGetProperty(name, out var value))
                continue;
            // Arc has them in credits.by.
            if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("by", out var by))
                value = by;
            var authors = value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : (List<JsonElement>)[value];
            var names = authors
                .Select(one => one.ValueKind == JsonValueKind.String ? one.GetString() : JsonMembers.String(one, ["name"]))
                .ToList();
            if (names.Exists(one => one is not null))
                return names;
        }

        return [];
    }
}
