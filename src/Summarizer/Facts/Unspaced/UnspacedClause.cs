using System.Buffers;
using Summarizer.Languages;
using Summarizer.Names.Unspaced;
using Summarizer.Text;

namespace Summarizer.Facts.Unspaced;

/// <summary>A part of a sentence in a script without spaces, from one punctuation mark to the next.</summary>
/// <param name="Start">Where it begins in the text.</param>
internal sealed record UnspacedClause(string Text, int Start, UnspacedMeanings Meanings)
{
    private const int MinLength = 3;
    private const int MaxEnding = 6;
    private const int StemLength = 2;

    /// <summary>The length of a sentence that is read: what is longer is a list or lacks punctuation.</summary>
    private const int MaxSentence = 600;

    /// <summary>The most clauses of a sentence that are read.</summary>
    private const int MaxClauses = 40;

    /// <summary>What follows a noun, not a verb.</summary>
    private const string Particles = "をのにはがもへとで";

    /// <summary>What can stand between a quantity and its noun.</summary>
    private const string Links = "のな的";

    private static readonly SearchValues<char> Marks = SearchValues.Create("、。，．；：！？!?;:「」『』“”（）() \n\t");

    private HashSet<string> Pairs { get; } = [.. PairsOf(Text)];

    /// <summary>The words of the whole sentence, in which another clause may name the subject of this one.</summary>
    private HashSet<string> SentencePairs { get; init; } = [];

    public static IEnumerable<UnspacedClause> Read(string text, UnspacedMeanings meanings)
    {
        var end = Math.Min(text.Length, MaxSentence);
        var left = MaxClauses;
        HashSet<string> pairs = [.. PairsOf(text[..end])];
        for (var start = 0; start < end && left > 0; )
        {
            var length = text.AsSpan(start..end).IndexOfAny(Marks) is var at and >= 0 ? at : end - start;
            if (length >= MinLength)
            {
                left--;
                yield return new UnspacedClause(text.Substring(start, length), start, meanings) { SentencePairs = pairs };
            }

            start += length + 1;
        }
    }

    /// <summary>The share of this clause's words that another has.</summary>
    public double Overlap(UnspacedClause other) => Share(other.Pairs);

    /// <summary>The share of this clause's words that the sentence of another has.</summary>
    public double OverlapWithSentence(UnspacedClause other) => Share(other.SentencePairs);

    /// <summary>The first of some words that the clause has.</summary>
    public string? Find(IReadOnlyList<string> words) => words.FirstOrDefault(word => Text.Contains(word, StringComparison.Ordinal));

    public bool Has(IReadOnlyList<string> words) => Find(words) is not null;

    /// <summary>Whether the clause says "not" by a word of any kind.</summary>
    public bool IsNegative => Has(Meanings.Reversals) || Negated().Any();

    public TextSpan Span(string word) =>
        Text.IndexOf(word, StringComparison.Ordinal) is var at ? new TextSpan(Start + at, Start + at + word.Length) : default;

    /// <summary>The beginnings of the verbs and nouns that are negated, each also with the negation.</summary>
    public IEnumerable<(string Stem, string Whole)> Negated() => Stems(Meanings.Negations, Meanings.NotNegations);

    /// <summary>The beginnings of the verbs that are left open.</summary>
    public IEnumerable<string> Doubted() => Stems(Meanings.Doubtful, []).Select(found => found.Stem);

    /// <summary>The beginnings of the verbs for what is intended.</summary>
    public IEnumerable<string> Planned() => Stems(Meanings.Planned, []).Select(found => found.Stem);

    /// <summary>Whether the clause says that something is done.</summary>
    public bool IsCompleted =>
        Meanings.Completed.Any(word =>
            Meanings.MarksFollow ? Text.EndsWith(word, StringComparison.Ordinal) : Text.Contains(word, StringComparison.Ordinal)
        );

    /// <summary>Whether the clause has a verb that begins so.</summary>
    public bool HasVerb(string stem) =>
        Text.IndexOf(stem, StringComparison.Ordinal) is var at and >= 0
        && !(at + stem.Length < Text.Length && Particles.Contains(Text[at + stem.Length], StringComparison.Ordinal));

    private IEnumerable<(string Stem, string Whole)> Stems(IReadOnlyList<string> marks, IReadOnlyList<string> exceptions)
    {
        for (var i = 0; i < Text.Length; i++)
        {
            if (Starting(exceptions, i) is { } exception)
                i += exception.Length - 1;
            else if (Starting(marks, i) is { } mark)
            {
                var end = i + mark.Length;
                if ((Meanings.MarksFollow ? Before(i) : After(end)) is { } stem)
                    yield return (Text.Substring(stem, StemLength), Text[Math.Min(i, stem)..Math.Max(end, stem + StemLength)]);
                i = end - 1;
            }
        }
    }

    // "見てやめられなく": the verb after "て" is written without kanji.
    private static bool HasOtherVerb(ReadOnlySpan<char> hiragana) =>
        hiragana.IndexOfAny('て', 'で') is var at and >= 0 && hiragana.Length - at > 2 && hiragana[at + 1] != 'い';

    /// <summary>Whether the clause has a noun that another limits: 一部の<c>住民</c>.</summary>
    public bool HasLimited(UnspacedClause other) =>
        Meanings.Some.Any(word =>
            other.Text.IndexOf(word, StringComparison.Ordinal) is var at and >= 0
            && other.Text.AsSpan(at + word.Length).TrimStart(Links) is { Length: >= StemLength } noun
            && Text.AsSpan().Contains(noun[..StemLength], StringComparison.Ordinal)
        );

    private double Share(HashSet<string> others) => Pairs.Count == 0 ? 0 : (double)Pairs.Count(others.Contains) / Pairs.Count;

    // Pairs of characters, of which one is not hiragana, stand for the words.
    private static IEnumerable<string> PairsOf(string text) =>
        Enumerable
            .Range(0, Math.Max(0, text.Length - 1))
            .Where(i => !UnspacedText.IsHiragana(text[i]) || !UnspacedText.IsHiragana(text[i + 1]))
            .Select(i => text.Substring(i, 2));

    private string? Starting(IReadOnlyList<string> words, int at) =>
        words.FirstOrDefault(word => Text.AsSpan(at).StartsWith(word, StringComparison.Ordinal));

    // "没有申请" -> "申请", "不会解雇" -> "解雇"
    private int? After(int at)
    {
        while (Starting(Meanings.Auxiliaries, at) is { } auxiliary)
            at += auxiliary.Length;
        return at + StemLength <= Text.Length ? at : null;
    }

    // "解雇せず" -> "解雇", "求めなかった" -> "求め"
    private int? Before(int at)
    {
        var end = at;
        while (end > 0 && at - end < MaxEnding && UnspacedText.IsHiragana(Text[end - 1]))
            end--;
        if (end == 0 || !UnspacedText.IsNameCharacter(Text[end - 1]) || HasOtherVerb(Text.AsSpan(end, at - end)))
            return null;
        return end > 1 && UnspacedText.IsNameCharacter(Text[end - 2]) ? end - StemLength
            : end < Text.Length ? end - 1
            : null;
    }
}
