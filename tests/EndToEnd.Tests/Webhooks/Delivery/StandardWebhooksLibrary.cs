using System.Text.Json.Nodes;
using EndToEnd.Tests.Support;

namespace EndToEnd.Tests.Webhooks.Delivery;

/// <summary>The library that subscribers use (npm standardwebhooks).</summary>
internal static class StandardWebhooksLibrary
{
    private static readonly NodePackage Package = new("Webhooks", "Delivery", "standardwebhooks");

    /// <summary>What the library says about a message: <c>{payload, signed}</c> or <c>{refused}</c>.</summary>
    public static Task<JsonNode> VerifyAsync(string secret, IReadOnlyDictionary<string, string> headers, string body) =>
        Package.RunAsync(
            "verify.cjs",
            new
            {
                secret,
                headers,
                body,
            }
        );
}
