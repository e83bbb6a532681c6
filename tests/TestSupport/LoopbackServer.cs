using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace TestSupport;

/// <summary>Kestrel on 127.0.0.1 with one handler for all requests.</summary>
public sealed class LoopbackServer : IAsyncDisposable
{
    private const long MaxBodyBytes = 64 << 20;

    private readonly WebApplication _app;

    /// <param name="port">0 takes a free one.</param>
    /// <param name="handle">Answers every request.</param>
    /// <param name="protocols">The protocols. HTTP/2 without TLS works only if it is the only one.</param>
    public LoopbackServer(int port, RequestDelegate handle, HttpProtocols protocols = HttpProtocols.Http1)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder
            .WebHost.UseKestrelCore()
            .ConfigureKestrel(kestrel =>
            {
                kestrel.Listen(IPAddress.Loopback, port, listen => listen.Protocols = protocols);
                kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
            });
        _app = builder.Build();
        _app.Run(handle);
    }

    /// <summary>The address; available once started.</summary>
    public Uri Url { get; private set; } = null!;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await _app.StartAsync(cancellationToken);
        Url = new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
