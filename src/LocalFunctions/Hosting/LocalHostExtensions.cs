using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LocalFunctions.Hosting;

/// <summary>What a test wants to know of a running host. The Functions worker has no such methods.</summary>
public static class LocalHostExtensions
{
    /// <summary>The address HTTP functions are served at; known once the host has started.</summary>
    /// <param name="host">A started host.</param>
    /// <returns>The address, with a slash at its end.</returns>
    public static Uri GetBaseAddress(this IHost host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return host.Services.GetRequiredService<IServer>().BaseAddress();
    }

    internal static Uri BaseAddress(this IServer server)
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        return address is null ? throw new InvalidOperationException("The host has not started.") : new Uri($"{address}/");
    }
}
