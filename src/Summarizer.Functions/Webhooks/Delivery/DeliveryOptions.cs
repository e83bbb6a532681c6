using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>Where webhooks may go, and their time limits.</summary>
public sealed record DeliveryOptions
{
    /// <summary>Subnets that are allowed although they are not public.</summary>
    internal IReadOnlyList<IPNetwork> AllowedSubnets { get; init; } = [];

    /// <summary>Whether webhooks may go to this machine, also over http: only on a developer's machine.</summary>
    internal bool AllowsLoopback { get; init; }

    /// <summary>The time limit for name resolution, connecting and TLS.</summary>
    internal TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The time limit of a whole attempt.</summary>
    internal TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Root certificates to trust instead of the system's; tests have their own.</summary>
    internal X509Certificate2Collection? TrustedRoots { get; init; }
}
