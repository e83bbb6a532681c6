namespace LocalFunctions;

/// <summary>How the host learns of new blobs.</summary>
public enum BlobTriggerSource
{
    /// <summary>By reading storage logs and listing containers.</summary>
    LogsAndContainerScan,

    /// <summary>By Event Grid. There is none on one machine, so the local host lists the container here, too.</summary>
    EventGrid,
}
