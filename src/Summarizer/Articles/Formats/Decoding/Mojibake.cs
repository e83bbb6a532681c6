using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Summarizer.Articles.Formats.Decoding;

/// <summary>
/// Repairs text whose UTF-8 bytes were once decoded in another encoding: <c>Ã©</c> for é. A line is repaired only if it encodes back to
/// valid UTF-8, which real text does not do by chance, and a text only if all its damaged lines can be repaired.
/// </summary>
internal static class Mojibake
{
    // Some texts were garbled twice.
    private const int MaxRounds = 2;

    // Mostly windows-1252; the others come from Turkish, Russian, Central European and Mac programs.
    private static readonly FrozenDictionary<char, byte>[] Wrong = [.. new[] { 1252, 1254, 1251, 1250, 10000 }.Select(BytesOf)];

    /// <summary>The text without mojibake; the same text if it has no mojibake or cannot be repaired exactly.</summary>
    public static string Repair(string text)
    {
        for (var round = 0; round < MaxRounds && !Ascii.IsValid(text); round++)
        {
            if (Wrong.Select(bytes => RepairLines(text, bytes)).FirstOrDefault(repaired => repaired is not null) is not { } next)
                break;
            text = next;
        }

        return text;
    }

    // Latin-1 maps the bytes 0x80 to 0x9F to control characters, and programs confuse it with windows-1252.
    private static FrozenDictionary<char, byte> BytesOf(int codePage)
    {
        var bytes = Enumerable.Range(0x80, 0x80).Select(value => (byte)value).ToArray();
        var characters = Charsets.Of(codePage).GetString(bytes);
        return Enumerable
            .Range(0x80, 0x20)
            .Select(value => ((char)value, (byte)value))
            .Concat(characters.Zip(bytes))
            .GroupBy(pair => pair.Item1)
            .ToFrozenDictionary(group => group.Key, group => group.Last().Item2);
    }

    // Null if nothing is damaged or if a damaged line cannot be repaired.
    private static string? RepairLines(string text, FrozenDictionary<char, byte> bytesOf)
    {
        StringBuilder? repaired = null;
        var bytes = ArrayPool<byte>.Shared.Rent(text.Length);
        try
        {
            for (int start = 0, end; start < text.Length; start = end)
            {
                end = text.IndexOf('\n', start) + 1;
                if (end == 0)
                    end = text.Length;
                var line = Encode(text.AsSpan(start, end - start), bytesOf, bytes);
                var (damaged, intact) = Count(line);
                if (damaged > 0 && intact > 0)
                    return null;
                if (damaged > 0)
                    (repaired ??= new StringBuilder(text, 0, start, text.Length)).Append(Encoding.UTF8.GetString(line));
                else
                    repaired?.Append(text, start, end - start);
            }

            return repaired?.ToString();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static ReadOnlySpan<byte> Encode(ReadOnlySpan<char> line, FrozenDictionary<char, byte> bytesOf, byte[] bytes)
    {
        // No UTF-8 contains 0xFF.
        for (var i = 0; i < line.Length; i++)
            bytes[i] = line[i] < 0x80 ? (byte)line[i] : bytesOf.GetValueOrDefault(line[i], (byte)0xFF);
        return bytes.AsSpan(0, line.Length);
    }

    // Counts the sequences that are misread UTF-8, and the other characters beyond ASCII.
    private static (int Damaged, int Intact) Count(ReadOnlySpan<byte> bytes)
    {
        int damaged = 0,
            intact = 0;
        while (!bytes.IsEmpty)
        {
            if (bytes[0] < 0x80)
            {
                bytes = bytes[1..];
                continue;
            }

            if (Rune.DecodeFromUtf8(bytes, out _, out var length) == OperationStatus.Done)
                damaged++;
            else
                intact++;
            bytes = bytes[length..];
        }

        return (damaged, intact);
    }
}
