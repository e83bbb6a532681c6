using Azure.Storage.Queues;
using LocalFunctions.Discovery;

namespace LocalFunctions.Queues;

/// <summary>A function on a queue, with its queue and the one for messages it keeps failing on.</summary>
internal sealed record QueueFunction(FunctionEntry Entry, QueueClient Queue, QueueClient Poison)
{
    public const string PoisonSuffix = "-poison";

    /// <summary>Whether its queue is itself a poison queue. As in the real host, a poison queue has no poison queue of its own.</summary>
    public bool IsOfPoison => Queue.Name.EndsWith(PoisonSuffix, StringComparison.Ordinal);
}
