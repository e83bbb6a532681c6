using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using LocalFunctions.Configuration;
using LocalFunctions.Discovery;
using LocalFunctions.Http;
using LocalFunctions.Invocations;
using LocalFunctions.Worker;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace LocalFunctions.OutOfProcess;

/// <summary>
/// Forwards HTTP requests to the worker's own server, as the real host's proxy does: it decodes and re-encodes the path, turns an empty
/// catch-all into null, and answers 500 with an empty body if a function fails before it responds.
/// </summary>
internal sealed class HttpForwarder(
    WorkerSession worker,
    FunctionInvoker invoker,
    FunctionKeys keys,
    IReadOnlyList<FunctionEntry> functions,
    HostSettings settings
) : IDisposable
{
    // The worker matches a request with its invocation by this header.
    private const string InvocationHeader = "x-ms-invocation-id";

    // Headers that concern one connection only, or that are set here.
    private static readonly string[] OwnHeaders =
    [
        "Connection",
        "Host",
        "Keep-Alive",
        "Transfer-Encoding",
        "Upgrade",
        InvocationHeader,
        "X-Forwarded-Host",
        "X-Forwarded-Proto",
    ];

    // The worker reports its address before it listens there.
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(30),
        ConnectInterval = TimeSpan.FromMilliseconds(50);

    private readonly HttpMessageInvoker _client = new(
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.None,
            ActivityHeadersPropagator = null,
            ConnectCallback = ConnectAsync,
        }
    );

    public void Dispose() => _client.Dispose();

    public void Map(IEndpointRouteBuilder routes)
    {
        foreach (var function in functions)
        {
            if (function.Trigger is not HttpTrigger trigger)
                continue;
            var route = string.Join('/', new[] { settings.Http.RoutePrefix.Trim('/'), trigger.Route }.Where(part => part.Length > 0));
            RequestDelegate answer = context =>
                keys.Allow(trigger.Level, context.Request) ? AnswerAsync(function, context) : Refuse(context.Response);
            _ = trigger.Methods.Count == 0 ? routes.Map(route, answer) : routes.MapMethods(route, trigger.Methods, answer);
        }
    }

    private static Task Refuse(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }

    private async Task AnswerAsync(FunctionEntry function, HttpContext context)
    {
        var id = FunctionInvoker.NewId();
        using var trace = Trace(function, context.Request);
        using var unwanted = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        try
        {
            await Task.WhenAll(InvokeAsync(function, context, id, unwanted), ForwardAsync(context, id, unwanted.Token));
        }
        catch (Exception) when (context.Response.HasStarted)
        {
            context.Abort();
        }
        catch (Exception)
        {
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }

    // Even after a function has thrown, the worker responds: with 200 and whatever had been written by then.
    private async Task InvokeAsync(FunctionEntry function, HttpContext context, string id, CancellationTokenSource unwanted)
    {
        try
        {
            await invoker.InvokeAsync(function, TriggerInput.OfRequest(context.Request.RouteValues), context.RequestAborted, id);
        }
        catch
        {
            await unwanted.CancelAsync();
            throw;
        }
    }

    private async Task ForwardAsync(HttpContext context, string id, CancellationToken cancellationToken)
    {
        await using var body = new ForwardedBody(context.Request.Body);
        using var request = Copy(context.Request, body, id);
        using var response = await _client.SendAsync(request, cancellationToken);
        context.Response.StatusCode = (int)response.StatusCode;
        foreach ((var name, var values) in response.Headers.Concat(response.Content.Headers))
        {
            if (!OwnHeaders.Contains(name, StringComparer.OrdinalIgnoreCase))
                context.Response.Headers[name] = values.ToArray();
        }

        await response.Content.CopyToAsync(context.Response.Body, cancellationToken);
    }

    private HttpRequestMessage Copy(HttpRequest request, ForwardedBody body, string id)
    {
        var target = new Uri(new Uri(worker.Capabilities["HttpUri"]), request.Path.ToUriComponent() + request.QueryString);
        var copy = new HttpRequestMessage(new HttpMethod(request.Method), target);
        if (request.HttpContext.Features.GetRequiredFeature<IHttpRequestBodyDetectionFeature>().CanHaveBody)
            copy.Content = body;
        foreach ((var name, var values) in request.Headers)
        {
            if (
                OwnHeaders.Contains(name, StringComparer.OrdinalIgnoreCase)
                || copy.Headers.TryAddWithoutValidation(name, values.AsEnumerable())
            )
                continue;
            copy.Content ??= new ByteArrayContent([]); // Content headers need content, even if the body is empty.
            copy.Content.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
        }

        copy.Headers.Add(InvocationHeader, id);
        copy.Headers.Add("X-Forwarded-Host", request.Host.Value);
        copy.Headers.Add("X-Forwarded-Proto", request.Scheme);
        return copy;
    }

    // The real host records every request and marks it so for the worker.
    private static Activity Trace(FunctionEntry function, HttpRequest request)
    {
        var activity = new Activity(function.Name) { ActivityTraceFlags = ActivityTraceFlags.Recorded };
        if (request.Headers.TraceParent is [{ Length: > 0 } parent])
            activity.SetParentId(parent);
        return activity.SetIdFormat(ActivityIdFormat.W3C).Start();
    }

    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException) when (Stopwatch.GetElapsedTime(start) < ConnectTimeout)
            {
                socket.Dispose();
                await Task.Delay(ConnectInterval, cancellationToken);
            }
        }
    }
}
