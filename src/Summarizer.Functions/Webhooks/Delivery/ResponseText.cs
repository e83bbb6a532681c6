using System.Globalization;
using System.Text;

namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>Reads the start of a receiver's response as harmless text.</summary>
internal static class ResponseText
{
    private const int MaxBytes = 1024;

    /// <summary>
    /// At most 1,024 bytes as one line. A body that breaks off or takes too long ends there, because the status has already decided the
    /// outcome.
    /// </summary>
    public static async Task<string> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var bytes = new byte[MaxBytes];
        var length = 0;
        try
        {
            await using var stream = await content.ReadAsStreamAsync(cancellationToken);
            while (length < MaxBytes && await stream.ReadAsync(bytes.AsMemory(length), cancellationToken) is > 0 and var read)
                length += read;
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or HttpRequestException)
        {
            // The text received so far is enough.
        }

        return Clean(Encoding.UTF8.GetString(bytes, 0, length));
    }

    /// <summary>Removes control characters and those that change the direction of text, and collapses white space.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(IsText(rune) ? rune.ToString() : " ");
        return string.Join(' ', clean.ToString().TrimEnd('\uFFFD').Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsText(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.SpaceSeparator
            );
}
