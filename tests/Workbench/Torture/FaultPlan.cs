namespace Workbench.Torture;

/// <summary>Decides which storage calls fail, and how: at random from a seed, during an outage, or as a scenario requires.</summary>
internal sealed class FaultPlan(int seed)
{
    // None of these means that a blob or queue already exists or was changed by another writer.
    private static readonly StorageFault.Refuse[] BlobErrors =
    [
        new(503, "ServerBusy"),
        new(500, "InternalError"),
        new(500, "OperationTimedOut"),
        new(403, "AuthorizationFailure"),
        new(429, "TooManyRequests"),
        new(409, "ContainerBeingDeleted"),
        new(409, "AccountBeingCreated"),
    ];

    private static readonly StorageFault.Refuse[] QueueErrors =
    [
        new(503, "ServerBusy"),
        new(500, "InternalError"),
        new(500, "OperationTimedOut"),
        new(403, "AuthorizationFailure"),
        new(429, "TooManyRequests"),
        new(409, "QueueBeingDeleted"),
    ];

    private readonly Lock _gate = new();
    private readonly Random _random = new(seed);
    private int _injected;

    /// <summary>How many calls were failed or delayed.</summary>
    public int Injected => _injected;

    /// <summary>The share of all calls that fail, 0 to 1.</summary>
    public double Share { get; set; }

    /// <summary>The errors injected at random; null: all kinds.</summary>
    public IReadOnlyList<StorageFault.Refuse>? Errors { get; set; }

    /// <summary>The services that answer every call with <see cref="OutageError"/>.</summary>
    public StorageService Away { get; set; }

    /// <summary>The response of a service during an outage.</summary>
    public StorageFault.Refuse OutageError { get; set; } = new(503, "ServerBusy");

    /// <summary>The fault that a scenario requires for a call. It takes precedence.</summary>
    public Func<StorageCall, StorageFault?>? Special { get; set; }

    /// <summary>Called for each call that gets a fault.</summary>
    public Action<StorageCall>? Failed { get; set; }

    public StorageFault? Choose(StorageCall call)
    {
        var fault = Special?.Invoke(call) ?? (Away.HasFlag(call.Service) ? OutageError : ByChance(call));
        if (fault is null)
            return null;
        Interlocked.Increment(ref _injected);
        Failed?.Invoke(call);
        return fault;
    }

    private StorageFault? ByChance(StorageCall call)
    {
        if (Share <= 0)
            return null;
        lock (_gate)
        {
            if (_random.NextDouble() >= Share)
                return null;
            if (Errors is { } errors)
                return errors[_random.Next(errors.Count)];
            var every = call.Service == StorageService.Blobs ? BlobErrors : QueueErrors;
            return _random.Next(10) switch
            {
                < 5 => every[_random.Next(every.Length)],
                < 8 => new StorageFault.Lose(),
                8 => new StorageFault.Cut(),
                _ => new StorageFault.Delay(TimeSpan.FromMilliseconds(_random.Next(50, 1500))),
            };
        }
    }
}
