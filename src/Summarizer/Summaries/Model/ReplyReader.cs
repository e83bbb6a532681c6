using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.RegularExpressions;
using Summarizer.Articles;
using Summarizer.Quotes;

namespace Summarizer.Summaries;

/// <summary>
/// Reads a model's reply. A malformed one is normal life, so it is forgiving about what surrounds the object and about members that
/// are missing, and keeps the counts and lengths that no schema keeps.
/// </summary>
internal static partial class ReplyReader
{
    public const int LongestSentence = 1000;
    public const int LongestHeadline = 200;
    private const int LongestName = 120;
    private const int LongestTopic = 40;
    private const int LongestQuote = 5000;
    private const int MostSentences = 8;
    private const int MostKeyPoints = 5;
    public const int MostQuotes = 20;
    public const int MostNames = 10;
    public const int MostTopics = 6;

    /// <summary>Reads a draft; false where there is no object, no headline or no sentence in the reply.</summary>
    /// <param name="reply">What the model wrote.</param>
    /// <param name="language">The language it was to write in.</param>
    /// <param name="draft">The draft.</param>
    public static bool TryRead(string reply, Language language, [NotNullWhen(true)] out Draft? draft)
    {
        draft = null;
        if (!TryParse(reply, out var document)) return false;
        using (document)
        {
            var root = document.RootElement;
            var headline = Strings(root, "headline", 1, LongestHeadline).FirstOrDefault();
            var summary = Sentences(root, "summary", language).Take(MostSentences).ToList();
            if (headline is null || summary.Count == 0) return false;

            draft = new Draft
            {
                Headline = headline.TrimEnd('.'),
                Summary = summary,
                KeyPoints = [.. Strings(root, "keyPoints", MostKeyPoints, LongestSentence)],
                Quotes = [.. Quotes(root)],
                Entities = new NamedEntities(Names(root, "people"), Names(root, "organizations"), Names(root, "places")),
                Topics = [.. Strings(root, "topics", MostTopics, LongestTopic).Select(topic => language.Lower(topic)).Distinct()],
            };
            return true;
        }
    }

    /// <summary>The JSON object of a reply, whatever stands around it.</summary>
    public static bool TryParse(string reply, [NotNullWhen(true)] out JsonDocument? document)
    {
        document = null;
        var text = Thought().Replace(reply, "");
        var (start, end) = (text.IndexOf('{', StringComparison.Ordinal), text.LastIndexOf('}'));
        if (start < 0 || end < start) return false;
        try
        {
            document = JsonDocument.Parse(text.AsMemory(start, end + 1 - start));
            return document.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // Models put two sentences into one string; each is to be checked by itself.
    private static IEnumerable<string> Sentences(JsonElement root, string name, Language language) =>
        Strings(root, name, MostSentences, LongestSentence)
            .SelectMany(text => SentenceSplitter.Split(text, language).Select(sentence => sentence.Span.Of(text).ToString()));

    private static IReadOnlyList<string> Names(JsonElement root, string name) =>
        [.. Strings(root, name, MostNames, LongestName).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<QuoteCandidate> Quotes(JsonElement root)
    {
        if (!root.TryGetProperty("quotes", out var quotes) || quotes.ValueKind != JsonValueKind.Array) yield break;
        foreach (var quote in quotes.EnumerateArray().Where(quote => quote.ValueKind == JsonValueKind.Object).Take(MostQuotes))
        {
            // The words are not cleaned: how they differ from the article is for the verifier to say.
            if (quote.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String && TryGetString(text, out var words)
                && words.Length is > 0 and <= LongestQuote)
            {
                yield return new QuoteCandidate(
                    words, Strings(quote, "speaker", 1, LongestName).FirstOrDefault(), Strings(quote, "role", 1, LongestName).FirstOrDefault());
            }
        }
    }

    /// <summary>A member's texts on one line each, whether it is an array or a single string; what is longer than allowed is left out.</summary>
    public static IEnumerable<string> Strings(JsonElement root, string name, int most, int longest)
    {
        if (!root.TryGetProperty(name, out var member)) return [];
        var values = member.ValueKind == JsonValueKind.Array ? member.EnumerateArray().AsEnumerable() : [member];
        return values
            .Where(value => value.ValueKind == JsonValueKind.String)
            .Select(value => TryGetString(value, out var text) ? CanonicalText.CleanLine(text) : "")
            .Where(text => text.Length > 0 && text.Length <= longest)
            .Take(most);
    }

    // A lone surrogate in an escape is JSON, but no text.
    private static bool TryGetString(JsonElement element, out string text)
    {
        try
        {
            text = element.GetString() ?? "";
            return true;
        }
        catch (InvalidOperationException)
        {
            text = "";
            return false;
        }
    }

    [GeneratedRegex("<think(?:ing)?>.*?</think(?:ing)?>", RegexOptions.Singleline)]
    private static partial Regex Thought();
}
