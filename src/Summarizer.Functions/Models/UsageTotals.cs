using System.Globalization;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Summarizer.Functions.Storage;
using Summarizer.Models.Chat;

namespace Summarizer.Functions.Models;

/// <summary>The totals of days. A past day is added up once; <c>{yyyy-MM-dd}/total.json</c> keeps the result.</summary>
internal sealed class UsageTotals(BlobContainerClient usage, AppendBlobLog<UsageLine> log)
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

    /// <param name="isOver">Whether nothing can be added to the day any more.</param>
    public async Task<DayUsage> ReadAsync(DateOnly day, bool isOver, CancellationToken cancellationToken)
    {
        if (!isOver)
            return await SumAsync(day, cancellationToken);
        if (await _totals.FindAsync(Total(day), cancellationToken) is { } blob && blob.TryParse(out var kept))
            return kept;

        var sum = await SumAsync(day, cancellationToken);
        // Another instance may have summed the same day.
        await _totals.TryPutAsync(Total(day), sum, over: null, metadata: null, cancellationToken);
        return sum;
    }

    private async Task<DayUsage> SumAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var lines = new List<UsageLine>();
        await foreach (var item in usage.GetBlobsAsync(new GetBlobsOptions { Prefix = Folder(day) }, cancellationToken))
        {
            if (!item.Name.EndsWith(".jsonl", StringComparison.Ordinal))
                continue;
            var batch = await log.ReadAsync(item.Name, 0, item.Properties.ContentLength ?? 0, cancellationToken);
            lines.AddRange(batch.Lines.Select(line => line.Line));
        }

        return new DayUsage(day, [.. lines.GroupBy(line => line.Model).OrderBy(model => model.Key, StringComparer.Ordinal).Select(Sum)]);
    }

    private static ModelUsage Sum(IGrouping<string, UsageLine> model) =>
        new(model.Key, model.Count(), model.Sum(line => line.InputTokens), model.Sum(line => line.OutputTokens));

    private static string Total(DateOnly day) => Folder(day) + "total.json";

    private static string Folder(DateOnly day) => day.ToString("yyyy-MM-dd/", CultureInfo.InvariantCulture);
}
