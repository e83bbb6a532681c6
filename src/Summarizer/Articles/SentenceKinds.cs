namespace Summarizer.Articles;

/// <summary>Tells statements from headings and from text that breaks off.</summary>
internal static class SentenceKinds
{
    private const int LongestHeading = 120;
    private const int MostWordsOfHeading = 14;

    /// <summary>What a unit of a paragraph is.</summary>
    public static SentenceKind Of(string text, TextSpan unit, TextSpan paragraph)
    {
        if (HasClosingMark(unit.Of(text))) return SentenceKind.Prose;
        var alone = unit.Start == paragraph.Start && unit.End == paragraph.End;
        return alone && paragraph.End < text.TrimEnd().Length && IsShort(text, unit) ? SentenceKind.Heading : SentenceKind.Fragment;
    }

    // A colon closes what introduces a list or a quotation in the next paragraph.
    private static bool HasClosingMark(ReadOnlySpan<char> unit)
    {
        var end = unit.Length;
        while (end > 0 && SentenceBoundaries.IsCloser(unit[end - 1])) end--;
        return end > 0 && (SentenceBoundaries.IsTerminator(unit[end - 1]) || unit[end - 1] == ':');
    }

    private static bool IsShort(string text, TextSpan unit) =>
        unit.Length <= LongestHeading && WordTokenizer.Words(text, unit).Count <= MostWordsOfHeading;
}
