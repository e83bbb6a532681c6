using System.Text;
using Summarizer.Articles.Formats.Pdf.Drawing;
using Summarizer.Articles.Formats.Pdf.Layout;
using Summarizer.Text;

namespace Summarizer.Articles.Formats.Pdf;

/// <summary>Joins the lines of a paragraph.</summary>
internal sealed class LineJoiner(DocumentWords words)
{
    private const int MaxTokenLength = 500;

    // "Haupt- und Nebenstraßen": what follows such a hyphen is a word of its own.
    private static readonly HashSet<string> Conjunctions = new(StringComparer.Ordinal)
    {
        "und",
        "oder",
        "bis",
        "sowie",
        "and",
        "or",
        "to",
        "en",
        "of",
        "och",
        "og",
        "eller",
    };

    /// <summary>The paragraph's canonical text.</summary>
    public string Join(IReadOnlyList<TextLine> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
            Append(text, line.Text);
        var joined = text.ToString();
        if (lines.Any(line => line.IsRightToLeft))
            joined = VisualOrder.TurnMarks(joined);
        return CanonicalText.CleanLine(WithoutBullet(joined));
    }

    private static string WithoutBullet(string text)
    {
        var start = 0;
        while (start < text.Length && (Letters.IsBullet(text[start]) || start > 0 && text[start] == ' '))
            start++;
        return text[start..].Replace(Letters.Unknown, "", StringComparison.Ordinal);
    }

    private void Append(StringBuilder text, string line)
    {
        while (text.Length > 0 && char.IsWhiteSpace(text[^1]))
            text.Length--;
        if (text.Length == 0)
        {
            text.Append(line);
            return;
        }

        if (text[^1] is '\u00AD' or '\u2010')
            text.Length--;
        else if (text[^1] == '-' && text.Length > 1 && char.IsLetterOrDigit(text[^2]))
            JoinAtHyphen(text, line);
        else if (!IsUnbroken(text, line))
            text.Append(' ');
        text.Append(line);
    }

    private void JoinAtHyphen(StringBuilder text, string line)
    {
        var left = LastToken(text);
        if (IsAddress(left))
            return;
        var right = FirstWord(line);
        if (Conjunctions.Contains(right))
            text.Append(' ');
        else if (words.AreOneWord(WordOf(left[..^1]), right))
            text.Length--;
    }

    private static bool IsUnbroken(StringBuilder text, string line)
    {
        char last = text[^1],
            first = line[0];
        if (Letters.IsSpaceless(last) || Letters.IsSpaceless(first))
            return true;
        if (last is '—' or '–' or '/')
            return text.Length > 1 && !char.IsWhiteSpace(text[^2]) && (char.IsLetterOrDigit(first) || last == '—')
                || ContinuesAddress(text, line);
        return ContinuesAddress(text, line);
    }

    // An address breaks after a slash or a point; if it breaks anywhere, its rest has slashes too.
    private static bool ContinuesAddress(StringBuilder text, string line)
    {
        if (
            !IsAddress(LastToken(text))
            || !char.IsLetterOrDigit(line[0]) && line[0] is not ('/' or '?' or '&' or '#' or '=' or '.' or '_' or '-')
        )
            return false;
        var end = line.IndexOf(' ', StringComparison.Ordinal);
        var next = end < 0 ? line : line[..end];
        if (IsAddress(next))
            return false;
        return text[^1] is '/' or '=' or '?' or '&' or '_' or '%' or '#' && !char.IsUpper(line[0])
            || next.Contains('/', StringComparison.Ordinal)
            || text[^1] == '.' && next.Length > 1 && char.IsLower(next[0]);
    }

    private static bool IsAddress(string token)
    {
        var start = token.AsSpan().TrimStart("(<[«“\"„");
        return start.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }

    private static string LastToken(StringBuilder text)
    {
        var start = text.Length;
        while (start > Math.Max(0, text.Length - MaxTokenLength) && !char.IsWhiteSpace(text[start - 1]))
            start--;
        return text.ToString(start, text.Length - start);
    }

    private static string FirstWord(string line)
    {
        var end = 0;
        while (end < line.Length && (char.IsLetter(line[end]) || Letters.IsMark(line[end])))
            end++;
        return line[..end];
    }

    // The letters and hyphens at the end of a token: "“state-of-the" without its quotation mark.
    private static string WordOf(string token)
    {
        var start = token.Length;
        while (start > 0 && (char.IsLetter(token[start - 1]) || token[start - 1] == '-' || Letters.IsMark(token[start - 1])))
            start--;
        return token[start..];
    }
}
