using System.Net;
using System.Text.Json;
using Summarizer.Functions.Http;
using Summarizer.Functions.Webhooks.Delivery;
using Summarizer.Webhooks;

namespace Summarizer.Functions.Webhooks;

/// <summary>The subscription that a request describes. A null member removes the previous value (RFC 7396).</summary>
internal sealed class SubscriptionBody
{
    private readonly List<SubscriptionFault> _faults = [];

    public SubscriptionDraft Draft { get; private set; } = new();

    /// <summary>Active or paused.</summary>
    public SubscriptionState? State { get; private set; }

    /// <summary>A secret that the owner chose.</summary>
    public string? Secret { get; private set; }

    /// <summary>What is wrong with the body; null if it is valid.</summary>
    public IResult? Problem { get; private set; }

    /// <summary>Reads and validates a body.</summary>
    public static async Task<SubscriptionBody> ReadAsync(
        HttpRequest request,
        bool isNew,
        DeliveryOptions options,
        CancellationToken cancellationToken
    )
    {
        var json = await JsonBody.ReadAsync(request, cancellationToken);
        if (json.Problem is not null)
            return new SubscriptionBody { Problem = json.Problem };
        var body = new SubscriptionBody();
        foreach (var member in json.Members.EnumerateObject())
            body.Take(member.Name, member.Value, isNew);
        if (body.Faults(isNew, options) is { Count: > 0 } faults)
            body.Problem = SubscriptionProblems.BadFields(faults);
        return body;
    }

    private IReadOnlyList<SubscriptionFault> Faults(bool isNew, DeliveryOptions options)
    {
        if (_faults.Count > 0)
            return _faults;
        var faults = SubscriptionRules.Validate(Draft, isNew, options.AllowsLoopback);
        if (faults.Count > 0)
            return faults;
        if (Secret is not null && SubscriptionRules.TryParseFormat(Draft.Format, out var format) && format != WebhookFormat.Standard)
            return [new SubscriptionFault("secret", "It must be left out, because messages to Slack and Teams are not signed.")];
        return Draft.Url is null || MayBePublic(new Uri(Draft.Url), options)
            ? []
            : [new SubscriptionFault("url", "It must be a public address.")];
    }

    /// <summary>Host names are resolved only when a message is sent.</summary>
    private static bool MayBePublic(Uri url, DeliveryOptions options) =>
        !IPAddress.TryParse(url.DnsSafeHost, out var address)
        || new SsrfGuard(options.AllowedSubnets, options.AllowsLoopback).Allows(address);

    private void Take(string name, JsonElement value, bool isNew)
    {
        switch (name)
        {
            case "url":
                Draft = Draft with { Url = Text(name, value) ?? "" };
                break;
            case "description":
                Draft = Draft with { Description = Text(name, value) ?? "" };
                break;
            case "events":
                Draft = Draft with { Events = List(name, value) };
                break;
            case "topics":
                Draft = Draft with { Topics = List(name, value) };
                break;
            case "languages":
                Draft = Draft with { Languages = List(name, value) };
                break;
            case "format" when isNew:
                Draft = Draft with { Format = Text(name, value) };
                break;
            case "format":
                Fault(name, "It cannot be changed. Create another subscription.");
                break;
            case "secret" when isNew:
                TakeSecret(name, value);
                break;
            case "secret":
                Fault(name, "It cannot be changed here. Use POST /subscriptions/{id}/rotate.");
                break;
            case "state" when !isNew:
                TakeState(name, value);
                break;
            default:
                Fault(name, "It is not a known member. Remove it.");
                break;
        }
    }

    private void TakeSecret(string name, JsonElement value)
    {
        Secret = Text(name, value);
        if (Secret is not null && !SigningSecrets.TryDecode(Secret, out _))
            Fault(name, "It must be whsec_ followed by 24 to 64 bytes in Base64. Leave it out to get a new one.");
    }

    private void TakeState(string name, JsonElement value)
    {
        State = Text(name, value) switch
        {
            "active" => SubscriptionState.Active,
            "paused" => SubscriptionState.Paused,
            _ => null,
        };
        if (State is null)
            Fault(name, "It must be active or paused.");
    }

    private string? Text(string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
            return value.GetString();
        if (value.ValueKind != JsonValueKind.Null)
            Fault(name, "It must be a string.");
        return null;
    }

    private List<string> List(string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
            return [];
        if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String))
            return [.. value.EnumerateArray().Select(item => item.GetString()!).Distinct()];
        Fault(name, "It must be a list of strings.");
        return [];
    }

    private void Fault(string name, string reason) => _faults.Add(new SubscriptionFault(name, reason));
}
