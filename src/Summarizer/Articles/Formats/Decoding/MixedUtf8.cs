using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Summarizer.Articles.Formats.Decoding;

/// <summary>
/// Decodes UTF-8 that has text in an encoding with one byte per character pasted into it. The sequences of UTF-8 stay what they are; the
/// other bytes are decoded in the encoding that fits them best.
/// </summary>
internal static class MixedUtf8
{
    // So many sequences of UTF-8 do not occur by chance.
    private const int MinWhole = 4;

    /// <summary>How many characters beyond ASCII are UTF-8, how many bytes are not, and how many sequences are incomplete.</summary>
    /// <param name="Incomplete">Damaged UTF-8, or a letter in another encoding with a quotation mark after it.</param>
    public readonly record struct Counts(int Whole, int Single, int Incomplete)
    {
        public int Broken => Single + Incomplete;

        public bool IsMixed => Whole >= MinWhole && Whole > Broken && Single > Incomplete;
    }

    public static Counts Count(ReadOnlySpan<byte> bytes)
    {
        int whole = 0,
            single = 0,
            incomplete = 0;
        while (bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is >= 0 and var next)
        {
            bytes = bytes[next..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var length) == OperationStatus.Done)
                whole++;
            else if (length == 1)
                single++;
            else
                incomplete++;
            bytes = bytes[length..];
        }

        return new Counts(whole, single, incomplete);
    }

    /// <summary>The lines that are not valid UTF-8.</summary>
    public static byte[] BrokenLines(ReadOnlySpan<byte> bytes)
    {
        var broken = new ArrayBufferWriter<byte>();
        while (!bytes.IsEmpty)
        {
            var end = bytes.IndexOf((byte)'\n');
            var line = end < 0 ? bytes : bytes[..(end + 1)];
            if (!Utf8.IsValid(line))
                broken.Write(line);
            bytes = bytes[line.Length..];
        }

        return broken.WrittenSpan.ToArray();
    }

    /// <summary>The text of the bytes.</summary>
    /// <param name="other">The encoding of what is not UTF-8.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, Encoding other)
    {
        var characters = Enumerable.Range(0, 256).Select(value => other.GetString([(byte)value])).ToArray();
        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            var valid = ValidLength(bytes);
            text.Append(Encoding.UTF8.GetString(bytes[..valid]));
            bytes = bytes[valid..];
            if (bytes.IsEmpty)
                break;
            text.Append(characters[bytes[0]]);
            bytes = bytes[1..];
        }

        return text.ToString();
    }

    private static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (bytes[at..].IndexOfAnyInRange((byte)0x80, (byte)0xFF) is >= 0 and var next)
        {
            at += next;
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) != OperationStatus.Done)
                return at;
            at += length;
        }

        return bytes.Length;
    }
}
