namespace Summarizer.Functions.Telemetry;

/// <summary>Counts responses of HTTP functions by status, which is final only after sending: the feed may answer 304.</summary>
internal sealed class RequestMetricsMiddleware(ProductMetrics metrics) : IFunctionsWorkerMiddleware
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
