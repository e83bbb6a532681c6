namespace Summarizer.Articles.Formats;

/// <summary>A format that is no text, told by its first bytes.</summary>
/// <param name="Name">What it is, with its article.</param>
/// <param name="Remedy">How to get at the text in it.</param>
internal sealed record BinaryFormat(string Name, string Remedy)
{
    private const string TakeText = "Take the article's text out of it.";
    private const string Unpack = "Unpack it first, one article a file.";
    private const string UnpackOrExport = "Unpack the archive, or export the document as plain text.";
    private const string Export = "Export the document as plain text.";

    // Offset, first bytes, what it is. https://en.wikipedia.org/wiki/List_of_file_signatures
    private static readonly (int Offset, byte[] Magic, BinaryFormat Format)[] Signatures =
    [
        (0, [0x89, .. "PNG"u8], new("a PNG image", TakeText)),
        (0, [0xFF, 0xD8, 0xFF], new("a JPEG image", TakeText)),
        (0, [.. "GIF8"u8], new("a GIF image", TakeText)),
        (0, [.. "II*\0"u8], new("a TIFF image", TakeText)),
        (0, [.. "MM\0*"u8], new("a TIFF image", TakeText)),
        (8, [.. "WEBP"u8], new("a WebP image", TakeText)),
        (4, [.. "ftyp"u8], new("a video or HEIF image", TakeText)),
        (0, [.. "%PDF-"u8], new("a PDF document", Export)),
        (0, [.. "PK\u0003\u0004"u8], new("a ZIP archive or an office document", UnpackOrExport)),
        (0, [.. "PK\u0005\u0006"u8], new("an empty ZIP archive", Unpack)),
        (0, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], new("a document of an old office suite", Export)),
        (0, [0x1F, 0x8B], new("a gzip archive", Unpack)),
        (0, [.. "BZh"u8, 0x39, 0x31, 0x41, 0x59], new("a bzip2 archive", Unpack)),
        (0, [0xFD, .. "7zXZ\0"u8], new("an xz archive", Unpack)),
        (0, [.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C], new("a 7-Zip archive", Unpack)),
        (0, [.. "Rar!\u001A\u0007"u8], new("a RAR archive", Unpack)),
        (0, [0x28, 0xB5, 0x2F, 0xFD], new("a Zstandard archive", Unpack)),
        (257, [.. "ustar"u8], new("a tar archive", Unpack)),
        (0, [.. "ID3"u8], new("an MP3 recording", "Transcribe it first.")),
        (0, [.. "OggS"u8], new("an Ogg recording", "Transcribe it first.")),
        (0, [.. "fLaC"u8], new("a FLAC recording", "Transcribe it first.")),
        (8, [.. "WAVE"u8], new("a WAV recording", "Transcribe it first.")),
        (0, [0x1A, 0x45, 0xDF, 0xA3], new("a Matroska video", "Transcribe it first.")),
        (0, [0x7F, .. "ELF"u8], new("a program", TakeText)),
        (0, [.. "MZ"u8, 0x90, 0x00], new("a program", TakeText)),
        (0, [0x00, .. "asm"u8], new("a WebAssembly program", TakeText)),
        (0, [.. "SQLite format 3\0"u8], new("a database", TakeText)),
    ];

    /// <summary>The format whose first bytes these are, if it is one of the common ones.</summary>
    public static BinaryFormat? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (offset, magic, format) in Signatures)
        {
            if (bytes.Length >= offset + magic.Length && bytes.Slice(offset, magic.Length).SequenceEqual(magic)) return format;
        }

        return null;
    }
}
