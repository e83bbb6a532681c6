using System.Net;
using System.Text;
using Summarizer.Functions.Webhooks.Delivery;
using Summarizer.Webhooks;

namespace Summarizer.Functions.Tests.Webhooks.Delivery;

/// <summary>Subscriptions, messages and names that resolve as a test says.</summary>
internal static class WebhookBuilder
{
    public const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    public static DeliveryOptions LoopbackOptions { get; } = new() { AllowsLoopback = true };

    public static Subscription Subscription(Uri url, WebhookFormat format = WebhookFormat.Standard) =>
        new()
        {
            Id = "sub_2KWPBgLlAfxdpx2AI54p",
            Url = url,
            State = SubscriptionState.Active,
            Format = format,
            Secrets = [new SigningSecret(Secret, null)],
            CreatedAt = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
        };

    public static WebhookMessage Message(string id = "msg_1") =>
        new(
            id,
            WebhookEvents.DigestCreated,
            Encoding.UTF8.GetBytes("""{"type":"digest.created","data":{"id":"a.txt","headline":"Liman açıldı 😀"}}""")
        );

    /// <summary>Every name has these addresses.</summary>
    public static Func<string, CancellationToken, Task<IPAddress[]>> Resolver(params string[] addresses) =>
        (_, _) => Task.FromResult(Array.ConvertAll(addresses, IPAddress.Parse));

    /// <summary>One attempt with a sender of its own.</summary>
    public static async Task<SendResult> SendAsync(
        Uri url,
        DeliveryOptions options,
        Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null,
        WebhookFormat format = WebhookFormat.Standard
    )
    {
        using var sender = new WebhookSender(options, resolve ?? Dns.GetHostAddressesAsync, TimeProvider.System);
        return await sender.SendAsync(Subscription(url, format), Message(), CancellationToken.None);
    }
}
