using Azure.Storage.Queues;
using LocalFunctions.Discovery;

namespace LocalFunctions.Queues;

/// <summary>A queue function with its queue and its poison queue.</summary>
internal sealed record QueueFunction(FunctionEntry Entry, QueueClient Queue, QueueClient Poison)
{
    public const string PoisonSuffix = "-poison";

    /// <summary>Whether its queue is a poison queue. As in the real host, a poison queue has no poison queue of its own.</summary>
    public bool IsOfPoison => Queue.Name.EndsWith(PoisonSuffix, StringComparison.Ordinal);
}
