using System.Net;
using System.Net.Sockets;

namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>
/// Decides which resolved addresses webhooks may go to: the public internet, and what the operator allows. Subscribers choose the address,
/// so without this guard anyone could make the app send requests into its own network (OWASP API7:2023).
/// </summary>
/// <param name="allowedSubnets">Subnets that are allowed although they are not public.</param>
/// <param name="allowsLoopback">Whether this machine is allowed: only on a developer's machine.</param>
internal sealed class SsrfGuard(IReadOnlyList<IPNetwork> allowedSubnets, bool allowsLoopback)
{
    // IANA's special-purpose registries (RFC 6890), and addresses that tunnel to other networks.
    private static readonly IPNetwork[] NotPublicV4 = Networks(
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4"
    );

    // Only 2000::/3 is assigned to the public. That excludes loopback, unique local, link local, site local, multicast, IPv4-compatible and
    // NAT64.
    private static readonly IPNetwork PublicV6 = IPNetwork.Parse("2000::/3");

    // Excluded from it: protocol assignments with Teredo and ORCHID, documentation, 6to4.
    private static readonly IPNetwork[] NotPublicV6 = Networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    // Azure's wire server and the instance metadata service, which issues tokens. No setting allows these.
    private static readonly IPNetwork[] Never = Networks("168.63.129.16/32", "169.254.169.254/32");

    /// <summary>Whether a webhook may go to an address.</summary>
    public bool Allows(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var real = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (Holds(Never, real))
            return false;
        return allowsLoopback && IPAddress.IsLoopback(real) || Holds(allowedSubnets, real) || IsPublic(real);
    }

    /// <summary>Parses subnets such as <c>10.1.0.0/16, fd00:1::/48</c>; null if one of them is malformed.</summary>
    public static IReadOnlyList<IPNetwork>? ParseSubnets(string? text)
    {
        var subnets = new List<IPNetwork>();
        foreach (var part in (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!IPNetwork.TryParse(part, out var subnet))
                return null;
            subnets.Add(subnet);
        }

        return subnets;
    }

    private static bool IsPublic(IPAddress address) =>
        address.AddressFamily switch
        {
            AddressFamily.InterNetwork => !Holds(NotPublicV4, address),
            AddressFamily.InterNetworkV6 => PublicV6.Contains(address) && !Holds(NotPublicV6, address) && !IsTunnelled(address),
            _ => false,
        };

    // ISATAP (RFC 5214, 6.1) embeds an IPv4 address after 0:5efe or 200:5efe.
    private static bool IsTunnelled(IPAddress address) => address.GetAddressBytes() is [_, _, _, _, _, _, _, _, 0 or 2, 0, 0x5e, 0xfe, ..];

    private static bool Holds(IReadOnlyList<IPNetwork> networks, IPAddress address) => networks.Any(network => network.Contains(address));

    private static IPNetwork[] Networks(params string[] networks) => [.. networks.Select(IPNetwork.Parse)];
}
