using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Summarizer.Functions.Http;

/// <summary>The bytes of a representation and their compressed forms, each with a strong ETag. They are compressed on first use.</summary>
internal sealed class EncodedContent(ReadOnlyMemory<byte> content, string contentType)
{
    /// <summary>For smaller content, compression saves less than a network packet.</summary>
    private const int MinCompressedBytes = 1_000;

    /// <summary>The maximum is 11. Higher levels take many times as long for a few percent.</summary>
    private const int BrotliQuality = 5,
        BrotliWindow = 22;

    private readonly string _hash = Convert.ToHexStringLower(SHA256.HashData(content.Span).AsSpan(0, 16));
    private Encoded? _plain,
        _gzip,
        _brotli;

    public string ContentType => contentType;

    public bool IsCompressible => content.Length >= MinCompressedBytes;

    /// <summary>An estimate of its memory, including the compressed forms.</summary>
    public long Size => content.Length * 2;

    /// <summary>The content in a coding, or uncompressed if compression does not pay off.</summary>
    public Encoded In(ContentEncoding encoding) =>
        IsCompressible
            ? encoding switch
            {
                ContentEncoding.Brotli => _brotli ??= new Encoded(CompressBrotli(content.Span), "br", _hash + "-br"),
                ContentEncoding.Gzip => _gzip ??= new Encoded(CompressGzip(content), "gzip", _hash + "-gzip"),
                _ => Plain,
            }
            : Plain;

    private Encoded Plain => _plain ??= new Encoded(content, null, _hash);

    private static byte[] CompressBrotli(ReadOnlySpan<byte> bytes)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(bytes.Length));
        try
        {
            if (!BrotliEncoder.TryCompress(bytes, buffer, out var length, BrotliQuality, BrotliWindow))
                throw new InvalidDataException("The buffer was too small.");
            return buffer.AsSpan(0, length).ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] CompressGzip(ReadOnlyMemory<byte> bytes)
    {
        var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes.Span);
        return compressed.ToArray();
    }
}
