namespace Summarizer.Functions.Http;

/// <summary>
/// Discards the result of an invocation once the response has been sent. Otherwise the worker would serialize it as JSON for the host,
/// which does not use it. Registered before ASP.NET Core's middleware, which sends the response.
/// </summary>
internal sealed class AnswerMiddleware : IFunctionsWorkerMiddleware
{
    /// <inheritdoc/>
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        await next(context);
        if (context.GetHttpContext() is not null)
            context.GetInvocationResult().Value = null;
    }
}
