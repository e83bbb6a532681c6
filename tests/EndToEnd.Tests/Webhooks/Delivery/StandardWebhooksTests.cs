using System.Net;
using System.Text;
using Summarizer.Functions.Webhooks.Delivery;
using Summarizer.Webhooks;
using TestSupport.Webhooks;

namespace EndToEnd.Tests.Webhooks.Delivery;

public sealed class StandardWebhooksTests
{
    [Fact]
    public async Task Send_IsVerifiedByTheLibraryOfTheSpecification()
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        var message = new WebhookMessage(
            "msg_1",
            WebhookEvents.DigestCreated,
            Encoding.UTF8.GetBytes("""{"type":"digest.created","data":{"id":"a.txt","headline":"Liman açıldı 😀"}}""")
        );
        var subscription = new Subscription
        {
            Id = "sub_1",
            Url = receiver.Url,
            State = SubscriptionState.Active,
            Secrets = [new SigningSecret(WebhookInstance.Secret, null)],
            CreatedAt = DateTimeOffset.UnixEpoch,
        };
        using var sender = new WebhookSender(new DeliveryOptions { AllowsLoopback = true }, Dns.GetHostAddressesAsync, TimeProvider.System);

        await sender.SendAsync(subscription, message, CancellationToken.None);

        var (headers, body) = (receiver.Received[0].Headers, Encoding.UTF8.GetString(receiver.Received[0].Body.Span));
        var genuine = await StandardWebhooksLibrary.VerifyAsync(WebhookInstance.Secret, headers, body);
        var changed = await StandardWebhooksLibrary.VerifyAsync(
            WebhookInstance.Secret,
            headers,
            body.Replace("açıldı", "acildi", StringComparison.Ordinal)
        );
        Assert.Equal("Liman açıldı 😀", (string?)genuine["payload"]!["data"]!["headline"]);
        Assert.Equal(headers["webhook-signature"], (string?)genuine["signed"]);
        Assert.Equal("No matching signature found", (string?)changed["refused"]);
    }
}
