using System.Globalization;

namespace Summarizer.Webhooks;

/// <summary>Shortens texts without separating a letter from its accents or splitting an emoji.</summary>
internal static class Excerpt
{
    private const char Ellipsis = '…';

    /// <summary>The text on one line, in at most <paramref name="max"/> UTF-16 code units. An ellipsis marks omitted text.</summary>
    public static string Line(string text, int max) =>
        Of(string.Join(' ', text.Split(['\r', '\n', '\t', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries)), max);

    /// <summary>The text in at most <paramref name="max"/> UTF-16 code units. An ellipsis marks omitted text.</summary>
    public static string Of(string text, int max)
    {
        if (text.Length <= max)
            return text;
        var length = 0;
        while (length + StringInfo.GetNextTextElementLength(text.AsSpan(length)) is var end && end < max)
            length = end;

        // A single letter with a hundred accents is cut between its accents.
        if (length == 0)
            length = max - 1 - (char.IsHighSurrogate(text[max - 2]) ? 1 : 0);
        return text[..length].TrimEnd() + Ellipsis;
    }
}
