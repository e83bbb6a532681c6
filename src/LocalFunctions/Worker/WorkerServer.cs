using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LocalFunctions.Worker;

/// <summary>A server for the gRPC stream of one worker.</summary>
internal sealed class WorkerServer(WorkerEndpoint endpoint, WorkerSession session) : IAsyncDisposable, IDisposable
{
    private const string Path = "/AzureFunctionsRpcMessages.FunctionRpc/EventStream";
    private const int WindowBytes = 4 * 1024 * 1024;

    private WebApplication? _app;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(Configure);
        builder.Services.Configure<SocketTransportOptions>(options => options.CreateBoundListenSocket = _ => endpoint.Socket);
        // The program around it handles the console.
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        _app = builder.Build();
        ((IApplicationBuilder)_app).Run(AnswerAsync);
        await _app.StartAsync(cancellationToken);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        session.End();
        if (_app is not null)
            await _app.StopAsync(cancellationToken);
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    public async ValueTask DisposeAsync()
    {
        session.End();
        if (_app is not null)
            await _app.DisposeAsync();
    }

    private void Configure(KestrelServerOptions kestrel)
    {
        kestrel.Listen((IPEndPoint)endpoint.Socket.LocalEndPoint!, listen => listen.Protocols = HttpProtocols.Http2);
        // The worker makes one call. It lasts as long as the host and is silent most of the time.
        kestrel.Limits.MinRequestBodyDataRate = null;
        kestrel.Limits.MinResponseDataRate = null;
        kestrel.Limits.MaxRequestBodySize = null;
        kestrel.Limits.Http2.InitialStreamWindowSize = WindowBytes;
        kestrel.Limits.Http2.InitialConnectionWindowSize = WindowBytes;
    }

    private Task AnswerAsync(HttpContext context)
    {
        if (HttpMethods.IsPost(context.Request.Method) && context.Request.Path == Path)
            return session.TalkAsync(new WorkerStream(context));
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
