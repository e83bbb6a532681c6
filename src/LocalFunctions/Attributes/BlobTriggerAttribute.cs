namespace LocalFunctions;

/// <summary>Runs a function on each new or changed blob.</summary>
/// <param name="blobPath">A container and a pattern for names in it, such as <c>uploads/{name}</c>.</param>
public sealed class BlobTriggerAttribute(string blobPath) : TriggerAttribute
{
    /// <summary>A container and a pattern for names in it, such as <c>uploads/{name}</c>.</summary>
    public string BlobPath { get; } = blobPath;

    /// <summary>The setting that names the storage account; without one, <c>AzureWebJobsStorage</c>.</summary>
    public string? Connection { get; set; }

    /// <summary>How the host learns of new blobs.</summary>
    public BlobTriggerSource Source { get; set; } = BlobTriggerSource.LogsAndContainerScan;
}
