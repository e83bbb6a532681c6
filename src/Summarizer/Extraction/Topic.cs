using System.Buffers;
using Summarizer.Languages;
using Summarizer.Names;

namespace Summarizer.Extraction;

/// <summary>A candidate for a topic.</summary>
/// <param name="Text">The phrase in lower case.</param>
/// <param name="Prefixes">The stems of its words.</param>
/// <param name="Count">The number of occurrences.</param>
/// <param name="Start">The offset of the first occurrence.</param>
/// <param name="Name">The kind of name; null for a phrase.</param>
internal sealed record Topic(string Text, IReadOnlyList<string> Prefixes, int Count, int Start, NameKind? Name = null)
{
    private const int MinStem = 5;

    private static readonly SearchValues<char> TurkishCapitals = SearchValues.Create("ÇĞİÖŞÜ");
    private static readonly SearchValues<char> ForeignLetters = SearchValues.Create("qwxQWX");

    /// <summary>The length of the shortest word that says as much as a phrase: <c>Krankenkassenprämien</c>.</summary>
    public const int MinCompound = 11;

    /// <summary>Whether this is a single word of no particular subject, and no name.</summary>
    public bool IsPlain => Name is null && Prefixes.Count == 1 && Text.Length < MinCompound;

    /// <summary>The score: repetition has diminishing returns, two words are better than one, and early mentions count more.</summary>
    public double Score(int textLength) =>
        Math.Log(1 + Count) * Math.Sqrt(Math.Min(3, Prefixes.Count)) * (1 + 0.5 * (1 - (double)Start / Math.Max(1, textLength)));

    /// <summary>
    /// A text in lower case. In a language with a dotless <c>ı</c>, a foreign name keeps its dot: <c>intel</c>, <c>imf</c>, but
    /// <c>ırak</c>.
    /// </summary>
    public static string Lower(string text, Language language) =>
        language.DottedAndDotlessI && text.Contains('I', StringComparison.Ordinal)
            ? string.Join(' ', text.Split(' ').Select(word => language.Lower(IsForeign(word) ? word.Replace('I', 'İ') : word)))
            : language.Lower(text);

    // Abbreviations, letters that the alphabet does not have, and a dotless vowel before a front one.
    private static bool IsForeign(string word)
    {
        if (!word.Any(char.IsLower))
            return !word.AsSpan().ContainsAny(TurkishCapitals);
        var next = word.AsSpan(word.IndexOf('I', StringComparison.Ordinal) + 1).TrimStart("bcçdfgğhjklmnprsştvyzwqx");
        return word.AsSpan().ContainsAny(ForeignLetters) || next.Length > 0 && next[0] is 'e' or 'i' or 'ö' or 'ü';
    }

    /// <summary>Whether this topic makes another one redundant because they share a word.</summary>
    public bool Covers(Topic other) => Text == other.Text || Prefixes.Any(prefix => other.Prefixes.Any(it => IsSame(prefix, it)));

    private static bool IsSame(string prefix, string other) =>
        prefix == other
        || Math.Min(prefix.Length, other.Length) >= MinStem
            && (prefix.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(prefix, StringComparison.Ordinal));
}
