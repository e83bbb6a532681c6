using System.Net;
using System.Net.Sockets;

namespace Summarizer.Functions.Webhooks.Delivery;

/// <summary>
/// Opens connections for webhooks. It resolves the name once, checks every address and connects to the checked ones. So a name that
/// resolves differently a moment later (DNS rebinding) has no effect.
/// </summary>
internal sealed class SsrfGuardedConnector(DeliveryOptions options, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
{
    private readonly SsrfGuard _guard = new(options.AllowedSubnets, options.AllowsLoopback);

    /// <summary>The callback for <see cref="SocketsHttpHandler.ConnectCallback"/>.</summary>
    /// <exception cref="RefusedAddressException">Webhooks may not go to one of the addresses.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var addresses = await ResolveAsync(context.DnsEndPoint.Host, cancellationToken);
        var isEncrypted = context.InitialRequestMessage.RequestUri?.Scheme == Uri.UriSchemeHttps;
        if (!addresses.All(address => _guard.Allows(address) && (isEncrypted || IPAddress.IsLoopback(address))))
            throw new RefusedAddressException();
        return await ConnectAsync(addresses, context.DnsEndPoint.Port, cancellationToken);
    }

    private async Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await resolve(host, cancellationToken);
        return addresses.Length > 0 ? addresses : throw new SocketException((int)SocketError.HostNotFound);
    }

    private static async Task<Stream> ConnectAsync(IPAddress[] addresses, int port, CancellationToken cancellationToken)
    {
        for (var i = 0; ; i++)
        {
            var socket = new Socket(addresses[i].AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(new IPEndPoint(addresses[i], port), cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException) when (i + 1 < addresses.Length)
            {
                // Try the next address.
                socket.Dispose();
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }
    }
}
