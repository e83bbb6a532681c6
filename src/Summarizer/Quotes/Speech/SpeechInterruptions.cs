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
        var words = WordTokenizer.Words(text, quotation.Inner);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (word.Span.Start <= rest.Inner.Start)
                continue;
            var comma = CommaBefore(text, words, i, rest.Inner.Start, language);
            if (comma < 0)
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

    // The comma before the reporter's clause whose subject begins at a word.
    private static int CommaBefore(string text, IReadOnlyList<Word> words, int subject, int from, Language language)
    {
        var start = words[subject].Span.Start;
        if (IsInverted(text, words[subject].Span, language))
        {
            var comma = text.LastIndexOf(',', start, Math.Min(MaxVerbLength, start - from));
            return comma >= 0 && IsVerbFirst(text[(comma + 1)..start], language) ? comma : -1;
        }

        return subject > 0 && BeginsSubject(text, words[subject], language)
            ? CommaBeforeVerb(text, words, subject - 1, from, language)
            : -1;
    }

    private static bool BeginsSubject(string text, Word word, Language language) =>
        language.Determiners.Contains(language.Lower(word.Span.Of(text)))
        || word.WithoutAffix.Start > word.Span.Start
        || char.IsUpper(text[word.Span.Start]);

    // ", sourit l'élue", ", a repris la fonctionnaire", ", s'est indigné Marc Morin"
    private static int CommaBeforeVerb(string text, IReadOnlyList<Word> words, int verb, int from, Language language)
    {
        if (text[words[verb].Span.End] != ' ' || !IsReporting(words[verb]))
            return -1;
        for (var word = verb; word > 0 && verb - word < 3; word--)
        {
            if (word < verb && !language.InsertedAuxiliaries.Contains(language.Lower(words[word].Span.Of(text))))
                return -1;
            var gap = text.AsSpan(words[word - 1].Span.End, words[word].Span.Start - words[word - 1].Span.End);
            if (gap is ", ")
                return words[word - 1].Span.End > from ? words[word - 1].Span.End : -1;
            if (gap is not " ")
                return -1;
        }

        return -1;

        // "selon" names a source of the person who speaks.
        bool IsReporting(Word word) =>
            language.ReportingVerbs.Contains(language.Lower(word.Span.Of(text)))
                && !language.SourcePrepositions.Contains(language.Lower(word.Span.Of(text)))
            || language.ReportingVerbs.Contains(language.Lower(word.WithoutAffix.Of(text)));
    }

    private static bool IsInverted(string text, TextSpan word, Language language) =>
        text[word.Start - 1] == '-' && language.SpeakerPronouns.Contains(language.Lower(word.Of(text)));

    // "prévient-", "a-t-", "se souvient-", but not "que va-t-".
    private static bool IsVerbFirst(string clause, Language language)
    {
        var words = clause.TrimStart().Split(' ');
        return words.Length == 1 || words.Length == 2 && language.VerbPronouns.Contains(words[0]);
    }
}
