using System.Net;
using System.Net.Sockets;
using EndToEnd.Tests.Support;
using LocalFunctions.Emulator;
using LocalFunctions.Hosting;

namespace EndToEnd.Tests.Storage;

/// <summary>An app that starts before its storage account can be reached.</summary>
public sealed class LateStorageTests
{
    [Fact]
    public async Task App_StartsWithoutStorage_SaysSo_AndGoesOnOnceItIsThere()
    {
        var (blobs, queues) = (FreePort(), FreePort());
        var connection =
            "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;"
            + "AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;"
            + $"BlobEndpoint=http://127.0.0.1:{blobs}/devstoreaccount1;QueueEndpoint=http://127.0.0.1:{queues}/devstoreaccount1;";
        using var host = await AppFixture.StartAsync(connection);
        using var client = new HttpClient { BaseAddress = host.GetBaseAddress() };
        using var before = await client.GetAsync(new Uri("health", UriKind.Relative));
        var problem = await AppFixture.ReadJsonAsync(before);

        await using var azurite = await Azurite.StartAsync(new AzuriteOptions { BlobPort = blobs, QueuePort = queues });
        using var after = await Eventually.GetAsync(
            () => client.GetAsync(new Uri("health", UriKind.Relative)),
            response => response.StatusCode == HttpStatusCode.OK,
            TimeSpan.FromMinutes(1)
        );
        using var put = await client.PutAsync(
            new Uri("articles/a.txt", UriKind.Relative),
            new StringContent(ArticleBuilder.Text("Bergen"))
        );
        using var digest = await Eventually.GetAsync(
            () => client.GetAsync(new Uri("digests/a.txt", UriKind.Relative)),
            response => response.StatusCode == HttpStatusCode.OK,
            TimeSpan.FromMinutes(1)
        );

        Assert.Equal(HttpStatusCode.ServiceUnavailable, before.StatusCode);
        Assert.Equal("The storage account does not respond", (string?)problem["title"]);
        Assert.Contains("continues once its containers", (string?)problem["detail"], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Accepted, put.StatusCode);
        await host.StopAsync();
    }

    [Fact]
    public async Task App_StopsWhileItWaitsForStorage()
    {
        var port = FreePort();
        using var host = await AppFixture.StartAsync(
            $"DefaultEndpointsProtocol=http;AccountName=a;AccountKey=YQ==;BlobEndpoint=http://127.0.0.1:{port}"
                + $"/a;QueueEndpoint=http://127.0.0.1:{port}/a;"
        );

        await host.StopAsync().WaitAsync(TimeSpan.FromSeconds(20));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
