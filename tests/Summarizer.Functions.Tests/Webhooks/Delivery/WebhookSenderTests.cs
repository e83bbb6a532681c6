using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using Summarizer.Functions.Webhooks.Delivery;
using Summarizer.Webhooks;
using TestSupport.Webhooks;

namespace Summarizer.Functions.Tests.Webhooks.Delivery;

public sealed class WebhookSenderTests
{
    [Fact]
    public async Task Send_PostsSignedBytes()
    {
        await using var receiver = await WebhookReceiver.StartAsync(secret: WebhookBuilder.Secret);

        var result = await WebhookBuilder.SendAsync(new Uri(receiver.Url, "/in?key=1"), WebhookBuilder.LoopbackOptions);

        var received = Assert.Single(receiver.Received);
        Assert.Equal(WebhookVerification.Genuine, received.Verification);
        Assert.Equal(WebhookBuilder.Message().Body.ToArray(), received.Body.ToArray());
        Assert.Equal(
            ["Content-Length", "Content-Type", "Host", "User-Agent", "webhook-id", "webhook-signature", "webhook-timestamp"],
            received.Headers.Keys.Order(StringComparer.OrdinalIgnoreCase)
        );
        Assert.Equal("application/json", received.Headers["content-type"]);
        Assert.Equal("msg_1", received.Id);
        Assert.Equal((SendOutcome.Delivered, 204, null, ""), (result.Outcome, result.Status, result.Error, result.Response));
        Assert.True(result.Latency > TimeSpan.Zero);
    }

    [Theory]
    [InlineData(WebhookFormat.Slack)]
    [InlineData(WebhookFormat.Teams)]
    public async Task Send_SignsNothing_ForChats(WebhookFormat format)
    {
        await using var receiver = await WebhookReceiver.StartAsync();

        await WebhookBuilder.SendAsync(receiver.Url, WebhookBuilder.LoopbackOptions, format: format);

        Assert.DoesNotContain("webhook-signature", receiver.Received[0].Headers.Keys);
    }

    [Theory]
    [InlineData(200, SendOutcome.Delivered, null)]
    [InlineData(299, SendOutcome.Delivered, null)]
    [InlineData(
        304,
        SendOutcome.Failed,
        "The receiver answered 304. Redirects are not followed; subscribe with the address that it leads to."
    )]
    [InlineData(400, SendOutcome.Failed, "The receiver answered 400.")]
    [InlineData(404, SendOutcome.Failed, "The receiver answered 404.")]
    [InlineData(410, SendOutcome.Gone, "The receiver answered 410, so it wants no more messages.")]
    [InlineData(500, SendOutcome.Failed, "The receiver answered 500.")]
    public async Task Send_TellsWhatWasAnswered(int status, object outcome, string? error)
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        receiver.Next(status);

        var result = await WebhookBuilder.SendAsync(receiver.Url, WebhookBuilder.LoopbackOptions);

        Assert.Equal(((SendOutcome)outcome, status, error), (result.Outcome, result.Status, result.Error));
    }

    [Theory]
    [InlineData("120", 120)]
    [InlineData("0", 0)]
    [InlineData("99999999", 99999999)]
    [InlineData("-1", null)]
    [InlineData("soon", null)]
    [InlineData("Sat, 31 Jan 2026 12:01:30 GMT", 90)]
    [InlineData("Sat, 31 Jan 2026 11:00:00 GMT", 0)]
    [InlineData(null, null)]
    public async Task Send_TellsWhenToAskAgain(string? retryAfter, int? seconds)
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        receiver.Next(new ReceiverReply.Status(429, retryAfter));
        using var sender = new WebhookSender(
            WebhookBuilder.LoopbackOptions,
            Dns.GetHostAddressesAsync,
            new FakeTimeProvider(new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero))
        );

        var result = await sender.SendAsync(WebhookBuilder.Subscription(receiver.Url), WebhookBuilder.Message(), CancellationToken.None);

        Assert.Equal(429, result.Status);
        Assert.Equal(seconds, result.RetryAfter?.TotalSeconds);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Send_FollowsNoRedirect(int status)
    {
        await using var target = await WebhookReceiver.StartAsync();
        await using var receiver = await WebhookReceiver.StartAsync();
        receiver.Next(new ReceiverReply.Status(status) { Location = target.Url.AbsoluteUri });

        var result = await WebhookBuilder.SendAsync(receiver.Url, WebhookBuilder.LoopbackOptions);

        Assert.Equal((SendOutcome.Failed, status), (result.Outcome, result.Status));
        Assert.Empty(target.Received);
    }

    [Fact]
    public async Task Send_UsesNoProxy()
    {
        await using var proxy = await WebhookReceiver.StartAsync();
        await using var receiver = await WebhookReceiver.StartAsync();
        var usual = HttpClient.DefaultProxy;
        HttpClient.DefaultProxy = new ProxyFor(receiver.Url, proxy.Url);
        try
        {
            await WebhookBuilder.SendAsync(receiver.Url, WebhookBuilder.LoopbackOptions);
        }
        finally
        {
            HttpClient.DefaultProxy = usual;
        }

        Assert.Single(receiver.Received);
        Assert.Empty(proxy.Received);
    }

    [Fact]
    public async Task Send_GivesUp_WhereNothingIsAnswered()
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        receiver.Next(new ReceiverReply.Hang());

        var result = await WebhookBuilder.SendAsync(
            receiver.Url,
            WebhookBuilder.LoopbackOptions with
            {
                Timeout = TimeSpan.FromMilliseconds(300),
            }
        );

        Assert.Equal(
            (SendOutcome.Failed, null, "The receiver did not answer within 0.3 s."),
            (result.Outcome, result.Status, result.Error)
        );
        Assert.InRange(result.Latency, TimeSpan.FromMilliseconds(250), TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Send_Throws_WhenItIsCancelled()
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        receiver.Next(new ReceiverReply.Hang());
        using var sender = new WebhookSender(WebhookBuilder.LoopbackOptions, Dns.GetHostAddressesAsync, TimeProvider.System);
        using var cancelled = new CancellationTokenSource();
        receiver.Answered = _ => cancelled.Cancel();

        var sending = sender.SendAsync(WebhookBuilder.Subscription(receiver.Url), WebhookBuilder.Message(), cancelled.Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
    }

    [Fact]
    public async Task Send_ReadsAKilobyte_OfABodyWithoutEnd()
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        receiver.Next(new ReceiverReply.Endless());

        var result = await WebhookBuilder.SendAsync(receiver.Url, WebhookBuilder.LoopbackOptions);

        Assert.Equal(SendOutcome.Delivered, result.Outcome);
        Assert.InRange(result.Response.Length, 1000, 1024);
        Assert.StartsWith("and on and on, and on", result.Response, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no such hook", "no such hook")]
    [InlineData("a\u0000b\u001b[31mc\r\nd\te", "a b [31mc d e")]
    [InlineData("left\u202eright\u2028line\ufeff", "left right line")]
    [InlineData("çok güzel 😀", "çok güzel 😀")]
    [InlineData("", "")]
    public async Task Send_KeepsHarmlessText(string body, string expected)
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        receiver.Next(new ReceiverReply.Status(500, Body: body));

        var result = await WebhookBuilder.SendAsync(receiver.Url, WebhookBuilder.LoopbackOptions);

        Assert.Equal(expected, result.Response);
    }

    [Theory]
    [InlineData("", "The receiver closed the connection before it answered.")]
    [InlineData("SSH-2.0-OpenSSH_9.2\r\n", "The receiver's answer is not HTTP.")]
    [InlineData("HTTP/1.1 200 OK\r\nx: ", "The receiver closed the connection before it answered.")]
    public async Task Send_Fails_WhereTheAnswerIsNoHttp(string answer, string error)
    {
        using var listener = new RawServer(Encoding.ASCII.GetBytes(answer), ends: true);

        var result = await WebhookBuilder.SendAsync(listener.Url, WebhookBuilder.LoopbackOptions);

        Assert.Equal((SendOutcome.Failed, null, error), (result.Outcome, result.Status, result.Error));
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nx: slow", SendOutcome.Failed)]
    [InlineData("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nslow", SendOutcome.Delivered)]
    public async Task Send_WaitsNoLonger_WhereTheAnswerStops(string answer, object outcome)
    {
        using var listener = new RawServer(Encoding.ASCII.GetBytes(answer), ends: false);

        var result = await WebhookBuilder.SendAsync(
            listener.Url,
            WebhookBuilder.LoopbackOptions with
            {
                Timeout = TimeSpan.FromMilliseconds(300),
            }
        );

        Assert.Equal((SendOutcome)outcome, result.Outcome);
        Assert.Equal(result.Outcome == SendOutcome.Delivered ? "slow" : "", result.Response);
    }

    [Fact]
    public async Task Send_Fails_WhereHeadersHaveNoEnd()
    {
        using var listener = new RawServer(
            Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\n" + string.Concat(Enumerable.Repeat("x: 0123456789\r\n", 5000))),
            ends: false
        );

        var result = await WebhookBuilder.SendAsync(listener.Url, WebhookBuilder.LoopbackOptions);

        Assert.Equal("The receiver's answer is not HTTP.", result.Error);
    }

    [Fact]
    public async Task Send_Fails_WhereNobodyListens()
    {
        var url = await FreedAsync();

        var result = await WebhookBuilder.SendAsync(url, WebhookBuilder.LoopbackOptions);

        Assert.Equal("The receiver refused the connection.", result.Error);
    }

    [Fact]
    public async Task Send_Fails_WhereTheHostIsUnknown()
    {
        Task<IPAddress[]> Unknown(string host, CancellationToken cancellationToken) =>
            throw new SocketException((int)SocketError.HostNotFound);

        Assert.Equal(
            "The host is unknown.",
            (await WebhookBuilder.SendAsync(new Uri("https://hooks.example/"), new DeliveryOptions(), Unknown)).Error
        );
        Assert.Equal(
            "The host is unknown.",
            (await WebhookBuilder.SendAsync(new Uri("https://hooks.example/"), new DeliveryOptions(), WebhookBuilder.Resolver())).Error
        );
    }

    [Fact]
    public async Task Send_Fails_WhereResolvingTakesTooLong()
    {
        async Task<IPAddress[]> Slow(string host, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return [];
        }

        var result = await WebhookBuilder.SendAsync(
            new Uri("https://hooks.example/"),
            new DeliveryOptions { ConnectTimeout = TimeSpan.FromMilliseconds(200) },
            Slow
        );

        Assert.Equal("No connection within 0.2 s.", result.Error);
    }

    private static async Task<Uri> FreedAsync()
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        return receiver.Url;
    }

    /// <summary>A proxy for one address only: other tests run at the same time.</summary>
    private sealed class ProxyFor(Uri url, Uri proxy) : IWebProxy
    {
        public ICredentials? Credentials { get; set; }

        public Uri GetProxy(Uri destination) => proxy;

        public bool IsBypassed(Uri host) => host.Authority != url.Authority;
    }
}
