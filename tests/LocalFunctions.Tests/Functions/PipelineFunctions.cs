using LocalFunctions.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace LocalFunctions.Tests.PipelineFunctions;

public sealed class Answers(Probe probe)
{
    [Function("Answer")]
    public IResult Answer([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request)
    {
        probe.Note("answer");
        return Results.Text("answer");
    }

    [Function("Broken")]
    public static IResult Broken([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) =>
        throw new InvalidOperationException("broken");
}

public sealed class ScopedAnswers(Scoped scoped)
{
    [Function("Scopes")]
    public IResult Scopes([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request, FunctionContext context) =>
        new LateResult(scoped, context.InstanceServices.GetRequiredService<Scoped>());
}

public static class ContextAnswers
{
    [Function("Context")]
    public static IResult Context(
        [HttpTrigger(AuthorizationLevel.Anonymous, Route = "context/{part}")] HttpRequest request,
        FunctionContext context
    ) =>
        Results.Text(
            $"{context.InvocationId} {context.FunctionDefinition.Name} "
                + $"{context.BindingContext.BindingData["part"]} {context.CancellationToken.CanBeCanceled}"
        );
}

internal sealed class LateResult(Scoped one, Scoped other) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) =>
        httpContext.Response.WriteAsync(
            (one == other && one == httpContext.RequestServices.GetRequiredService<Scoped>() ? "same, " : "different, ")
                + (one.IsAlive ? "alive" : "dead")
        );
}

public sealed class Scoped(Probe probe) : IDisposable
{
    public bool IsAlive { get; private set; } = true;

    public void Dispose()
    {
        IsAlive = false;
        probe.Note("disposed");
    }
}
