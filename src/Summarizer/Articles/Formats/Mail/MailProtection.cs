using MimeKit;

namespace Summarizer.Articles.Formats.Mail;

/// <summary>Tells why a mail has no readable text: encryption, or a container that only mail programs open.</summary>
internal static class MailProtection
{
    /// <summary>Why the text cannot be read; null if no part is protected.</summary>
    public static Rejection? RejectionOf(IReadOnlyList<MimeEntity> parts)
    {
        foreach (var part in parts)
        {
            if (IsEncrypted(part))
                return Rejections.EncryptedMail;
            if (IsSmime(part))
                return Rejections.UnsupportedFormat("a mail whose text is inside its S/MIME signature");
            if (
                part.ContentType.IsMimeType("application", "ms-tnef")
                || Name(part).Equals("winmail.dat", StringComparison.OrdinalIgnoreCase)
            )
                return Rejections.UnsupportedFormat("a mail whose text is in the file winmail.dat, which only Outlook reads");
        }

        return null;
    }

    private static bool IsEncrypted(MimeEntity part) =>
        part.ContentType.IsMimeType("application", "pgp-encrypted")
        || IsSmime(part)
            && part.ContentType.Parameters["smime-type"] is var type
            && type?.Equals("signed-data", StringComparison.OrdinalIgnoreCase) != true
            && type?.Equals("compressed-data", StringComparison.OrdinalIgnoreCase) != true
        || part is TextPart text && MailText.IsEncrypted(text.Text);

    private static bool IsSmime(MimeEntity part) =>
        part.ContentType.IsMimeType("application", "pkcs7-mime") || part.ContentType.IsMimeType("application", "x-pkcs7-mime");

    private static string Name(MimeEntity part) => (part as MimePart)?.FileName ?? "";
}
