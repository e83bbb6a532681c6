using System.Buffers.Binary;
using System.Net;
using Google.Protobuf;
using LocalFunctions.Tests.HttpFunctions;
using LocalFunctions.Tests.Support;
using LocalFunctions.Worker;
using LocalFunctions.Worker.Rpc;
using Microsoft.Extensions.DependencyInjection;

namespace LocalFunctions.Tests.Worker;

/// <summary>The port that the worker calls. Any program of this machine can reach it.</summary>
public sealed class WorkerTests
{
    private const string Call = "AzureFunctionsRpcMessages.FunctionRpc/EventStream";

    [Theory]
    [InlineData("GET", Call)]
    [InlineData("POST", "other")]
    public async Task Port_ServesNothingButTheCall(string method, string path)
    {
        await using var host = await TestHost.StartAsync(typeof(Routes));
        using var client = new HttpClient { BaseAddress = AddressOf(host) };

        using var response = await client.SendAsync(Request(method, path));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0123456789ABCDEF0123456789ABCDEF")]
    public async Task Call_IsAborted_WhenItIsNotTheWorkers(string? workerId)
    {
        await using var host = await TestHost.StartAsync(typeof(Routes));

        await Assert.ThrowsAnyAsync<Exception>(() => CallAsync(host, workerId));

        Assert.Equal("plain", await host.Client.GetStringAsync("api/Plain"));
    }

    /// <summary>Not even one that has learned the id can take the worker's place.</summary>
    [Fact]
    public async Task Call_IsAborted_WhenTheWorkerHasCalled()
    {
        await using var host = await TestHost.StartAsync(typeof(Routes));

        await Assert.ThrowsAnyAsync<Exception>(() => CallAsync(host, host.Services.GetRequiredService<WorkerEndpoint>().WorkerId));

        Assert.Equal("plain", await host.Client.GetStringAsync("api/Plain"));
    }

    /// <summary>Nothing of a stranger's message is kept.</summary>
    [Fact]
    public async Task Call_IsAborted_WhenItAnnouncesALongMessageFirst()
    {
        await using var host = await TestHost.StartAsync(typeof(Routes));
        byte[] header = [0, 0, 1, 0, 0];

        await Assert.ThrowsAnyAsync<Exception>(() => CallAsync(host, header));

        Assert.Equal("plain", await host.Client.GetStringAsync("api/Plain"));
    }

    private static Uri AddressOf(TestHost host) => new($"http://{host.Services.GetRequiredService<WorkerEndpoint>().Socket.LocalEndPoint}");

    private static async Task CallAsync(TestHost host, string? workerId)
    {
        // A message that only a worker sends, or its introduction.
        var message = workerId is null
            ? new StreamingMessage { RpcLog = new RpcLog { Message = "x" } }
            : new StreamingMessage { StartStream = new StartStream { WorkerId = workerId } };
        await CallAsync(host, Frame(message));
    }

    private static async Task CallAsync(TestHost host, byte[] content)
    {
        using var client = new HttpClient { BaseAddress = AddressOf(host), Timeout = TimeSpan.FromSeconds(20) };
        using var request = Request("POST", Call);
        request.Content = new ByteArrayContent(content);
        using var response = await client.SendAsync(request);
        await response.Content.ReadAsByteArrayAsync();
    }

    private static HttpRequestMessage Request(string method, string path) =>
        new(new HttpMethod(method), path) { Version = HttpVersion.Version20, VersionPolicy = HttpVersionPolicy.RequestVersionExact };

    private static byte[] Frame(StreamingMessage message)
    {
        var frame = new byte[5 + message.CalculateSize()];
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(1), message.CalculateSize());
        message.WriteTo(frame.AsSpan(5));
        return frame;
    }
}
