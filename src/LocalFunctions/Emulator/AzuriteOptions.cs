namespace LocalFunctions.Emulator;

/// <summary>How a test's Azurite runs.</summary>
public sealed class AzuriteOptions
{
    /// <summary>The port of the blob service; 0 takes a free one.</summary>
    public int BlobPort { get; set; }

    /// <summary>The port of the queue service; 0 takes a free one.</summary>
    public int QueuePort { get; set; }

    /// <summary>Where data is kept; null keeps it in memory.</summary>
    public string? DataFolder { get; set; }

    /// <summary>Whether hosts learn of new blobs at once. Without it they list containers, as they do on storage in the cloud.</summary>
    public bool HasFeed { get; set; } = true;

    /// <summary>How many accounts there are to hand out beside the well-known one.</summary>
    public int Accounts { get; set; } = 64;
}
