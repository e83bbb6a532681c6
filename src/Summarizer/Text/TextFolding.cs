using System.Globalization;

namespace Summarizer.Text;

/// <summary>
/// Folds typography so that texts can be compared by their words: marks, dashes, dots, white space and invisible characters. Models
/// straighten quotation marks and outlets curl them. Letters, digits and case are never folded.
/// </summary>
internal static class TextFolding
{
    public static FoldedText Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new FoldedTextBuilder(text.Length);
        for (var i = 0; i < text.Length; )
            i += Append(folded, text, i);
        return folded.Build();
    }

    // Returns how many characters it consumed.
    private static int Append(FoldedTextBuilder folded, string text, int i)
    {
        var c = text[i];
        if (char.IsAsciiLetterOrDigit(c))
            folded.Add(c, i);
        else if (char.IsWhiteSpace(c))
            folded.AddSpace(i);
        else if (IsQuotationMark(c))
            folded.Add('\'', i);
        else if (IsDash(c))
            folded.AddDash(i);
        else if (c == '…')
            folded.AddEllipsis(i, i, i);
        else if (c == '.' && Dots(text, i) is >= 3 and var dots)
            return AddDots(folded, i, dots);
        else if (Ligature(c) is { } letters)
            folded.Add(letters, i);
        else if (!IsInvisible(c))
            folded.Add(c, i);
        return 1;
    }

    private static int Dots(string text, int i)
    {
        var end = i;
        while (end < text.Length && text[end] == '.')
            end++;
        return end - i;
    }

    private static int AddDots(FoldedTextBuilder folded, int i, int dots)
    {
        folded.AddEllipsis(i, i + 1, i + dots - 1);
        return dots;
    }

    // All marks fold to one: in JSON, models change the marks of nested quotations to single ones.
    private static bool IsQuotationMark(char c) =>
        c switch
        {
            '\'' or '"' or '`' or '´' or '«' or '»' => true,
            >= '\u2018' and <= '\u201F' => true,
            '‹' or '›' or 'ʼ' or 'ʻ' or 'ʹ' or '′' or '″' or '＂' or '＇' => true,
            >= '「' and <= '』' or '《' or '》' or '〝' or '〞' or '〟' => true,
            _ => false,
        };

    private static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D';

    private static string? Ligature(char c) =>
        c switch
        {
            'ﬀ' => "ff",
            'ﬁ' => "fi",
            'ﬂ' => "fl",
            'ﬃ' => "ffi",
            'ﬄ' => "ffl",
            'ﬅ' or 'ﬆ' => "st",
            'ĳ' => "ij",
            'Ĳ' => "IJ",
            _ => null,
        };

    // Soft hyphens, zero-width characters, direction marks, and the Arabic tatweel, which only stretches a word.
    private static bool IsInvisible(char c) =>
        c == '\u0640' || c >= '\u00AD' && char.GetUnicodeCategory(c) == UnicodeCategory.Format && c is < '\u0600' or > '\u0605';
}
