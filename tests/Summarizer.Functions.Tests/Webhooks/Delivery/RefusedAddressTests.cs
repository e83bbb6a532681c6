using System.Net;
using Summarizer.Functions.Webhooks.Delivery;
using TestSupport.Webhooks;

namespace Summarizer.Functions.Tests.Webhooks.Delivery;

/// <summary>However an address is written or resolved, nothing is sent to what is not public.</summary>
public sealed class RefusedAddressTests
{
    [Theory]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://127.1/")]
    [InlineData("https://127.0.1/")]
    [InlineData("https://2130706433/")]
    [InlineData("https://017700000001/")]
    [InlineData("https://0177.0.0.1/")]
    [InlineData("https://0x7f000001/")]
    [InlineData("https://0x7f.0.0.1/")]
    [InlineData("https://0x7f.1/")]
    [InlineData("https://127.0.0.1./")]
    [InlineData("https://１２７.０.０.１/")]
    [InlineData("https://127。0。0。1/")]
    [InlineData("https://0/")]
    [InlineData("https://0.0.0.0/")]
    [InlineData("https://10.0.0.1/")]
    [InlineData("https://167772161/")]
    [InlineData("https://169.254.169.254/metadata/identity/oauth2/token")]
    [InlineData("https://0xa9fea9fe/")]
    [InlineData("https://2852039166/")]
    [InlineData("https://168.63.129.16/")]
    [InlineData("https://[::]/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://[0:0:0:0:0:0:0:1]/")]
    [InlineData("https://[::127.0.0.1]/")]
    [InlineData("https://[::ffff:127.0.0.1]/")]
    [InlineData("https://[::ffff:7f00:1]/")]
    [InlineData("https://[::ffff:169.254.169.254]/")]
    [InlineData("https://[64:ff9b::7f00:1]/")]
    [InlineData("https://[2002:7f00:1::]/")]
    [InlineData("https://[fe80::1%25eth0]/")]
    [InlineData("https://[fe80::1%251]/")]
    [InlineData("https://[fd00::1]/")]
    [InlineData("https://localhost/")]
    [InlineData("https://LOCALHOST/")]
    [InlineData("https://localhost./")]
    public async Task Send_RefusesAddresses_HoweverTheyAreWritten(string url)
    {
        var result = await WebhookBuilder.SendAsync(new Uri(url), new DeliveryOptions());

        Assert.Equal(SendOutcome.Failed, result.Outcome);
        Assert.Contains(result.Error, (string[])["The address is not public, so nothing is sent there.", "The host is unknown."]);
        Assert.Null(result.Status);
    }

    [Theory]
    [InlineData("https://hooks.example/", "10.0.0.1")]
    [InlineData("https://metadata.google.internal/", "169.254.169.254")]
    [InlineData("https://xn--bcher-kva.example/", "192.168.1.1")]
    [InlineData("https://bücher.example/", "192.168.1.1")]
    [InlineData("https://hooks.example./", "127.0.0.1")]
    [InlineData("https://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/", "127.0.0.1")]
    [InlineData("https://hooks.example/", "::ffff:10.0.0.1")]
    [InlineData("https://hooks.example/", "93.184.215.14", "10.0.0.1")]
    [InlineData("https://hooks.example/", "10.0.0.1", "93.184.215.14")]
    [InlineData("https://hooks.example/", "93.184.215.14", "2606:2800:21f::1", "fd00::1")]
    public async Task Send_RefusesNames_WhereAnyAddressIsNotPublic(string url, params string[] addresses)
    {
        var result = await WebhookBuilder.SendAsync(new Uri(url), new DeliveryOptions(), WebhookBuilder.Resolver(addresses));

        Assert.Equal("The address is not public, so nothing is sent there.", result.Error);
    }

    [Theory]
    [InlineData("http://127.0.0.1:{0}/", false, "The address must begin with https://.")]
    [InlineData("http://127.0.0.1:{0}/", true, null)]
    [InlineData("http://localhost:{0}/", true, null)]
    [InlineData("http://hooks.example:{0}/", true, "The address must begin with https://.")]
    [InlineData("http://user:word@127.0.0.1:{0}/", true, "The address must not contain a user name or password.")]
    public async Task Send_WithoutTls_GoesToThisMachineOnly(string url, bool allowsLoopback, string? error)
    {
        await using var receiver = await WebhookReceiver.StartAsync();

        var result = await WebhookBuilder.SendAsync(
            new Uri(string.Format(null, url, receiver.Url.Port)),
            new DeliveryOptions { AllowsLoopback = allowsLoopback },
            WebhookBuilder.Resolver("127.0.0.1")
        );

        Assert.Equal(error, result.Error);
        Assert.Equal(error is null ? 1 : 0, receiver.Received.Count);
    }

    [Fact]
    public async Task Send_WithoutTls_IsRefused_WhereLocalhostIsElsewhere()
    {
        var options = WebhookBuilder.LoopbackOptions with { AllowedSubnets = [IPNetwork.Parse("10.0.0.0/8")] };

        var result = await WebhookBuilder.SendAsync(new Uri("http://localhost:9/"), options, WebhookBuilder.Resolver("10.0.0.1"));

        Assert.Equal("The address is not public, so nothing is sent there.", result.Error);
    }

    [Fact]
    public async Task Send_AsksForTheNameOnce_SoThatASecondAnswerChangesNothing()
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        var asked = 0;
        Task<IPAddress[]> Rebind(string host, CancellationToken cancellationToken) =>
            Task.FromResult<IPAddress[]>([asked++ == 0 ? IPAddress.Loopback : IPAddress.Parse("169.254.169.254")]);

        var result = await WebhookBuilder.SendAsync(receiver.Url.WithHost("localhost"), WebhookBuilder.LoopbackOptions, Rebind);

        Assert.Equal(SendOutcome.Delivered, result.Outcome);
        Assert.Equal(1, asked);
        Assert.Equal($"localhost:{receiver.Url.Port}", receiver.Received[0].Headers["Host"]);
    }

    [Fact]
    public async Task Send_ChecksAgain_WhenItConnectsAgain()
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        receiver.Next(new ReceiverReply.Cut());
        var asked = 0;
        Task<IPAddress[]> Rebind(string host, CancellationToken cancellationToken) =>
            Task.FromResult<IPAddress[]>([asked++ == 0 ? IPAddress.Loopback : IPAddress.Parse("10.0.0.1")]);
        using var sender = new WebhookSender(WebhookBuilder.LoopbackOptions, Rebind, TimeProvider.System);
        var subscription = WebhookBuilder.Subscription(receiver.Url.WithHost("localhost"));

        var first = await sender.SendAsync(subscription, WebhookBuilder.Message(), CancellationToken.None);
        var second = await sender.SendAsync(subscription, WebhookBuilder.Message(), CancellationToken.None);

        Assert.Equal(SendOutcome.Failed, first.Outcome);
        Assert.Equal("The address is not public, so nothing is sent there.", second.Error);
        Assert.Single(receiver.Received);
    }

    [Fact]
    public async Task Send_TriesTheNextAddress_WhereOneDoesNotAnswer()
    {
        await using var receiver = await WebhookReceiver.StartAsync();

        var result = await WebhookBuilder.SendAsync(
            receiver.Url.WithHost("localhost"),
            WebhookBuilder.LoopbackOptions,
            WebhookBuilder.Resolver("127.9.9.9", "127.0.0.1")
        );

        Assert.Equal(SendOutcome.Delivered, result.Outcome);
    }
}

/// <summary>The same address under another name.</summary>
internal static class UriHosts
{
    public static Uri WithHost(this Uri uri, string host) => new UriBuilder(uri) { Host = host }.Uri;
}
