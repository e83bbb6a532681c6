using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Summarizer.Articles.Formats.Html;

/// <summary>What a page's JSON-LD (https://schema.org/Article) says of the article.</summary>
internal sealed class JsonLd
{
    private const int MaxObjects = 2000;
    private const int MaxArticles = 20;

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private static readonly string[] OtherArticleTypes =
    [
        "BlogPosting",
        "LiveBlogPosting",
        "Report",
        "SocialMediaPosting",
        "DiscussionForumPosting",
    ];

    /// <summary>The headline.</summary>
    public string? Headline { get; private init; }

    /// <summary>When it was published.</summary>
    public string? Published { get; private init; }

    /// <summary>Its authors.</summary>
    public IReadOnlyList<string> Authors { get; private init; } = [];

    /// <summary>Its language.</summary>
    public string? Language { get; private init; }

    /// <summary>Its address.</summary>
    public string? Url { get; private init; }

    /// <summary>Who publishes it.</summary>
    public string? Publisher { get; private init; }

    /// <summary>Its text, if the page gives it here too.</summary>
    public string? Body { get; private init; }

    /// <summary>Its number of words; 0 if not given.</summary>
    public int Words { get; private init; }

    /// <summary>Whether only subscribers may read it.</summary>
    public bool IsForSubscribers { get; private init; }

    /// <summary>The article of a page; null if its JSON-LD has none.</summary>
    /// <param name="headlines">What the page shows as its headline; a list of articles has several.</param>
    public static JsonLd? Of(IHtmlDocument page, IReadOnlyList<string> headlines)
    {
        var articles = new List<JsonLd>();
        foreach (var script in page.Scripts)
        {
            if (script.Type?.Trim().StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase) != true)
                continue;
            AddArticles(articles, script.Text);
        }

        return articles.Find(one => one.Headline is { } headline && headlines.Contains(headline)) ?? articles.FirstOrDefault();
    }

    private static void AddArticles(List<JsonLd> articles, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(WithoutControls(json), Options);
            var left = MaxObjects;
            var open = new Stack<JsonElement>([document.RootElement]);
            while (open.TryPop(out var element) && --left > 0 && articles.Count < MaxArticles)
            {
                if (element.ValueKind == JsonValueKind.Array)
                {
                    foreach (var item in element.EnumerateArray().Reverse())
                        open.Push(item);
                }
                else if (element.ValueKind == JsonValueKind.Object)
                {
                    if (IsArticle(element))
                        articles.Add(Read(element));
                    foreach (var key in (ReadOnlySpan<string>)["mainEntityOfPage", "mainEntity", "@graph"])
                    {
                        if (element.TryGetProperty(key, out var inner))
                            open.Push(inner);
                    }
                }
            }
        }
        catch (JsonException)
        {
            // A page whose JSON-LD is damaged still has its other metadata.
        }
    }

    // Templates break strings over lines and wrap the script in comments.
    private static string WithoutControls(string json) =>
        string.Create(
                json.Length,
                json,
                static (span, source) =>
                {
                    for (var i = 0; i < span.Length; i++)
                        span[i] = char.IsControl(source[i]) ? ' ' : source[i];
                }
            )
            .Trim()
            .TrimEnd(';');

    private static bool IsArticle(JsonElement element) =>
        Strings(element, "@type")
            .Any(type =>
                type.EndsWith("Article", StringComparison.Ordinal)
                || OtherArticleTypes.Any(other => type.EndsWith(other, StringComparison.Ordinal))
            );

    private static JsonLd Read(JsonElement element) =>
        new()
        {
            Headline = First(element, "headline") ?? First(element, "name"),
            Published = First(element, "datePublished") ?? First(element, "dateCreated"),
            Authors = [.. Strings(element, "author")],
            Language = First(element, "inLanguage"),
            Url = First(element, "mainEntityOfPage") ?? First(element, "url"),
            Publisher = First(element, "publisher"),
            Body = First(element, "articleBody"),
            Words = int.TryParse(First(element, "wordCount"), NumberStyles.None, CultureInfo.InvariantCulture, out var words) ? words : 0,
            IsForSubscribers = "false".Equals(First(element, "isAccessibleForFree"), StringComparison.OrdinalIgnoreCase),
        };

    private static string? First(JsonElement element, string key) => Strings(element, key).FirstOrDefault();

    // A value may be a string, an object with a name or an address, or a list of either.
    private static IEnumerable<string> Strings(JsonElement element, string key)
    {
        if (!element.TryGetProperty(key, out var value))
            yield break;
        var items = value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : (IReadOnlyList<JsonElement>)[value];
        foreach (var item in items)
        {
            if (Text(item) is { Length: > 0 } text)
                yield return text;
        }
    }

    private static string? Text(JsonElement item)
    {
        if (item.ValueKind == JsonValueKind.Object)
        {
            foreach (var key in (ReadOnlySpan<string>)["name", "@id", "url", "@value"])
            {
                if (item.TryGetProperty(key, out var inner) && inner.ValueKind is JsonValueKind.String)
                    return Text(inner);
            }
        }

        return item.ValueKind switch
        {
            JsonValueKind.String => WebUtility.HtmlDecode(item.GetString())?.Trim(),
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => item.GetRawText(),
            _ => null,
        };
    }
}
