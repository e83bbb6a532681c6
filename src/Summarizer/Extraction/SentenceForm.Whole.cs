using System.Text;
using Summarizer.Text;

namespace Summarizer.Extraction;

// Whether a sentence has all of its parts.
internal static partial class SentenceForm
{
    private const int MinGluedWordLength = 4;

    /// <summary>
    /// Whether a sentence is complete: it has a beginning and an end, its quotation marks are paired, and no space is missing.
    /// </summary>
    public static bool IsWhole(string text, TextSpan sentence, IReadOnlyList<Quotation> quotations)
    {
        var form = sentence.Of(text);
        return form.Length > 0
            && !char.IsLower(form[0])
            && form[^1] != ':'
            && !HasStrayMark(form)
            && HasBalancedBrackets(form)
            && !LacksSpace(form)
            && MarksArePaired(text, sentence, quotations);
    }

    // Half of a quotation in single marks.
    private static bool HasStrayMark(ReadOnlySpan<char> form) =>
        form.Length > 1
        && (
            form[0] is '\'' or '’' or '‘' && (form[1] == ' ' || !form[1..].ContainsAny('\'', '’'))
            || form[^1] is '\'' or '’' && !form[..^1].ContainsAny('\'', '‘')
        );

    private static bool HasBalancedBrackets(ReadOnlySpan<char> form) =>
        form.Count('(') == form.Count(')') && form.Count('[') == form.Count(']');

    // "hubunganAntara", "bitti.Sonra": a lower-case letter directly before a capital, except in names such as McDonald and iPhone.
    private static bool LacksSpace(ReadOnlySpan<char> form)
    {
        var small = 0;
        for (var i = 0; i < form.Length; i++)
        {
            if (char.IsUpper(form[i]) && i + 1 < form.Length && char.IsLower(form[i + 1]) && IsGlued(form, i, small))
                return true;
            // "l'accord"Le": a quotation and the next sentence.
            if (form[i] is '"' or '”' or '»' && i > 0 && char.IsLower(form[i - 1]) && i + 1 < form.Length && char.IsUpper(form[i + 1]))
                return true;
            small = char.IsLower(form[i]) ? small + 1 : 0;
        }

        return false;
    }

    private static bool IsGlued(ReadOnlySpan<char> form, int capital, int smallBefore)
    {
        var first = capital - smallBefore - 1;
        if (smallBefore >= MinGluedWordLength && first >= 0 && !char.IsUpper(form[first]))
            return true;
        return capital > 1 && form[capital - 1] is '.' or '?' or '!' && char.IsLower(form[capital - 2]);
    }

    private static bool MarksArePaired(string text, TextSpan sentence, IReadOnlyList<Quotation> quotations)
    {
        for (int i = sentence.Start, q = FirstAfter(quotations, sentence.Start); i < sentence.End; i++)
        {
            if (q < quotations.Count && quotations[q].Outer.Start == i)
            {
                if (!IsWholeQuotation(text, sentence, quotations[q].Outer))
                    return false;
                i = quotations[q++].Outer.End - 1;
            }
            else if (QuotationMarks.IsDouble(text[i]))
                return false;
        }

        return true;
    }

    private static bool IsWholeQuotation(string text, TextSpan sentence, TextSpan quotation) =>
        sentence.Contains(quotation) && (quotation.Start == sentence.Start || !IsSpacedLetter(text[quotation.Start - 1]));

    // In scripts without spaces, letters stand directly before a quotation.
    private static bool IsSpacedLetter(char c) => char.IsLetter(c) && !WordTokenizer.IsIdeograph(new Rune(c));

    private static int FirstAfter(IReadOnlyList<Quotation> quotations, int start)
    {
        int low = 0,
            high = quotations.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (quotations[middle].Outer.End <= start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
