using Azure.Storage.Queues;
using LocalFunctions.Configuration;
using LocalFunctions.Discovery;
using LocalFunctions.Storage;

namespace LocalFunctions.Queues;

/// <summary>Creates the queue clients of queue functions.</summary>
internal sealed class QueueFunctions(StorageAccounts accounts, HostSettings settings)
{
    public IReadOnlyList<QueueFunction> From(IEnumerable<FunctionEntry> functions) =>
        [
            .. functions
                .Where(function => function.Trigger is QueueTrigger)
                .Select(function => Make(function, (QueueTrigger)function.Trigger)),
        ];

    private QueueFunction Make(FunctionEntry function, QueueTrigger trigger)
    {
        var poisonName = trigger.Queue + QueueFunction.PoisonSuffix;
        var poison = accounts.Queues(trigger.Connection, Options()).GetQueueClient(poisonName);
        var rawPoison = accounts.Queues(trigger.Connection, new QueueClientOptions()).GetQueueClient(poisonName);
        var options = Options();
        options.MessageDecodingFailed += failed => MoveAsItIsAsync(failed, rawPoison);
        return new QueueFunction(function, accounts.Queues(trigger.Connection, options).GetQueueClient(trigger.Queue), poison);
    }

    // A message that is not Base64 cannot reach a function. It goes to the poison queue unchanged and stays there.
    private static async Task MoveAsItIsAsync(QueueMessageDecodingFailedEventArgs failed, QueueClient poison)
    {
        if (failed.ReceivedMessage is not { } message || failed.Queue.Name.EndsWith(QueueFunction.PoisonSuffix, StringComparison.Ordinal))
            return;
        await QueueMessageRunner.SendToPoisonAsync(poison, message.Body);
        await failed.Queue.DeleteMessageAsync(message.MessageId, message.PopReceipt);
    }

    private QueueClientOptions Options() => new() { MessageEncoding = settings.Queues.MessageEncoding };
}
