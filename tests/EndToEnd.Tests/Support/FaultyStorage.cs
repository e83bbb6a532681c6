using System.Net;
using Azure.Core.Pipeline;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace EndToEnd.Tests.Support;

/// <summary>Stands between the product's clients and their account, and answers in its place if told to. Triggers have their own clients.</summary>
internal sealed class FaultyStorage : DelegatingHandler
{
    // Retries alone would exceed what any test waits.
    private static readonly TimeSpan RetryDelay = TimeSpan.FromSeconds(60);

    public FaultyStorage()
        : base(new SocketsHttpHandler()) { }

    /// <summary>The answer in place of the account's; null passes the call on. It may also never come.</summary>
    public Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>? Fault { get; set; }

    /// <summary>Never answers.</summary>
    public static async Task<HttpResponseMessage> HangAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        throw new InvalidOperationException("It must not end.");
    }

    /// <summary>Answers with an error of the service.</summary>
    public static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Refusing(HttpStatusCode status, string code) =>
        (request, _) =>
        {
            var response = new HttpResponseMessage(status) { RequestMessage = request, Content = new ByteArrayContent([]) };
            response.Headers.Add("x-ms-error-code", code);
            return Task.FromResult(response);
        };

    /// <summary>Makes an app use it.</summary>
    public void Configure(FunctionsApplicationBuilder builder)
    {
        var transport = new HttpClientTransport(new HttpClient(this, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan });
        var (blobs, queues) = (new BlobClientOptions { Transport = transport }, new QueueClientOptions { Transport = transport });
        (blobs.Retry.Delay, queues.Retry.Delay) = (RetryDelay, RetryDelay);
        builder.Services.AddSingleton(blobs).AddSingleton(queues);
    }

    /// <summary>Passes a call on to the account.</summary>
    public Task<HttpResponseMessage> PassOnAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        base.SendAsync(request, cancellationToken);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Fault is { } fault ? fault(request, cancellationToken) : PassOnAsync(request, cancellationToken);
}
