using System.Text;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using LocalFunctions.Storage;

namespace LocalFunctions.Blobs;

/// <summary>
/// Receipts in storage: a snapshot and a log of the batches since. Replaying the log over a snapshot that already contains it changes
/// nothing, so a crash between the two writes of a compaction is harmless.
/// </summary>
internal sealed class ReceiptLog(BlobContainerClient container, string path)
{
    // The storage API's append limit before 2022. Azurite still has it.
    private const int MaxAppendBytes = 4 * 1024 * 1024;

    private readonly BlobClient _snapshot = container.GetBlobClient($"{path}/snapshot.jsonl");
    private readonly AppendBlobClient _log = container.GetAppendBlobClient($"{path}/log.jsonl");

    /// <summary>The number of receipts in the log, without the snapshot.</summary>
    public int LogLength { get; private set; }

    public async Task<IReadOnlyList<Receipt>> LoadAsync(CancellationToken cancellationToken)
    {
        var receipts = await ReadAsync(_snapshot, cancellationToken);
        var log = await ReadAsync(container.GetBlobClient(_log.Name), cancellationToken);
        LogLength = log.Count;
        receipts.AddRange(log);
        return receipts;
    }

    /// <summary>Appends receipts in as few calls as the API allows. False if the log is full and needs a compaction.</summary>
    public async Task<bool> TryAppendAsync(IReadOnlyCollection<Receipt> receipts, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var block in ToBlocks(receipts))
                await AppendAsync(block, cancellationToken);
            LogLength += receipts.Count;
            return true;
        }
        catch (RequestFailedException exception) when (exception.ErrorCode == "BlockCountExceedsLimit")
        {
            return false;
        }
    }

    public async Task CompactAsync(IEnumerable<Receipt> receipts, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        foreach (var receipt in receipts)
            text.Append(receipt).Append('\n');
        await _snapshot.UploadAsync(BinaryData.FromString(text.ToString()), overwrite: true, cancellationToken);
        await _log.CreateAsync(new AppendBlobCreateOptions(), cancellationToken);
        LogLength = 0;
    }

    private async Task AppendAsync(byte[] block, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream(block);
        try
        {
            await _log.AppendBlockAsync(stream, cancellationToken: cancellationToken);
        }
        catch (RequestFailedException exception) when (exception.IsBlobMissing())
        {
            await container.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
            await _log.CreateIfNotExistsAsync(new AppendBlobCreateOptions(), cancellationToken);
            stream.Position = 0;
            await _log.AppendBlockAsync(stream, cancellationToken: cancellationToken);
        }
    }

    private static IEnumerable<byte[]> ToBlocks(IEnumerable<Receipt> receipts)
    {
        using var block = new MemoryStream();
        foreach (var receipt in receipts)
        {
            var line = Encoding.UTF8.GetBytes($"{receipt}\n");
            if (block.Length + line.Length > MaxAppendBytes)
            {
                yield return block.ToArray();
                block.SetLength(0);
            }

            block.Write(line);
        }

        if (block.Length > 0)
            yield return block.ToArray();
    }

    private static async Task<List<Receipt>> ReadAsync(BlobClient blob, CancellationToken cancellationToken)
    {
        try
        {
            BlobDownloadResult download = await blob.DownloadContentAsync(cancellationToken);
            var lines = download.Content.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
            return [.. lines.Select(Receipt.Parse).OfType<Receipt>()];
        }
        catch (RequestFailedException exception) when (exception.IsBlobMissing())
        {
            return [];
        }
    }
}
