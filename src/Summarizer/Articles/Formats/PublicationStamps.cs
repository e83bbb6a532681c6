using System.Text.RegularExpressions;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Articles.Formats;

/// <summary>
/// Removes an outlet's datestamp (<c>28.10.2025, Sputnik Türkiye</c>) from the first paragraphs, where it is on a separate line or after
/// the lead's last sentence.
/// </summary>
internal static partial class PublicationStamps
{
    private const int ParagraphsToLookAt = 3;
    private const int MaxStampLength = 90;

    /// <summary>Removes the stamps. Their date becomes the article's if its head has none.</summary>
    public static Head Remove(List<Paragraph> body, Head head)
    {
        for (var i = Math.Min(ParagraphsToLookAt, body.Count) - 1; i >= 0; i--)
        {
            var text = body[i].Text;
            var from = Math.Max(0, text.Length - MaxStampLength);
            var match = Stamp().Match(text, from, text.Length - from);
            if (!match.Success || match.Index > 0 && !IsAfterSentence(text, match.Index))
                continue;
            head = head with { PublishedOn = head.PublishedOn ?? HeadValues.LeadingDate(match.Groups["date"].ValueSpan)?.Date };
            Cut(body, i, match.Index);
        }

        return head;
    }

    private static void Cut(List<Paragraph> body, int i, int at)
    {
        if (at == 0)
            body.RemoveAt(i);
        else
            body[i] = body[i] with { Text = body[i].Text[..at].TrimEnd() };
    }

    private static bool IsAfterSentence(string text, int at)
    {
        var end = at;
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || SentenceBoundaries.IsCloser(text[end - 1])))
            end--;
        return end > 0 && end < at && SentenceBoundaries.IsTerminator(text[end - 1]);
    }

    // [Label:] date [time] [, Outlet], up to the end of the paragraph. Only a time may follow the date ("- 14:30").
    [GeneratedRegex(
        """
            (?:(?<=\s)|^)(?:\p{Lu}\p{L}+(?:\ \p{L}+){0,2}\ ?:\ ?)?
            (?<date>[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})
            (?:[,\ ]*[-–|]?\ ?[0-9]{1,2}[:.][0-9]{2}(?:\ ?(?:WIB|WITA|WIT|GMT|UTC|TSİ))?)?
            (?:\ ?[,|–-]\ ?\p{Lu}[\p{L}\p{N}.&'’]*(?:\ \p{Lu}[\p{L}\p{N}.&'’]*){0,4})?$
            """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
    )]
    private static partial Regex Stamp();
}
