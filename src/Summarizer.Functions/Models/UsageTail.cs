using System.Globalization;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Models;

/// <summary>The tokens of one day, read on from where it was last read. To be used by one caller at a time.</summary>
/// <param name="usage">The container of the ledger.</param>
internal sealed class UsageTail(BlobContainerClient usage, AppendBlobLog<UsageLine> log)
{
    private readonly Dictionary<string, long> _offsets = [];
    private DateOnly _day;
    private long _tokens;

    /// <summary>Input and output tokens of a day: a listing, and what was appended since the last time.</summary>
    public async Task<long> SumAsync(DateOnly day, CancellationToken cancellationToken)
    {
        if (day != _day)
            Begin(day);
        var prefix = day.ToString("yyyy-MM-dd/", CultureInfo.InvariantCulture);
        await foreach (var item in usage.GetBlobsAsync(new GetBlobsOptions { Prefix = prefix }, cancellationToken))
        {
            if (item.Properties.ContentLength is { } length && length > _offsets.GetValueOrDefault(item.Name))
                await ReadAsync(item.Name, length, cancellationToken);
        }

        return _tokens;
    }

    private void Begin(DateOnly day)
    {
        _offsets.Clear();
        (_day, _tokens) = (day, 0);
    }

    private async Task ReadAsync(string name, long length, CancellationToken cancellationToken)
    {
        var batch = await log.ReadAsync(name, _offsets.GetValueOrDefault(name), length, cancellationToken);
        _tokens += batch.Lines.Sum(line => line.Line.InputTokens + line.Line.OutputTokens);
        _offsets[name] = batch.End; // A line without its end is left for the next time.
    }
}
