using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Summarizer.Articles;
using Summarizer.Extraction;
using Summarizer.Names;

namespace TestSupport.FakeModel;

/// <summary>Writes drafts in place of a model.</summary>
public static partial class FakeDrafts
{
    private const int MaxMerged = 5;

    /// <summary>
    /// The reply to a request: the digest of an article, a digest merged from the drafts of its parts, the titles of a day, or verdicts.
    /// </summary>
    public static string Write(FakeRequest request, bool plants)
    {
        var text = Article().Match(request.Input) is { Success: true } match ? match.Groups["text"].Value : request.Input;
        if (IsDaily(request, text))
            return Daily(text);
        if (request.AsksForVerdicts)
            return Verdicts(text, plants);
        if (IsMerge(request, text))
            return Merge(text);
        return ArticleReader.Read(new Upload("a.txt", Encoding.UTF8.GetBytes(text))) is ArticleReading.Readable readable
            ? ToJson(plants ? PlantedFaults.Plant(Draft(readable.Article), readable.Article.Text) : Draft(readable.Article))
            : ToJson(Empty());
    }

    /// <summary>A draft in the product's schema.</summary>
    public static string ToJson(Draft draft) =>
        JsonSerializer.Serialize(
            new
            {
                headline = draft.Headline,
                summary = draft.Summary,
                keyPoints = draft.KeyPoints,
                quotes = draft.Quotes.Select(quote => new
                {
                    text = quote.Text,
                    speaker = quote.Speaker,
                    role = quote.Role,
                }),
                people = draft.Entities.People,
                organizations = draft.Entities.Organizations,
                places = draft.Entities.Places,
                topics = draft.Topics,
            },
            FakeJson.Options
        );

    private static Draft Draft(Article article) => ExtractiveSummarizer.Summarize(article);

    private static Draft Empty() =>
        new()
        {
            Headline = "",
            Summary = [],
            KeyPoints = [],
            Quotes = [],
            Entities = new NamedEntities([], [], []),
            Topics = [],
        };

    // Without a schema, the input shows it: drafts are a JSON array.
    private static bool IsMerge(FakeRequest request, string text) =>
        request.SchemaName is { } name ? name == "merged_digest" : text.TrimStart().StartsWith("[{", StringComparison.Ordinal);

    private static bool IsDaily(FakeRequest request, string text) =>
        request.SchemaName is { } name ? name == "daily" : text.TrimStart().StartsWith("[{\"story\":", StringComparison.Ordinal);

    // The headline of each story's first digest, and the first sentence of the most important one.
    private static string Daily(string text)
    {
        using var document = JsonDocument.Parse(text);
        var stories = document
            .RootElement.EnumerateArray()
            .Select(story => (Number: story.GetProperty("story").GetInt32(), First: story.GetProperty("digests")[0]))
            .ToList();
        return JsonSerializer.Serialize(
            new
            {
                titles = stories.Select(story => new { story = story.Number, title = story.First.GetProperty("headline").GetString() }),
                overview = stories
                    .Where(story => story.First.GetProperty("summary").GetArrayLength() > 0)
                    .Take(MaxMerged)
                    .Select(story => new { story = story.Number, text = story.First.GetProperty("summary")[0].GetString() }),
            },
            FakeJson.Options
        );
    }

    // All statements are supported; with faults the first is not.
    private static string Verdicts(string text, bool plants)
    {
        using var document = JsonDocument.Parse(text.StartsWith('{') ? text : """{"statements":[]}""");
        var verdicts = document
            .RootElement.GetProperty("statements")
            .EnumerateArray()
            .Select(statement => statement.GetProperty("statement").GetInt32())
            .Select((number, i) => plants && i == 0 ? Verdict(number, "no-source") : Verdict(number));
        return JsonSerializer.Serialize(new { verdicts }, FakeJson.Options);
    }

    private static object Verdict(int statement, string? kind = null) =>
        new
        {
            statement,
            supported = kind is null,
            kind,
            text = (string?)null,
        };

    private static string Merge(string text)
    {
        using var document = JsonDocument.Parse(text);
        var drafts = document.RootElement.EnumerateArray().ToList();
        return JsonSerializer.Serialize(
            new
            {
                headline = drafts[0].GetProperty("headline").GetString(),
                summary = Firsts(drafts, "summary"),
                keyPoints = Firsts(drafts, "keyPoints"),
            },
            FakeJson.Options
        );
    }

    private static IEnumerable<string> Firsts(List<JsonElement> drafts, string member) =>
        drafts
            .Select(draft => draft.GetProperty(member).EnumerateArray().Select(one => one.GetString()!).FirstOrDefault())
            .OfType<string>()
            .Take(MaxMerged);

    [GeneratedRegex(
        @"^<<<ARTICLE (?<marker>\S+)[^\n]*\n(?<text>.*?)\n?^\k<marker> ARTICLE>>>",
        RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex Article();
}
