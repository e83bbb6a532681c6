using Microsoft.Extensions.Logging;
using Summarizer.Pages;

namespace Summarizer.Functions.Http;

/// <summary>An HTTP function that throws answers with problem details instead of an empty 500; what it threw goes to the log only.</summary>
/// <param name="pages">Says it to people.</param>
public sealed class ProblemMiddleware(ILogger<ProblemMiddleware> logger, HtmlResults pages) : IFunctionsWorkerMiddleware
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
        catch (BadHttpRequestException exception) // A broken body is the client's fault: no error of the app's.
        {
            context.GetInvocationResult().Value = BadBody(exception.StatusCode);
        }
        catch (Exception exception)
        {
            Log.RequestFailed(logger, exception, context.FunctionDefinition.Name);
            context.GetInvocationResult().Value = HtmlResults.IsForPage(http.Request) ? pages.Error(http.Request, 503, Failed) : Problem();
        }
    }

    private static IResult BadBody(int status) =>
        status switch
        {
            StatusCodes.Status408RequestTimeout => Problems.Create(status, "The body arrives too slowly", "Send it without long pauses."),
            StatusCodes.Status413PayloadTooLarge => Problems.Create(status, "The body is too large", "Send less."),
            _ => Problems.Create(status, "The body is malformed", "Send as many bytes as Content-Length says, or well-formed chunks."),
        };

    private static IResult Problem() =>
        Problems.Create(
            StatusCodes.Status503ServiceUnavailable,
            "The request could not be carried out",
            "Nothing was lost. Try again in a moment; GET /health tells whether the storage account answers."
        );
}
