namespace Summarizer.Text;

/// <summary>
/// Pairs quotation marks of every style, per paragraph and in one pass. Marks that find no partner are no quotation:
/// outlets lose marks, and a pair over paragraphs would run away with everything between.
/// </summary>
public static class QuotationMarks
{
    /// <summary>The outermost quotations of a text in order; paragraphs are separated by line breaks.</summary>
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

    /// <summary>Whether a character is a quotation mark of any style; a straight or curly apostrophe counts.</summary>
    public static bool IsMark(char c) => IsDouble(c) || IsSingle(c);

    internal static bool IsDouble(char c) =>
        c is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '「' or '」' or '『' or '』' or '《' or '》' or '〝' or '〞' or '〟' or '＂';

    internal static bool IsSingle(char c) => c is '\'' or '‘' or '’' or '‚' or '‛' or '‹' or '›';
}
