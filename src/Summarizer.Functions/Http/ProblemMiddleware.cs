using Microsoft.Extensions.Logging;
using Summarizer.Functions.Pages;
using Summarizer.Pages;

namespace Summarizer.Functions.Http;

/// <summary>An HTTP function that throws answers with problem details instead of an empty 500; what it threw goes to the log only.</summary>
/// <param name="log">Takes the exception.</param>
/// <param name="pages">Says it to people.</param>
public sealed class ProblemMiddleware(ILogger<ProblemMiddleware> log, PageAnswers pages) : IFunctionsWorkerMiddleware
{
    private static readonly PageError Failed = new("The page could not be made", "Nothing was lost. Try again in a moment.");

    /// <inheritdoc/>
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (context.GetHttpContext() is not { } http)
        {
            await next(context);
            return;
        }

        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception e)
        {
            Log.RequestFailed(log, e, context.FunctionDefinition.Name);
            context.GetInvocationResult().Value = PageAnswers.IsForPage(http.Request) ? pages.Error(http.Request, 503, Failed) : Problem();
        }
    }

    private static IResult Problem() => Problems.Create(
        StatusCodes.Status503ServiceUnavailable,
        "The request could not be carried out",
        "Nothing was lost. Try again in a moment; GET /health tells whether the storage account answers.");
}
