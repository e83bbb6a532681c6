using System.Collections.Frozen;
using System.Reflection;

namespace Summarizer.Functions.Http;

/// <summary>
/// Requires the readers' key if <c>Feed__Access</c> is <c>key</c>. The host cannot do that: access levels are constants in the code, and
/// these functions are anonymous. Only responses that reveal nothing about articles stay open.
/// </summary>
internal sealed class AccessMiddleware(ReadAccess access, HtmlResults pages) : IFunctionsWorkerMiddleware
{
    private static readonly string[] OpenPaths = ["health", "openapi.json", "schemas/", "sign-in", "sign-out"];

    private static readonly FrozenSet<string> Guarded = typeof(AccessMiddleware)
        .Assembly.GetTypes()
        .SelectMany(type => type.GetMethods())
        .Where(method => method.GetParameters().Any(IsReaders))
        .Select(method => method.GetCustomAttribute<FunctionAttribute>()!.Name)
        .ToFrozenSet();

    /// <inheritdoc/>
    public Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (
            access.IsAnonymous
            || context.GetHttpContext() is not { } http
            || !Guarded.Contains(context.FunctionDefinition.Name)
            || access.Allows(http.Request)
        )
            return next(context);

        context.GetInvocationResult().Value = HtmlResults.IsForPage(http.Request)
            ? pages.AskForKey(http.Request, ReturnPath.Of(http.Request), isWrong: false)
            : Refuse(http.Response);
        return Task.CompletedTask;
    }

    private static IResult Refuse(HttpResponse response)
    {
        response.Headers.WWWAuthenticate = "ApiKey header=\"x-functions-key\"";
        response.Headers.Append("Vary", "Accept");
        return Problems.Create(
            StatusCodes.Status401Unauthorized,
            "A key is required",
            "Send it in the header x-functions-key or as ?code=. The operator of this app has it in the setting Feed__Key."
        );
    }

    private static bool IsReaders(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<HttpTriggerAttribute>() is { AuthLevel: AuthorizationLevel.Anonymous } trigger
        && !OpenPaths.Any(path => trigger.Route!.StartsWith(path, StringComparison.Ordinal));
}
