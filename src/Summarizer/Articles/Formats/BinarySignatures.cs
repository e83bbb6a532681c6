namespace Summarizer.Articles.Formats;

/// <summary>Rejects formats that are not text, recognized by their signatures.</summary>
internal sealed class BinarySignatures : IArticleFormat
{
    private const string TakeText = "Extract the article's text.";

    // https://en.wikipedia.org/wiki/List_of_file_signatures
    private static readonly (int Offset, byte[] Magic, string Name, string Remedy)[] Signatures =
    [
        (0, [0x89, .. "PNG"u8], "a PNG image", TakeText),
        (0, [0xFF, 0xD8, 0xFF], "a JPEG image", TakeText),
        (0, [.. "GIF8"u8], "a GIF image", TakeText),
        (0, [.. "II*\0"u8], "a TIFF image", TakeText),
        (0, [.. "MM\0*"u8], "a TIFF image", TakeText),
        (8, [.. "WEBP"u8], "a WebP image", TakeText),
        (4, [.. "ftyp"u8], "a video or HEIF image", TakeText),
        (0, [.. "ID3"u8], "an MP3 recording", "Transcribe it first."),
        (0, [.. "OggS"u8], "an Ogg recording", "Transcribe it first."),
        (0, [.. "fLaC"u8], "a FLAC recording", "Transcribe it first."),
        (8, [.. "WAVE"u8], "a WAV recording", "Transcribe it first."),
        (0, [0x1A, 0x45, 0xDF, 0xA3], "a Matroska video", "Transcribe it first."),
        (0, [0x7F, .. "ELF"u8], "a program", TakeText),
        (0, [.. "MZ"u8, 0x90, 0x00], "a program", TakeText),
        (0, [0x00, .. "asm"u8], "a WebAssembly program", TakeText),
        (0, [.. "SQLite format 3\0"u8], "a database", TakeText),
    ];

    private static readonly (int Offset, byte[] Magic, string Name)[] Archives =
    [
        (0, [.. "BZh"u8, 0x39, 0x31, 0x41, 0x59], "a bzip2 archive"),
        (0, [0xFD, .. "7zXZ\0"u8], "an xz archive"),
        (0, [.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C], "a 7-Zip archive"),
        (0, [.. "Rar!\u001A\u0007"u8], "a RAR archive"),
        (0, [0x28, 0xB5, 0x2F, 0xFD], "a Zstandard archive"),
        (257, [.. "ustar"u8], "a tar archive"),
    ];

    public FormatReading? Read(SourceFile file)
    {
        foreach (var (offset, magic, name) in Archives)
        {
            if (Has(file.Bytes, offset, magic))
                return new FormatReading.Unreadable(Rejections.Archive(name));
        }

        foreach (var (offset, magic, name, remedy) in Signatures)
        {
            if (Has(file.Bytes, offset, magic))
                return new FormatReading.Unreadable(Rejections.BinaryFormat(name, remedy));
        }

        return null;
    }

    private static bool Has(ReadOnlySpan<byte> bytes, int offset, byte[] magic) =>
        bytes.Length >= offset + magic.Length && bytes.Slice(offset, magic.Length).SequenceEqual(magic);
}
