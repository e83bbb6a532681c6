using System.Globalization;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Summarizer.Functions.Storage;
using Summarizer.Models.Chat;

namespace Summarizer.Functions.Models;

/// <summary>The sums of days. A day that is over is summed once; <c>{yyyy-MM-dd}/total.json</c> keeps the sum.</summary>
/// <param name="usage">The container of the ledger.</param>
internal sealed class UsageTotals(BlobContainerClient usage)
{
    private readonly JsonBlobs<DayUsage> _totals = new(usage, ModelJson.Readable.DayUsage);

    /// <summary>The days on which a model was asked, in no particular order.</summary>
    public async IAsyncEnumerable<DateOnly> ListDaysAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var item in usage.GetBlobsByHierarchyAsync(new GetBlobsByHierarchyOptions { Delimiter = "/" }, cancellationToken))
        {
            if (
                item.IsPrefix
                && DateOnly.TryParseExact(item.Prefix, "yyyy-MM-dd/", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            )
                yield return day;
        }
    }

    /// <summary>The sums of a day.</summary>
    /// <param name="isOver">Whether nothing can come to it any more.</param>
    public async Task<DayUsage> ReadAsync(DateOnly day, bool isOver, CancellationToken cancellationToken)
    {
        if (!isOver)
            return await SumAsync(day, cancellationToken);
        if (await _totals.FindAsync(Total(day), cancellationToken) is { } blob && blob.TryParse(out var kept))
            return kept;

        var sum = await SumAsync(day, cancellationToken);
        await _totals.TryPutAsync(Total(day), sum, over: null, metadata: null, cancellationToken); // Another instance may have summed the same day.
        return sum;
    }

    private async Task<DayUsage> SumAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var lines = new List<UsageLine>();
        await foreach (var item in usage.GetBlobsAsync(new GetBlobsOptions { Prefix = Folder(day) }, cancellationToken))
        {
            if (!item.Name.EndsWith(".jsonl", StringComparison.Ordinal))
                continue;
            var blob = await usage.GetBlobClient(item.Name).DownloadContentAsync(cancellationToken);
            lines.AddRange(UsageLine.ReadAll(blob.Value.Content));
        }

        return new DayUsage(day, [.. lines.GroupBy(line => line.Model).OrderBy(model => model.Key, StringComparer.Ordinal).Select(Sum)]);
    }

    private static ModelUsage Sum(IGrouping<string, UsageLine> model) =>
        new(model.Key, model.Count(), model.Sum(line => line.InputTokens), model.Sum(line => line.OutputTokens));

    private static string Total(DateOnly day) => Folder(day) + "total.json";

    private static string Folder(DateOnly day) => day.ToString("yyyy-MM-dd/", CultureInfo.InvariantCulture);
}
