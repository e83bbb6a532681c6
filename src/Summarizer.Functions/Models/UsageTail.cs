using System.Globalization;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Summarizer.Functions.Models;

/// <summary>The tokens of one day, read on from where it was last read. To be used by one caller at a time.</summary>
/// <param name="usage">The container of the ledger.</param>
internal sealed class UsageTail(BlobContainerClient usage)
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
        var offset = _offsets.GetValueOrDefault(name);
        var options = new BlobDownloadOptions { Range = new HttpRange(offset, length - offset) };
        var bytes = (await usage.GetBlobClient(name).DownloadContentAsync(options, cancellationToken)).Value.Content.ToMemory();
        _tokens += UsageLine.ReadAll(bytes).Sum(line => line.InputTokens + line.OutputTokens);
        _offsets[name] = offset + bytes.Span.LastIndexOf((byte)'\n') + 1; // A line without its end is left for the next time.
    }
}
