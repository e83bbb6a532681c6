using System.Globalization;
using System.Text.Json;
using Summarizer.Articles.Formats;
using Summarizer.Extraction;
using Summarizer.Languages;
using Summarizer.Models.Chat;
using Summarizer.Names;
using Summarizer.Quotes.Verification;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Models.Replies;

/// <summary>
/// Reads a model's reply. Malformed replies are normal, so it tolerates text around the object and missing members, and enforces the counts
/// and lengths that a schema cannot.
/// </summary>
internal static class ReplyReader
{
    public const int MaxSentenceLength = 1000;
    public const int MaxHeadlineLength = 200;
    private const int MaxNameLength = 120;
    private const int MaxTopicLength = 40;
    private const int MaxSentences = 8;
    private const int MaxKeyPoints = 5;
    public const int MaxQuotes = 20;
    public const int MaxNames = 10;
    public const int MaxTopics = 6;

    /// <summary>Reads a draft, which has at least a headline and a sentence.</summary>
    /// <param name="language">The language the model was asked to write in.</param>
    public static ReplyReading<Draft> Read(ModelAnswer.Reply reply, Language language) => Read(reply, root => ReadDraft(root, language));

    /// <param name="read">Reads an object; null if it is not the requested one.</param>
    public static ReplyReading<T> Read<T>(ModelAnswer.Reply reply, Func<JsonElement, T?> read)
        where T : class =>
        reply.End switch
        {
            ReplyEnd.Complete => ReplyObjects<T>.Read(reply.Text, read),
            ReplyEnd.CutOff => new(null, ReplyRepairs.None, ReplyFault.CutOff),
            _ => new(null, ReplyRepairs.None, ReplyFault.Declined),
        };

    private static Draft? ReadDraft(JsonElement root, Language language)
    {
        var headline = Strings(root, "headline", 1, MaxHeadlineLength).FirstOrDefault();
        if (headline is null)
            return null;
        var summary = Sentences(root, "summary", language).Take(MaxSentences).ToList();
        if (summary.Count == 0)
            return null;

        return new Draft
        {
            Headline = headline.TrimEnd('.'),
            Summary = summary,
            KeyPoints = [.. Strings(root, "keyPoints", MaxKeyPoints, MaxSentenceLength)],
            Quotes = [.. Quotes(root)],
            Entities = new NamedEntities(Names(root, "people"), Names(root, "organizations"), Names(root, "places")),
            Topics = [.. Strings(root, "topics", MaxTopics, MaxTopicLength).Select(topic => language.Lower(topic)).Distinct()],
        };
    }

    // Models put several sentences into one string; each must be checked separately.
    private static IEnumerable<string> Sentences(JsonElement root, string name, Language language) =>
        Strings(root, name, MaxSentences, MaxSentenceLength)
            .SelectMany(text => SentenceSplitter.Split(text, language).Select(sentence => sentence.Span.Of(text).ToString()));

    private static IReadOnlyList<string> Names(JsonElement root, string name) =>
        [.. Strings(root, name, MaxNames, MaxNameLength).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<QuoteCandidate> Quotes(JsonElement root)
    {
        if (Member(root, "quotes") is not { ValueKind: JsonValueKind.Array } quotes)
            yield break;
        foreach (var quote in quotes.EnumerateArray().Take(MaxQuotes))
        {
            // The words are not cleaned: the verifier reports how they differ from the article.
            var words = quote.ValueKind == JsonValueKind.Object ? Member(quote, "text").Text() : quote.Text();
            if (words is { Length: > 0 and <= QuoteCandidate.MaxLength })
            {
                yield return new QuoteCandidate(
                    words,
                    Strings(quote, "speaker", 1, MaxNameLength).FirstOrDefault(),
                    Strings(quote, "role", 1, MaxNameLength).FirstOrDefault()
                );
            }
        }
    }

    /// <summary>The texts of a member (an array or a single string), each on one line. Texts that are too long are left out.</summary>
    public static IEnumerable<string> Strings(JsonElement root, string name, int maxCount, int maxLength)
    {
        var member = Member(root, name);
        var lines = (member.ValueKind == JsonValueKind.Array ? member.EnumerateArray().Select(TextOf) : [member.Text()])
            .Where(text => text is not null && text.Length <= 2 * maxLength)
            .Select(text => CanonicalText.CleanLine(InlineMarkup.Strip(text!)))
            .ToList();
        return (
            lines.Count > 1 && lines.Index().All(IsNumbered)
                ? lines.Select(line => line[line.IndexOf(' ', StringComparison.Ordinal)..].TrimStart())
                : lines
        )
            .Where(line => line.Length <= maxLength && line.Any(char.IsLetterOrDigit))
            .Take(maxCount);
    }

    // Models write {"sentence": "..."} or {"name": "...", "role": "..."} instead of a string.
    private static string? TextOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object
            ? value.EnumerateObject().Select(member => member.Value.Text()).FirstOrDefault(text => text is not null)
            : value.Text();

    // "1. One", "2. Two", but not "1.5 million", and not a single "1. FC Köln".
    private static bool IsNumbered((int Index, string Item) line) =>
        line.Item.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{line.Index + 1}. "), StringComparison.Ordinal)
        || line.Item.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{line.Index + 1}) "), StringComparison.Ordinal);

    // Without an enforced schema, names vary: key_points, KeyPoints, "key points".
    private static JsonElement Member(JsonElement root, string name)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return default;
        return root.TryGetProperty(name, out var member)
            ? member
            : root.EnumerateObject()
                .LastOrDefault(other => string.Concat(other.Name.Where(char.IsLetter)).Equals(name, StringComparison.OrdinalIgnoreCase))
                .Value;
    }
}
