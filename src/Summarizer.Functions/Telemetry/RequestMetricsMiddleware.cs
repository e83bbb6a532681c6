namespace Summarizer.Functions.Telemetry;

/// <summary>Counts the answers of HTTP functions by their status, which is known when the answer has gone out: the feed's 304 among them.</summary>
public sealed class RequestMetricsMiddleware(ProductMetrics metrics) : IFunctionsWorkerMiddleware
{
    /// <inheritdoc/>
    public Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (context.GetHttpContext() is { } http)
        {
            var function = context.FunctionDefinition.Name;
            http.Response.OnCompleted(() =>
            {
                metrics.Answered(function, http.Response.StatusCode);
                return Task.CompletedTask;
            });
        }

        return next(context);
    }
}
