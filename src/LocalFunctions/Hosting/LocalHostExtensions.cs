using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LocalFunctions.Hosting;

/// <summary>Extensions for tests that talk to a running host.</summary>
public static class LocalHostExtensions
{
    /// <summary>The base address of the HTTP functions. Available once the host has started.</summary>
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
