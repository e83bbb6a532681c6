using LocalFunctions.Discovery;
using LocalFunctions.Invocations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace LocalFunctions.Http;

/// <summary>Gives every HTTP function its route.</summary>
internal sealed class HttpFunctions(FunctionInvoker invoker, FunctionKeys keys, HostSettings settings, ILogger<HttpFunctions> logger)
{
    public void Map(IEndpointRouteBuilder routes, IEnumerable<FunctionEntry> functions)
    {
        foreach (FunctionEntry function in functions)
        {
            if (function.Trigger is HttpTrigger trigger) Map(routes, function, trigger);
        }
    }

    private void Map(IEndpointRouteBuilder routes, FunctionEntry function, HttpTrigger trigger)
    {
        string route = PathOf(trigger);
        RequestDelegate answer = context => AnswerAsync(function, trigger, context);
        _ = trigger.Methods.Count == 0 ? routes.Map(route, answer) : routes.MapMethods(route, trigger.Methods, answer);
    }

    /// <summary>The route with the prefix of host.json.</summary>
    public string PathOf(HttpTrigger trigger) =>
        string.Join('/', new[] { settings.Http.RoutePrefix.Trim('/'), trigger.Route }.Where(part => part.Length > 0));

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
        catch (Exception error)
        {
            Fail(function, context, error);
        }
    }

    private Task InvokeAsync(FunctionEntry function, HttpContext context)
    {
        var input = new TriggerInput(context.Request, context.Request.RouteValues);
        return invoker.InvokeAsync(function, input, context.RequestAborted, Prepare, WriteAsync);

        void Prepare(Invocation invocation)
        {
            invocation.Items[FunctionContextExtensions.HttpContextKey] = context;
            context.RequestServices = invocation.InstanceServices;
        }
    }

    private static Task WriteAsync(Invocation invocation) =>
        invocation.GetInvocationResult().Value is IResult result ? result.ExecuteAsync(invocation.GetHttpContext()!) : Task.CompletedTask;

    private void Fail(FunctionEntry function, HttpContext context, Exception error)
    {
        logger.FunctionFailed(error, function.Name);
        if (context.Response.HasStarted)
        {
            context.Abort();
            return;
        }

        context.Response.Clear();
        context.Response.StatusCode = error is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;
    }
}
