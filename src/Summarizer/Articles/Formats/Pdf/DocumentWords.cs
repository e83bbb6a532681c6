using Summarizer.Articles.Formats.Pdf.Drawing;
using Summarizer.Articles.Formats.Pdf.Layout;

namespace Summarizer.Articles.Formats.Pdf;

/// <summary>
/// The words of a document. They decide about a hyphen at the end of a line: "peti-/tion" is one word, "first-/come" keeps its hyphen.
/// </summary>
internal sealed class DocumentWords
{
    // Without hyphenation, even narrow columns have few hyphens at line ends.
    private const int MinHyphens = 3;
    private const double MinShare = 0.06;
    private const double MinShareIfJustified = 0.02;

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _compounds = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _firstParts = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool _hyphenates;

    /// <summary>The words of lines.</summary>
    /// <param name="marksSoftHyphens">Whether the program that wrote the document writes its own hyphens as another character.</param>
    public DocumentWords(IReadOnlyList<TextLine> lines, bool marksSoftHyphens)
    {
        var hyphens = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Text;
            AddWords(text);
            marksSoftHyphens |= text[^1] is '\u00AD' or '\u2010';
            if (i + 1 < lines.Count && EndsInHyphen(text) && char.IsLower(lines[i + 1].Text[0]))
                hyphens++;
        }

        var share = lines.Count == 0 ? 0 : (double)hyphens / lines.Count;
        _hyphenates = !marksSoftHyphens && hyphens >= MinHyphens && share >= (IsJustified(lines) ? MinShareIfJustified : MinShare);
    }

    /// <summary>Whether a line ends in a hyphen after a letter.</summary>
    public static bool EndsInHyphen(string text) => text.Length > 1 && text[^1] == '-' && char.IsLetter(text[^2]);

    /// <summary>Whether two lines are joined without the hyphen between them.</summary>
    /// <param name="left">The word before the hyphen, with other hyphens in it.</param>
    /// <param name="right">The letters after it.</param>
    public bool AreOneWord(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0 || !char.IsLetter(right[0]))
            return false;
        if (char.IsUpper(right[0]) && !IsUpper(left))
            return false;
        if (_words.Contains(left + right) || _words.Contains(Lower(left + right)))
            return true;
        var part = left[(left.LastIndexOf('-') + 1)..];
        if (_compounds.Contains(left + "-" + right) || _compounds.Contains(part + "-" + right) || !_hyphenates)
            return false;
        if (_firstParts.Contains(part))
            return false;
        return part.Length < 4 || right.Length < 3 || !_words.Contains(part) && !_words.Contains(Lower(part)) || !_words.Contains(right);
    }

    private static bool IsUpper(string word) => word.Length > 1 && word.All(c => !char.IsLower(c));

    private static string Lower(string word) => word.ToLowerInvariant();

    private void AddWords(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsLetter(text[i]) || text[i] is '-' or '\'' or '’' || Letters.IsMark(text[i])))
            {
                if (start < 0)
                    start = i;
                continue;
            }

            // The first and the last word of a line may be half a word.
            if (start > 0 && i < text.Length)
                AddWord(text[start..i].Trim('-'));
            start = -1;
        }
    }

    private void AddWord(string word)
    {
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        if (hyphen < 0)
        {
            _words.Add(word);
            return;
        }

        _compounds.Add(word);
        _firstParts.Add(word[..hyphen]);
    }

    // Most lines end where the line above or below ends.
    private static bool IsJustified(IReadOnlyList<TextLine> lines)
    {
        int flush = 0,
            all = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Page != lines[i - 1].Page || Math.Abs(lines[i].Size - lines[i - 1].Size) > 0.2f)
                continue;
            all++;
            if (Math.Abs(lines[i].Right - lines[i - 1].Right) < 1)
                flush++;
        }

        return flush * 2 > all;
    }
}
