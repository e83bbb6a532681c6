using System.Buffers.Binary;
using System.IO.Compression;

namespace Summarizer.Articles.Formats;

/// <summary>Unpacks a gzip file (RFC 1952) and reads the file in it.</summary>
internal sealed class GzipFormat : IArticleFormat
{
    // Text compresses to a fifth of its size and markup-heavy pages to a twentieth. A bomb compresses to a thousandth.
    private const int MaxRatio = 20;

    // A gzip file can have several members, each with its own size.
    private static ReadOnlySpan<byte> Member => [0x1F, 0x8B, 0x08];

    private const int FreeBytes = 10 * 1024 * 1024;
    private const int MaxBytes = 100 * 1024 * 1024;

    public FormatReading? Read(SourceFile file)
    {
        if (!file.Bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B, 0x08]))
            return null;
        try
        {
            return Unpack(file) is { } unpacked
                ? ArticleFormats.Read(file.Inner(unpacked, NameWithin(file.Name), TypeWithin(file.MediaType)))
                : new FormatReading.Unreadable(Rejections.UnpackedTooLarge);
        }
        catch (InvalidDataException)
        {
            return new FormatReading.Unreadable(Rejections.Damaged("a gzip file"));
        }
    }

    private static ReadOnlyMemory<byte>? Unpack(SourceFile file)
    {
        var max = Math.Min(MaxBytes, ((long)file.Bytes.Length * MaxRatio) + FreeBytes);
        using var packed = new MemoryStream(file.Bytes.ToArray());
        using var gzip = new GZipStream(packed, CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = gzip.Read(buffer)) > 0)
        {
            if (unpacked.Length + read > max)
                return null;
            unpacked.Write(buffer, 0, read);
        }

        // The library does not notice the end of a file that was cut off. The last four bytes state the size (RFC 1952, ISIZE).
        var size = file.Bytes.Length < 18 ? 0 : BinaryPrimitives.ReadUInt32LittleEndian(file.Bytes[^4..]);
        if (unpacked.Length == 0 || (size != (uint)unpacked.Length && file.Bytes[10..].IndexOf(Member) < 0))
            throw new InvalidDataException("The file is cut off.");
        return unpacked.GetBuffer().AsMemory(0, (int)unpacked.Length);
    }

    private static string NameWithin(string name) => name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;

    // The media type of gzip says nothing about the file inside.
    private static string? TypeWithin(string? type) => type?.Contains("gzip", StringComparison.Ordinal) == true ? null : type;
}
