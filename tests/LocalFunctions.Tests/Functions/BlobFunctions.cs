using Azure.Storage.Blobs;
using LocalFunctions.Tests.Support;
using Microsoft.Azure.Functions.Worker;

namespace LocalFunctions.Tests.BlobFunctions;

public sealed class Reader(Probe probe)
{
    [Function("Reader")]
    public async Task RunAsync(
        [BlobTrigger("items/{name}", Source = BlobTriggerSource.EventGrid)] BlobClient blob,
        string name,
        CancellationToken cancellationToken
    )
    {
        var content = (await blob.DownloadContentAsync(cancellationToken)).Value.Content;
        probe.Note($"{name}: {content}");
    }
}

public sealed class Parts(Probe probe)
{
    [Function("Parts")]
    public void Run([BlobTrigger("items/in/{year}-{title}.txt")] BlobClient blob, string year, string title) =>
        probe.Note($"{year} and {title} of {blob.Name}");
}

public sealed class AlwaysFails(Probe probe)
{
    [Function("AlwaysFails")]
    public void Run([BlobTrigger("items/{name}")] BlobClient blob)
    {
        probe.Note(blob.Name);
        throw new InvalidOperationException("always");
    }
}

public sealed class DeletesAndFails(Probe probe)
{
    [Function("DeletesAndFails")]
    public async Task RunAsync([BlobTrigger("items/{name}")] BlobClient blob, CancellationToken cancellationToken)
    {
        probe.Note(blob.Name);
        await blob.DeleteAsync(cancellationToken: cancellationToken);
        throw new InvalidOperationException("gone");
    }
}

public sealed class Held(Probe probe)
{
    public static SemaphoreSlim Gate { get; set; } = new(0);

    [Function("Held")]
    public async Task RunAsync([BlobTrigger("items/{name}")] BlobClient blob, CancellationToken cancellationToken)
    {
        probe.Note($"begin {blob.Name}");
        await Gate.WaitAsync(cancellationToken);
        probe.Note($"end {blob.Name}");
    }
}

public sealed class Crowd(Probe probe)
{
    private static int _running;

    [Function("Crowd")]
    public async Task RunAsync([BlobTrigger("items/{name}")] BlobClient blob, CancellationToken cancellationToken)
    {
        var running = Interlocked.Increment(ref _running);
        await Task.Delay(20, cancellationToken);
        Interlocked.Decrement(ref _running);
        probe.Note($"{running}");
    }
}

public sealed class Names(Probe probe)
{
    [Function("Names")]
    public void Run([BlobTrigger("items/{name}")] BlobClient blob, string name) => probe.Note(name);
}
