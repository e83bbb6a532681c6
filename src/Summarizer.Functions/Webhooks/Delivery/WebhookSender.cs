using System.Net;
using System.Net.Http.Headers;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Summarizer.Webhooks;

namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>
/// Makes one attempt at a delivery: signs the message's bytes and posts them. It follows no redirects, uses no proxy, keeps no cookies and
/// reads only the start of the response, because a subscriber may be hostile.
/// </summary>
public sealed class WebhookSender : IDisposable
{
    private const string UserAgent = "ArticleSummarizer-Webhooks/1.0";

    private readonly HttpClient _http;
    private readonly DeliveryOptions _options;
    private readonly TimeProvider _time;

    /// <summary>Creates a sender; one is enough for the whole app.</summary>
    /// <param name="resolve">Resolves a host to addresses, normally <c>Dns.GetHostAddressesAsync</c>.</param>
    public WebhookSender(DeliveryOptions options, Func<string, CancellationToken, Task<IPAddress[]>> resolve, TimeProvider time)
    {
        _options = options;
        _time = time;
        _http = new HttpClient(CreateHandler(options, resolve)) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Makes an attempt. Failures are results; only cancellation throws.</summary>
    internal async Task<SendResult> SendAsync(Subscription subscription, WebhookMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        ArgumentNullException.ThrowIfNull(message);
        var start = _time.GetTimestamp();
        using var timeout = new CancellationTokenSource(_options.Timeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            if (SendFault.OfUrl(subscription.Url, _options) is { } refusal)
                return Failure(refusal, start);
            using var request = CreateRequest(subscription, message);
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return await ReadAsync(response, start, either.Token);
        }
        catch (Exception exception)
            when (!cancellationToken.IsCancellationRequested
                && SendFault.Of(exception, timeout.IsCancellationRequested, _options) is { } fault
            )
        {
            return Failure(fault, start);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private static SocketsHttpHandler CreateHandler(DeliveryOptions options, Func<string, CancellationToken, Task<IPAddress[]>> resolve) =>
        new()
        {
            ConnectCallback = new SsrfGuardedConnector(options, resolve).ConnectAsync,
            ConnectTimeout = options.ConnectTimeout,
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            ActivityHeadersPropagator = null,
            AutomaticDecompression = DecompressionMethods.None,
            MaxResponseHeadersLength = 16,
            MaxResponseDrainSize = 0,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
            SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = CreateChainPolicy(options) },
        };

    // A certificate may say where to download its issuer. That request would bypass the guard.
    private static X509ChainPolicy CreateChainPolicy(DeliveryOptions options)
    {
        var policy = new X509ChainPolicy { RevocationMode = X509RevocationMode.NoCheck, DisableCertificateDownloads = true };
        if (options.TrustedRoots is not { } roots)
            return policy;
        policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        policy.CustomTrustStore.AddRange(roots);
        return policy;
    }

    private HttpRequestMessage CreateRequest(Subscription subscription, WebhookMessage message)
    {
        var now = _time.GetUtcNow();
        var content = new ReadOnlyMemoryContent(message.Body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var request = new HttpRequestMessage(HttpMethod.Post, subscription.Url) { Content = content };
        request.Headers.Add("user-agent", UserAgent);
        request.Headers.Add("webhook-id", message.Id);
        request.Headers.Add("webhook-timestamp", WebhookSigner.Seconds(now));
        if (subscription.Format == WebhookFormat.Standard)
            request.Headers.Add("webhook-signature", WebhookSigner.Sign(subscription.Secrets, message.Id, now, message.Body.Span, now));
        return request;
    }

    private async Task<SendResult> ReadAsync(HttpResponseMessage response, long start, CancellationToken cancellationToken)
    {
        var status = (int)response.StatusCode;
        var text = await ResponseText.ReadAsync(response.Content, cancellationToken);
        return new SendResult
        {
            Outcome =
                response.IsSuccessStatusCode ? SendOutcome.Delivered
                : status == 410 ? SendOutcome.Gone
                : SendOutcome.Failed,
            Status = status,
            RetryAfter = ReadRetryAfter(response.Headers.RetryAfter),
            Latency = _time.GetElapsedTime(start),
            Response = text,
            Error = SendFault.OfStatus(status),
        };
    }

    private TimeSpan? ReadRetryAfter(RetryConditionHeaderValue? header)
    {
        var delay = header?.Delta ?? header?.Date - _time.GetUtcNow();
        return delay < TimeSpan.Zero ? TimeSpan.Zero : delay;
    }

    private SendResult Failure(string error, long start) =>
        new()
        {
            Outcome = SendOutcome.Failed,
            Latency = _time.GetElapsedTime(start),
            Error = error,
        };
}
