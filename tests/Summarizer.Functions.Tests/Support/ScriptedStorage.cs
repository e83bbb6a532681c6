using System.Collections.Concurrent;
using System.Net;
using Azure.Core.Pipeline;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Summarizer.Digests;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Tests.Support;

/// <summary>A storage account that takes every blob, or does with calls what a test says.</summary>
internal sealed class ScriptedStorage : HttpMessageHandler
{
    /// <summary>The answer to each call; null accepts it.</summary>
    public Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>? Answer { get; set; }

    /// <summary>The bodies of blobs, in the order in which they arrived.</summary>
    public ConcurrentQueue<byte[]> Bodies { get; } = [];

    public static Settings Settings { get; } =
        new()
        {
            ArticleStorage = new StorageAccount("UseDevelopmentStorage=true", null, null, null),
            MaxArticleBytes = 10 << 20,
            Digest = new DigestOptions(),
            TimeZone = TimeZoneInfo.Utc,
            FeedTitle = "Digests",
            FeedBaseUrl = null,
        };

    public StorageClients Connect()
    {
        var transport = new HttpClientTransport(new HttpClient(this, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan });
        var (blobs, queues) = (new BlobClientOptions { Transport = transport }, new QueueClientOptions { Transport = transport });
        blobs.Retry.Delay = TimeSpan.FromMilliseconds(1);
        return new StorageClients(Settings, blobs, queues);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } content)
            Bodies.Enqueue(await content.ReadAsByteArrayAsync(cancellationToken));
        return Answer is { } answer ? await answer(request, cancellationToken) : Accept(request);
    }

    public static HttpResponseMessage Accept(HttpRequestMessage request)
    {
        var response = new HttpResponseMessage(request.Method == HttpMethod.Put ? HttpStatusCode.Created : HttpStatusCode.OK)
        {
            RequestMessage = request,
            Content = new ByteArrayContent([]),
        };
        response.Headers.TryAddWithoutValidation("ETag", "\"0x1\"");
        response.Headers.TryAddWithoutValidation("x-ms-request-server-encrypted", "true");
        response.Content.Headers.LastModified = DateTimeOffset.UnixEpoch;
        return response;
    }
}
