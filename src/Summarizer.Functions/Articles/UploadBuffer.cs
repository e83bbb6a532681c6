namespace Summarizer.Functions.Articles;

/// <summary>
/// The body of an upload, in blocks that are added as bytes arrive. Unlike one growing array, it is never copied, so that it takes as much
/// memory as the upload has bytes, whatever Content-Length promises.
/// </summary>
internal sealed class UploadBuffer : Stream
{
    // Below 85,000 bytes, the size at which arrays go on the large object heap, which is seldom collected.
    private const int BlockBytes = 64 * 1024;

    private readonly List<byte[]> _blocks = [];
    private long _length;
    private long _position;

    public override bool CanRead => true;

    /// <summary>The storage client reads it again when it retries.</summary>
    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => _length;

    public override long Position
    {
        get => _position;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _position = value;
        }
    }

    /// <summary>Reads a file to its end.</summary>
    /// <param name="file">The file as it arrives.</param>
    /// <param name="maxBytes">The most that is kept.</param>
    /// <returns>Null if it exceeds the limit.</returns>
    public static async Task<UploadBuffer?> ReadAsync(Stream file, long maxBytes, CancellationToken cancellationToken)
    {
        var buffer = new UploadBuffer();
        while (await file.ReadAsync(buffer.FreeSpace(maxBytes), cancellationToken) is > 0 and var read)
        {
            buffer._length += read;
            if (buffer._length > maxBytes)
                return null;
        }

        return buffer;
    }

    public override int Read(Span<byte> buffer)
    {
        if (_position >= _length)
            return 0;
        var (block, start) = ((int)(_position / BlockBytes), (int)(_position % BlockBytes));
        var count = (int)Math.Min(Math.Min(buffer.Length, BlockBytes - start), _length - _position);
        _blocks[block].AsSpan(start, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<int>(cancellationToken)
            : ValueTask.FromResult(Read(buffer.Span));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override long Seek(long offset, SeekOrigin origin) =>
        Position =
            offset
            + origin switch
            {
                SeekOrigin.Begin => 0,
                SeekOrigin.Current => _position,
                _ => _length,
            };

    public override void Flush() { }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    // One byte more than the limit shows that the file is too large.
    private Memory<byte> FreeSpace(long maxBytes)
    {
        var used = (int)(_length - Math.Max(0, _blocks.Count - 1) * (long)BlockBytes);
        if (_blocks.Count == 0 || used == _blocks[^1].Length)
        {
            _blocks.Add(new byte[Math.Min(BlockBytes, maxBytes + 1 - _length)]);
            used = 0;
        }

        return _blocks[^1].AsMemory(used);
    }
}
