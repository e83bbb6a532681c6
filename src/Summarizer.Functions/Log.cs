using Microsoft.Extensions.Logging;
using Summarizer.Models;

namespace Summarizer.Functions;

/// <summary>All log messages. They contain ids and counts, never article text.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Published {Article} revision {Revision}: {Sentences} sentences, {Quotes} quotes")]
    public static partial void Published(ILogger logger, string article, int revision, int sentences, int quotes);

    [LoggerMessage(2, LogLevel.Warning, "Rejected {Article}: {Code}")]
    public static partial void Rejected(ILogger logger, string article, string code);

    [LoggerMessage(3, LogLevel.Warning, "Rejected a blob with a bad name, \"{EscapedName}\", SHA-256 {NameHash}")]
    public static partial void RejectedBadName(ILogger logger, string escapedName, string nameHash);

    [LoggerMessage(4, LogLevel.Warning, "Digesting {Article} was postponed by {Delay}: {Code}")]
    public static partial void Postponed(ILogger logger, string article, TimeSpan delay, string code);

    [LoggerMessage(5, LogLevel.Information, "Uploaded {Count} example articles from {Folder}")]
    public static partial void Seeded(ILogger logger, int count, string folder);

    [LoggerMessage(6, LogLevel.Information, "Reconciled {Articles} articles: {Requested} will be digested again")]
    public static partial void Reconciled(ILogger logger, int articles, int requested);

    [LoggerMessage(7, LogLevel.Error, "The request failed in {Function}")]
    public static partial void RequestFailed(ILogger logger, Exception exception, string function);

    [LoggerMessage(8, LogLevel.Warning, "The model returned no digest of {Article} ({Reason}); attempt {Attempt} is due at {At:u}")]
    public static partial void Deferred(ILogger logger, string article, Unavailability reason, int attempt, DateTimeOffset at);

    [LoggerMessage(9, LogLevel.Information, "{Requested} of {Digests} digests will be made again with the current engine")]
    public static partial void Redigested(ILogger logger, int digests, int requested);

    [LoggerMessage(10, LogLevel.Warning, "The reply to request {Hash} could not be stored")]
    public static partial void DraftNotStored(ILogger logger, string hash, Exception exception);

    [LoggerMessage(
        11,
        LogLevel.Warning,
        "A call to {Model} could not be recorded: {InputTokens} input tokens, {OutputTokens} output tokens"
    )]
    public static partial void CallNotEntered(ILogger logger, string model, int inputTokens, int outputTokens, Exception exception);

    [LoggerMessage(12, LogLevel.Information, "Published the daily digest of {Day}: {Digests} digests in {Stories} stories")]
    public static partial void DayPublished(ILogger logger, DateOnly day, int digests, int stories);

    [LoggerMessage(13, LogLevel.Error, "Disabled subscription {Subscription}: {Reason}")]
    public static partial void SubscriptionDisabled(ILogger logger, string subscription, string reason);

    [LoggerMessage(14, LogLevel.Warning, "A message on {Queue} failed on every attempt; it will be retried in {Delay}")]
    public static partial void MessagePostponed(ILogger logger, string queue, TimeSpan delay);

    [LoggerMessage(15, LogLevel.Information, "Erased {Count} old blobs from {Container}")]
    public static partial void DeliveriesErased(ILogger logger, int count, string container);

    [LoggerMessage(16, LogLevel.Error, "Digesting {Article} failed: {Type}\n{StackTrace}")]
    public static partial void DigestingFailed(ILogger logger, string article, string type, string? stackTrace);

    [LoggerMessage(17, LogLevel.Information, "Erasing {Articles} articles that are older than {Days} days")]
    public static partial void Expiring(ILogger logger, int articles, int days);

    [LoggerMessage(18, LogLevel.Information, "Erased {Texts} unneeded texts and the model replies about {Drafts} unneeded texts")]
    public static partial void OrphansErased(ILogger logger, int texts, int drafts);

    [LoggerMessage(19, LogLevel.Error, "Erasing {Article} failed; it will be retried in {Delay}: {Code}")]
    public static partial void ErasingFailed(ILogger logger, string article, TimeSpan delay, string code);

    [LoggerMessage(20, LogLevel.Error, "Digesting {Article} failed; the next reconciliation requests it again: {Code}")]
    public static partial void LeftToReconciliation(ILogger logger, string article, string code);

    [LoggerMessage(30, LogLevel.Error, "A message on {Queue} cannot be read and was moved to dead-letters, SHA-256 {MessageHash}")]
    public static partial void DeadLettered(ILogger logger, string queue, string messageHash);

    [LoggerMessage(31, LogLevel.Error, "{Blob} in container {Container} cannot be read and is skipped")]
    public static partial void BlobUnreadable(ILogger logger, string container, string blob, Exception exception);

    [LoggerMessage(32, LogLevel.Error, "The daily digest of {Day} could not be published; later days are not affected")]
    public static partial void DayFailed(ILogger logger, DateOnly day, Exception exception);

    [LoggerMessage(33, LogLevel.Error, "The daily digest of {Day} cannot be read; serving the day from the feed")]
    public static partial void DailyUnreadable(ILogger logger, DateOnly day);

    [LoggerMessage(34, LogLevel.Warning, "The storage account is not ready; trying again in {Delay}")]
    public static partial void StorageNotReady(ILogger logger, Exception exception, TimeSpan delay);
}
