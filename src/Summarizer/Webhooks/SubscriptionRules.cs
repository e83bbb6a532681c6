using Summarizer.Languages;

namespace Summarizer.Webhooks;

/// <summary>Validates subscriptions.</summary>
public static class SubscriptionRules
{
    /// <summary>In UTF-16 code units.</summary>
    public const int MaxUrlLength = 2000;

    /// <summary>In UTF-16 code units.</summary>
    internal const int MaxDescriptionLength = 200;

    internal const int MaxTopics = 20;

    /// <summary>In UTF-16 code units.</summary>
    internal const int MaxTopicLength = 40;

    internal const int MaxLanguages = 20;

    // No registered tag is longer (RFC 5646, 4.4.1).
    private const int MaxLanguageLength = 35;

    /// <summary>The errors in a draft.</summary>
    /// <param name="isNew">Whether the draft creates a subscription, which requires a URL, or changes one.</param>
    /// <param name="allowsLoopback">Whether loopback URLs are allowed, including http.</param>
    public static IReadOnlyList<SubscriptionFault> Validate(SubscriptionDraft draft, bool isNew, bool allowsLoopback)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return
        [
            .. UrlFaults(draft.Url, isNew, allowsLoopback),
            .. DescriptionFaults(draft.Description),
            .. EventFaults(draft.Events ?? []),
            .. TopicFaults(draft.Topics ?? []),
            .. LanguageFaults(draft.Languages ?? []),
            .. FormatFaults(draft.Format),
        ];
    }

    /// <summary>Parses a format; case-insensitive.</summary>
    public static bool TryParseFormat(string? word, out WebhookFormat format)
    {
        format = WebhookFormat.Standard;
        return word is not null
            && Enum.GetNames<WebhookFormat>().Contains(word, StringComparer.OrdinalIgnoreCase)
            && Enum.TryParse(word, ignoreCase: true, out format);
    }

    private static IEnumerable<SubscriptionFault> UrlFaults(string? url, bool isNew, bool allowsLoopback)
    {
        if (url is null && !isNew)
            yield break;
        if (UrlFault(url, allowsLoopback) is { } reason)
            yield return new SubscriptionFault("url", reason);
    }

    private static string? UrlFault(string? url, bool allowsLoopback)
    {
        if (string.IsNullOrWhiteSpace(url))
            return "It is missing. Give the https URL that receives the messages.";
        if (url.Length > MaxUrlLength)
            return $"It must have at most {MaxUrlLength} characters.";
        if (url.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter)))
            return "It must not contain spaces or control characters.";
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || !HasHostName(uri))
            return "It must be an absolute https URL.";
        if (HasWideHost(url, uri))
            return "Its host name must not contain full-width characters, because they are converted into other characters.";
        if (uri.Scheme == "http" && !(allowsLoopback && uri.IsLoopback))
            return "It must begin with https://, because messages are not encrypted otherwise.";
        if (uri.UserInfo.Length > 0)
            return "It must not contain a user name or password. Messages are signed instead.";
        return url.Contains('#', StringComparison.Ordinal) ? "It must not contain a fragment (#), which is never sent." : null;
    }

    // Uri accepts a host that is not a valid internationalized name and throws only when its ASCII form is read.
    private static bool HasHostName(Uri uri)
    {
        try
        {
            return uri.IdnHost.Length > 0;
        }
        catch (Exception exception) when (exception is UriFormatException or ArgumentException)
        {
            return false;
        }
    }

    // Uri normalizes them, so the text itself is checked. U+3002, the ideographic full stop, also separates labels.
    private static bool HasWideHost(string url, Uri uri)
    {
        var host = url.AsSpan(uri.Scheme.Length + 1).TrimStart("/\\");
        if (host.IndexOfAny("/\\?#") is >= 0 and var end)
            host = host[..end];
        return host.ContainsAnyInRange('\uFF00', '\uFFEF') || host.Contains('\u3002');
    }

    private static IEnumerable<SubscriptionFault> DescriptionFaults(string? description)
    {
        if (description is null)
            yield break;
        if (description.Length > MaxDescriptionLength)
            yield return new SubscriptionFault("description", $"It must have at most {MaxDescriptionLength} characters.");
        if (description.Any(char.IsControl))
            yield return new SubscriptionFault("description", "It must not contain control characters.");
    }

    private static IEnumerable<SubscriptionFault> EventFaults(IReadOnlyList<string> events) =>
        ItemFaults(
            "events",
            events,
            WebhookEvents.All.Count,
            type => WebhookEvents.All.Contains(type) ? null : $"It must be one of {string.Join(", ", WebhookEvents.All)}."
        );

    private static IEnumerable<SubscriptionFault> TopicFaults(IReadOnlyList<string> topics) =>
        ItemFaults(
            "topics",
            topics,
            MaxTopics,
            topic =>
                string.IsNullOrWhiteSpace(topic) ? "It must not be empty."
                : topic.Length > MaxTopicLength ? $"It must have at most {MaxTopicLength} characters."
                : topic.Any(char.IsControl) ? "It must not contain control characters."
                : null
        );

    private static IEnumerable<SubscriptionFault> LanguageFaults(IReadOnlyList<string> languages) =>
        ItemFaults(
            "languages",
            languages,
            MaxLanguages,
            tag =>
                tag is { Length: <= MaxLanguageLength } && KnownLanguages.IsTag(tag)
                    ? null
                    : "It must be a BCP 47 tag such as en, tr or pt-BR."
        );

    private static IEnumerable<SubscriptionFault> FormatFaults(string? format)
    {
        if (format is not null && !TryParseFormat(format, out _))
            yield return new SubscriptionFault("format", "It must be standard, slack or teams.");
    }

    private static IEnumerable<SubscriptionFault> ItemFaults(
        string field,
        IReadOnlyList<string> items,
        int max,
        Func<string, string?> faultOf
    )
    {
        if (items.Count > max)
            return [new SubscriptionFault(field, $"It must have at most {max} entries.")];
        return items
            .Select((item, i) => (Place: $"{field}[{i}]", Reason: faultOf(item)))
            .Where(fault => fault.Reason is not null)
            .Select(fault => new SubscriptionFault(fault.Place, fault.Reason!));
    }
}
