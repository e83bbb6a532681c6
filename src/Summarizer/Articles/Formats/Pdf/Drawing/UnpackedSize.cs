using System.IO.Compression;

namespace Summarizer.Articles.Formats.Pdf.Drawing;

/// <summary>Counts the unpacked size of compressed bytes, up to a limit and without storing them.</summary>
internal static class UnpackedSize
{
    private const int LzwClear = 256;
    private const int LzwEnd = 257;
    private const int LzwMaxEntries = 4096;

    /// <summary>The size of deflated bytes.</summary>
    public static long OfFlate(ReadOnlyMemory<byte> input, long limit)
    {
        if (input.Length <= 2)
            return 0;
        using var source = new MemoryStream(input[2..].ToArray(), writable: false);
        using var inflated = new DeflateStream(source, CompressionMode.Decompress);
        var buffer = new byte[32 * 1024];
        long size = 0;
        try
        {
            while (size <= limit && inflated.Read(buffer) is > 0 and var read)
                size += read;
        }
        catch (InvalidDataException)
        {
            // The library stops at the same place.
        }

        return size;
    }

    /// <summary>The size of LZW codes. A code stands for the sequence before it and one more byte.</summary>
    public static long OfLzw(ReadOnlyMemory<byte> input, long limit)
    {
        var lengths = new int[LzwMaxEntries];
        Array.Fill(lengths, 1, 0, LzwClear);
        var bits = new BitReader(input);
        var count = LzwEnd + 1;
        var previous = -1;
        long size = 0;
        while (size <= limit && bits.TryRead(WidthOf(count), out var code) && code != LzwEnd)
        {
            if (code == LzwClear)
            {
                (count, previous) = (LzwEnd + 1, -1);
                continue;
            }

            var length =
                code < count ? lengths[code]
                : previous < 0 ? 1
                : lengths[previous] + 1;
            if (previous >= 0 && count < LzwMaxEntries)
                lengths[count++] = lengths[previous] + 1;
            size += length;
            previous = code;
        }

        return size;
    }

    /// <summary>The size of run lengths: a byte up to 127 copies that many and one more, a higher byte repeats the next one.</summary>
    public static long OfRunLength(ReadOnlyMemory<byte> input, long limit)
    {
        var bytes = input.Span;
        long size = 0;
        for (var i = 0; i < bytes.Length && bytes[i] != 128 && size <= limit; )
        {
            size += bytes[i] < 128 ? bytes[i] + 1 : 257 - bytes[i];
            i += bytes[i] < 128 ? bytes[i] + 2 : 2;
        }

        return size;
    }

    /// <summary>The size of base-85 digits: five stand for four bytes, and <c>z</c> for four zeros.</summary>
    public static long OfAscii85(ReadOnlyMemory<byte> input, long limit) => input.Length + 3L * input.Span.Count((byte)'z');

    // The width grows one code early, as most writers do; the difference to the others is a few bytes.
    private static int WidthOf(int count) =>
        count switch
        {
            >= 2047 => 12,
            >= 1023 => 11,
            >= 511 => 10,
            _ => 9,
        };

    private struct BitReader(ReadOnlyMemory<byte> bytes)
    {
        private int _buffer;
        private int _bits;
        private int _next;

        public bool TryRead(int width, out int value)
        {
            value = 0;
            while (_bits < width)
            {
                if (_next == bytes.Length)
                    return false;
                _buffer = _buffer << 8 | bytes.Span[_next++];
                _bits += 8;
            }

            _bits -= width;
            value = _buffer >> _bits & (1 << width) - 1;
            _buffer &= (1 << _bits) - 1;
            return true;
        }
    }
}
