using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>Where webhooks may go and how long that may take.</summary>
public sealed record DeliveryOptions
{
    /// <summary>Subnets that are allowed although they are not public.</summary>
    public IReadOnlyList<IPNetwork> AllowedSubnets { get; init; } = [];

    /// <summary>Whether this machine is allowed, with http too: the local runtime's choice.</summary>
    public bool AllowsLoopback { get; init; }

    /// <summary>How long name resolution, connecting and TLS may take.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long an attempt may take as a whole.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Authorities to trust instead of the system's; tests have one of their own.</summary>
    internal X509Certificate2Collection? TrustedRoots { get; init; }
}
