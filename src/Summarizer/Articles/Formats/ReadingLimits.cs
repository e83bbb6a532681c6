using System.Buffers;

namespace Summarizer.Articles.Formats;

/// <summary>What no article has more of. An upload that does would take time and memory to find that out at the end.</summary>
internal static class ReadingLimits
{
    /// <summary>The most characters of text: more than a long novel has.</summary>
    public const int MaxTextLength = 3_500_000;

    /// <summary>The most paragraphs; a long novel has some twenty thousand.</summary>
    public const int MaxParagraphs = 100_000;

    /// <summary>The most sentences; a long novel has some fifty thousand.</summary>
    public const int MaxSentences = 200_000;

    /// <summary>The most tags. Pages have up to ten thousand, one of 5 MB some hundred thousand.</summary>
    public const int MaxTags = 200_000;

    // A long novel has some hundred thousand.
    private const int MaxQuotationMarks = 400_000;

    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"'“”„‟«»‘’‚‛‹›「」『』〝〞");

    // A paragraph may have many, and empty ones between them.
    private const int MaxLines = 4 * MaxParagraphs;

    /// <summary>The most characters before markup, indents and entities are gone.</summary>
    public const int MaxRawTextLength = 2 * MaxTextLength;

    /// <summary>Refuses a text that is longer, or has more lines or quotation marks, than an article.</summary>
    public static void CheckText(string text)
    {
        Check(text.Length, MaxRawTextLength);
        Check(text.AsSpan().Count('\n'), MaxLines);
        Check(text.AsSpan().CountAny(QuotationMarks), MaxQuotationMarks);
    }

    /// <summary>Refuses an upload with more of something than an article has.</summary>
    public static void Check(long count, long max)
    {
        if (count > max)
            throw new TooMuchTextException();
    }
}
