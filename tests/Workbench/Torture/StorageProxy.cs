using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Workbench.Torture;

/// <summary>
/// A proxy between the product and a storage account. It forwards every call unchanged, because the signature covers path, query and
/// headers, and injects faults into some.
/// </summary>
internal sealed class StorageProxy : IAsyncDisposable
{
    private const string LeaseActionHeader = "x-ms-lease-action";

    private static readonly HashSet<string> HopByHop = new(StringComparer.OrdinalIgnoreCase)
    {
        "Host",
        "Connection",
        "Keep-Alive",
        "Transfer-Encoding",
        "Content-Length",
        "Expect",
        "Date-Received",
    };

    private readonly HttpClient _client = new(
        new SocketsHttpHandler
        {
            UseProxy = false,
            UseCookies = false,
            AllowAutoRedirect = false,
            ActivityHeadersPropagator = null,
        }
    );

    private readonly LoopbackServer _blobs;
    private readonly LoopbackServer _queues;
    private readonly FaultPlan _plan;

    private StorageProxy(Uri blobs, Uri queues, FaultPlan plan)
    {
        _plan = plan;
        _blobs = new LoopbackServer(0, context => HandleAsync(context, StorageService.Blobs, blobs));
        _queues = new LoopbackServer(0, context => HandleAsync(context, StorageService.Queues, queues));
    }

    /// <summary>Called with the account's response before the caller gets it.</summary>
    public Func<StorageCall, int, Task> Served { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>The connection string for this proxy.</summary>
    public string ConnectionString { get; private set; } = "";

    /// <summary>Starts a proxy for the account of a connection string with path-style endpoints.</summary>
    public static async Task<StorageProxy> StartAsync(string connectionString, FaultPlan plan, CancellationToken cancellationToken)
    {
        var settings = connectionString
            .Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('=', 2))
            .ToDictionary(part => part[0], part => part[1]);
        var (blobs, queues) = (new Uri(settings["BlobEndpoint"]), new Uri(settings["QueueEndpoint"]));
        var proxy = new StorageProxy(blobs, queues, plan);
        await proxy._blobs.StartAsync(cancellationToken);
        await proxy._queues.StartAsync(cancellationToken);
        settings["BlobEndpoint"] = new Uri(proxy._blobs.Url, blobs.AbsolutePath).AbsoluteUri;
        settings["QueueEndpoint"] = new Uri(proxy._queues.Url, queues.AbsolutePath).AbsoluteUri;
        proxy.ConnectionString = string.Join(';', settings.Select(setting => $"{setting.Key}={setting.Value}"));
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        await _blobs.DisposeAsync();
        await _queues.DisposeAsync();
        _client.Dispose();
    }

    private async Task HandleAsync(HttpContext context, StorageService service, Uri account)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        if (!target.StartsWith(account.AbsolutePath, StringComparison.Ordinal))
        {
            context.Response.StatusCode = 404; // The local app's change feed exists only in Azurite; a real account has none.
            return;
        }

        try
        {
            var body = await ReadAsync(context.Request);
            var call = StorageCall.Of(
                service,
                context.Request.Method,
                target,
                context.Request.Headers[LeaseActionHeader].ToString(),
                body.Length
            );
            var fault = _plan.Choose(call);
            if (fault is StorageFault.Delay { Time: var time })
                // After the caller has disconnected, the call must not run: later calls may have run already.
                await Task.Delay(time, context.RequestAborted);
            if (fault is StorageFault.Refuse refusal)
                await RefuseAsync(context, refusal);
            else
                await PassOnAsync(context, call, new Uri($"{account.GetLeftPart(UriPartial.Authority)}{target}", AsItIs), body, fault);
        }
        catch (Exception exception)
            when (exception is IOException or BadHttpRequestException or OperationCanceledException or HttpRequestException)
        {
            context.Abort(); // The caller was killed, or the account stopped at the end of the run.
        }
    }

    private static UriCreationOptions AsItIs => new() { DangerousDisablePathAndQueryCanonicalization = true };

    /// <summary>Executes the call even if the caller has disconnected.</summary>
    private async Task PassOnAsync(HttpContext context, StorageCall call, Uri address, byte[] body, StorageFault? fault)
    {
        using var request = CopyOf(context.Request, address, body);
        using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseContentRead, CancellationToken.None);
        var content = await response.Content.ReadAsByteArrayAsync(CancellationToken.None);
        await Served(call, (int)response.StatusCode);
        if (fault is StorageFault.Lose)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = (int)response.StatusCode;
        foreach (var (name, values) in response.Headers.Concat(response.Content.Headers))
        {
            if (!HopByHop.Contains(name))
                context.Response.Headers[name] = values.ToArray();
        }

        if (context.Request.Method == "HEAD" || content.Length == 0)
        {
            if (response.Content.Headers.ContentLength is { } length && response.StatusCode != System.Net.HttpStatusCode.NoContent)
                context.Response.ContentLength = length;
            if (fault is StorageFault.Cut)
                context.Abort();
            return;
        }

        context.Response.ContentLength = content.Length;
        await context.Response.Body.WriteAsync(content.AsMemory(0, fault is StorageFault.Cut ? content.Length / 2 : content.Length));
        if (fault is not StorageFault.Cut)
            return;
        await context.Response.Body.FlushAsync();
        context.Abort();
    }

    private static HttpRequestMessage CopyOf(HttpRequest original, Uri address, byte[] body)
    {
        var request = new HttpRequestMessage(new HttpMethod(original.Method), address);
        if (body.Length > 0 || original.ContentLength is not null)
            request.Content = new ByteArrayContent(body);
        foreach (var (name, values) in original.Headers)
        {
            if (HopByHop.Contains(name))
                continue;
            if (!request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values))
                request.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
        }

        return request;
    }

    private static async Task RefuseAsync(HttpContext context, StorageFault.Refuse refusal)
    {
        context.Response.StatusCode = refusal.Status;
        context.Response.ContentType = "application/xml";
        context.Response.Headers["x-ms-error-code"] = refusal.Code;
        context.Response.Headers["x-ms-request-id"] = $"{Guid.NewGuid()}";
        var bytes = Encoding.UTF8.GetBytes(
            $"""<?xml version="1.0" encoding="utf-8"?><Error><Code>{refusal.Code}</Code><Message>Injected fault.</Message></Error>"""
        );
        if (context.Request.Method == "HEAD")
            return;
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes);
    }

    private static async Task<byte[]> ReadAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        return body.ToArray();
    }
}
