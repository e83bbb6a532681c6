using System.Buffers;
using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Quotes.Speech;

/// <summary>
/// Splits quotations at what the reporter says between the same marks: <c>« Une abeille ne triche pas, prévient-il. Elle choisit. »</c>
/// </summary>
internal static class SpeechInterruptions
{
    private const int MaxVerbLength = 40;
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",.;:!?");
    private static readonly HashSet<string> Reflexives = ["se", "me", "nous", "lui", "leur"];

    public static IReadOnlyList<Quotation> Split(string text, IReadOnlyList<Quotation> quotations, Language language)
    {
        if (!language.InvertsWithHyphen)
            return quotations;
        var parts = new List<Quotation>(quotations.Count);
        foreach (var quotation in quotations)
            Add(parts, text, quotation, language);
        return parts;
    }

    private static void Add(List<Quotation> parts, string text, Quotation quotation, Language language)
    {
        var rest = quotation;
        foreach (var word in WordTokenizer.Words(text, quotation.Inner))
        {
            if (word.Span.Start <= rest.Inner.Start || !IsInverted(text, word.Span, language))
                continue;
            var comma = text.LastIndexOf(',', word.Span.Start, Math.Min(MaxVerbLength, word.Span.Start - rest.Inner.Start));
            if (comma < 0 || !IsVerbFirst(text[(comma + 1)..word.Span.Start]))
                continue;
            var end = text.AsSpan(word.Span.End, rest.Inner.End - word.Span.End).IndexOfAny(ClauseEnds);
            if (end < 0 || text[word.Span.End + end] is '?' or '!')
                continue;
            parts.Add(new Quotation(new TextSpan(rest.Outer.Start, comma), new TextSpan(rest.Inner.Start, comma), Continues: false));
            var next = word.Span.End + end + 1;
            rest = new Quotation(rest.Outer with { Start = next }, new TextSpan(next, rest.Inner.End), rest.Continues);
        }

        if (rest.Inner.Of(text).Trim().Length > 0)
            parts.Add(rest);
    }

    private static bool IsInverted(string text, TextSpan word, Language language) =>
        text[word.Start - 1] == '-' && language.SpeakerPronouns.Contains(language.Lower(word.Of(text)));

    // "prévient-", "a-t-", "se souvient-", but not "que va-t-".
    private static bool IsVerbFirst(string clause)
    {
        var words = clause.TrimStart().Split(' ');
        return words.Length == 1 || words.Length == 2 && Reflexives.Contains(words[0]);
    }
}
