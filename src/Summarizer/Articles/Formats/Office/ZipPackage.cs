using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using System.Xml.Linq;

namespace Summarizer.Articles.Formats.Office;

/// <summary>The files in a ZIP archive. Their total unpacked size is limited.</summary>
internal sealed class ZipPackage : IDisposable
{
    private const int MaxEntries = 2_000;
    private const int MaxRatio = 20;
    private const long FreeBytes = 10_000_000;
    private const long MaxBytes = 50_000_000;

    // Limits of what is in memory at once. A tree needs many times the memory of its text.
    private const long MaxTextBytes = 5_000_000;
    private const long MaxTreeBytes = 2_000_000;

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private long _allowance;

    public ZipPackage(ReadOnlyMemory<byte> content)
    {
        _allowance = Math.Min(MaxRatio * (long)content.Length + FreeBytes, MaxBytes);
        _archive = new ZipArchive(ToStream(content), ZipArchiveMode.Read);
        if (_archive.Entries.Count > MaxEntries)
            throw new UnpackedTooLargeException();
        foreach (var entry in _archive.Entries)
            _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    public bool Has(string name) => _entries.ContainsKey(name);

    public bool HasUnder(string folder) => _entries.Keys.Any(name => name.StartsWith(folder, StringComparison.OrdinalIgnoreCase));

    public bool IsEncrypted(string name) => _entries.TryGetValue(name, out var entry) && entry.IsEncrypted;

    /// <summary>The content of a file; null if the package has no file of that name.</summary>
    public Stream? Open(string name) =>
        _entries.TryGetValue(name, out var entry)
            ? new MeteredStream(entry.Open(), count => Spend(ref _allowance, count), entry.Length)
            : null;

    public XElement? Tree(string name)
    {
        using var stream = Open(name, MaxTreeBytes);
        return stream is null ? null : OfficeXml.Tree(stream);
    }

    public string? Text(string name)
    {
        using var stream = Open(name, MaxTextBytes);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    public void Dispose() => _archive.Dispose();

    private MeteredStream? Open(string name, long allowance) =>
        Open(name) is { } stream ? new MeteredStream(stream, count => Spend(ref allowance, count), minLength: 0) : null;

    private static void Spend(ref long allowance, int count)
    {
        allowance -= count;
        if (allowance < 0)
            throw new UnpackedTooLargeException();
    }

    private static MemoryStream ToStream(ReadOnlyMemory<byte> content) =>
        MemoryMarshal.TryGetArray(content, out var segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(content.ToArray(), writable: false);

    // Counts the bytes that are actually unpacked: the sizes in the archive's directory can be wrong.
    private sealed class MeteredStream(Stream inner, Action<int> spend, long minLength) : Stream
    {
        private long _read;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var count = inner.Read(buffer);
            spend(count);
            _read += count;

            // The library does not notice the end of a file that was cut off.
            if (count == 0 && buffer.Length > 0 && _read < minLength)
                throw new InvalidDataException("The file is cut off.");
            return count;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
