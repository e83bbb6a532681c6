using System.Globalization;

namespace Workbench.Torture;

/// <summary>A service of a storage account.</summary>
[Flags]
internal enum StorageService
{
    None = 0,
    Blobs = 1,
    Queues = 2,
    Both = Blobs | Queues,
}

/// <summary>A call to a storage account, as seen by the proxy between the product and the account.</summary>
/// <param name="Container">The container or queue; empty for a call about the account.</param>
/// <param name="Name">The blob, or the part after the queue's name; unescaped.</param>
/// <param name="Component">The query's <c>comp</c>, such as <c>lease</c>; empty for the blob itself.</param>
/// <param name="LeaseAction">The header <c>x-ms-lease-action</c>.</param>
/// <param name="Delay">The query's <c>visibilitytimeout</c> in seconds: how long a sent message stays hidden. 0 if there is none.</param>
internal sealed record StorageCall(
    StorageService Service,
    string Method,
    string Container,
    string Name,
    string Component,
    string LeaseAction,
    int BodyBytes,
    int Delay
)
{
    /// <summary>Whether it modifies anything.</summary>
    public bool IsWrite => Method is not ("GET" or "HEAD");

    /// <summary>Parses a path-style target: <c>/account/container/name?query</c>.</summary>
    public static StorageCall Of(StorageService service, string method, string target, string leaseAction, int bodyBytes)
    {
        var (path, query) = target.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? (target[..at], target[at..]) : (target, "");
        var parts = path.Split('/', 4);
        return new StorageCall(
            service,
            method,
            parts.ElementAtOrDefault(2) ?? "",
            Uri.UnescapeDataString(parts.ElementAtOrDefault(3) ?? ""),
            Value(query, "comp="),
            leaseAction,
            bodyBytes,
            int.TryParse(Value(query, "visibilitytimeout="), CultureInfo.InvariantCulture, out var seconds) ? seconds : 0
        );
    }

    private static string Value(string query, string key) =>
        query.Split('?', '&').FirstOrDefault(part => part.StartsWith(key, StringComparison.Ordinal))?[key.Length..] ?? "";

    public override string ToString() => $"{Method} {Component} {Container}/{Name}";
}
