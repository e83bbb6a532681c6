using System.Globalization;
using Summarizer.Functions.Storage;
using Summarizer.Models;

namespace Summarizer.Functions.Models;

/// <summary>
/// What the models cost: per hour append blobs <c>{yyyy-MM-dd}/{HH}.jsonl</c> with a line a call. An append is atomic, so any number
/// of instances write without conflict, and each sees what all of them spent.
/// </summary>
public sealed class UsageLedger
{
    private const int ParallelReads = 16;

    /// <summary>How far the clocks of instances may differ, with much to spare.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromHours(1);

    private readonly LocalCalendar _calendar;
    private readonly AppendBlobLog<UsageLine> _log;
    private readonly UsageTotals _totals;
    private readonly SharedRefresh<long> _today;

    /// <summary>Reads nothing yet.</summary>
    public UsageLedger(StorageClients storage, LocalCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(storage);
        _calendar = calendar;
        _log = new AppendBlobLog<UsageLine>(storage.Usage, ModelJson.Readable.UsageLine)
        {
            NameOf = static (hour, part) =>
                part == 0 ? $"{hour}.jsonl" : string.Create(CultureInfo.InvariantCulture, $"{hour}-{part}.jsonl"),
        };
        _totals = new UsageTotals(storage.Usage, _log);
        var today = new UsageTail(storage.Usage, _log);
        _today = new SharedRefresh<long>(() => today.SumAsync(calendar.DayOf(calendar.Now), CancellationToken.None), calendar.Time);
    }

    /// <summary>Enters a call.</summary>
    public async Task AppendAsync(string model, ModelAnswer.Reply reply, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var now = _calendar.Now;
        var hour = _calendar.ToLocal(now).ToString("yyyy-MM-dd/HH", CultureInfo.InvariantCulture);
        await _log.AppendAsync(hour, new UsageLine(now, model, reply.InputTokens, reply.OutputTokens), cancellationToken);
    }

    /// <summary>Input and output tokens that all instances have spent today: all that was entered before the question.</summary>
    public Task<long> TokensTodayAsync(CancellationToken cancellationToken) => _today.NextAsync(cancellationToken);

    /// <summary>How long today still lasts.</summary>
    public TimeSpan TimeUntilTomorrow()
    {
        var now = _calendar.Now;
        return _calendar.EndOf(_calendar.DayOf(now)) - now;
    }

    /// <summary>What the last days cost, today among them: newest first, and only those on which a model was asked.</summary>
    /// <param name="days">How many days back, from 1: today alone.</param>
    internal async Task<IReadOnlyList<DayUsage>> ReadDaysAsync(int days, CancellationToken cancellationToken)
    {
        var now = _calendar.Now;
        var first = _calendar.DayOf(now).AddDays(1 - days);
        var asked = await _totals
            .ListDaysAsync(cancellationToken)
            .Where(day => day >= first)
            .OrderDescending()
            .ToListAsync(cancellationToken);
        var usages = new List<DayUsage>();
        foreach (var some in asked.Chunk(ParallelReads))
            usages.AddRange(
                await Task.WhenAll(
                    some.Select(day => _totals.ReadAsync(day, isOver: day < _calendar.DayOf(now - Grace), cancellationToken))
                )
            );
        return usages;
    }
}
