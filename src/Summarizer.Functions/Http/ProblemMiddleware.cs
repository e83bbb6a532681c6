using Microsoft.Extensions.Logging;
using Summarizer.Pages;

namespace Summarizer.Functions.Http;

/// <summary>Turns exceptions of HTTP functions into problem details instead of an empty 500. The exception itself is only logged.</summary>
internal sealed class ProblemMiddleware(ILogger<ProblemMiddleware> logger, HtmlResults pages) : IFunctionsWorkerMiddleware
{
    private static readonly PageError Failed = new("The page could not be created", "Nothing was lost. Try again in a moment.");

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
        catch (BadHttpRequestException exception) // A malformed body is the client's error, not the app's.
        {
            context.GetInvocationResult().Value = BadBody(exception.StatusCode);
        }
        catch (IOException exception) when (exception.InnerException is OverflowException) // Kestrel's answer to an endless chunk.
        {
            context.GetInvocationResult().Value = BadBody(StatusCodes.Status400BadRequest);
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
            StatusCodes.Status408RequestTimeout => Problems.Create(status, "The body arrived too slowly", "Send it without long pauses."),
            StatusCodes.Status413PayloadTooLarge => Problems.Create(status, "The body is too large", "Send a smaller one."),
            _ => Problems.Create(status, "The body is malformed", "Send exactly Content-Length bytes, or well-formed chunks."),
        };

    private static IResult Problem() =>
        Problems.Create(
            StatusCodes.Status503ServiceUnavailable,
            "The request failed",
            "Nothing was lost. Try again in a moment. GET /health shows whether the storage account responds."
        );
}
