using Summarizer.Digests;
using Summarizer.Languages;

namespace Summarizer.Webhooks;

/// <summary>Decides which events are sent to a subscription.</summary>
public static class SubscriptionFilter
{
    /// <summary>
    /// Whether an event matches a subscription, active or not: the type, one of the digest's topics, and the digest's or the article's
    /// language. Events without a digest have neither topic nor language and always match on these: a receiver of a digest must learn of
    /// its retraction.
    /// </summary>
    public static bool Wants(Subscription subscription, WebhookEvent @event)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        ArgumentNullException.ThrowIfNull(@event);
        return WantsType(subscription, @event.Type)
            && (@event.Digest is not { } digest || WantsTopic(subscription, digest) && WantsLanguage(subscription, digest));
    }

    private static bool WantsType(Subscription subscription, string type) =>
        type == WebhookEvents.SubscriptionTest || subscription.Events.Count == 0 || subscription.Events.Contains(type);

    private static bool WantsTopic(Subscription subscription, Digest digest)
    {
        if (subscription.Topics.Count == 0)
            return true;
        var language = KnownLanguages.Of(digest.Language);
        return digest.Topics.Any(topic => subscription.Topics.Any(wanted => IsSame(topic, wanted, language)));
    }

    // In Turkish, İSTANBUL is the upper case of istanbul; a comparison without a language would miss that.
    private static bool IsSame(string topic, string wanted, Language language) =>
        topic.Equals(wanted.Trim(), StringComparison.OrdinalIgnoreCase) || language.Lower(topic) == language.Lower(wanted.Trim());

    private static bool WantsLanguage(Subscription subscription, Digest digest) =>
        subscription.Languages.Count == 0
        || subscription.Languages.Any(wanted =>
            Covers(wanted, digest.Language) || digest.Article.Language is { } language && Covers(wanted, language)
        );

    // RFC 4647, 3.3.1, basic filtering: pt matches pt-BR; pt-BR does not match pt.
    private static bool Covers(string wanted, string tag)
    {
        var (range, given) = (wanted.Replace('_', '-'), tag.Replace('_', '-'));
        return given.StartsWith(range, StringComparison.OrdinalIgnoreCase) && (given.Length == range.Length || given[range.Length] == '-');
    }
}
