using System.Globalization;
using Azure;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Summarizer.Functions.Storage;
using Summarizer.Models;

namespace Summarizer.Functions.Models;

/// <summary>
/// What the models cost: per hour append blobs <c>{yyyy-MM-dd}/{HH}.jsonl</c> with a line a call. An append is atomic, so any number
/// of instances write without conflict, and each sees what all of them spent.
/// </summary>
/// <param name="storage">Where the ledger lies.</param>
/// <param name="calendar">Which day and hour it is.</param>
public sealed class UsageLedger(StorageClients storage, LocalCalendar calendar)
{
    private const int ParallelReads = 16;

    /// <summary>How far the clocks of instances may differ, with much to spare.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromHours(1);

    private readonly Lock _lock = new();
    private readonly UsageTail _today = new(storage.Usage);
    private readonly UsageTotals _totals = new(storage.Usage);
    private HourPart _latest = new("", 0);
    private Task<long>? _running,
        _next;

    /// <summary>Enters a call.</summary>
    public async Task AppendAsync(string model, ModelAnswer.Reply reply, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var now = calendar.Now;
        var line = new UsageLine(now, model, reply.InputTokens, reply.OutputTokens).ToBytes();
        await AppendAsync(calendar.ToLocal(now).ToString("yyyy-MM-dd/HH", CultureInfo.InvariantCulture), line, cancellationToken);
    }

    /// <summary>Input and output tokens that all instances have spent today: all that was entered before the question.</summary>
    public Task<long> TokensTodayAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
            return (_next ??= RefreshAsync(_running)).WaitAsync(cancellationToken);
    }

    /// <summary>How long today still lasts.</summary>
    public TimeSpan TimeUntilTomorrow()
    {
        var now = calendar.Now;
        return calendar.EndOf(calendar.DayOf(now)) - now;
    }

    /// <summary>What the last days cost, today among them: newest first, and only those on which a model was asked.</summary>
    /// <param name="days">How many days back, from 1: today alone.</param>
    public async Task<IReadOnlyList<DayUsage>> ReadDaysAsync(int days, CancellationToken cancellationToken)
    {
        var now = calendar.Now;
        var first = calendar.DayOf(now).AddDays(1 - days);
        var asked = await _totals
            .ListDaysAsync(cancellationToken)
            .Where(day => day >= first)
            .OrderDescending()
            .ToListAsync(cancellationToken);
        var usages = new List<DayUsage>();
        foreach (var some in asked.Chunk(ParallelReads))
            usages.AddRange(
                await Task.WhenAll(some.Select(day => _totals.ReadAsync(day, isOver: day < calendar.DayOf(now - Grace), cancellationToken)))
            );
        return usages;
    }

    private async Task AppendAsync(string hour, byte[] line, CancellationToken cancellationToken)
    {
        var part = _latest.Hour == hour ? _latest : new HourPart(hour, 0);
        while (true)
        {
            var blob = storage.Usage.GetAppendBlobClient(part.BlobName);
            try
            {
                await blob.AppendBlockAsync(new MemoryStream(line), cancellationToken: cancellationToken);
                _latest = part;
                return;
            }
            catch (RequestFailedException exception) when (exception.IsBlobNotFound())
            {
                await blob.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
            }
            catch (RequestFailedException exception) when (exception.ErrorCode == BlobErrorCode.BlockCountExceedsLimit)
            {
                part = part with { Number = part.Number + 1 };
            }
        }
    }

    /// <summary>
    /// Whoever asks while a refresh runs shares the one after it: the running one may have gone past the place where the asker, or
    /// somebody it knows of, has entered a call since.
    /// </summary>
    private async Task<long> RefreshAsync(Task? running)
    {
        await Task.Yield();
        if (running is not null)
            await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        lock (_lock)
            (_running, _next) = (_next, null);
        return await _today.SumAsync(calendar.DayOf(calendar.Now), CancellationToken.None);
    }

    private sealed record HourPart(string Hour, int Number)
    {
        public string BlobName => Number == 0 ? $"{Hour}.jsonl" : string.Create(CultureInfo.InvariantCulture, $"{Hour}-{Number}.jsonl");
    }
}
