using System.Collections.Frozen;
using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Sentences;

/// <summary>Finds where a paragraph lacks the space between two sentences, from left to right.</summary>
internal sealed class MissingSpaceScanner(string text)
{
    private const int MaxHeadingLength = 150;

    private static readonly FrozenSet<string> DomainEndings = FrozenSet.ToFrozenSet([
        "com",
        "net",
        "org",
        "edu",
        "gov",
        "js",
        "io",
        "ai",
        "tv",
        "tr",
        "uk",
        "id",
        "co",
    ]);

    private readonly List<MissingSpace> _cuts = [];
    private bool _inQuotation;

    public List<MissingSpace> Cuts()
    {
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf(' ', start);
            if (end < 0)
                end = text.Length;
            start = Math.Max(ScanToken(start, end), end + 1);
        }

        return _cuts;
    }

    // Returns where to continue: after the token, or after a heading.
    private int ScanToken(int start, int end)
    {
        var isAddress = IsAddress(text.AsSpan(start, end - start));
        for (var i = start; i < end; i++)
        {
            if (!isAddress && Glue(start, i, end) is { } at)
            {
                var heading = HeadingEnd(at);
                _cuts.Add(new MissingSpace(at, _inQuotation, BeginsHeading: heading > 0, EndsHeading: false));
                if (heading > 0)
                {
                    _cuts.Add(new MissingSpace(heading, InQuotation: false, BeginsHeading: false, EndsHeading: true));
                    return heading;
                }
            }

            Track(i);
        }

        return end + 1;
    }

    private void Track(int i)
    {
        if (text[i] is '"')
            _inQuotation = !_inQuotation;
        else if (text[i] is '“' or '„' or '«')
            _inQuotation = true;
        else if (text[i] is '”' or '»')
            _inQuotation = false;
    }

    // If a sentence follows the full stop at i (and perhaps a closing mark) without a space: where that sentence begins.
    private int? Glue(int start, int i, int end)
    {
        if (text[i] is not ('.' or '?' or '!' or '…') || i == start || !EndsWord(start, i))
            return null;
        var at = i + 1;
        if (at < end && text[at] is ')' or ']')
            at++;
        if (at < end && QuotationMarks.IsDouble(text[at]) && _inQuotation)
            return BeginsSentence(at + 1, end) ? at + 1 : null;
        var begins = at < end && QuotationMarks.IsMark(text[at]) ? at + 1 : at;
        return BeginsSentence(begins, end) && !IsDomainEnding(begins, end) ? at : null;
    }

    private bool EndsWord(int start, int stop)
    {
        var c = text[stop - 1];
        if (char.IsDigit(c))
            return stop - start >= 3 && char.IsDigit(text[stop - 2]) && char.IsDigit(text[stop - 3]);
        if (c is ')' or ']' or '%' || QuotationMarks.IsMark(c))
            return true;
        return char.IsLower(c) && stop - start >= 2 && char.IsLetter(text[stop - 2]) && !IsAbbreviation(start, stop);
    }

    private bool IsAbbreviation(int start, int stop)
    {
        while (start < stop && !char.IsLetter(text[start]))
            start++;
        return stop - start <= 8 && KnownLanguages.Measured.Any(language => language.Abbreviations.Contains(text[start..stop]));
    }

    private bool BeginsSentence(int at, int end) => at < end && char.IsUpper(text[at]);

    private bool IsDomainEnding(int at, int end)
    {
        var stop = at;
        while (stop < end && char.IsLetter(text[stop]))
            stop++;
        return stop - at <= 3 && DomainEndings.Contains(text[at..stop].ToLowerInvariant());
    }

    private static bool IsAddress(ReadOnlySpan<char> token) =>
        token.Contains("://", StringComparison.Ordinal)
        || token.Contains('@')
        || token.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || InnerPoints(token) > 2;

    private static int InnerPoints(ReadOnlySpan<char> token)
    {
        var points = 0;
        for (var i = 1; i + 1 < token.Length; i++)
        {
            if (token[i] == '.' && char.IsLetter(token[i - 1]) && char.IsLetter(token[i + 1]))
                points++;
        }

        return points;
    }

    // The end of a heading without spaces on either side and without a full stop: 'START … konuşulmuyor'Lavrov, or başlıyorLavrov. 0
    // without a heading.
    private int HeadingEnd(int at)
    {
        var limit = Math.Min(text.Length - 1, at + MaxHeadingLength);
        var quoted = QuotationMarks.IsMark(text[at]);
        var word = at;
        for (var i = at + 1; i < limit; i++)
        {
            if (text[i] == ' ')
                word = i + 1;
            else if (quoted && Closes(text[at], text[i]) && char.IsUpper(text[i + 1]))
                return char.IsPunctuation(text[i - 1]) ? 0 : i + 1;
            else if (!quoted && SentenceBoundaries.IsTerminator(text[i]))
                return 0;
            else if (!quoted && i - word >= 3 && char.IsLower(text[word]) && char.IsLower(text[i - 1]) && char.IsUpper(text[i]))
                return i;
        }

        return 0;
    }

    private static bool Closes(char open, char c) =>
        open switch
        {
            '\'' or '‘' or '’' => c is '\'' or '’',
            '"' => c == '"',
            _ => c is '”' or '»',
        };
}
