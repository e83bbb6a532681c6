using Summarizer.Webhooks;

namespace Summarizer.Tests.Webhooks;

public sealed class SubscriptionFilterTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("digest.created", true)]
    [InlineData("digest.updated,digest.created", true)]
    [InlineData("digest.updated", false)]
    [InlineData("digest", false)]
    public void Wants_ItsTypes(string events, bool wants) =>
        Assert.Equal(
            wants,
            SubscriptionFilter.Wants(
                WebhookEventBuilder.Subscription() with
                {
                    Events = List(events),
                },
                WebhookEventBuilder.Build(DigestBuilder.Build())
            )
        );

    [Theory]
    [InlineData("en", "", true)]
    [InlineData("en", "storm", true)]
    [InlineData("en", "STORM", true)]
    [InlineData("en", " storm ", true)]
    [InlineData("en", "peace,harbour", true)]
    [InlineData("en", "peace", false)]
    [InlineData("en", "stor", false)]
    [InlineData("tr", "istanbul", true)]
    [InlineData("tr", "İSTANBUL", true)]
    [InlineData("tr", "IRAK", true)]
    [InlineData("tr", "irak", false)]
    public void Wants_AnyOfItsTopics(string language, string topics, bool wants) =>
        Assert.Equal(
            wants,
            SubscriptionFilter.Wants(
                WebhookEventBuilder.Subscription() with
                {
                    Topics = List(topics),
                },
                WebhookEventBuilder.Build(
                    DigestBuilder.Build() with
                    {
                        Language = language,
                        Topics = ["harbour", "storm", "İstanbul", "ırak"],
                    }
                )
            )
        );

    [Theory]
    [InlineData("", "pt-BR", null, true)]
    [InlineData("pt", "pt-BR", null, true)]
    [InlineData("PT", "pt-BR", null, true)]
    [InlineData("pt-BR", "pt-BR", null, true)]
    [InlineData("pt_br", "pt-BR", null, true)]
    [InlineData("pt-BR", "pt", null, false)]
    [InlineData("pt-PT", "pt-BR", null, false)]
    [InlineData("p", "pt-BR", null, false)]
    [InlineData("en", "pt-BR", null, false)]
    [InlineData("en", "pt-BR", "en-GB", true)]
    [InlineData("tr,en", "tr", "en", true)]
    public void Wants_ItsLanguages_OfDigestOrArticle(string wanted, string digestTag, string? articleTag, bool wants)
    {
        var digest = DigestBuilder.Build();
        digest = digest with { Language = digestTag, Article = digest.Article with { Language = articleTag } };

        Assert.Equal(
            wants,
            SubscriptionFilter.Wants(
                WebhookEventBuilder.Subscription() with
                {
                    Languages = List(wanted),
                },
                WebhookEventBuilder.Build(digest)
            )
        );
    }

    [Theory]
    [InlineData(WebhookEvents.DigestRetracted, "news/article.txt")]
    [InlineData(WebhookEvents.DailyPublished, "2026-01-31")]
    public void Wants_WhatHasNoDigest_WhateverItsTopics(string type, string subject)
    {
        var subscription = WebhookEventBuilder.Subscription() with { Topics = ["peace"], Languages = ["xx"] };

        Assert.True(SubscriptionFilter.Wants(subscription, WebhookEventBuilder.BuildWithoutDigest(type, subject)));
        Assert.False(
            SubscriptionFilter.Wants(
                subscription with
                {
                    Events = [WebhookEvents.DigestCreated],
                },
                WebhookEventBuilder.BuildWithoutDigest(type, subject)
            )
        );
    }

    private static string[] List(string items) => items.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
