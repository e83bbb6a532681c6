namespace LocalFunctions;

/// <summary>Runs a function on each message of a queue.</summary>
/// <param name="queueName">The queue's name.</param>
public sealed class QueueTriggerAttribute(string queueName) : TriggerAttribute
{
    /// <summary>The queue's name.</summary>
    public string QueueName { get; } = queueName;

    /// <summary>The setting that names the storage account; without one, <c>AzureWebJobsStorage</c>.</summary>
    public string? Connection { get; set; }
}
