namespace Summarizer.Functions.Http;

/// <summary>
/// Lets go of an answer once it has gone out. The worker would serialize it as JSON for the host, which has no use for it. Registered before
/// ASP.NET Core's middleware, which writes the answer.
/// </summary>
public sealed class AnswerMiddleware : IFunctionsWorkerMiddleware
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
