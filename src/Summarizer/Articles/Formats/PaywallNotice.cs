using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Articles.Formats;

/// <summary>
/// Finds the notice of a paywall in the lines of a pasted page. A sentence of the article can begin with the same words, so a notice must
/// also be a button or an offer, and no prose of the article may follow it.
/// </summary>
internal static partial class PaywallNotice
{
    private const int MaxLength = 400;
    private const int MaxButtonLength = 45;
    private const int MaxButtonWords = 8;
    private const int MaxNoticeWords = 12;

    // After the notice, a stub can have a sentence of advertising that is not recognized as an offer.
    private const int MaxStubWords = 25;

    // Shorter reporting verbs are ordinary words in other languages.
    private const int MinVerbLength = 4;

    private static readonly FrozenDictionary<char, string[]> Openings = PageWords
        .Paywalls.GroupBy(opening => opening[0])
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());
    private static readonly SearchValues<string> Offers = SearchValues.Create([.. PageWords.Offers], StringComparison.Ordinal);

    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("“”«»„\"「");

    // Except those that notices use too, such as "reading".
    private static readonly FrozenSet<string> ReportingVerbs = KnownLanguages
        .Measured.SelectMany(language => language.ReportingVerbs)
        .Where(verb => verb.Length >= MinVerbLength && !verb.Contains(' ', StringComparison.Ordinal))
        .Except(PageWords.Paywalls.SelectMany(opening => opening.Split(' ')))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What a line of the page is.</summary>
    /// <param name="Lower">The line in lower case, without the icons around it.</param>
    /// <param name="IsProse">Whether it is a sentence or a paragraph.</param>
    /// <param name="IsEnding">Whether it is the heading of a list of other articles.</param>
    public readonly record struct Line(string Text, string Lower, int Words, bool IsProse, bool IsEnding);

    /// <summary>Where a notice is.</summary>
    /// <param name="Start">The line of the notice.</param>
    /// <param name="End">The line after what belongs to the notice. Equal to the start if the notice itself could be a sentence.</param>
    /// <param name="IsTruncated">Whether the article breaks off there.</param>
    public readonly record struct Place(int Start, int End, bool IsTruncated);

    /// <summary>Whether a line begins like a notice.</summary>
    public static bool Begins(string lower) =>
        lower.Length is > 0 and <= MaxLength
        && Openings.GetValueOrDefault(lower[0], []).Any(opening => lower.StartsWith(opening, StringComparison.Ordinal));

    /// <summary>The notices in the order of the lines. If the article ends at one, it is the last.</summary>
    public static List<Place> Find(IReadOnlyList<Line> lines)
    {
        var candidates = Enumerable
            .Range(1, Math.Max(0, lines.Count - 1))
            .Where(i => Begins(lines[i].Lower) && !Continues(lines, i))
            .ToList();
        var notices = new List<Place>();
        if (candidates.Count == 0)
            return notices;
        var (all, own) = ProseAfter(lines, candidates[0]);
        var total = lines.Sum(line => line.IsProse ? (long)line.Words : 0);
        foreach (var i in candidates.Where(i => IsNotice(lines, i)))
        {
            var after = i + 1 - candidates[0];
            var before = total - all[after] - (lines[i].IsProse ? lines[i].Words : 0);
            var isEnd = own[after] == 0 && before >= all[after];
            var end =
                isEnd ? lines.Count
                : IsButton(lines, i) ? i + 1
                : i;
            notices.Add(new Place(i, end, IsTruncated: own[after] <= MaxStubWords && before >= all[after]));
            if (isEnd)
                break;
        }

        return notices;
    }

    // The words of prose from each line on: all of them, and those before the next list of other articles.
    private static (long[] All, long[] Own) ProseAfter(IReadOnlyList<Line> lines, int first)
    {
        var all = new long[lines.Count - first + 1];
        var own = new long[lines.Count - first + 1];
        for (var i = lines.Count - 1; i > first; i--)
        {
            var words = lines[i].IsProse ? lines[i].Words : 0;
            all[i - first] = all[i - first + 1] + words;
            own[i - first] = lines[i].IsEnding ? 0 : own[i - first + 1] + (IsOffer(lines[i]) ? 0 : words);
        }

        return (all, own);
    }

    private static bool IsNotice(IReadOnlyList<Line> lines, int i) =>
        IsButton(lines, i)
        || IsOffer(lines[i])
        || lines[i].Words <= MaxNoticeWords
            && !IsReport(lines[i])
            && i + 1 < lines.Count
            && !lines[i + 1].IsProse
            && CountOffers(lines[i + 1].Lower) > 0;

    // The second line of a sentence that an editor wrapped.
    private static bool Continues(IReadOnlyList<Line> lines, int i) =>
        char.IsLower(lines[i].Text[0]) && !PlainTextFormat.ClosesSentence(lines[i - 1].Text);

    // Neither a sentence nor the first line of one that an editor wrapped.
    private static bool IsButton(IReadOnlyList<Line> lines, int i) =>
        lines[i].Words <= MaxButtonWords
        && lines[i].Text.Length < MaxButtonLength
        && !PlainTextFormat.ClosesSentence(lines[i].Text)
        && !(i + 1 < lines.Count && char.IsLower(lines[i + 1].Text[0]));

    private static bool IsOffer(Line line)
    {
        if (line.Text.Length > MaxLength)
            return false;
        var offers = CountOffers(line.Lower);
        return offers > 0 && (offers > 1 || line.Words <= MaxNoticeWords || Terms().IsMatch(line.Lower)) && !IsReport(line);
    }

    private static int CountOffers(ReadOnlySpan<char> lower)
    {
        var count = 0;
        for (int at; (at = lower.IndexOfAny(Offers)) >= 0; count++)
            lower = lower[(at + 1)..];
        return count;
    }

    // A statement about subscriptions, with a quotation or a reporting verb.
    private static bool IsReport(Line line) =>
        line.Text.AsSpan().ContainsAny(QuotationMarks)
        || WordTokenizer.Words(line.Lower).Any(word => ReportingVerbs.Contains(word.Span.Of(line.Lower).ToString()));

    [GeneratedRegex(
        @"[€$£¥₺₹₩]\s?[0-9]|[0-9]\s?(?:[€$£%₺円元원]|kr\b|zł|tl\b|kč|руб|грн)|\b(?:a|per|pro|par|por|al|im|all'|w) ?(?:week|month|year"
            + @"|monat|woche|mois|an|mes|mês|mese|maand|bulan)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Terms();
}
