namespace Summarizer.Text;

/// <summary>
/// Pairs quotation marks of all styles, per paragraph and in one pass. Marks without a partner are ignored: outlets lose marks, and a pair
/// across paragraphs would include everything in between.
/// </summary>
internal static class QuotationMarks
{
    /// <summary>The outermost quotations in order. Paragraphs are separated by line breaks.</summary>
    public static IReadOnlyList<Quotation> Find(string text)
    {
        var found = new List<Quotation>();
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            new ParagraphMarks(text, start, end).AddTo(found);
            start = end + 1;
        }

        return found;
    }

    /// <summary>Whether a character is a quotation mark of any style, including straight and curly apostrophes.</summary>
    public static bool IsMark(char c) => IsDouble(c) || IsSingle(c);

    internal static bool IsDouble(char c) =>
        c
            is '"'
                or '“'
                or '”'
                or '„'
                or '‟'
                or '«'
                or '»'
                or '「'
                or '」'
                or '『'
                or '』'
                or '《'
                or '》'
                or '〝'
                or '〞'
                or '〟'
                or '＂'
                or '״'
                or '｢'
                or '｣';

    internal static bool IsSingle(char c) => c is '\'' or '‘' or '’' or '‚' or '‛' or '‹' or '›';
}
