using Summarizer.Digests;

namespace Summarizer.Pages;

/// <summary>A quote in its paragraph. No more is shown, because the text belongs to its publisher.</summary>
/// <param name="Before">The paragraph before the quote.</param>
/// <param name="After">The paragraph after the quote.</param>
internal sealed record QuoteParagraph(string Before, string Words, string After)
{
    // Some outlets write without paragraphs, and a whole article is too much context for a quote.
    public const int MaxContextLength = 600;

    /// <summary>Null if the text does not contain the quote at its offsets.</summary>
    public static QuoteParagraph? Find(string text, DigestQuote quote)
    {
        if (quote.Start < 0 || quote.End > text.Length || quote.Start >= quote.End)
            return null;
        if (!text.AsSpan(quote.Start, quote.End - quote.Start).SequenceEqual(quote.Text))
            return null;
        var start = text.LastIndexOf('\n', quote.Start) + 1;
        var end = text.IndexOf('\n', quote.End - 1) is >= 0 and var newline ? newline : text.Length;
        return new QuoteParagraph(CutStart(text[start..quote.Start]), quote.Text, CutEnd(text[quote.End..Math.Max(end, quote.End)]));
    }

    public static string CutStart(string before)
    {
        if (before.Length <= MaxContextLength)
            return before;
        var from = before.Length - MaxContextLength;
        var space = before.IndexOf(' ', from);
        if (space >= 0)
            from = space + 1;
        else if (char.IsLowSurrogate(before[from]))
            from++;
        return "… " + before[from..];
    }

    public static string CutEnd(string after)
    {
        if (after.Length <= MaxContextLength)
            return after;
        var to = after.LastIndexOf(' ', MaxContextLength);
        if (to < 0)
            to = char.IsHighSurrogate(after[MaxContextLength - 1]) ? MaxContextLength - 1 : MaxContextLength;
        return after[..to] + " …";
    }
}
