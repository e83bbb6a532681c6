using System.Text;
using Azure.Storage.Queues.Models;
using LocalFunctions.Tests.Support;
using Microsoft.Azure.Functions.Worker;

namespace LocalFunctions.Tests.QueueFunctions;

public sealed class Echo(Probe probe)
{
    [Function("Text")]
    public void Text([QueueTrigger("texts")] string text) => probe.Note($"text {text}");

    [Function("Message")]
    public Task MessageAsync([QueueTrigger("messages")] QueueMessage message, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        probe.Note($"message {Encoding.UTF8.GetString(message.Body)}, taken {message.DequeueCount} time");
        return Task.CompletedTask;
    }
}

public sealed class FailsOnce(Probe probe)
{
    [Function("FailsOnce")]
    public void Run([QueueTrigger("fails-once")] QueueMessage message)
    {
        probe.Note($"{message.Body} {message.DequeueCount}");
        if (message.DequeueCount == 1)
            throw new InvalidOperationException("once");
    }
}

public sealed class FailsOnPoison(Probe probe)
{
    [Function("FailsOnPoison")]
    public void Run([QueueTrigger("bad-poison")] string message)
    {
        probe.Note(message);
        throw new InvalidOperationException("always");
    }
}

public sealed class AlwaysFails(Probe probe)
{
    [Function("AlwaysFailsOnQueue")]
    public void Run([QueueTrigger("always-fails")] QueueMessage message)
    {
        probe.Note($"{message.DequeueCount}");
        throw new InvalidOperationException("always");
    }
}

public sealed class Crowd(Probe probe)
{
    private static int _running;

    [Function("CrowdOnQueue")]
    public async Task RunAsync([QueueTrigger("crowd")] string message, CancellationToken cancellationToken)
    {
        var running = Interlocked.Increment(ref _running);
        await Task.Delay(20, cancellationToken);
        Interlocked.Decrement(ref _running);
        probe.Note($"{running}");
    }
}
