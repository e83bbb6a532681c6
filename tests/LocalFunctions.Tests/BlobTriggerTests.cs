using Azure.Storage.Blobs;
using LocalFunctions.Tests.Testing;

namespace LocalFunctions.Tests;

public sealed class BlobTriggerTests
{
    [Fact]
    public async Task Blob_RunsFunction_WhenNew()
    {
        Account account = await Account.NewAsync();
        await using TestHost host = await TestHost.StartAsync(new TestHostOptions { Functions = [typeof(Reader)], Storage = account.ConnectionString });

        await account.UploadAsync("a/one.txt", "hello");

        await host.Probe.WaitForAsync("a/one.txt: hello");
    }

    public sealed class Reader(Probe probe)
    {
        [Function("Reader")]
        public async Task RunAsync([BlobTrigger("items/{name}")] BlobClient blob, string name, CancellationToken cancellationToken)
        {
            BinaryData content = (await blob.DownloadContentAsync(cancellationToken)).Value.Content;
            probe.Note($"{name}: {content}");
        }
    }
}
