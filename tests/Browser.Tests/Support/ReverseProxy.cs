using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Browser.Tests.Support;

/// <summary>
/// Mounts an app at a path as a reverse proxy does: it strips the path, forwards to the app's own host, and serves nothing else.
/// </summary>
internal sealed class ReverseProxy : IAsyncDisposable
{
    // Hop-by-hop headers, and the length that is set with the body.
    private static readonly string[] OwnHeaders = ["Host", "Connection", "Keep-Alive", "Transfer-Encoding", "Content-Length"];

    private readonly ConcurrentQueue<string> _outside = [];
    private readonly HttpMessageInvoker _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private readonly LoopbackServer _server;
    private readonly string _path;

    private ReverseProxy(string path)
    {
        _path = path;
        _server = new LoopbackServer(port: 0, ForwardAsync);
    }

    /// <summary>Where clients find the app, with a trailing slash.</summary>
    public Uri Address => new(_server.Url, _path);

    /// <summary>The app, once started.</summary>
    public Uri? App { get; set; }

    /// <summary>The requested paths that are not below the mount path.</summary>
    public IReadOnlyCollection<string> Outside => _outside;

    /// <param name="path">Where to mount the app, with slashes at both ends.</param>
    public static async Task<ReverseProxy> StartAsync(string path)
    {
        var proxy = new ReverseProxy(path);
        await proxy._server.StartAsync(CancellationToken.None);
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _client.Dispose();
    }

    private async Task ForwardAsync(HttpContext context)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        if (!target.StartsWith(_path, StringComparison.Ordinal))
        {
            _outside.Enqueue(target);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), new Uri(App!, target[_path.Length..]));
        if (context.Request.ContentLength > 0 || context.Request.Headers.TransferEncoding.Count > 0)
            request.Content = new StreamContent(context.Request.Body);
        foreach (
            var (name, values) in context.Request.Headers.Where(header =>
                !OwnHeaders.Contains(header.Key, StringComparer.OrdinalIgnoreCase)
            )
        )
            if (!request.Headers.TryAddWithoutValidation(name, values.AsEnumerable()))
                request.Content?.Headers.TryAddWithoutValidation(name, values.AsEnumerable());

        using var response = await _client.SendAsync(request, context.RequestAborted);
        context.Response.StatusCode = (int)response.StatusCode;
        foreach (
            var (name, values) in response
                .Headers.Concat(response.Content.Headers)
                .Where(header => !OwnHeaders.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
        )
            context.Response.Headers[name] = values.ToArray();
        await response.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
