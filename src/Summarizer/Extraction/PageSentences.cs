using System.Collections.Frozen;
using Summarizer.Articles.Formats;
using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Extraction;

/// <summary>
/// Recognizes sentences that an outlet puts into an article for the readers of its page, and credits:
/// <c>Click here to see the latest news.</c>, <c>(Reporting by Ana Ruiz; editing by Tom Lee)</c>.
/// </summary>
internal static class PageSentences
{
    private const int MaxLength = 300;

    // Openings of all languages: a page in one language often runs on software in another.
    private static readonly FrozenDictionary<char, string[]> Openings = ByFirst(language => language.PageOpenings);
    private static readonly FrozenDictionary<char, string[]> Credits = ByFirst(language => language.CreditOpenings);

    public static bool IsOne(string text, TextSpan sentence, Language language)
    {
        if (sentence.Length > MaxLength)
            return false;
        var form = sentence.Of(text);
        var words = form.TrimStart(" ([【*►▶»›•-–—+");
        if (words.IsEmpty)
            return false;
        var isBracketed = form[..^words.Length].ContainsAny('(', '[', '【');
        Span<char> buffer = stackalloc char[MaxLength];
        var lower = language.Lower(words, buffer);
        return Begins(lower, Openings)
            || Begins(lower, Credits) && (isBracketed || NamesOnly(words, language))
            || Holds(lower, language.PagePhrases)
            || SiteNotes.IsOne(form.ToString());
    }

    private static bool Begins(ReadOnlySpan<char> lower, FrozenDictionary<char, string[]> openings)
    {
        if (!openings.TryGetValue(lower[0], out var known))
            return false;
        foreach (var opening in known)
        {
            if (lower.StartsWith(opening) && (lower.Length == opening.Length || EndsWord(lower[opening.Length], opening[^1])))
                return true;
        }

        return false;
    }

    private static bool EndsWord(char next, char last) => !char.IsLetterOrDigit(next) || !char.IsLetterOrDigit(last) || last >= '\u2E80';

    private static bool Holds(ReadOnlySpan<char> lower, IReadOnlyList<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (lower.IndexOf(phrase) >= 0)
                return true;
        }

        return false;
    }

    // "Reporting by Ana Ruiz in Lima", in contrast to "Reporting by the newspaper showed".
    private static bool NamesOnly(ReadOnlySpan<char> words, Language language)
    {
        var sentence = words.ToString();
        var hasName = false;
        foreach (var word in WordTokenizer.Words(sentence).Skip(1))
        {
            var lower = language.Lower(word.Span.Of(sentence));
            var isName = char.IsUpper(sentence[word.Span.Start]);
            hasName |= isName;
            if (
                !isName
                && !language.FunctionWords.Contains(lower)
                && !language.CreditOpenings.Any(it => it.StartsWith(lower, StringComparison.Ordinal))
            )
                return false;
        }

        return hasName;
    }

    private static FrozenDictionary<char, string[]> ByFirst(Func<Language, IReadOnlyList<string>> openings) =>
        KnownLanguages
            .All.SelectMany(openings)
            .Distinct(StringComparer.Ordinal)
            .GroupBy(opening => opening[0])
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
}
