namespace Summarizer.Functions.Storage;

/// <summary>
/// Writes the lines of a series in blocks, one after the other and at a pace that storage allows: those that arrive meanwhile share the
/// next block.
/// </summary>
/// <param name="append">Appends a block at a part or a later one. Null if the series is sealed.</param>
internal sealed class BatchWriter(Func<int, byte[], Task<Appended?>> append, TimeProvider time)
{
    /// <summary>Far below the 4 MB that a block may have.</summary>
    private const int MaxBytes = 1 << 20;

    private readonly AppendPace _pace = new(time);
    private readonly Lock _lock = new();
    private Batch? _open;
    private Task _last = Task.CompletedTask;
    private int _part;

    /// <summary>Appends a line, perhaps even if it is canceled, and returns its place; null if the series is sealed.</summary>
    public async Task<(int Part, long Offset)?> AppendAsync(byte[] line, CancellationToken cancellationToken)
    {
        Task<(int Part, long Offset)?> writing;
        int begin;
        lock (_lock)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_open is null || _open.Bytes.Length >= MaxBytes)
            {
                var batch = _open = new Batch();
                _last = batch.Writing = WriteAsync(batch, after: _last);
            }

            begin = (int)_open.Bytes.Length;
            _open.Bytes.Write(line);
            writing = _open.Writing;
        }

        return await writing.WaitAsync(cancellationToken) is var (part, offset) ? (part, offset + begin) : null;
    }

    private async Task<(int Part, long Offset)?> WriteAsync(Batch batch, Task after)
    {
        await Task.Yield();
        await after.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.Delay(_pace.Rest, time);
        lock (_lock)
        {
            if (_open == batch)
                _open = null;
        }

        // After a refusal, the storage client has waited before each of its retries.
        if (await append(_part, batch.Bytes.ToArray()) is not { } appended)
            return null;
        _part = appended.Next;
        _pace.Add(appended);
        return (appended.Part, appended.Offset);
    }

    private sealed class Batch
    {
        public MemoryStream Bytes { get; } = new();

        public Task<(int Part, long Offset)?> Writing { get; set; } = null!;
    }
}
