using System.Collections.Frozen;
using LocalFunctions.Configuration;
using LocalFunctions.Discovery;
using LocalFunctions.Invocations;
using LocalFunctions.Worker;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace LocalFunctions.Http;

/// <summary>
/// Does the real host's work for HTTP functions: routes, checks keys, starts the invocation. The worker's pipeline then answers the same
/// request directly; the real host would forward it to the worker.
/// </summary>
internal sealed class HttpFunctions(
    IReadOnlyList<FunctionEntry> functions,
    WorkerSession session,
    FunctionInvoker invoker,
    FunctionKeys keys,
    HostSettings settings,
    EndpointDataSource endpoints,
    ILogger<HttpFunctions> logger
) : IStartupFilter
{
    // The worker matches a request with its invocation by this header.
    private const string InvocationHeader = "x-ms-invocation-id";

    private RequestDelegate _worker = _ => Task.CompletedTask;
    private FrozenDictionary<string, Endpoint> _workerEndpoints = FrozenDictionary<string, Endpoint>.Empty;

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            var worker = app.New();
            next(worker);
            _worker = worker.Build();
            _workerEndpoints = endpoints
                .Endpoints.Where(endpoint => endpoint.DisplayName is not null)
                .DistinctBy(endpoint => endpoint.DisplayName)
                .ToFrozenDictionary(endpoint => endpoint.DisplayName!);
            app.Use(CrossOriginGuard.Refuse);
            app.UseRouting();
            app.UseEndpoints(routes =>
            {
                foreach (var function in functions)
                {
                    if (function.Trigger is HttpTrigger trigger)
                        Map(routes, function, trigger);
                }
            });
        };

    /// <summary>The route with the prefix from host.json.</summary>
    public string PathOf(HttpTrigger trigger) =>
        string.Join('/', new[] { settings.Http.RoutePrefix.Trim('/'), trigger.Route }.Where(part => part.Length > 0));

    private void Map(IEndpointRouteBuilder routes, FunctionEntry function, HttpTrigger trigger)
    {
        var route = PathOf(trigger);
        RequestDelegate answer = context => AnswerAsync(function, trigger, context);
        _ = trigger.Methods.Count == 0 ? routes.Map(route, answer) : routes.MapMethods(route, trigger.Methods, answer);
    }

    private async Task AnswerAsync(FunctionEntry function, HttpTrigger trigger, HttpContext context)
    {
        if (!keys.Allow(trigger.Level, context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        try
        {
            await InvokeAsync(function, context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            logger.CallerGone(function.Name);
        }
        catch (Exception exception)
        {
            Fail(function, context, exception);
        }
    }

    private async Task InvokeAsync(FunctionEntry function, HttpContext context)
    {
        await session.Ready.WaitAsync(context.RequestAborted); // The worker's pipeline waits only a few seconds for it.
        var id = FunctionInvoker.NewId();
        context.Request.Headers[InvocationHeader] = id;
        context.SetEndpoint(_workerEndpoints[function.Name]); // The worker's routing keeps an endpoint that is set.
        var invocation = invoker.InvokeAsync(function, TriggerInput.OfRequest(context.Request.RouteValues), context.RequestAborted, id);
        var answer = _worker(context);
        // The function's exception says more than the failure it causes in the worker's pipeline. The pipeline must have ended before the
        // context is used again.
        await answer.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await invocation;
        await answer;
    }

    private void Fail(FunctionEntry function, HttpContext context, Exception error)
    {
        logger.FunctionFailed(error, function.Name);
        if (context.Response.HasStarted)
        {
            context.Abort();
            return;
        }

        context.Response.Clear();
        context.Response.StatusCode = IsTooLarge(error) ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status500InternalServerError;
    }

    private static bool IsTooLarge(Exception error) =>
        error is FunctionFailedException failed && failed.TypeName.EndsWith(nameof(BadHttpRequestException), StringComparison.Ordinal);
}
