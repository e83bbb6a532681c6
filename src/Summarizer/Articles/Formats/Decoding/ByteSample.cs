namespace Summarizer.Articles.Formats.Decoding;

/// <summary>Samples the parts of a text that reveal its encoding: the lines that are not ASCII.</summary>
internal static class ByteSample
{
    public const int MaxLength = 16_384;
    private const int MaxPartLength = 512;

    /// <summary>Up to <see cref="MaxLength"/> bytes of lines that are not ASCII, and later lines that contain a new byte.</summary>
    public static byte[] Of(ReadOnlySpan<byte> bytes)
    {
        var sample = new List<byte>(MaxLength);
        Span<bool> seen = stackalloc bool[256];
        while (!bytes.IsEmpty)
        {
            var part = bytes[..PartLength(bytes)];
            bytes = bytes[part.Length..];
            var high = part.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (high < 0 || sample.Count >= MaxLength && !HasNew(part[high..], seen))
                continue;
            sample.AddRange(part);
            foreach (var b in part)
                seen[b] = true;
        }

        return [.. sample];
    }

    private static bool HasNew(ReadOnlySpan<byte> part, ReadOnlySpan<bool> seen)
    {
        foreach (var b in part)
        {
            if (b >= 0x80 && !seen[b])
                return true;
        }

        return false;
    }

    // A line, or the part of a long line up to a space: a cut in the middle of a character would look like an encoding error.
    private static int PartLength(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length <= MaxPartLength)
            return bytes.Length;
        var line = bytes[..MaxPartLength].IndexOf((byte)'\n');
        if (line >= 0)
            return line + 1;
        var space = bytes[..MaxPartLength].LastIndexOfAny((byte)' ', (byte)'\r', (byte)'\t');
        return space >= 0 ? space + 1 : MaxPartLength;
    }
}
