using Summarizer.Digests;
using Summarizer.Webhooks;

namespace Summarizer.Tests.Webhooks;

/// <summary>Valid subscriptions and events, so that a test names only what matters to it.</summary>
internal static class WebhookEventBuilder
{
    public static Subscription Subscription(WebhookFormat format = WebhookFormat.Standard) =>
        new()
        {
            Id = "sub_2KWPBgLlAfxdpx2AI54p",
            Url = new Uri("https://hooks.example/in"),
            State = SubscriptionState.Active,
            Format = format,
            Secrets = [new SigningSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", null)],
            CreatedAt = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
        };

    public static WebhookEvent Build(
        Digest digest,
        string type = WebhookEvents.DigestCreated,
        string? baseAddress = "https://digests.example"
    ) => new(type, digest.Id, digest.Revision, At, digest, baseAddress);

    public static WebhookEvent BuildWithoutDigest(string type, string subject, int revision = 0) =>
        new(type, subject, revision, At, Digest: null, "https://digests.example");

    private static DateTimeOffset At { get; } = new(2026, 1, 31, 15, 0, 0, 250, TimeSpan.FromHours(3));
}
