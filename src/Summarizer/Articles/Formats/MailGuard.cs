namespace Summarizer.Articles.Formats;

/// <summary>Refuses mail and saved pages with more headers or parts than a program writes; the library makes an object of each.</summary>
internal static class MailGuard
{
    private const int MaxHeaderBytes = 1_000_000;
    private const int MaxBoundaries = 2_000;

    /// <summary>Looks at the lines of a message.</summary>
    public static void Check(ReadOnlySpan<byte> message)
    {
        var boundaries = 0;
        var headerBytes = 0;
        var isHeader = true;
        while (!message.IsEmpty)
        {
            var length = message.IndexOf((byte)'\n') + 1;
            var line = message[..(length == 0 ? message.Length : length)];
            message = message[line.Length..];
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
