using System.Buffers;
using System.Text;
using MimeKit;
using Summarizer.Text;

namespace Summarizer.Articles.Formats.Mail;

/// <summary>Recognizes a mail whose end is missing.</summary>
internal static class MailEnd
{
    // A signature is shorter than a sentence that breaks off.
    private const int MinSentenceWords = 6;

    private static readonly SearchValues<byte> Base64Digits = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="u8
    );

    /// <summary>Whether the text breaks off and the end of the mail is missing.</summary>
    public static bool IsCut(ReadOnlySpan<byte> mail, MimeMessage message, IReadOnlyList<Paragraph> text)
    {
        if (message.Body is MimePart { ContentTransferEncoding: ContentEncoding.Base64, Content: { } content } && !IsWhole(content))
            return true;
        return !HasEnd(mail, message.Body)
            && text.Count > 0
            && !PlainTextFormat.ClosesSentence(text[^1].Text)
            && WordTokenizer.Words(text[^1].Text).Count >= MinSentenceWords;
    }

    // The last boundary of a mail of several parts (RFC 2046, 5.1.1), or the end of the last line.
    private static bool HasEnd(ReadOnlySpan<byte> mail, MimeEntity? body) =>
        body is Multipart { Boundary: { Length: > 0 } boundary }
            ? mail.LastIndexOf(Encoding.UTF8.GetBytes($"--{boundary}--")) >= 0
            : mail.EndsWith("\n"u8);

    // Four digits encode three bytes.
    private static bool IsWhole(IMimeContent content)
    {
        using var stream = new MemoryStream();
        content.WriteTo(stream);
        var digits = 0;
        foreach (var value in stream.GetBuffer().AsSpan(0, (int)stream.Length))
        {
            if (Base64Digits.Contains(value))
                digits++;
        }

        return digits % 4 == 0;
    }
}
