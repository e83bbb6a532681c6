using System.Globalization;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Summarizer.Functions.Articles;
using Summarizer.Functions.Daily;
using Summarizer.Functions.Feeds;
using Summarizer.Functions.Storage;
using Summarizer.Functions.Webhooks;

namespace Summarizer.Functions.Health;

/// <summary>
/// Finds problems that need attention. Most are found in storage, so every instance reports the same; some are reported by this instance's
/// host. Storage is checked at most every ten seconds.
/// </summary>
public sealed class ProblemFinder(
    StorageClients storage,
    FeedLog feed,
    DailyStore dailies,
    RejectionStore rejections,
    SubscriptionStore subscriptions,
    TriggerTrouble trouble,
    LocalCalendar calendar,
    Settings settings,
    TimeProvider time
)
{
    private const int MaxNames = 5;

    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(10);

    /// <summary>Past days are sealed every five minutes, and a day waits up to an hour for an unavailable model.</summary>
    private static readonly TimeSpan Overdue = TimeSpan.FromMinutes(90);

    private static readonly TimeSpan MaxLook = TimeSpan.FromMinutes(1);

    private static readonly HealthProblem Slow = new(
        "slow-storage",
        "The storage account responds slowly, so problems that need attention may be missing here. Ask again in a minute."
    );

    private readonly Lock _lock = new();
    private Task<Look>? _looking;
    private volatile Look? _last;

    /// <summary>
    /// The problems found by the last check, at most ten seconds ago. If a new check takes too long, that is a problem too, and the check
    /// continues.
    /// </summary>
    /// <param name="late">Canceled when the caller needs an answer.</param>
    internal async Task<IReadOnlyList<HealthProblem>> FindAsync(CancellationToken late)
    {
        if (IsFresh(_last))
            return [.. _last!.Problems, .. Paused(), .. Listings()];
        try
        {
            var look = await JoinLook().WaitAsync(late);
            return [.. look.Problems, .. Paused(), .. Listings()];
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested)
        {
            return [.. _last?.Problems ?? [], Slow, .. Paused(), .. Listings()];
        }
    }

    private Task<Look> JoinLook()
    {
        lock (_lock)
        {
            if (_last is { } last && IsFresh(last)) // A check has just ended.
                return Task.FromResult(last);
            return _looking is { IsCompleted: false } ? _looking : _looking = LookAsync();
        }
    }

    private async Task<Look> LookAsync()
    {
        using var late = new CancellationTokenSource(MaxLook, time); // It serves many, so nobody who leaves cancels it.
        return _last = await LookAsync(_last, late.Token);
    }

    private bool IsFresh(Look? look) => look is not null && time.GetElapsedTime(look.At) < Kept;

    private async Task<Look> LookAsync(Look? before, CancellationToken cancellationToken)
    {
        var at = time.GetTimestamp();
        var (deadLetters, poison) = (CountAsync(storage.DeadLetters, cancellationToken), CountPoisonAsync(cancellationToken));
        var (days, names) = (FindUnsealedAsync(cancellationToken), rejections.FindUnlistableAsync(MaxNames, cancellationToken));
        var unreadable = FindUnreadableAsync(cancellationToken);
        await Task.WhenAll(deadLetters, poison, days, names, unreadable);

        // A message may only be passing through a poison queue, so a queue is a problem only if two checks in a row find it non-empty.
        var stuck = poison.Result.Where(queue => queue.Value > 0 && before?.Poison.GetValueOrDefault(queue.Key) > 0);
        return new Look(
            at,
            poison.Result,
            [
                .. DeadLetters(deadLetters.Result),
                .. stuck.Select(Poisoned),
                .. Unsealed(days.Result),
                .. names.Result.Select(Unlistable),
                .. unreadable.Result.Select(Unreadable),
            ]
        );
    }

    private async Task<IReadOnlyDictionary<string, int>> CountPoisonAsync(CancellationToken cancellationToken)
    {
        var queues = storage.PoisonQueues;
        var counts = await Task.WhenAll(queues.Select(queue => CountAsync(queue, cancellationToken)));
        return queues.Zip(counts).ToDictionary(pair => pair.First.Name, pair => pair.Second);
    }

    private static async Task<int> CountAsync(QueueClient queue, CancellationToken cancellationToken)
    {
        try
        {
            return (await queue.GetPropertiesAsync(cancellationToken)).Value.ApproximateMessagesCount;
        }
        catch (RequestFailedException exception) when (exception.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            return 0;
        }
    }

    private async Task<IReadOnlyList<DateOnly>> FindUnsealedAsync(CancellationToken cancellationToken)
    {
        var end = calendar.DayOf(calendar.Now - Overdue);
        if (await feed.FindFirstDayAsync(cancellationToken) is not { } first || first >= end)
            return [];
        var published = await dailies.ListAsync(cancellationToken);
        return [.. Enumerable.Range(0, end.DayNumber - first.DayNumber).Select(first.AddDays).Where(day => !published.Contains(day))];
    }

    private async Task<IReadOnlyCollection<string>> FindUnreadableAsync(CancellationToken cancellationToken)
    {
        await subscriptions.SnapshotAsync(cancellationToken);
        return subscriptions.Unreadable;
    }

    private IEnumerable<HealthProblem> Paused()
    {
        if (settings.IsIntakePaused)
            yield return new HealthProblem("intake-paused", "The setting Intake__Paused is true: new articles wait until it is false.");
    }

    private IEnumerable<HealthProblem> Listings() =>
        trouble().Select(sentence => new HealthProblem("listing", "The articles cannot be listed completely.", sentence));

    private static IEnumerable<HealthProblem> DeadLetters(int count)
    {
        if (count > 0)
            yield return new HealthProblem(
                "dead-letters",
                $"{Messages(count)} on the queue dead-letters: no function can read them. Inspect them, then delete them."
            );
    }

    private static HealthProblem Poisoned(KeyValuePair<string, int> queue) =>
        new(
            "poison-queue",
            $"{Messages(queue.Value)} on the queue {queue.Key}: every attempt failed. "
                + "Readable messages are retried at least every hour; the log says what failed."
        );

    private static IEnumerable<HealthProblem> Unsealed(IReadOnlyList<DateOnly> days)
    {
        if (days.Count == 0)
            yield break;
        var some = string.Join(", ", days.Take(MaxNames).Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        yield return new HealthProblem(
            "unsealed-day",
            $"{days.Count} {(days.Count == 1 ? "day that is over has" : "days that are over have")} no daily digest yet: "
                + $"{some}{(days.Count > MaxNames ? ", …" : "")}. The log says why."
        );
    }

    private static HealthProblem Unlistable(string name) =>
        new(
            "blob-name",
            "A blob in the container articles has a name with a character that XML cannot represent. "
                + "It is rejected, and tools may fail to list the container. Delete or rename it.",
            $"\"{BlobNames.Escape(name)}\""
        );

    private static HealthProblem Unreadable(string id) =>
        new(
            "unreadable-subscription",
            $"Subscription {id} cannot be read and receives nothing. Delete it with DELETE /subscriptions/{id}, then create it again."
        );

    private static string Messages(int count) =>
        count == 1 ? "1 message is" : string.Create(CultureInfo.InvariantCulture, $"About {count:N0} messages are");

    private sealed record Look(long At, IReadOnlyDictionary<string, int> Poison, IReadOnlyList<HealthProblem> Problems);
}
