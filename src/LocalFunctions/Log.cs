using Microsoft.Extensions.Logging;

namespace LocalFunctions;

/// <summary>Everything this library logs.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Error, Message = "Function {Function} failed")]
    public static partial void FunctionFailed(this ILogger logger, Exception error, string function);

    [LoggerMessage(Level = LogLevel.Error, Message = "Lost the connection to the Functions worker; stopping the program")]
    public static partial void WorkerLost(this ILogger logger, Exception error);

    [LoggerMessage(Message = "{Category}: {Text}")]
    public static partial void FromWorker(this ILogger logger, LogLevel level, string category, string text);

    [LoggerMessage(Level = LogLevel.Debug, Message = "The caller of {Function} disconnected")]
    public static partial void CallerGone(this ILogger logger, string function);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{What} failed; trying again in {Delay}")]
    public static partial void TryingAgain(this ILogger logger, Exception error, string what, TimeSpan delay);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Function {Function} failed on blob {Container}/{Blob}, attempt {Attempt} of {Attempts}"
    )]
    public static partial void BlobAttemptFailed(
        this ILogger logger,
        Exception error,
        string function,
        string container,
        string blob,
        int attempt,
        int attempts
    );

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Function {Function} gave up on blob {Container}/{Blob}; a message is on queue webjobs-blobtrigger-poison"
    )]
    public static partial void BlobPoisoned(this ILogger logger, string function, string container, string blob);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Scanned {Container}: {Count} blobs in {Milliseconds} ms")]
    public static partial void Scanned(this ILogger logger, string container, int count, long milliseconds);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Listing container {Container} failed. Retrying; this is logged at most once a minute"
    )]
    public static partial void ListingFailed(this ILogger logger, Exception error, string container);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Function {Function} failed on message {Message} of queue {Queue}, attempt {Attempt} of {Attempts}"
    )]
    public static partial void MessageFailed(
        this ILogger logger,
        Exception error,
        string function,
        string message,
        string queue,
        long attempt,
        int attempts
    );

    [LoggerMessage(Level = LogLevel.Error, Message = "Message {Message} of queue {Queue} moved to {PoisonQueue}")]
    public static partial void MessagePoisoned(this ILogger logger, string message, string queue, string poisonQueue);

    [LoggerMessage(Level = LogLevel.Error, Message = "Message {Message} on poison queue {Queue} failed; retrying in {Delay}")]
    public static partial void MessageStays(this ILogger logger, string message, string queue, TimeSpan delay);

    [LoggerMessage(Level = LogLevel.Debug, Message = "This process now runs blob and timer triggers")]
    public static partial void Leading(this ILogger logger);

    [LoggerMessage(Level = LogLevel.Information, Message = "Another process runs blob and timer triggers; this one stands by")]
    public static partial void StandingBy(this ILogger logger);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Lost the lease on blob and timer triggers; standing by")]
    public static partial void LeaseLost(this ILogger logger);

    [LoggerMessage(Level = LogLevel.Information, Message = "Took over blob and timer triggers from process {Process}, which has ended")]
    public static partial void TookOver(this ILogger logger, int process);

    [LoggerMessage(Level = LogLevel.Information, Message = "Timer {Function} missed its run at {Due}; running it now")]
    public static partial void TimerMissed(this ILogger logger, string function, DateTimeOffset due);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The time to stop has run out; cancelling the functions that still run")]
    public static partial void OutOfTime(this ILogger logger);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Storage cannot be reached; triggers start once it responds")]
    public static partial void StorageOutOfReach(this ILogger logger, Exception error);
}
