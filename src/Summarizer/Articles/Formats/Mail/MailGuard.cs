namespace Summarizer.Articles.Formats.Mail;

/// <summary>Refuses mail with more headers or parts than a program writes; the library makes an object of each.</summary>
internal static class MailGuard
{
    private const int MaxHeaderBytes = 1_000_000;
    private const int MaxBoundaries = 2_000;

    /// <summary>Looks at the mail's lines.</summary>
    public static void Check(ReadOnlySpan<byte> mail)
    {
        var boundaries = 0;
        var headerBytes = 0;
        var isHeader = true;
        while (!mail.IsEmpty)
        {
            var length = mail.IndexOf((byte)'\n') + 1;
            var line = mail[..(length == 0 ? mail.Length : length)];
            mail = mail[line.Length..];
            if (line.StartsWith("--"u8) && !line.StartsWith("-->"u8))
            {
                ReadingLimits.Check(++boundaries, MaxBoundaries);
                (isHeader, headerBytes) = (true, 0);
            }
            else if (line[0] is (byte)'\r' or (byte)'\n')
            {
                isHeader = false;
            }
            else if (isHeader)
            {
                ReadingLimits.Check(headerBytes += line.Length, MaxHeaderBytes);
            }
        }
    }
}
