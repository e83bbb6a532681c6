namespace LocalFunctions.Emulator;

/// <summary>Options for an Azurite that a test starts.</summary>
public sealed class AzuriteOptions
{
    /// <summary>The port of the blob service; 0 takes a free one.</summary>
    public int BlobPort { get; set; }

    /// <summary>The port of the queue service; 0 takes a free one.</summary>
    public int QueuePort { get; set; }

    /// <summary>The data folder; null keeps data in memory.</summary>
    public string? DataFolder { get; set; }

    /// <summary>Whether hosts learn of new blobs at once. If false, they list containers, as they do with cloud storage.</summary>
    public bool HasFeed { get; set; } = true;

    /// <summary>The number of accounts besides the well-known one.</summary>
    public int Accounts { get; set; } = 64;
}
